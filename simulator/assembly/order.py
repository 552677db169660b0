"""The order of a form: of its items, and of the options of each; follows from the seed alone."""

import re
from collections.abc import Iterable
from itertools import pairwise

from simulator.assembly.pool import chance
from simulator.exam.items import Item, Letter

_QUANTITY = re.compile(r"(\D{0,2}?)([-−]?\d[\d,]*(?:\.\d+)?)(\D*)")


def in_order(items: Iterable[Item], seed: int) -> list[Item]:
    """Return the items shuffled, those of a case next to each other."""

    def place(item: Item) -> tuple[int, tuple[str, str], int, str]:
        block = ("case", item.case) if item.case else ("item", item.id)
        return chance(seed, *block, "place"), block, chance(seed, item.id, "place"), item.id

    return sorted(items, key=place)


def shown_order(item: Item, seed: int) -> tuple[Letter, ...]:
    """Return the letters of an item as a candidate sees them: shuffled, fixed ones in their place.

    Options that are quantities in rising or falling order keep it.
    """
    if not item.shuffle or _in_order_of_size(item):
        return item.letters
    free = [letter for letter in item.letters if letter not in item.fixed]
    shuffled = iter(sorted(free, key=lambda letter: (chance(seed, item.id, "option", letter), letter)))
    return tuple(letter if letter in item.fixed else next(shuffled) for letter in item.letters)


def _in_order_of_size(item: Item) -> bool:
    found = [_QUANTITY.fullmatch(option.text) for option in item.options]
    marks = [mark for mark in found if mark is not None]
    if len(marks) < len(found) or len({(mark[1], mark[3]) for mark in marks}) > 1:
        return False
    sizes = [float(mark[2].replace(",", "").replace("−", "-")) for mark in marks]
    rising = [first < second for first, second in pairwise(sizes)]
    return all(rising) or not any(rising)
