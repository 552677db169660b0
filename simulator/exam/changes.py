"""Answers changed from visit to visit: what they were before and after, and what that was worth."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from simulator.exam.answers import is_right
from simulator.exam.bank import Bank
from simulator.exam.item_results import ItemResult
from simulator.exam.record import Record


class Turn(StrEnum):
    """Which way a change went; only written and marked answers can change from right to right."""

    WRONG_TO_RIGHT = "wrong-to-right"
    RIGHT_TO_WRONG = "right-to-wrong"
    WRONG_TO_WRONG = "wrong-to-wrong"
    RIGHT_TO_RIGHT = "right-to-right"


@dataclass(frozen=True, slots=True)
class Change:
    """A visit left another answer than an earlier one had left; an answer taken back counts as wrong."""

    question: int
    scored: bool
    turn: Turn


@dataclass(frozen=True, slots=True)
class Changes:
    """All changes of an attempt, by question and in the order of the visits; a question may stand there twice."""

    each: tuple[Change, ...]

    def questions(self, turn: Turn) -> tuple[int, ...]:
        """The question of each change of a kind: as many as there are changes."""
        return tuple(change.question for change in self.each if change.turn is turn)

    def count(self, turn: Turn) -> int:
        """How many changes of a kind there are."""
        return len(self.questions(turn))

    @property
    def net(self) -> int:
        """The points of the score that all changes together gained; negative where they lost."""
        return _net(change for change in self.each if change.scored)

    @property
    def net_all(self) -> int:
        """The points that all changes together gained, the unscored questions included."""
        return _net(iter(self.each))


def changes(bank: Bank, record: Record, items: Sequence[ItemResult]) -> Changes:
    """Return the changes between the last answers of visits; the first answer to a question is none."""
    return Changes(tuple(_changes(bank, record, items)))


def _changes(bank: Bank, record: Record, items: Sequence[ItemResult]) -> Iterator[Change]:
    for result in items:
        steps = record.answers[result.question - 1]
        if len(steps) < 2:
            continue
        item = bank.by_id[result.item]
        for before, after in pairwise([is_right(item, answer) for answer in steps]):
            yield Change(result.question, result.scored, _TURNS[before, after])


_TURNS = {
    (False, True): Turn.WRONG_TO_RIGHT,
    (True, False): Turn.RIGHT_TO_WRONG,
    (False, False): Turn.WRONG_TO_WRONG,
    (True, True): Turn.RIGHT_TO_RIGHT,
}


def _net(found: Iterator[Change]) -> int:
    worth = {Turn.WRONG_TO_RIGHT: 1, Turn.RIGHT_TO_WRONG: -1}
    return sum(worth.get(change.turn, 0) for change in found)
