"""The order of a form: of its items, and of the options of each; follows from the seed alone."""

from collections.abc import Iterable

from simulator.assembly.pool import chance
from simulator.exam.items import Item, Letter


def in_order(items: Iterable[Item], seed: int) -> list[Item]:
    """Return the items shuffled, those of a case next to each other."""

    def place(item: Item) -> tuple[int, tuple[str, str], int, str]:
        block = ("case", item.case) if item.case else ("item", item.id)
        return chance(seed, *block, "place"), block, chance(seed, item.id, "place"), item.id

    return sorted(items, key=place)


def shown_order(item: Item, seed: int) -> tuple[Letter, ...]:
    """Return the letters of an item as a candidate sees them: shuffled, fixed ones in their place."""
    if not item.shuffle:
        return item.letters
    free = [letter for letter in item.letters if letter not in item.fixed]
    shuffled = iter(sorted(free, key=lambda letter: (chance(seed, item.id, "option", letter), letter)))
    return tuple(letter if letter in item.fixed else next(shuffled) for letter in item.letters)
