"""A small exam on a real database, fast enough to be sat, broken and proved a thousand times."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.exam.commands import Begin, Choose, Command, Comment, End, GoNext, OpenReview, Strike, ToggleFlag
from simulator.exam.items import Letter
from simulator.exam.plan import Wishes
from simulator.house import House, open_house
from simulator.ports import AttemptId, Reading
from simulator.session import results
from simulator.session.opening import lay_out, open_new
from simulator.session.sitting import Sitting
from simulator.session.unfinished import unfinished
from tests import builders
from tests.fakes import ManualClock

A, B = Letter("A"), Letter("B")
FIRST: tuple[Command, ...] = (
    *(Begin(), Choose(A), Strike(B), ToggleFlag(1), Comment("Why?"), GoNext()),
    *(Choose(B), ToggleFlag(2), GoNext(), Choose(A), GoNext()),
)
LAST: tuple[Command, ...] = (*(GoNext(),) * 3, OpenReview(), End())
EXAM = (*FIRST, *LAST)
STEP_MS = 7_000
NAME = "examgate.sqlite3"


@contextmanager
def small_house(folder: Path, clock: ManualClock | None = None) -> Iterator[House]:
    """Open a data folder without looking for banks."""
    with open_house(folder, clock=clock or ManualClock()) as house:
        yield house


def furnish(house: House) -> None:
    """Put the small bank and a candidate into a new data folder."""
    bank = builders.bank(blueprint=builders.tiny_blueprint())
    house.store.library.shelve("banks/small", "1", Reading(bank, builders.REVISION, (), {}, {}))
    house.store.archive.add_candidate("Ada")


def open_exam(house: House) -> Sitting:
    """Open another attempt on the small bank."""
    bank = house.desk.library.bank(builders.REVISION)
    (candidate,) = house.desk.archive.candidates()
    return open_new(house.desk, builders.form(bank), Wishes(), candidate.id).sitting


def sit(house: House, sitting: Sitting, commands: tuple[Command, ...] = EXAM) -> None:
    """Carry out commands, some seconds apart; settle the attempt where it has ended."""
    clock = house.clock
    assert isinstance(clock, ManualClock)
    for command in commands:
        clock.advance(STEP_MS)
        sitting.do(command)
    if sitting.state.ended:
        results.settle(house.desk, sitting.attempt)


def furnished(folder: Path, attempts: int = 0) -> Path:
    """Make a data folder in which the small exam was sat that often; return its database."""
    with small_house(folder) as house:
        furnish(house)
        for _ in range(attempts):
            sit(house, open_exam(house))
    return folder / NAME


def proofs(house: House) -> list[bool]:
    """Whether each finished attempt is what its journal gives, as `attempt verify` says it."""
    unfinished(house.desk)
    return [results.prove(house.desk, row).holds for row in house.desk.archive.history()]


def kept(house: House, attempt: int = 1) -> int:
    """How many entries the journal of an attempt has; they give a state."""
    lay_out(house.desk, AttemptId(attempt))
    return len(house.desk.journal.read(AttemptId(attempt)))
