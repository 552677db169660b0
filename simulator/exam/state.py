"""The state of an attempt, folded from its journal; applies events and decides nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar, assert_never

from simulator.exam.answers import NO_ANSWER, Answer, Marking, Matching, Ordering, Writing
from simulator.exam.events import (
    Answered,
    AnswerEvent,
    BoardEvent,
    BreakDeclined,
    BreakEnded,
    BreakEvent,
    BreakKind,
    BreakOffered,
    BreakTaken,
    ClockEvent,
    Commented,
    Ended,
    EndReason,
    Entry,
    Erased,
    Event,
    Explained,
    Flagged,
    GateReached,
    Highlighted,
    Interrupted,
    Marked,
    Matched,
    NoteEvent,
    Ordered,
    Peeked,
    Resumed,
    ReviewOpened,
    Shown,
    Sketched,
    Span,
    Started,
    Struck,
    Surveyed,
    TimeEstimated,
    TimeNoted,
    TimeWarned,
    Walk,
    Written,
)
from simulator.exam.form import Question
from simulator.exam.gates import GateRecord, gate_at
from simulator.exam.items import Letter
from simulator.exam.plan import Plan
from simulator.exam.whiteboard import Stroke

_T = TypeVar("_T")


class Place(StrEnum):
    """Where the candidate is."""

    READY = "ready"
    QUESTION = "question"
    REVIEW = "review"
    BREAK = "break"
    ENDED = "ended"


class JournalGapError(ValueError):
    """An entry does not follow the one before it."""


@dataclass(frozen=True, slots=True)
class Surfaced:
    """A gate on screen: just reached, or come back to."""

    gate: int
    repeated: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A break of the plan waits for an answer, on the way to `question`."""

    number: int
    question: int
    walk: Walk | None = None


@dataclass(frozen=True, slots=True)
class Break:
    """A break that is going on; `offer` is the one it answers, None where none was."""

    kind: BreakKind
    number: int
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """What stands beside the answer of one question."""

    struck: frozenset[Letter] = frozenset()
    spans: tuple[Span, ...] = ()
    comment: str = ""
    explained: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """Everything an attempt is at one moment; questions count from 1, `answers[q - 1]` is that of question q.

    `locked` are the questions a break has closed, `breaks` how many breaks of the plan are done with, `paused_ms` for
    how long the clock was stopped. A place of `board` is None once its stroke is erased.
    """

    plan: Plan
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    notes: tuple[Notes, ...]
    seq: int = 0
    at_ms: int = 0
    place: Place = Place.READY
    question: int = 0
    walk: Walk | None = None
    reviewed: bool = False
    seen: frozenset[int] = frozenset()
    flags: frozenset[int] = frozenset()
    locked: frozenset[int] = frozenset()
    gates: tuple[GateRecord, ...] = ()
    surfaced: Surfaced | None = None
    peeked_at_ms: int | None = None
    warned: frozenset[int] = frozenset()
    offer: Offer | None = None
    on_break: Break | None = None
    breaks: int = 0
    paused_ms: int = 0
    board: tuple[Stroke | None, ...] = ()
    interrupted: bool = False
    ended: EndReason | None = None
    survey: tuple[tuple[str, str], ...] | None = None

    def answer(self, question: int) -> Answer:
        """The answer to a question."""
        return self.answers[question - 1]

    def note(self, question: int) -> Notes:
        """What stands beside the answer of a question."""
        return self.notes[question - 1]

    def gate_record(self, gate: int) -> GateRecord | None:
        """What was recorded of a gate, or None before it was reached."""
        return next((record for record in self.gates if record.gate == gate), None)


def initial(plan: Plan, questions: tuple[Question, ...]) -> State:
    """Return the state before anything has happened."""
    count = len(questions)
    return State(plan=plan, questions=questions, answers=(NO_ANSWER,) * count, notes=(Notes(),) * count)


def replay(state: State, entries: Iterable[Entry]) -> State:
    """Fold entries into a state, in order."""
    for entry in entries:
        state = evolve(state, entry)
    return state


def evolve(state: State, entry: Entry) -> State:
    """Return the state after one entry; JournalGapError where its number or time does not follow."""
    if entry.seq != state.seq + 1 or entry.at_ms < state.at_ms:
        raise JournalGapError(f"entry {entry.seq} at {entry.at_ms} ms does not follow {state.seq} at {state.at_ms} ms")
    return _apply(replace(state, seq=entry.seq, at_ms=entry.at_ms), entry.event)


def answer_of(event: AnswerEvent) -> Answer:
    """The answer that an event says is now given."""
    match event:
        case Answered(answer=answer):
            return answer
        case Ordered(order=order):
            return Ordering(order) if order else NO_ANSWER
        case Matched(pairs=pairs):
            return Matching(pairs) if pairs else NO_ANSWER
        case Written(text=text):
            return Writing(text) if text else NO_ANSWER
        case Marked(spots=spots):
            return Marking(spots) if spots else NO_ANSWER
        case _:
            assert_never(event)


