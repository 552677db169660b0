"""How each question of an attempt went, as plain values that every part of the report counts from."""

from collections.abc import Collection
from dataclasses import dataclass

from simulator.exam.answers import NO_ANSWER, Answer, is_right
from simulator.exam.bank import Bank
from simulator.exam.form import Form, Role
from simulator.exam.items import ItemId, Letter
from simulator.exam.progress import Status, status
from simulator.exam.record import Record
from simulator.exam.state import State


@dataclass(frozen=True, slots=True)
class ItemResult:
    """How one question went; letters are those of the bank file, times in milliseconds.

    `key` are the right options of items that have them.
    """

    question: int
    item: ItemId
    role: Role
    answer: Answer
    key: frozenset[Letter]
    right: bool
    status: Status
    flagged: bool
    spent_ms: int
    visits: int
    changes: int

    @property
    def scored(self) -> bool:
        """Whether the question counts in the score."""
        return self.role is Role.SCORED

    @property
    def blank(self) -> bool:
        """Whether nothing is chosen or written."""
        return self.answer == NO_ANSWER

    @property
    def complete(self) -> bool:
        """Whether the answer has as many parts as the question asks for."""
        return self.status is Status.COMPLETE


@dataclass(frozen=True, slots=True)
class Split:
    """Questions by whether they are right at the end, unscored ones included."""

    right: tuple[int, ...]
    wrong: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.right) + len(self.wrong)


def item_results(bank: Bank, form: Form, state: State, record: Record) -> tuple[ItemResult, ...]:
    """Return the result of each question of a form, in order."""
    return tuple(_result(bank, form, state, record, question) for question in range(1, len(form.slots) + 1))


def split(items: Collection[ItemResult], questions: Collection[int]) -> Split:
    """Part the questions named into right and wrong ones, in order."""
    chosen = [item for item in items if item.question in questions]
    return Split(
        right=tuple(item.question for item in chosen if item.right),
        wrong=tuple(item.question for item in chosen if not item.right),
    )


def _result(bank: Bank, form: Form, state: State, record: Record, question: int) -> ItemResult:
    slot = form.slots[question - 1]
    item = bank.by_id[slot.item]
    answer = state.answer(question)
    return ItemResult(
        question=question,
        item=item.id,
        role=slot.role,
        answer=answer,
        key=item.keys,
        right=is_right(item, answer),
        status=status(state, question),
        flagged=question in state.flags,
        spent_ms=record.spent_ms[question - 1],
        visits=record.visits[question - 1],
        changes=max(0, len(record.answers[question - 1]) - 1),
    )
