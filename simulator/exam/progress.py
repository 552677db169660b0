"""How far a candidate is: the status of each question and the sets a review walks through."""

from enum import StrEnum

from simulator.exam.events import Review
from simulator.exam.state import State


class Status(StrEnum):
    """What the Navigator says of a question."""

    UNSEEN = "unseen"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"


def status(state: State, question: int) -> Status:
    """Complete is a question with exactly the number of options chosen that it asks for."""
    if question not in state.seen:
        return Status.UNSEEN
    asked = state.questions[question - 1].choose
    return Status.COMPLETE if len(state.answer(question)) == asked else Status.INCOMPLETE


def numbers(state: State) -> range:
    """The question numbers, from 1."""
    return range(1, len(state.questions) + 1)


def open_count(state: State) -> int:
    """How many questions are unseen or incomplete."""
    return sum(status(state, question) is not Status.COMPLETE for question in numbers(state))


def to_review(state: State, review: Review) -> tuple[int, ...]:
    """The questions a review walks through, in order."""
    match review:
        case Review.ALL:
            return tuple(numbers(state))
        case Review.INCOMPLETE:
            return tuple(q for q in numbers(state) if status(state, q) is not Status.COMPLETE)
        case Review.FLAGGED:
            return tuple(q for q in numbers(state) if q in state.flags)
