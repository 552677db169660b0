"""The answers of a question in the order in which they were given, one for each visit that left another answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.exam.answers import Answer, is_right
from simulator.exam.events import Entry, ReviewOpened
from simulator.exam.items import Item
from simulator.exam.record import Record


@dataclass(frozen=True, slots=True)
class AnswerStep:
    """The answer that a visit left, at the exam time it was given; `after_review` once the review had been opened."""

    at_ms: int
    answer: Answer
    right: bool
    after_review: bool


def answer_steps(item: Item, question: int, record: Record, entries: Sequence[Entry]) -> tuple[AnswerStep, ...]:
    """Return the steps of a question; none where it was never answered."""
    opened = next((entry.seq for entry in entries if isinstance(entry.event, ReviewOpened)), None)
    return tuple(
        AnswerStep(
            at_ms=stay.to_ms if stay.answered_ms is None else stay.answered_ms,
            answer=stay.left,
            right=is_right(item, stay.left),
            after_review=opened is not None and stay.seq > opened,
        )
        for stay in record.stays
        if stay.question == question and stay.changed
    )
