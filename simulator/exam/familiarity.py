"""Questions the candidate had met before the attempt, apart from those met for the first time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from simulator.exam.item_results import ItemResult
from simulator.exam.items import ItemId
from simulator.exam.tallies import Tally, tally


@dataclass(frozen=True, slots=True)
class Familiarity:
    """The results of first-seen and of repeated questions, so that remembering is not taken for learning."""

    first_seen: Tally
    repeated: Tally


def familiarity(items: Sequence[ItemResult], seen: Collection[ItemId]) -> Familiarity:
    """Part the results by the items that the candidate had seen before this attempt."""
    return Familiarity(
        first_seen=tally("first-seen", "first-seen", [item for item in items if item.item not in seen]),
        repeated=tally("repeated", "repeated", [item for item in items if item.item in seen]),
    )
