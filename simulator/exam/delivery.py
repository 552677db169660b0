"""Which items show their options in the order of the bank file; draws nothing."""

from itertools import pairwise

from simulator.exam.items import Item, ItemType
from simulator.exam.quantities import comparable

_CHOSEN = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})


def keeps_order(item: Item) -> bool:
    """Whether options are never shuffled: where the item says so, and where they are quantities that rise or fall."""
    return not item.shuffle or (item.type in _CHOSEN and _in_order_of_size(item))


def _in_order_of_size(item: Item) -> bool:
    sizes = comparable([option.text for option in item.options])
    rising = [first < second for first, second in pairwise(sizes)]
    return bool(rising) and (all(rising) or not any(rising))
