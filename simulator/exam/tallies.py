"""Right answers counted under headings: counts and their intervals, nothing beyond."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from simulator.exam import scoring
from simulator.exam.bank import Bank
from simulator.exam.item_results import ItemResult
from simulator.exam.items import Item
from simulator.exam.scoring import Interval

OWN_WEIGHT, TOTAL_WEIGHT, OWN_QUESTIONS = 0.21, 0.53, 5
"""Where questions of a topic were predicted from 5 others of it, their share and that of all questions weighed so."""
SHRINKAGE = OWN_QUESTIONS * TOTAL_WEIGHT / OWN_WEIGHT
"""So many questions at the share of all (about 13) stand beside the own ones of a heading."""
FEW = 5
"""Fewer questions than this are a small number: their range says next to nothing."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Right answers under one heading: among the scored items, and among all of them."""

    key: str
    title: str
    right: int
    count: int
    right_all: int
    count_all: int

    @property
    def interval(self) -> Interval:
        """The 80 % Wilson interval of the share of scored items."""
        return scoring.wilson(self.right, self.count)

    @property
    def interval_all(self) -> Interval:
        """The 80 % Wilson interval of the share of all items."""
        return scoring.wilson(self.right_all, self.count_all)

    @property
    def few(self) -> bool:
        """Whether there are too few scored items for their range to say much."""
        return self.count < FEW

    @property
    def few_all(self) -> bool:
        """Whether there are too few items for their range to say much."""
        return self.count_all < FEW


@dataclass(frozen=True, slots=True)
class Branch:
    """A heading with the headings inside it: a domain with its tasks, a keyword group with its keywords.

    A question that stands under several keywords counts once for their group.
    """

    tally: Tally
    parts: tuple[Tally, ...]


class Counter:
    """Counts the results of an attempt under headings, given as keys with their titles."""

    def __init__(self, bank: Bank, items: Sequence[ItemResult]) -> None:
        self._items = [(bank.by_id[result.item], result) for result in items]

    def by(self, headings: Iterable[tuple[str, str]], keys: Callable[[Item], Iterable[str]]) -> tuple[Tally, ...]:
        """Count by keys of the item; headings without an item in this form are left out."""
        under: dict[str, list[ItemResult]] = {}
        titles = dict(headings)
        for item, result in self._items:
            for key in dict.fromkeys(keys(item)):
                if key in titles:
                    under.setdefault(key, []).append(result)
        return tuple(tally(key, title, under[key]) for key, title in titles.items() if key in under)

    def by_question(self, headings: Iterable[tuple[str, range]]) -> tuple[Tally, ...]:
        """Count by question numbers."""
        return tuple(
            tally(key, key, [self._items[question - 1][1] for question in questions]) for key, questions in headings
        )


def tally(key: str, title: str, results: Iterable[ItemResult]) -> Tally:
    """Count results under one heading."""
    counted = tuple(results)
    scored = [result for result in counted if result.scored]
    return Tally(
        key=key,
        title=title,
        right=sum(result.right for result in scored),
        count=len(scored),
        right_all=sum(result.right for result in counted),
        count_all=len(counted),
    )


def shrunk(right: int, count: int, total: float) -> float:
    """The share of right answers under a heading, shrunk towards that of all questions: by it weakness is ranked.

    The own share of few questions predicts worse than the share of all of them; together they predict best.
    """
    return (right + SHRINKAGE * total) / (count + SHRINKAGE)


def weakest_first(tallies: Iterable[Tally], total: float) -> tuple[Tally, ...]:
    """Order by the `shrunk` share of all items, the better evidence first among equals; `total` is that of all."""
    return tuple(
        sorted(
            tallies,
            key=lambda one: (shrunk(one.right_all, one.count_all, total), -one.count_all, one.key.casefold()),
        )
    )


def branches(headings: Iterable[Tally], inside: Iterable[Tally], parent: Callable[[Tally], str]) -> tuple[Branch, ...]:
    """Put headings inside others by the key of their parent, both in the order given."""
    parts: dict[str, list[Tally]] = {}
    for part in inside:
        parts.setdefault(parent(part), []).append(part)
    return tuple(Branch(one, tuple(parts.get(one.key, ()))) for one in headings)
