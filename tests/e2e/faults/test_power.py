"""The power goes at any moment of a sitting: the program opens, all is sound, and nothing that was told is lost.

`EXAMGATE_LONG_FAULTS=1 uv run pytest tests/e2e/faults/test_power.py -n 0 -s` tears every write at many places.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from random import Random

from simulator.exam.events import Entry
from simulator.ports import AttemptId
from simulator.session import results
from tests.e2e.faults.disk import Step, broken, recorded
from tests.e2e.faults.power import Case, Files, cases, put
from tests.e2e.faults.small import EXAM, NAME, STEP_MS, furnish, kept, open_exam, proofs, small_house
from tests.fakes import ManualClock

LONG = bool(os.environ.get("EXAMGATE_LONG_FAULTS"))
TEARS, SCATTERS = (9, 6) if LONG else (1, 1)
PAGES = 12
"""After how many pages the log goes to the database: here so few that it does in the midst of the sitting."""
ATTEMPT = AttemptId(1)
UPGRADED = b"the finished and the unfinished attempt of an old database"
Record = tuple[Files, list[Step], tuple[Entry, ...]]


def recorded_sitting(folder: Path) -> Record:
    """Sit the small exam, with marks of how many entries and whether the score has been shown; close at the end."""
    clock = ManualClock()
    with small_house(folder, clock) as house:
        furnish(house)
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    with recorded() as disk, small_house(folder, clock) as house:
        with house.store._database.driver() as driver:
            driver.execute(f"PRAGMA wal_autocheckpoint = {PAGES}")
        sitting = open_exam(house)
        for command in EXAM:
            clock.advance(STEP_MS)
            sitting.do(command)
            disk.mark(str(sitting.state.seq).encode())
        results.settle(house.desk, sitting.attempt)
        disk.mark(b"settled")
        entries = house.desk.journal.read(sitting.attempt)
    return files, list(disk.steps), entries


def loss(case: Case, folder: Path, entries: tuple[Entry, ...]) -> str:
    """What is wrong with a data folder after the power went; nothing where all that was told is there."""
    put(case.files, folder)
    with small_house(folder) as house:
        if found := house.store.check():
            return f"damaged: {found[0]}"
        if case.told == UPGRADED:
            journals = [len(house.desk.journal.read(AttemptId(attempt))) for attempt in (1, 2)]
            return "" if journals == [13, 3] else f"{journals} entries"
        held = proofs(house)
        if not all(held) or (case.told == b"settled" and held != [True]):
            return "the score does not hold"
        if case.told:
            count = kept(house)
            if count < (len(entries) if case.told == b"settled" else int(case.told)):
                return f"only {count} entries"
            if house.desk.journal.read(ATTEMPT) != entries[:count]:
                return "other entries"
    return ""


def lost(tried: Sequence[Case], folder: Path, entries: tuple[Entry, ...] = ()) -> dict[str, str]:
    """What is lost in which case."""
    with broken(syncing=False):
        found = {case.name: loss(case, folder, entries) for case in tried}
    print(f"{len(tried)} moments, {sum(map(bool, found.values()))} with a loss")
    return {name: what for name, what in found.items() if what}


def some(tried: Sequence[Case], first: int, others: int) -> Sequence[Case]:
    """The first cases and some of the others; all of them in the long run."""
    return tried if LONG else [*tried[:first], *Random(5).sample(tried[first:], others)]


def test_the_power_may_go_at_any_write_of_a_sitting(tmp_path: Path) -> None:
    files, steps, entries = recorded_sitting(tmp_path / "sat")
    assert any(step.kind == "write" and step.file.endswith("sqlite3") for step in steps), "no checkpoint"
    tried = list(cases(files, steps, Random(6), tears=TEARS, scatters=SCATTERS))
    assert not lost(some(tried, 20, 100), tmp_path / "left", entries)


def test_the_power_may_go_while_the_database_is_made(tmp_path: Path) -> None:
    with recorded() as disk, small_house(tmp_path / "new"):
        pass
    tried = list(cases({}, disk.steps, Random(7), tears=TEARS, scatters=SCATTERS))
    assert not lost(some(tried, 24, 16), tmp_path / "left")


def test_the_power_may_go_while_an_old_database_is_brought_up_to_date(tmp_path: Path) -> None:
    old = Path(__file__).parents[2] / "data" / "store-0001.sqlite3"
    put({NAME: old.read_bytes()}, tmp_path / "old")
    with recorded() as disk, small_house(tmp_path / "old"):
        pass
    steps = [step for step in disk.steps if step.file.startswith(NAME)]
    tried = list(cases({NAME: old.read_bytes()}, steps, Random(8), tears=TEARS, scatters=SCATTERS))
    tried = [Case(case.name, case.files, UPGRADED) for case in some(tried, 10, 14)]
    assert not lost(tried, tmp_path / "left")
