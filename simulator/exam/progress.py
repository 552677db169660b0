"""How far a candidate is: the status of each question and the sets a review walks through."""

from enum import StrEnum

from simulator.exam.answers import is_complete
from simulator.exam.events import Review
from simulator.exam.state import State


class Status(StrEnum):
    """What the Navigator says of a question."""

    UNSEEN = "unseen"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"


def status(state: State, question: int) -> Status:
    """Complete is a question whose answer has exactly as many parts as it asks for."""
    if question not in state.seen:
        return Status.UNSEEN
    complete = is_complete(state.questions[question - 1], state.answer(question))
    return Status.COMPLETE if complete else Status.INCOMPLETE


def numbers(state: State) -> range:
    """The question numbers, from 1."""
    return range(1, len(state.questions) + 1)


def open_count(state: State) -> int:
    """How many questions are unseen or incomplete and can still be answered."""
    return sum(
        status(state, question) is not Status.COMPLETE for question in numbers(state) if question not in state.locked
    )


def to_review(state: State, review: Review) -> tuple[int, ...]:
    """The questions a review walks through, in order; those closed by a break are left out."""
    open_ones = [q for q in numbers(state) if q not in state.locked]
    match review:
        case Review.ALL:
            return tuple(open_ones)
        case Review.INCOMPLETE:
            return tuple(q for q in open_ones if status(state, q) is not Status.COMPLETE)
        case Review.FLAGGED:
            return tuple(q for q in open_ones if q in state.flags)
