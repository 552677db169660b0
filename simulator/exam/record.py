"""What a journal tells beyond the final state: time per question, answer changes, interruptions; milliseconds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import assert_never

from simulator.exam.answers import Answer
from simulator.exam.events import (
    BreakEnded,
    BreakKind,
    BreakTaken,
    Ended,
    Entry,
    Interrupted,
    Peeked,
    Resumed,
)
from simulator.exam.visits import Visit
from simulator.exam.visits import visits as visits_of


@dataclass(frozen=True, slots=True)
class Interruption:
    """The attempt stood still at `at_ms` for `away_s` seconds."""

    at_ms: int
    away_s: int
    orderly: bool


@dataclass(frozen=True, slots=True)
class Peep:
    """The clock was revealed on a question outside a gate."""

    question: int
    at_ms: int


@dataclass(frozen=True, slots=True)
class BreakSpan:
    """A break that began at `at_ms` and took `away_ms` by the clock on the wall.

    Of a break in which the exam ended it is the exam time.
    """

    kind: BreakKind
    at_ms: int
    away_ms: int


@dataclass(frozen=True)
class Record:
    """What happened on the way; question q is at place q - 1.

    `answers` are the last answers of each visit that changed something, in order, the first one included. `first_ms`
    is when a question was first shown, None where it never was. `stays` are all visits in order.
    """

    spent_ms: tuple[int, ...]
    visits: tuple[int, ...]
    first_ms: tuple[int | None, ...]
    answers: tuple[tuple[Answer, ...], ...]
    interruptions: tuple[Interruption, ...]
    peeps: tuple[Peep, ...]
    breaks: tuple[BreakSpan, ...]
    used_ms: int
    stays: tuple[Visit, ...] = ()


@dataclass
class _Fold:
    interruptions: list[Interruption] = field(default_factory=list)
    peeps: list[Peep] = field(default_factory=list)
    breaks: list[BreakSpan] = field(default_factory=list)
    broke: Interrupted | None = None
    resting: BreakTaken | None = None
    rest_ms: int = 0


def record(entries: Sequence[Entry], count: int) -> Record:
    """Fold a journal of `count` questions."""
    fold = _Fold()
    for entry in entries:
        _step(fold, entry)
    stays = visits_of(entries)
    by_question: list[list[Visit]] = [[] for _ in range(count)]
    for visit in stays:
        by_question[visit.question - 1].append(visit)
    return Record(
        spent_ms=tuple(sum(visit.spent_ms for visit in own) for own in by_question),
        visits=tuple(len(own) for own in by_question),
        first_ms=tuple(own[0].from_ms if own else None for own in by_question),
        answers=tuple(tuple(visit.left for visit in own if visit.changed) for own in by_question),
        interruptions=tuple(fold.interruptions),
        peeps=tuple(fold.peeps),
        breaks=tuple(fold.breaks),
        used_ms=entries[-1].at_ms if entries else 0,
        stays=stays,
    )


def _step(fold: _Fold, entry: Entry) -> None:
    match entry.event:
        case Ended():
            _end_break(fold, entry.at_ms - fold.rest_ms)
        case Peeked(question=question):
            fold.peeps.append(Peep(question, entry.at_ms))
        case BreakTaken() | BreakEnded() | Interrupted() | Resumed() as stop:
            _stand_still(fold, stop, entry.at_ms)
        case _:
            pass


def _stand_still(fold: _Fold, event: BreakTaken | BreakEnded | Interrupted | Resumed, at_ms: int) -> None:
    match event:
        case BreakTaken():
            fold.resting, fold.rest_ms = event, at_ms
        case BreakEnded(away_ms=away_ms):
            _end_break(fold, away_ms)
        case Interrupted():
            fold.broke = event
        case Resumed(away_s=away_s):
            orderly = fold.broke.orderly if fold.broke else False
            fold.interruptions.append(Interruption(at_ms, away_s, orderly))
        case _:
            assert_never(event)


def _end_break(fold: _Fold, away_ms: int) -> None:
    if fold.resting is not None:
        fold.breaks.append(BreakSpan(fold.resting.kind, fold.rest_ms, away_ms))
        fold.resting = None
