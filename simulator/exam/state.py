"""The state of an attempt, folded from its journal; applies events and decides nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from simulator.exam.events import (
    Answered,
    Ended,
    EndReason,
    Entry,
    Event,
    Flagged,
    GateReached,
    Interrupted,
    Peeked,
    Resumed,
    ReviewOpened,
    Shown,
    Started,
    TimeEstimated,
    TimeNoted,
    Walk,
)
from simulator.exam.form import Question
from simulator.exam.gates import GateRecord, gate_at
from simulator.exam.items import Letter
from simulator.exam.plan import Plan


class Place(StrEnum):
    """Where the candidate is."""

    READY = "ready"
    QUESTION = "question"
    REVIEW = "review"
    ENDED = "ended"


class JournalGapError(ValueError):
    """An entry does not follow the one before it."""


@dataclass(frozen=True, slots=True)
class Surfaced:
    """A gate on screen: just reached, or come back to."""

    gate: int
    repeated: bool


@dataclass(frozen=True, slots=True)
class State:
    """Everything an attempt is at one moment; questions count from 1, `answers[q - 1]` is that of question q."""

    plan: Plan
    questions: tuple[Question, ...]
    answers: tuple[frozenset[Letter], ...]
    seq: int = 0
    at_ms: int = 0
    place: Place = Place.READY
    question: int = 0
    walk: Walk | None = None
    reviewed: bool = False
    seen: frozenset[int] = frozenset()
    flags: frozenset[int] = frozenset()
    gates: tuple[GateRecord, ...] = ()
    surfaced: Surfaced | None = None
    peeked_at_ms: int | None = None
    interrupted: bool = False
    ended: EndReason | None = None

    def answer(self, question: int) -> frozenset[Letter]:
        """The letters chosen for a question."""
        return self.answers[question - 1]

    def gate_record(self, gate: int) -> GateRecord | None:
        """What was recorded of a gate, or None before it was reached."""
        return next((record for record in self.gates if record.gate == gate), None)


def initial(plan: Plan, questions: tuple[Question, ...]) -> State:
    """Return the state before anything has happened."""
    return State(plan=plan, questions=questions, answers=(frozenset(),) * len(questions))


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


def _apply(state: State, event: Event) -> State:
    match event:
        case Started() | TimeNoted():
            return state
        case Shown():
            return _shown(state, event)
        case ReviewOpened():
            return replace(
                state, place=Place.REVIEW, question=0, walk=None, reviewed=True, surfaced=None, peeked_at_ms=None
            )
        case Answered() | Flagged():
            return _marked(state, event)
        case GateReached() | TimeEstimated() | Peeked():
            return _clock_event(state, event)
        case Interrupted() | Resumed():
            return replace(state, interrupted=isinstance(event, Interrupted), peeked_at_ms=None)
        case Ended(reason=reason):
            return replace(state, place=Place.ENDED, surfaced=None, peeked_at_ms=None, ended=reason)
        case _:
            assert_never(event)


def _marked(state: State, event: Answered | Flagged) -> State:
    question = event.question
    match event:
        case Answered(answer=answer):
            return replace(state, answers=(*state.answers[: question - 1], answer, *state.answers[question:]))
        case Flagged(flag=flag):
            return replace(state, flags=state.flags | {question} if flag else state.flags - {question})
        case _:
            assert_never(event)


def _shown(state: State, event: Shown) -> State:
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


def _clock_event(state: State, event: GateReached | TimeEstimated | Peeked) -> State:
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
        case _:
            assert_never(event)
