"""What a journal tells beyond the final state: time per question, answer changes, interruptions; milliseconds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import assert_never

from simulator.exam.answers import NO_ANSWER, Answer
from simulator.exam.events import (
    Answered,
    BreakEnded,
    BreakKind,
    BreakTaken,
    Ended,
    Entry,
    Interrupted,
    Marked,
    Matched,
    Ordered,
    Peeked,
    Resumed,
    ReviewOpened,
    Shown,
    Written,
)
from simulator.exam.state import answer_of


@dataclass(frozen=True, slots=True)
class Interruption:
    """The attempt stood still at `at_ms` for `away_s` seconds of the wall clock."""

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
    is when a question was first shown, None where it never was.
    """

    spent_ms: tuple[int, ...]
    visits: tuple[int, ...]
    first_ms: tuple[int | None, ...]
    answers: tuple[tuple[Answer, ...], ...]
    interruptions: tuple[Interruption, ...]
    peeps: tuple[Peep, ...]
    breaks: tuple[BreakSpan, ...]
    used_ms: int


@dataclass
class _Fold:
    spent: list[int]
    visits: list[int]
    first: list[int | None]
    answers: list[list[Answer]]
    interruptions: list[Interruption] = field(default_factory=list)
    peeps: list[Peep] = field(default_factory=list)
    breaks: list[BreakSpan] = field(default_factory=list)
    on: int | None = None
    since_ms: int = 0
    pending: Answer | None = None
    broke: Interrupted | None = None
    resting: BreakTaken | None = None
    rest_ms: int = 0


def record(entries: Sequence[Entry], count: int) -> Record:
    """Fold a journal of `count` questions."""
    fold = _Fold([0] * count, [0] * count, [None] * count, [[] for _ in range(count)])
    for entry in entries:
        _step(fold, entry)
    used_ms = entries[-1].at_ms if entries else 0
    _leave(fold, used_ms)
    return Record(
        spent_ms=tuple(fold.spent),
        visits=tuple(fold.visits),
        first_ms=tuple(fold.first),
        answers=tuple(tuple(steps) for steps in fold.answers),
        interruptions=tuple(fold.interruptions),
        peeps=tuple(fold.peeps),
        breaks=tuple(fold.breaks),
        used_ms=used_ms,
    )


def _step(fold: _Fold, entry: Entry) -> None:
    match entry.event:
        case Shown(question=question):
            _enter(fold, question, entry.at_ms)
        case ReviewOpened():
            _leave(fold, entry.at_ms)
        case Ended():
            _leave(fold, entry.at_ms)
            _end_break(fold, entry.at_ms - fold.rest_ms)
        case Answered() | Ordered() | Matched() | Written() | Marked() as answered:
            fold.pending = answer_of(answered)
        case Peeked(question=question):
            fold.peeps.append(Peep(question, entry.at_ms))
        case BreakTaken() | BreakEnded() | Interrupted() | Resumed() as stop:
            _stand_still(fold, stop, entry.at_ms)
        case _:
            pass


def _stand_still(fold: _Fold, event: BreakTaken | BreakEnded | Interrupted | Resumed, at_ms: int) -> None:
    match event:
        case BreakTaken():
            _leave(fold, at_ms)
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


def _enter(fold: _Fold, question: int, at_ms: int) -> None:
    _leave(fold, at_ms)
    fold.on, fold.since_ms = question, at_ms
    fold.visits[question - 1] += 1
    if fold.first[question - 1] is None:
        fold.first[question - 1] = at_ms


def _leave(fold: _Fold, at_ms: int) -> None:
    if fold.on is None:
        return
    place = fold.on - 1
    fold.spent[place] += at_ms - fold.since_ms
    steps = fold.answers[place]
    found = steps[-1] if steps else NO_ANSWER
    if fold.pending is not None and fold.pending != found:
        steps.append(fold.pending)
    fold.on, fold.pending = None, None
