"""The items that a form may be drawn from, each with its price: least seen first, then by chance of the seed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

from simulator.assembly.demand import Demand
from simulator.exam.bank import Bank, Blueprint
from simulator.exam.form import Role
from simulator.exam.items import Item, ItemId, ItemStatus, ItemType

SEEN_PRICE = 1 << 39
RECENT_PRICE = 1 << 27
LONG_AGO = 63

MOST_HALVINGS = 6
"""How far a price falls by enemies: enough bits of chance are left for a form to be the only best one."""

KEYWORD_DEPTH = 4
"""How many items of every keyword a restricted pool keeps at least."""


class Offer(NamedTuple):
    """An item that may be drawn and its price; offers sort by price, then by id."""

    price: int
    id: ItemId
    item: Item

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles the item may take."""
        return (Role.UNSCORED,) if self.item.status is ItemStatus.PRETEST else (Role.SCORED, Role.UNSCORED)


Selection = Mapping[ItemId, Role]
"""The items chosen for a form and their roles, in no order that means anything."""


def chance(seed: int, *parts: str) -> int:
    """Return 20 bits that depend on the seed and the parts alone."""
    digest = blake2b("|".join((str(seed), *parts)).encode()).digest()
    return int.from_bytes(digest[:3], "big") >> 4


@dataclass(frozen=True)
class Prices:
    """The prices of items for one draw; `seen` tells how many attempts ago (0: the latest) an item was last seen.

    `crowds` counts the unseen items of each group of enemies.
    """

    seed: int
    seen: Mapping[ItemId, int]
    crowds: Mapping[str, int] = field(default_factory=dict)

    def of(self, item: Item) -> int:
        """The price of an item: any seen one costs more than 65 others, and the more the less long ago it was.

        Of a group of enemies a form takes one at most, so that those left for later forms might not fit into them:
        each further unseen enemy halves the chance part of the price.
        """
        since = self.seen.get(item.id)
        if since is not None:
            recent = (LONG_AGO - min(LONG_AGO, since)) * RECENT_PRICE
            return SEEN_PRICE + recent + chance(self.seed, item.id)
        rivals = self.crowds.get(item.enemies, 1) - 1
        return chance(self.seed, item.id) >> min(rivals, MOST_HALVINGS)

    def offers(self, items: Iterable[Item]) -> list[Offer]:
        """Return the items with their prices, in the same order."""
        return [Offer(self.of(item), item.id, item) for item in items]


def prices_for(bank: Bank, seed: int, seen: Mapping[ItemId, int]) -> Prices:
    """Return the prices of a bank's items for a candidate who has seen some of them."""
    crowds = Counter(item.enemies for item in bank.items if item.enemies and item.id not in seen)
    return Prices(seed, seen, crowds)


def eligible(bank: Bank, blueprint: Blueprint, prices: Prices) -> list[Item]:
    """Return the items the blueprint admits, cheapest first, whatever the order of the bank.

    Items of unknown domain or knowledge are left out where the blueprint has quotas for them.
    """
    types = {rule.type for rule in blueprint.item_types} or set(ItemType)
    domains = {domain.id for domain in blueprint.domains}
    kinds = {kind for kind, _ in blueprint.knowledge}
    admitted = [
        item
        for item in bank.items
        if item.status is not ItemStatus.RETIRED
        and item.type in types
        and (not domains or item.domain in domains)
        and (not kinds or item.knowledge in kinds)
    ]
    # A tuple for every item of a large bank would wake the garbage collector, which takes longer than the sorting.
    price = {item.id: prices.of(item) for item in admitted}
    admitted.sort(key=lambda item: item.id)
    admitted.sort(key=lambda item: price[item.id])
    return admitted


def restricted(items: Sequence[Item], demand: Demand) -> list[Item]:
    """Return the part of the items, cheapest first, that matters for a demand, in the same order.

    Of every domain, knowledge and status it keeps the cheapest items that are no enemies of each other, as many as a
    form has: the other items of a form can bar only fewer of them, so that what meets the quotas at the least price is
    among them. The cheapest items of every keyword are kept beside them, since keywords have a price too.
    """
    cells = defaultdict(list)
    words = defaultdict(list)
    for item in items:
        cells[item.domain, item.knowledge, item.status].append(item)
        if demand.keywords:
            for word in item.keywords:
                words[word].append(item)
    kept = {item.id for cell in cells.values() for item in islice(_apart(cell), demand.total)}
    kept.update(item.id for found in words.values() for item in found[:KEYWORD_DEPTH])
    return [item for item in items if item.id in kept]


def _apart(cell: Iterable[Item]) -> Iterator[Item]:
    """Yield the items of a cell but for the enemies of earlier ones."""
    groups: set[str] = set()
    for item in cell:
        if item.enemies not in groups:
            groups.update({item.enemies} - {""})
            yield item
