"""A form: the items of one exam in order, as drawn for one attempt; knows not how it was drawn."""

from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.items import ItemId, ItemType, Letter


class Role(StrEnum):
    """Whether an answer counts; the candidate is not told before the report."""

    SCORED = "scored"
    UNSCORED = "unscored"


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a form: the item, its role, and its letters in the order shown."""

    item: ItemId
    role: Role
    order: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """The slots of an exam; question q of the candidate is `slots[q - 1]`.

    `relaxed` tells, as words of the assembly, which demands of the blueprint the bank could not meet.
    """

    bank: BankId
    revision: Revision
    seed: int
    slots: tuple[Slot, ...]
    relaxed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What the rules need to know of one slot: its letters in shown order, how many to choose, and the type.

    `choices` is how many choices the prompts of a MATCH have.
    """

    letters: tuple[Letter, ...]
    choose: int
    type: ItemType
    choices: int = 0


def questions(form: Form, bank: Bank) -> tuple[Question, ...]:
    """Return what the rules need of each slot; KeyError where the bank lacks an item of the form."""
    items = [(slot, bank.by_id[slot.item]) for slot in form.slots]
    return tuple(Question(slot.order, item.choose, item.type, len(item.choices)) for slot, item in items)
