"""Banks arrive whole or not at all, never take the place of another unasked, and leave nothing behind."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from simulator.exam.problems import Code, Problem
from simulator.formats.archive.unpack import unpack
from simulator.formats.native.reader import read_folder
from simulator.formats.native.signature import signature
from simulator.ports import RefusedArchiveError, UnknownBankError
from simulator.session.arrivals import MARK, Arrivals, HinderedError, Hindrance, Roads, recover
from simulator.session.shelf import bank_folders, refresh
from tests.formats.archive.archives import GOOD, HOSTILE, put, zipped
from tests.formats.folders import put as put_files
from tests.formats.folders import sound
from tests.session.fakes import MemoryLibrary

NEWER = {**GOOD, "items/c.md": sound("three").replace("What", "Say what").encode()}


class Place:
    """A data folder with banks, beside a folder of banks that ship."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home, self.shipped = folder / "data" / "banks", folder / "shipped"
        self.library = MemoryLibrary()
        self.arrivals = Arrivals(self.home, Roads(unpack, read_folder, self.shelf))

    def shelf(self):
        folders = bank_folders((self.shipped, self.home))
        return refresh(self.library, folders, read=read_folder, signature=signature)

    def receive(self, files: Mapping[str, bytes] = GOOD):
        return self.arrivals.receive(put(self.folder, zipped(files)), lambda _done, _total: None)

    def add(self, files: Mapping[str, bytes] = GOOD, *, replace: bool = False) -> Path:
        return self.arrivals.keep(self.receive(files), replace=replace)

    def names(self) -> list[str]:
        return sorted(one.name for one in self.home.iterdir())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_a_bank_is_seen_by_nobody_before_it_is_kept(place: Place):
    arrival = place.receive()
    assert arrival.bank is not None
    assert (arrival.bank.id, len(arrival.bank.items), arrival.pictures, arrival.hindrance) == ("sample", 2, 1, None)
    assert place.shelf() == ()
    assert place.arrivals.keep(arrival) == place.home / "sample"
    assert [(one.bank, one.items) for one in place.shelf()] == [("sample", 2)]
    assert str(place.folder / "sample.exambank") in (place.home / "sample" / MARK).read_text()


def test_a_bank_that_is_sent_back_leaves_nothing(place: Place):
    place.arrivals.send_back(place.receive())
    assert place.names() == []


@pytest.mark.parametrize("data", [HOSTILE["up"][0], HOSTILE["wrong sum"][0], b""], ids=["up", "sum", "empty"])
def test_a_refused_file_leaves_nothing(data: bytes, place: Place):
    with pytest.raises(RefusedArchiveError):
        place.arrivals.receive(put(place.folder, data), lambda _done, _total: None)
    assert place.names() == []


def test_work_that_is_cancelled_leaves_nothing(place: Place):
    def cancel(_done: int, _total: int) -> None:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        place.arrivals.receive(put(place.folder, zipped(GOOD)), cancel)
    assert place.names() == []


def test_a_folder_is_added_like_a_file(place: Place):
    folder = put_files(
        place.folder / "mine", {name: data.decode("latin-1").encode("latin-1") for name, data in GOOD.items()}
    )
    place.arrivals.keep(place.arrivals.receive(folder, lambda _done, _total: None))
    assert [(one.bank, one.items) for one in place.shelf()] == [("sample", 2)]


def test_a_known_bank_is_replaced_only_when_that_is_wanted(place: Place):
    place.add()
    arrival = place.receive(NEWER)
    assert arrival.known is not None
    assert (arrival.known.items, arrival.hindrance) == (2, None)
    with pytest.raises(HinderedError) as hindered:
        place.arrivals.keep(arrival)
    assert hindered.value.hindrance is Hindrance.KNOWN
    place.arrivals.keep(arrival, replace=True)
    assert ([one.items for one in place.shelf()], place.names()) == ([3], ["sample"])


def test_the_version_that_is_there_is_not_added_again(place: Place):
    place.add()
    assert place.receive().hindrance is Hindrance.SAME


def test_a_bank_without_a_question_that_can_be_used_is_not_added(place: Place):
    arrival = place.receive({"bank.md": GOOD["bank.md"], "a.md": b"---\nitem: BAD\n---\n"})
    assert arrival.hindrance is Hindrance.UNUSABLE
    assert Code.ID_FORMAT in {problem.code for problem in arrival.problems}


def test_a_bank_with_some_faulty_questions_is_added_with_their_places(place: Place):
    arrival = place.receive({**GOOD, "items/z.md": b"---\nitem: BAD\n---\nWhat?\n"})
    assert arrival.hindrance is None
    assert ("items/z.md", 2, Code.ID_FORMAT) in {(one.file, one.line, one.code) for one in arrival.problems}


@pytest.mark.parametrize(
    ("where", "hindrance"), [("shipped/sample", Hindrance.SHIPS), ("data/banks/sample", Hindrance.IN_THE_WAY)]
)
def test_banks_that_were_not_added_are_neither_replaced_nor_removed(where: str, hindrance: Hindrance, place: Place):
    put_files(place.folder / where, dict(GOOD))
    arrival = place.receive(NEWER)
    assert (arrival.hindrance, arrival.obstacle) == (hindrance, place.folder / where)
    with pytest.raises(HinderedError):
        place.arrivals.keep(arrival, replace=True)
    with pytest.raises(HinderedError) as hindered:
        place.arrivals.remove("sample")
    assert hindered.value.hindrance is hindrance


def test_a_bank_that_was_added_can_be_removed(place: Place):
    place.add()
    place.arrivals.remove("sample")
    assert (place.shelf(), place.names()) == ((), [])
    with pytest.raises(UnknownBankError):
        place.arrivals.remove("../shipped")


def test_what_a_killed_program_left_is_cleaned_up(place: Place):
    place.add()
    place.receive(NEWER)
    (place.home / "sample").rename(place.home / ".sample.old")
    recover(place.home)
    assert place.names() == ["sample"]
    assert [one.items for one in place.shelf()] == [2]


def test_where_the_new_version_cannot_be_put_the_old_one_returns(place: Place):
    place.add()
    arrival = place.receive(NEWER)
    place.arrivals.send_back(arrival)
    with pytest.raises(FileNotFoundError):
        place.arrivals.keep(arrival, replace=True)
    assert ([one.items for one in place.shelf()], place.names()) == ([2], ["sample"])


def test_two_folders_with_one_id_are_told(place: Place):
    for name in ("a", "b"):
        put_files(place.home / name, {"bank.md": GOOD["bank.md"], "items/a.md": GOOD["items/b.md"]})
    told = {Path(one.folder).name: one.problems for one in place.shelf()}
    taken = Problem("bank.md", 0, Code.BANK_ID_TAKEN, value=str(place.home / "a"))
    assert (taken in told["a"], taken in told["b"]) == (False, True)
