"""The rules of going from question to question, to the Item Review Screen and through it."""

from typing import assert_never

from simulator.exam import gates, progress
from simulator.exam.answers import is_complete
from simulator.exam.commands import (
    Begin,
    GoBack,
    GoNext,
    MoveCommand,
    OpenReview,
    ShowQuestion,
    StartReview,
)
from simulator.exam.events import BreakOffered, Event, Review, ReviewOpened, Shown, Started, Walk
from simulator.exam.profile import ClockPolicy, MinSelect
from simulator.exam.refusals import Decision, Refusal
from simulator.exam.state import Place, State


def move(state: State, command: MoveCommand, at_ms: int) -> Decision:
    """Go where a command asks for, or say why that cannot be."""
    match command:
        case Begin():
            return (Started(), *show(state, 1, None, at_ms))
        case ShowQuestion(question=question):
            return _jump(state, question, at_ms)
        case StartReview(review=review):
            return _start_review(state, review, at_ms)
        case GoNext() | GoBack() | OpenReview() if state.place is not Place.QUESTION:
            return Refusal.NOT_HERE
        case OpenReview():
            return (ReviewOpened(),)
        case GoNext():
            return _next(state, at_ms)
        case GoBack():
            before = neighbour(state, -1)
            return Refusal.NO_PREVIOUS if before is None else _towards(state, before, state.walk, at_ms)
        case _:
            assert_never(command)


def show(state: State, question: int, walk: Walk | None, at_ms: int) -> tuple[Event, ...]:
    """Show a question, and record the gates at or before it."""
    if state.plan.policy is not ClockPolicy.GATES:
        return (Shown(question, walk),)
    recorded = {record.gate for record in state.gates}
    return (Shown(question, walk), *gates.reached(state.plan, recorded, question, at_ms))


def path(state: State) -> tuple[int, ...]:
    """The questions that Next and Previous go through: those of the walk, or all, but for closed ones."""
    order = state.walk.questions if state.walk else progress.numbers(state)
    return tuple(q for q in order if q not in state.locked or q == state.question)


def neighbour(state: State, step: int) -> int | None:
    """The next question of the path, or the one before with a step of -1; None at its ends."""
    order = path(state)
    place = order.index(state.question) + step
    return order[place] if 0 <= place < len(order) else None


def _next(state: State, at_ms: int) -> Decision:
    complete = is_complete(state.questions[state.question - 1], state.answer(state.question))
    if state.plan.profile.min_select is MinSelect.BLOCK and not complete:
        return Refusal.RESPONSE_REQUIRED
    following = neighbour(state, +1)
    return (ReviewOpened(),) if following is None else _towards(state, following, state.walk, at_ms)


def _jump(state: State, question: int, at_ms: int) -> Decision:
    if question not in progress.numbers(state):
        return Refusal.NO_SUCH_QUESTION
    if question in state.locked:
        return Refusal.LOCKED
    if state.place is Place.REVIEW:
        return _towards(state, question, Walk(Review.ALL, progress.to_review(state, Review.ALL)), at_ms)
    return Refusal.NOT_HERE if state.walk else _towards(state, question, None, at_ms)


def _start_review(state: State, review: Review, at_ms: int) -> Decision:
    if state.place is not Place.REVIEW:
        return Refusal.NOT_HERE
    chosen = progress.to_review(state, review)
    if chosen:
        return _towards(state, chosen[0], Walk(review, chosen), at_ms)
    match review:
        case Review.FLAGGED:
            return Refusal.NOTHING_FLAGGED
        case Review.INCOMPLETE:
            return Refusal.NOTHING_INCOMPLETE
        case Review.ALL:
            return Refusal.NOTHING_OPEN


def _towards(state: State, question: int, walk: Walk | None, at_ms: int) -> tuple[Event, ...]:
    """Show a question, or first offer the break that lies before it."""
    due = [number for number, planned in enumerate(state.plan.breaks, 1) if planned.after < question]
    if due and due[-1] > state.breaks:
        return (BreakOffered(due[-1], question, walk),)
    return show(state, question, walk, at_ms)
