"""Counts of answers under headings, those of repeated questions apart, since to remember one is not to know it."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.exam.scoring import Interval, wilson
from simulator.exchange import AnswerRow
from simulator.export.sheets import Value


@dataclass(slots=True)
class Counts:
    """Right answers and all of them: the scored ones, and of all those first seen and those seen before (`again`)."""

    right: int = 0
    scored: int = 0
    first_right: int = 0
    first: int = 0
    again_right: int = 0
    again: int = 0

    def add(self, answer: AnswerRow) -> None:
        """Count an answer."""
        if answer.role == "scored":
            self.scored += 1
            self.right += answer.right
        if answer.repeated:
            self.again += 1
            self.again_right += answer.right
        else:
            self.first += 1
            self.first_right += answer.right

    @property
    def all_right(self) -> int:
        """How many answers were right, scored or not."""
        return self.first_right + self.again_right

    @property
    def all(self) -> int:
        """How many answers there were, scored or not."""
        return self.first + self.again

    @property
    def score(self) -> tuple[Value, Value, Value]:
        """The scored answers: right, all, share."""
        return self.right, self.scored, self.right / self.scored if self.scored else None

    @property
    def of_all(self) -> tuple[Value, Value]:
        """All answers: right, all."""
        return self.all_right, self.all

    @property
    def met(self) -> tuple[Value, Value, Value, Value]:
        """Right and all of the questions first seen, and of the repeated ones."""
        return self.first_right, self.first, self.again_right, self.again

    @property
    def interval(self) -> Interval | None:
        """The interval of the share of questions first seen: to answer one again is no further evidence."""
        return wilson(self.first_right, self.first) if self.first else None


class Tallies:
    """Counts under headings."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, ...], Counts] = {}

    def add(self, heading: tuple[str, ...], answer: AnswerRow) -> None:
        """Count an answer."""
        self._counts.setdefault(heading, Counts()).add(answer)

    def items(self) -> Iterable[tuple[tuple[str, ...], Counts]]:
        """The headings with their counts, in the order they came."""
        return self._counts.items()
