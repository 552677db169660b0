"""Items made ready for a rule: the stem stands on line 10, options on 20, 21 …, the block on 1."""

from dataclasses import replace
from typing import Any

from simulator.exam.bank import Bank
from simulator.exam.items import LETTERS, Item, Letter, Option
from simulator.exam.problems import Code
from simulator.exam.whereabouts import Place, Places
from simulator.lint.rules import ITEM_RULES
from simulator.lint.subject import Finding, Shared, Subject, Whole
from tests import builders


def subject(item: Item, bank: Bank | None = None) -> Subject:
    """An item in a bank with the places of this module."""
    lines = tuple(20 + number for number in range(len(item.options)))
    place = Place("a.md", 1, stem=10, options=lines, explanations=(0,) * len(lines))
    return Subject(item, place, Shared(bank or builders.bank(), {}))


def whole(*items: Item, **changes: Any) -> Whole:
    """A bank of these items, its header on line 1 of bank.md."""
    bank = builders.bank(items=items, **changes)
    return Whole(
        Shared(bank, {}), Places(header=Place("bank.md", 1)), tuple(subject(item, bank) for item in bank.items)
    )


def item(stem: str = "", *, texts: tuple[str, ...] = (), keys: str = "A", **changes: Any) -> Item:
    """An item with that stem and those options."""
    options = tuple(
        Option(Letter(letter), text, letter in keys, "Why.") for letter, text in zip(LETTERS, texts, strict=False)
    )
    plain = builders.item(keys=keys, options=max(4, len(keys) + 3))
    return replace(plain, stem=stem or plain.stem, options=options or plain.options, **changes)


def found(code: Code, one: Item, bank: Bank | None = None) -> list[Finding]:
    """What a rule for items finds."""
    return list(ITEM_RULES[code](subject(one, bank)))
