"""The history of two machines: whatever is exported and imported, in any order, both hold the same attempts."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from simulator.app import House, open_house
from simulator.exchange import ExportKind, Merged
from simulator.ports import AttemptId
from simulator.session import results
from tests.bench.crowd import crowded


class CancelledError(Exception):
    """The user has had enough."""


def no_matter(done: int, total: int) -> None:
    """Tell nobody."""


def cancel(done: int, total: int) -> None:
    raise CancelledError


@pytest.fixture
def houses(tmp_path: Path) -> Iterator[tuple[House, House]]:
    with ExitStack() as stack:
        yield (
            stack.enter_context(crowded(tmp_path / "a", 3)),
            stack.enter_context(open_house(tmp_path / "b")),
        )


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


def test_a_history_goes_over_and_comes_back_as_it_was(houses: tuple[House, House], tmp_path: Path):
    ours, theirs = houses
    first = give(ours, tmp_path / "first.json")
    assert take(theirs, first) == Merged(new=3, known=0, candidates=("Candidate",))
    back = give(theirs, tmp_path / "back.json")
    assert parts(back) == parts(first)
    assert take(ours, back) == take(theirs, first) == Merged(new=0, known=3)
    assert uids(ours) == uids(theirs)


def test_an_attempt_that_came_over_is_proved_and_reviewed_there(houses: tuple[House, House], tmp_path: Path):
    ours, theirs = houses
    take(theirs, give(ours, tmp_path / "a.json"))
    rows = theirs.desk.archive.history()
    assert [results.prove(theirs.desk, row).holds for row in rows] == [True] * 3
    same = [results.result(house.desk, AttemptId(house.desk.archive.history()[0].id)).report for house in houses]
    assert same[0] == same[1]


def test_a_dry_run_says_what_would_come_and_changes_nothing(houses: tuple[House, House], tmp_path: Path):
    ours, theirs = houses
    path = give(ours, tmp_path / "a.json")
    assert theirs.transfer.import_history(path, no_matter, dry_run=True).new == 3
    assert (uids(theirs), theirs.desk.archive.candidates()) == ([], ())


@pytest.mark.parametrize("kind", ExportKind)
def test_a_cancelled_export_leaves_the_file_as_it_was(houses: tuple[House, House], tmp_path: Path, kind: ExportKind):
    path = tmp_path / "file"
    path.write_text("old")
    with pytest.raises(CancelledError):
        houses[0].transfer.export(kind, houses[0].desk.archive.history(), path, cancel)
    assert path.read_text() == "old"
    assert {one.name for one in tmp_path.iterdir()} == {"a", "b", "file"}


def test_a_file_is_json_that_any_program_reads(houses: tuple[House, House], tmp_path: Path):
    told = json.loads(give(houses[0], tmp_path / "a.json").read_text(encoding="utf-8"))
    attempt = told["attempts"][0]["content"]
    assert (told["format"], told["version"]) == ("examgate-history", 1)
    assert (attempt["candidate"], attempt["journal"][0]["name"]) == ("Candidate", "started")
