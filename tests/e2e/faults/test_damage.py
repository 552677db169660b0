"""Random damage to the file: whatever is read, it is told in words, and an exam under way keeps what it can.

`EXAMGATE_LONG_FAULTS=1 uv run pytest tests/e2e/faults/test_damage.py -n 0` tries a thousand files.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from simulator.app import main
from simulator.copies import Reason
from simulator.exchange import ExportKind
from simulator.house import House
from simulator.ports import AttemptId, NotSavedError, StoreError, UnknownAttemptError, UnknownBankError
from simulator.session import results
from simulator.session.unfinished import unfinished
from tests.e2e.faults.disk import broken
from tests.e2e.faults.power import put
from tests.e2e.faults.small import FIRST, LAST, NAME, furnished, open_exam, proofs, sit, small_house

FILES = 1_000 if os.environ.get("EXAMGATE_LONG_FAULTS") else 40
PAGE = 4096
TOLD = (StoreError, NotSavedError)


def damaged(data: bytes, chance: Random, kind: int) -> bytes:
    """A file with flipped bytes, a page of rubbish or zeros, a header of rubbish, or its end cut off."""
    hurt = bytearray(data)
    match kind:
        case 0:
            for _ in range(chance.choice((1, 3, 300))):
                hurt[chance.randrange(len(hurt))] = chance.randrange(256)
        case 1:
            start = PAGE * chance.randrange(len(hurt) // PAGE)
            hurt[start : start + PAGE] = chance.choice((bytes(PAGE), chance.randbytes(PAGE), b"\xff" * PAGE))
        case 2:
            for place in chance.sample(range(16, 100), 12):
                hurt[place] = chance.randrange(256)
        case _:
            del hurt[chance.randrange(len(hurt)) :]
    return bytes(hurt)


def found_in(house: House) -> None:
    """What a check finds; that the history cannot be listed keeps nothing from being told."""
    inside = house.store.check()
    try:
        found = house.check(lambda *_: None)
    except StoreError as error:
        raise AssertionError("what was found is not told") from error
    assert set(inside) <= set(found)


def read_all(house: House, target: Path) -> Iterator[Callable[[], object]]:
    """What reads the database in every way; each may find that it cannot, and says so."""
    yield house.store.check
    yield lambda: found_in(house)
    yield lambda: house.store.keep_copy(Reason.EXAM, lambda: True)
    yield lambda: house.store.copy_to(target.with_suffix(".sqlite3"))
    yield lambda: unfinished(house.desk)
    yield lambda: proofs(house)
    yield lambda: results.result(house.desk, AttemptId(2))
    yield lambda: list(house.store.exchange.columns(None))
    yield lambda: house.transfer.export(ExportKind.JSON, house.desk.archive.history(), target, lambda *_: None)
    yield house.desk.library.shelf
    yield house.desk.archive.candidates


def troubles(folder: Path, target: Path) -> int:
    """How much of a data folder cannot be read; any other error than those with words ends the test."""
    try:
        with small_house(folder) as house:
            return troubles_of(house, target)
    except TOLD:
        return 1


def troubles_of(house: House, target: Path) -> int:
    """How many ways of reading an open database fail."""
    told = 0
    for read in read_all(house, target):
        try:
            read()
        except (*TOLD, UnknownAttemptError, UnknownBankError):
            told += 1
    return told


def test_no_damage_ends_in_an_error_without_words(tmp_path: Path) -> None:
    whole = furnished(tmp_path / "whole", attempts=2).read_bytes()
    with broken(syncing=False):
        for number in range(FILES):
            put({NAME: damaged(whole, Random(number), number % 4)}, tmp_path / "hurt")
            troubles(tmp_path / "hurt", tmp_path / "all.json")
        put({NAME: damaged(whole, Random(2), 1)}, tmp_path / "hurt")
        assert troubles(tmp_path / "hurt", tmp_path / "all.json"), "nothing was told"


@pytest.mark.parametrize("kind", [1, 2, 3])
def test_a_command_on_a_damaged_database_says_so(kind: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = furnished(tmp_path / "whole", attempts=1).read_bytes()
    put({NAME: damaged(whole, Random(4), kind)}, tmp_path / "hurt")
    code = main(["--data-dir", str(tmp_path / "hurt"), "db", "check"])
    said = capsys.readouterr()
    assert (code, bool(said.out), bool(said.err)) in {(1, True, False), (3, False, True)}, said


def test_an_exam_goes_on_where_what_it_has_read_was_damaged(tmp_path: Path) -> None:
    path = furnished(tmp_path, attempts=2)
    with small_house(tmp_path) as house:
        sitting = open_exam(house)
        sit(house, sitting, FIRST)
        with path.open("r+b") as file:
            file.seek(PAGE)
            file.write(Random(1).randbytes(path.stat().st_size - PAGE))
        seq = sitting.state.seq
        try:
            sit(house, sitting, LAST[:-1])
        except NotSavedError:
            assert sitting.state.seq == seq, "what is shown is what was kept"
        assert house.store.check()
        assert troubles_of(house, tmp_path / "all.json")