def _apply(state: State, event: Event) -> State:
    match event:
        case Started() | Shown() | ReviewOpened():
            return _moved(state, event)
        case Answered() | Ordered() | Matched() | Written() | Marked():
            return replace(state, answers=_placed(state.answers, event.question, answer_of(event)))
        case Flagged() | Struck() | Highlighted() | Commented() | Explained():
            return _noted(state, event)
        case Sketched() | Erased():
            return replace(state, board=_drawn(state.board, event))
        case GateReached() | TimeEstimated() | Peeked() | TimeWarned() | TimeNoted():
            return _clock_event(state, event)
        case BreakOffered() | BreakDeclined() | BreakTaken() | BreakEnded():
            return _break_event(state, event)
        case Interrupted() | Resumed() | Ended() | Surveyed():
            return _stopped(state, event)
        case _:
            assert_never(event)


def _moved(state: State, event: Started | Shown | ReviewOpened) -> State:
    if isinstance(event, Started):
        return state
    if isinstance(event, ReviewOpened):
        return replace(
            state,
            place=Place.REVIEW,
            question=0,
            walk=None,
            reviewed=True,
            surfaced=None,
            peeked_at_ms=None,
        )
    gate = gate_at(state.plan, event.question)
    back = gate is not None and state.gate_record(gate.number) is not None
    return replace(
        state,
        place=Place.QUESTION,
        question=event.question,
        walk=event.walk,
        seen=state.seen | {event.question},
        surfaced=Surfaced(gate.number, repeated=True) if gate is not None and back else None,
        peeked_at_ms=None,
    )


def _stopped(state: State, event: Interrupted | Resumed | Ended | Surveyed) -> State:
    match event:
        case Interrupted() | Resumed():
            return replace(state, interrupted=isinstance(event, Interrupted), peeked_at_ms=None)
        case Ended(reason=reason):
            return replace(
                state,
                place=Place.ENDED,
                surfaced=None,
                peeked_at_ms=None,
                offer=None,
                on_break=None,
                ended=reason,
            )
        case Surveyed(answers=answers):
            return replace(state, survey=answers)
        case _:
            assert_never(event)


def _noted(state: State, event: NoteEvent) -> State:
    question = event.question
    before = state.note(question)
    match event:
        case Flagged(flag=flag):
            return replace(state, flags=state.flags | {question} if flag else state.flags - {question})
        case Struck(letters=letters):
            after = replace(before, struck=letters)
        case Highlighted(spans=spans):
            after = replace(before, spans=spans)
        case Commented(text=text):
            after = replace(before, comment=text)
        case Explained():
            after = replace(before, explained=True)
        case _:
            assert_never(event)
    return replace(state, notes=_placed(state.notes, question, after))


def _placed(values: Sequence[_T], question: int, value: _T) -> tuple[_T, ...]:
    return (*values[: question - 1], value, *values[question:])


def _drawn(board: tuple[Stroke | None, ...], event: BoardEvent) -> tuple[Stroke | None, ...]:
    if isinstance(event, Sketched):
        return (*board, event.stroke)
    return tuple(None if place in event.strokes else stroke for place, stroke in enumerate(board))


def _clock_event(state: State, event: ClockEvent) -> State:
    match event:
        case GateReached():
            record = GateRecord(
                gate=event.gate,
                question=event.question,
                plan_ms=event.plan_ms,
                used_ms=event.used_ms,
                left_ms=event.left_ms,
                crossed=event.crossed,
            )
            surfaced = state.surfaced if event.crossed else Surfaced(event.gate, repeated=False)
            return replace(state, gates=(*state.gates, record), surfaced=surfaced)
        case TimeEstimated(gate=gate, minutes=minutes):
            gates = tuple(
                replace(record, estimate_min=minutes) if record.gate == gate else record for record in state.gates
            )
            return replace(state, gates=gates)
        case Peeked():
            return replace(state, peeked_at_ms=state.at_ms)
        case TimeWarned(minutes=minutes):
            return replace(state, warned=state.warned | {minutes})
        case TimeNoted():
            return state
        case _:
            assert_never(event)


def _break_event(state: State, event: BreakEvent) -> State:
    match event:
        case BreakOffered(number=number, question=question, walk=walk):
            return replace(state, offer=Offer(number, question, walk))
        case BreakDeclined(number=number):
            return replace(state, offer=None, breaks=max(state.breaks, number))
        case BreakTaken(kind=kind, number=number):
            return replace(
                state,
                place=Place.BREAK,
                offer=None,
                on_break=Break(kind, number, state.offer),
                breaks=max(state.breaks, number),
                locked=state.locked | state.seen if state.plan.profile.breaks.locks else state.locked,
                surfaced=None,
                peeked_at_ms=None,
            )
        case BreakEnded(away_ms=away_ms):
            paused = state.on_break is not None and state.on_break.kind is BreakKind.PAUSE
            return replace(
                state,
                place=Place.QUESTION if state.question else Place.REVIEW,
                on_break=None,
                paused_ms=state.paused_ms + (away_ms if paused else 0),
            )
        case _:
            assert_never(event)
