"""The rules of a sitting: a command at a time gives events or a refusal; chooses and changes nothing itself."""

from enum import StrEnum
from typing import assert_never

from simulator.exam import gates, progress, timing
from simulator.exam.commands import (
    Begin,
    Choose,
    Command,
    End,
    EstimateTime,
    GoBack,
    GoNext,
    Leave,
    NoteTime,
    OpenReview,
    Peek,
    Resume,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import (
    Answered,
    Ended,
    EndReason,
    Event,
    Flagged,
    Interrupted,
    Peeked,
    Resumed,
    Review,
    ReviewOpened,
    Shown,
    Started,
    TimeEstimated,
    TimeNoted,
    Walk,
)
from simulator.exam.items import ItemType, Letter
from simulator.exam.plan import ClockPolicy
from simulator.exam.state import Place, State


class Refusal(StrEnum):
    """Why a command was not carried out."""

    NOT_STARTED = "not-started"
    ALREADY_STARTED = "already-started"
    ENDED = "ended"
    INTERRUPTED = "interrupted"
    NOT_HERE = "not-here"
    NO_SUCH_QUESTION = "no-such-question"
    NO_SUCH_OPTION = "no-such-option"
    MAXIMUM_SELECTIONS = "maximum-selections"
    NO_PREVIOUS = "no-previous"
    NOTHING_INCOMPLETE = "nothing-incomplete"
    NOTHING_FLAGGED = "nothing-flagged"
    NO_PEEK = "no-peek"
    NO_ESTIMATE = "no-estimate"


Decision = tuple[Event, ...] | Refusal


def decide(state: State, command: Command, at_ms: int) -> Decision:
    """Return what a command at exam time `at_ms` leads to; no events where there is nothing to change.

    Once the time is over every command ends the attempt instead.
    """
    barred = _barred(state, command)
    if barred is not None:
        return barred
    if state.place is not Place.READY and not isinstance(command, Resume) and timing.is_over(state, at_ms):
        return (Ended(EndReason.TIME),)
    match command:
        case Begin() | ShowQuestion() | GoNext() | GoBack() | OpenReview() | StartReview():
            return _move(state, command, at_ms)
        case Choose(letter=letter):
            return _choose(state, letter)
        case ToggleFlag(question=question):
            return _flag(state, question)
        case Peek() | EstimateTime() | NoteTime():
            return _look(state, command, at_ms)
        case Leave() | Resume() | End():
            return _stop(state, command)
        case _:
            assert_never(command)


def _stop(state: State, command: Leave | Resume | End) -> Decision:
    match command:
        case Leave():
            return (Interrupted(orderly=True),)
        case Resume(away_s=away_s):
            resumed = Resumed(away_s)
            return (resumed,) if state.interrupted else (Interrupted(orderly=False), resumed)
        case End():
            return (Ended(EndReason.CANDIDATE),) if state.place is Place.REVIEW else Refusal.NOT_HERE
        case _:
            assert_never(command)


def _barred(state: State, command: Command) -> Refusal | None:
    if state.place is Place.ENDED:
        return Refusal.ENDED
    if isinstance(command, Begin):
        return None if state.place is Place.READY else Refusal.ALREADY_STARTED
    if state.place is Place.READY:
        return Refusal.NOT_STARTED
    if state.interrupted and not isinstance(command, Resume):
        return Refusal.INTERRUPTED
    return None


_Move = Begin | ShowQuestion | GoNext | GoBack | OpenReview | StartReview


def _move(state: State, command: _Move, at_ms: int) -> Decision:
    match command:
        case Begin():
            return (Started(), *_show(state, 1, None, at_ms))
        case ShowQuestion(question=question):
            return _jump(state, question, at_ms)
        case StartReview(review=review):
            return _start_review(state, review, at_ms)
        case GoNext() | GoBack() | OpenReview() if state.place is not Place.QUESTION:
            return Refusal.NOT_HERE
        case OpenReview():
            return (ReviewOpened(),)
        case GoNext():
            following = _neighbour(state, +1)
            return (ReviewOpened(),) if following is None else _show(state, following, state.walk, at_ms)
        case GoBack():
            before = _neighbour(state, -1)
            return Refusal.NO_PREVIOUS if before is None else _show(state, before, state.walk, at_ms)
        case _:
            assert_never(command)


def _jump(state: State, question: int, at_ms: int) -> Decision:
    if question not in progress.numbers(state):
        return Refusal.NO_SUCH_QUESTION
    if state.place is Place.REVIEW:
        return _show(state, question, Walk(Review.ALL, tuple(progress.numbers(state))), at_ms)
    return Refusal.NOT_HERE if state.walk else _show(state, question, None, at_ms)


def _start_review(state: State, review: Review, at_ms: int) -> Decision:
    if state.place is not Place.REVIEW:
        return Refusal.NOT_HERE
    chosen = progress.to_review(state, review)
    if not chosen:
        return Refusal.NOTHING_FLAGGED if review is Review.FLAGGED else Refusal.NOTHING_INCOMPLETE
    return _show(state, chosen[0], Walk(review, chosen), at_ms)


def _neighbour(state: State, step: int) -> int | None:
    order = state.walk.questions if state.walk else tuple(progress.numbers(state))
    place = order.index(state.question) + step
    return order[place] if 0 <= place < len(order) else None


def _show(state: State, question: int, walk: Walk | None, at_ms: int) -> tuple[Event, ...]:
    if state.plan.policy is not ClockPolicy.GATES:
        return (Shown(question, walk),)
    recorded = {record.gate for record in state.gates}
    return (Shown(question, walk), *gates.reached(state.plan, recorded, question, at_ms))


def _choose(state: State, letter: Letter) -> Decision:
    if state.place is not Place.QUESTION:
        return Refusal.NOT_HERE
    question = state.questions[state.question - 1]
    if letter not in question.letters:
        return Refusal.NO_SUCH_OPTION
    before = state.answer(state.question)
    if question.type is ItemType.SINGLE:
        after = frozenset({letter})
    elif letter in before:
        after = before - {letter}
    elif len(before) >= question.choose:
        return Refusal.MAXIMUM_SELECTIONS
    else:
        after = before | {letter}
    return () if after == before else (Answered(state.question, after),)


def _flag(state: State, question: int) -> Decision:
    if question not in progress.numbers(state):
        return Refusal.NO_SUCH_QUESTION
    if state.place is Place.QUESTION and question != state.question:
        return Refusal.NOT_HERE
    return (Flagged(question, question not in state.flags),)


def _look(state: State, command: Peek | EstimateTime | NoteTime, at_ms: int) -> Decision:
    match command:
        case NoteTime():
            return (TimeNoted(),) if at_ms - state.at_ms >= timing.NOTE_EVERY_MS else ()
        case Peek():
            if not (state.plan.peek and state.plan.policy is ClockPolicy.GATES and state.place is Place.QUESTION):
                return Refusal.NO_PEEK
            return () if timing.gate_clock_on_screen(state) else (Peeked(state.question),)
        case EstimateTime(minutes=minutes):
            if state.surfaced is None or not timing.awaits_estimate(state) or minutes < 0:
                return Refusal.NO_ESTIMATE
            record = state.gate_record(state.surfaced.gate)
            return (TimeEstimated(state.surfaced.gate, minutes, record.used_ms if record else at_ms),)
