"""Answers given much quicker than the candidate's others; told only where they are as bad as guesses."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.exam.item_results import ItemResult, Split, split

FEWEST = 3
"""With fewer quick answers than this nothing is said of them."""


@dataclass(frozen=True, slots=True)
class Quick:
    """The questions answered in under `under_ms` (rounded up), a tenth of the candidate's own median."""

    under_ms: int
    questions: Split


def quick(items: Sequence[ItemResult]) -> Quick | None:
    """Return the quick answers, or None where they are too few, or right too often, to call them rushed.

    An item counts as answered where its answer is complete; its time is that of all visits. Quick is less than 10 %
    of the median of those times; told from three on, if at most half of them are right: on real data such answers
    are right as often as guesses, those below any wider bound are not.
    """
    answered = [item for item in items if item.complete]
    if not answered:
        return None
    median_twice = _median_twice([item.spent_ms for item in answered])
    found = split(answered, [item.question for item in answered if item.spent_ms * 20 < median_twice])
    if found.count < FEWEST or 2 * len(found.right) > found.count:
        return None
    return Quick(-(-median_twice // 20), found)


def _median_twice(values: Sequence[int]) -> int:
    ordered = sorted(values)
    return ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]
