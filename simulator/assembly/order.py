"""The order of a form: of its items, and of the options of each; follows from the seed alone."""

from collections.abc import Iterable, Sequence

from simulator.assembly.pool import chance
from simulator.exam.delivery import keeps_order
from simulator.exam.items import Item, ItemType, Letter

_TRIES = 64
"""How often steps are shuffled anew; with two of them, every second time is in vain."""


def in_order(items: Iterable[Item], seed: int) -> list[Item]:
    """Return the items, given in the order of their bank, shuffled; those of a case stay in order, next to each other.

    A case is read from its first item to its last, so that they keep the order of the bank.
    """

    def place(item: Item) -> tuple[int, tuple[str, str]]:
        block = ("case", item.case) if item.case else ("item", item.id)
        return chance(seed, *block, "place"), block

    return sorted(items, key=place)


def shown_order(item: Item, seed: int) -> tuple[Letter, ...]:
    """Return the letters of an item as a candidate sees them: shuffled, fixed ones in their place.

    Options that are quantities in rising or falling order keep it. Steps to be ordered never stand in the right
    order, unless fixed ones leave no other.
    """
    if keeps_order(item):
        return item.letters
    order = _shuffled(item, seed, "option")
    for again in range(1, _TRIES):
        if item.type is not ItemType.ORDER or not _gives_away(item, order):
            break
        order = _shuffled(item, seed, f"option {again}")
    return order


def _gives_away(item: Item, order: Sequence[Letter]) -> bool:
    """Whether the steps of an item stand in the right order, whatever stands between them."""
    steps = [letter for letter in order if letter in item.answer]
    return tuple(steps) == item.answer


def _shuffled(item: Item, seed: int, part: str) -> tuple[Letter, ...]:
    free = [letter for letter in item.letters if letter not in item.fixed]
    shuffled = iter(sorted(free, key=lambda letter: (chance(seed, item.id, part, letter), letter)))
    return tuple(letter if letter in item.fixed else next(shuffled) for letter in item.letters)
