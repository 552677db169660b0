"""Where the points went: every lost point under exactly one cause, by published rules in a fixed order."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing, is_right
from simulator.exam.bank import Bank
from simulator.exam.events import EndReason
from simulator.exam.item_results import ItemResult
from simulator.exam.negation import asks_negatively
from simulator.exam.quick import quick
from simulator.exam.record import Record
from simulator.exam.state import State


class Cause(StrEnum):
    """Why a point was lost; the first that fits, in this order.

    RAN_OUT_OF_TIME: the time ended the exam before you had seen the question, or while it was on screen without a
    complete answer.
    LEFT_BLANK: nothing was chosen or written.
    CHANGED_AWAY: you had left the question with the right answer before, and changed it.
    MISREAD: you chose fewer or more than the question asks for, or it asks negatively (for what is NOT so, for all
    EXCEPT one, or for the LEAST suited), which is easily misread; that it was, the record cannot show.
    RUSHED: you answered in under a tenth of your usual time, and such answers were mostly wrong in this exam.
    NOT_KNOWN: none of these; the record shows nothing but a wrong answer.
    """

    RAN_OUT_OF_TIME = "ran-out-of-time"
    LEFT_BLANK = "left-blank"
    CHANGED_AWAY = "changed-away"
    MISREAD = "misread"
    RUSHED = "rushed"
    NOT_KNOWN = "not-known"


@dataclass(frozen=True, slots=True)
class Loss:
    """The questions that lost their point by one cause: those that count, and all."""

    cause: Cause
    scored: tuple[int, ...]
    all: tuple[int, ...]

    @property
    def points(self) -> int:
        """How many points of the score were lost."""
        return len(self.scored)

    @property
    def points_all(self) -> int:
        """How many points of all questions were lost, the unscored ones included."""
        return len(self.all)


@dataclass(frozen=True)
class Losses:
    """Every lost point; `parts` has each cause once, in the order of the rules, also those without a question."""

    parts: tuple[Loss, ...]
    by_question: Mapping[int, Cause]

    @property
    def points(self) -> int:
        """How many points of the score were lost in all."""
        return sum(part.points for part in self.parts)

    @property
    def points_all(self) -> int:
        """How many points of all questions were lost in all."""
        return sum(part.points_all for part in self.parts)

    def part(self, cause: Cause) -> Loss:
        """The questions of one cause."""
        return next(part for part in self.parts if part.cause is cause)


def losses(bank: Bank, state: State, record: Record, items: Sequence[ItemResult]) -> Losses:
    """File every question that is not right under its cause."""
    rules = _Rules(bank, state, record, items)
    causes = {item.question: rules.cause(item) for item in items if not item.right}
    scored = {item.question for item in items if item.scored}
    parts = []
    for cause in Cause:
        own = tuple(question for question, why in causes.items() if why is cause)
        parts.append(Loss(cause, tuple(question for question in own if question in scored), own))
    return Losses(tuple(parts), causes)


class _Rules:
    """The rules for one attempt, in their order."""

    def __init__(self, bank: Bank, state: State, record: Record, items: Sequence[ItemResult]) -> None:
        self._bank = bank
        self._state = state
        self._record = record
        found = quick(items)
        self._rushed: Collection[int] = found.questions.wrong if found else ()
        self._cut_off = {stay.question for stay in record.stays if stay.ended}
        self._rules: tuple[tuple[Cause, Callable[[ItemResult], bool]], ...] = (
            (Cause.RAN_OUT_OF_TIME, self._ran_out),
            (Cause.LEFT_BLANK, lambda item: item.blank),
            (Cause.CHANGED_AWAY, self._changed_away),
            (Cause.MISREAD, self._misread),
            (Cause.RUSHED, lambda item: item.question in self._rushed),
        )

    def cause(self, item: ItemResult) -> Cause:
        """The cause of one lost point."""
        return next((cause for cause, fits in self._rules if fits(item)), Cause.NOT_KNOWN)

    def _ran_out(self, item: ItemResult) -> bool:
        if self._state.ended is not EndReason.TIME or item.complete:
            return False
        return item.visits == 0 or item.question in self._cut_off

    def _changed_away(self, item: ItemResult) -> bool:
        asked = self._bank.by_id[item.item]
        return any(is_right(asked, answer) for answer in self._record.answers[item.question - 1][:-1])

    def _misread(self, item: ItemResult) -> bool:
        asked = self._bank.by_id[item.item]
        if _selections(item.answer) != asked.choose:
            return True
        return self._bank.english and asks_negatively(asked.stem)


def _selections(answer: Answer) -> int:
    match answer:
        case frozenset():
            return len(answer)
        case Ordering(letters=letters):
            return len(letters)
        case Matching(pairs=pairs):
            return len(pairs)
        case Marking(spots=spots):
            return len(spots)
        case Writing():
            return 1
