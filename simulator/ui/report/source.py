"""What the sections of a report are made from: the result of an attempt and who sat it."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.exam.items import Item
from simulator.exam.report import Report
from simulator.export.blocks import Questions
from simulator.session.results import Result


@dataclass(frozen=True)
class Source:
    """A finished attempt and the name of its candidate."""

    result: Result
    candidate: str

    @property
    def report(self) -> Report:
        """The figures of the attempt."""
        return self.result.report

    def questions(self, fits: Callable[[Item], bool], *, scored: bool = False) -> Questions:
        """The questions whose items fit, all of them or those that count."""
        items = self.result.bank.by_id
        return tuple(
            found.question for found in self.report.items if (found.scored or not scored) and fits(items[found.item])
        )


def with_keyword(word: str) -> Callable[[Item], bool]:
    """Whether an item stands under a keyword."""
    return lambda item: word in item.keywords
