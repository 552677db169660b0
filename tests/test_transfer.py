"""The history of two machines: whatever is exported and imported, in any order, both hold the same attempts."""

import csv
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from simulator.exchange import ExportKind, Merged
from simulator.house import House, open_house
from simulator.ports import AttemptId
from simulator.session import results
from tests.histories import toured

pytestmark = pytest.mark.xdist_group("transfer")


class CancelledError(Exception):
    """The user has had enough."""


def no_matter(done: int, total: int) -> None:
    """Tell nobody."""


def cancel(done: int, total: int) -> None:
    raise CancelledError


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Where three attempts were sat; nothing that the tests do changes it."""
    with toured(tmp_path_factory.mktemp("ours"), 3) as house:
        yield house


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[House]:
    with open_house(tmp_path / "theirs") as house:
        yield house


def give(house: House, path: Path, kind: ExportKind = ExportKind.JSON) -> Path:
    house.transfer.export(kind, house.desk.archive.history(), path, no_matter)
    return path


def take(house: House, path: Path) -> Merged:
    return house.transfer.import_history(path, no_matter)


def uids(house: House) -> list[str]:
    return [row.uid for row in house.desk.archive.history()]


def parts(path: Path) -> list[str]:
    """The banks and attempts of a file, without when it was written."""
    return path.read_text(encoding="utf-8").split("\n", 1)[1].split("\n")


def test_a_history_goes_over_and_comes_back_as_it_was(ours: House, theirs: House, tmp_path: Path):
    first = give(ours, tmp_path / "first.json")
    assert take(theirs, first) == Merged(new=3, known=0, candidates=("Ada",))
    back = give(theirs, tmp_path / "back.json")
    assert parts(back) == parts(first)
    assert take(ours, back) == take(theirs, first) == Merged(new=0, known=3)
    assert uids(ours) == uids(theirs)


def test_two_machines_come_to_hold_the_same_in_any_order(
    theirs: House, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
):
    with toured(tmp_path_factory.mktemp("one"), 2) as one, toured(tmp_path_factory.mktemp("two"), 1, name="Ben") as two:
        first, second = give(one, tmp_path / "1.json"), give(two, tmp_path / "2.json")
        both = sorted([*uids(one), *uids(two)])
        for house, files in ((one, [second]), (two, [first, second, first]), (theirs, [second, first])):
            for file in files:
                take(house, file)
            assert sorted(uids(house)) == both
            assert house.store.check() == ()


def test_an_attempt_that_came_over_is_proved_and_reviewed_there(ours: House, theirs: House, tmp_path: Path):
    take(theirs, give(ours, tmp_path / "a.json"))
    rows = theirs.desk.archive.history()
    assert [results.prove(theirs.desk, row).holds for row in rows] == [True] * 3
    same = [
        results.result(house.desk, AttemptId(house.desk.archive.history()[0].id)).report for house in (ours, theirs)
    ]
    assert same[0] == same[1]


def test_a_dry_run_says_what_would_come_and_changes_nothing(ours: House, theirs: House, tmp_path: Path):
    path = give(ours, tmp_path / "a.json")
    assert theirs.transfer.import_history(path, no_matter, dry_run=True).new == 3
    assert (uids(theirs), theirs.desk.archive.candidates()) == ([], ())


@pytest.mark.parametrize("kind", ExportKind)
def test_a_cancelled_export_leaves_the_file_as_it_was(ours: House, tmp_path: Path, kind: ExportKind):
    path = tmp_path / "file"
    path.write_text("old")
    with pytest.raises(CancelledError):
        ours.transfer.export(kind, ours.desk.archive.history(), path, cancel)
    assert path.read_text() == "old"
    assert {one.name for one in tmp_path.iterdir()} == {"file"}


def test_questions_given_before_are_marked_in_the_answers(ours: House, tmp_path: Path):
    with give(ours, tmp_path / "a.csv", ExportKind.ANSWERS).open(encoding="utf-8", newline="") as file:
        told = list(csv.DictReader(file))
    oldest, latest = ([row["repeated"] for row in told if row["attempt"] == number] for number in ("1", "3"))
    assert set(oldest) == {"no"}
    assert set(latest) == {"yes"}


def test_a_file_is_json_that_any_program_reads(ours: House, tmp_path: Path):
    told = json.loads(give(ours, tmp_path / "a.json").read_text(encoding="utf-8"))
    attempt = told["attempts"][0]["content"]
    assert (told["format"], told["version"]) == ("examgate-history", 2)
    assert (attempt["candidate"], attempt["journal"][0]["name"]) == ("Ada", "started")


def test_an_attempt_that_is_unfinished_here_is_left_out(ours: House, theirs: House, tmp_path: Path):
    path = give(ours, tmp_path / "a.json")
    take(theirs, path)
    with theirs.store._database.driver() as driver:
        driver.execute("UPDATE attempt SET ended_at = NULL, passed = NULL WHERE id = 1")
    assert take(theirs, path) == Merged(new=0, known=2, left_out=1)


def test_two_people_of_one_name_are_kept_apart_by_another_name(ours: House, theirs: House, tmp_path: Path):
    path = give(ours, tmp_path / "a.json")
    theirs.desk.archive.add_candidate("Ada")
    theirs.transfer.import_history(path, no_matter, candidate=" Ada of the other machine ")
    assert {row.candidate_name for row in theirs.desk.archive.history()} == {"Ada of the other machine"}
    assert take(theirs, path) == Merged(new=0, known=3)


def test_a_cancelled_import_changes_nothing(ours: House, theirs: House, tmp_path: Path):
    path = give(ours, tmp_path / "a.json")

    def cancel_late(done: int, total: int) -> None:
        if done == total:
            raise CancelledError

    with pytest.raises(CancelledError):
        theirs.transfer.import_history(path, cancel_late)
    assert (uids(theirs), theirs.desk.archive.candidates()) == ([], ())


@pytest.mark.parametrize("kind", ExportKind)
def test_progress_is_told_to_the_end(ours: House, tmp_path: Path, kind: ExportKind):
    told: list[tuple[int, int]] = []
    ours.transfer.export(kind, ours.desk.archive.history(), tmp_path / "a", lambda *done: told.append(done))
    assert told[:3] == [(1, 3), (2, 3), (3, 3)]
    assert (set(told[3:]) == {(3, 3)}) == (kind is ExportKind.XLSX)


def test_a_workbook_is_cancelled_up_to_its_last_sheet(ours: House, tmp_path: Path):
    told: list[tuple[int, int]] = []

    def cancel_late(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) > 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        ours.transfer.export(ExportKind.XLSX, ours.desk.archive.history(), tmp_path / "a", cancel_late)
    assert list(tmp_path.iterdir()) == []


def test_a_note_and_the_archive_go_with_an_attempt_and_stay_where_it_is_known(
    theirs: House, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
):
    with toured(tmp_path_factory.mktemp("noted"), 1) as noted:
        (row,) = noted.desk.archive.history()
        noted.store.annals.write_note(row.id, "=tired")
        noted.store.annals.archive([row.id])
        take(theirs, give(noted, tmp_path / "a.json"))
        noted.store.annals.write_note(row.id, "rested")
        take(theirs, give(noted, tmp_path / "b.json"))
    (there,) = theirs.desk.archive.history()
    assert (there.note, there.archived) == ("=tired", True)


def test_an_attempt_that_was_deleted_here_does_not_come_back(ours: House, theirs: House, tmp_path: Path):
    path = give(ours, tmp_path / "a.json")
    take(theirs, path)
    theirs.store.annals.remove([theirs.desk.archive.history()[0].id])
    for _ in range(2):
        assert take(theirs, path) == Merged(new=0, known=2, left_out=1)
        assert len(uids(theirs)) == 2
        theirs.store.annals.purge()


def drilled(path: Path, version: int) -> Path:
    """Make all attempts of a file drills, as a version of the format has them, and seal everything anew."""
    told = json.loads(path.read_text(encoding="utf-8"))
    told["version"] = version
    for one in told["attempts"]:
        attempt = one["content"]
        attempt["plan"]["content"]["kind"] = "drill"
        score = attempt["result"]["score"]
        attempt["result"]["score"] = score if version == 1 else {name: score[name] for name in ("right", "scored")}
    for one in (*told["banks"], *told["attempts"]):
        one["digest"] = sha256(json.dumps(one["content"], separators=(",", ":")).encode()).hexdigest()
    path.write_text(json.dumps(told, separators=(",", ":")), encoding="utf-8")
    return path


@pytest.mark.parametrize("version", [1, 2])
def test_a_drill_goes_over_by_its_counts_alone(ours: House, theirs: House, tmp_path: Path, version: int):
    path = drilled(give(ours, tmp_path / "a.json"), version)
    assert take(theirs, path).new == take(theirs, path).known == 3
    told = json.loads(give(theirs, tmp_path / "b.json").read_text(encoding="utf-8"))
    assert {tuple(one["content"]["result"]["score"]) for one in told["attempts"]} == {("right", "scored")}
    assert [results.prove(theirs.desk, row).holds for row in theirs.desk.archive.history()] == [True] * 3
