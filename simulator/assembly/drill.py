"""A form of chosen items, to sit them again: no quotas of a blueprint, another order of items and of options."""

from collections.abc import Collection

from simulator.assembly.order import in_order, shown_order
from simulator.exam.bank import Bank, Revision
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import ItemId


def drill(bank: Bank, revision: Revision, seed: int, items: Collection[ItemId]) -> Form:
    """Return a form of exactly these items of a bank, all of them scored; ValueError where one is not there."""
    wanted = set(items)
    chosen = in_order((item for item in bank.items if item.id in wanted), seed)
    if not chosen or len(chosen) != len(wanted):
        raise ValueError(f"the bank {bank.id} lacks an item of the drill, or the drill has none")
    slots = tuple(Slot(item.id, Role.SCORED, shown_order(item, seed)) for item in chosen)
    return Form(bank.id, revision, seed, slots)
