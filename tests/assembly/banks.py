"""Synthetic banks with the blueprint of the first exam: any number of items, the same for the same arguments."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

from simulator.exam.bank import Bank, BankId, Blueprint, Domain, ItemTypeRule, Revision
from simulator.exam.items import Case, CaseId, Item, ItemId, ItemStatus, ItemType, Knowledge, Letter, Option

REVISION = Revision("a" * 64)
KINDS = tuple(Knowledge)
SPREAD = ("de", "eda", "eda", "mod", "mod", "mod", "ops")
KEYWORDS = 110

BLUEPRINT = Blueprint(
    total=65,
    scored=50,
    unscored=15,
    minutes=180,
    scale_min=100,
    scale_max=1000,
    pass_mark=750,
    cut=0.72,
    domains=(Domain("de", "A", 20), Domain("eda", "B", 24), Domain("mod", "C", 36), Domain("ops", "D", 20)),
    gates=(22, 44),
    knowledge=tuple((kind, 1) for kind in KINDS),
    knowledge_slack=1,
    keywords_per_form=55,
    items_per_keyword=3,
    item_types=(ItemTypeRule(ItemType.SINGLE, options=4), ItemTypeRule(ItemType.MULTIPLE, options_min=5, keys_min=2)),
)


def item(number: int, **changes: Any) -> Item:
    """Item number n: its domain, knowledge and keywords follow from n, every option may take any place."""
    plain = Item(
        id=ItemId(f"q-{number:06d}"),
        type=ItemType.SINGLE,
        stem=f"Question {number}?",
        options=tuple(Option(Letter(letter), f"{letter} of {number}", letter == "A") for letter in "ABCD"),
        domain=SPREAD[number % len(SPREAD)],
        knowledge=KINDS[number // len(SPREAD) % len(KINDS)],
        keywords=tuple(f"word {(number * 7 + step * 31) % KEYWORDS}" for step in range(1 + number % 4)),
    )
    return replace(plain, **changes)


def plain_bank(count: int) -> Bank:
    """A bank of `count` items that nothing keeps apart."""
    return bank_of([item(number) for number in range(count)])


def crowded_bank(spare: int) -> Bank:
    """A bank for five forms and `spare` items more of each cell, half of the items in groups of five enemies."""
    cells = [(domain.id, kind) for domain in BLUEPRINT.domains for kind in KINDS]
    counts = {domain: 5 * quota // 3 + spare for domain, quota in BLUEPRINT.domain_quotas(BLUEPRINT.total).items()}
    found: list[Item] = []
    for domain, kind in cells:
        for place in range(counts[domain]):
            group = f"{domain}-{kind}-{place // 10}" if place % 2 else ""
            found.append(item(len(found), domain=domain, knowledge=kind, enemies=group))
    return bank_of(found)


def mixed_bank(count: int) -> Bank:
    """A bank with everything in it: pretest, retired, enemies, cases, fixed options and such that keep their order."""
    return bank_of([item(number, **_features(number)) for number in range(count)])


def scattered_bank(count: int, salt: int) -> Bank:
    """A bank whose items have their domains, knowledge, status, enemies and keywords by chance."""
    dice = Random(salt)
    return bank_of(
        [
            item(
                number,
                domain=dice.choice(SPREAD),
                knowledge=dice.choice(KINDS),
                status=dice.choices(tuple(ItemStatus), (85, 10, 5))[0],
                enemies=f"group {dice.randrange(12)}" if dice.random() < 0.15 else "",
                case=CaseId(f"case-{dice.randrange(9)}") if dice.random() < 0.15 else None,
                keywords=tuple(f"word {dice.randrange(KEYWORDS)}" for _ in range(dice.randrange(1, 5))),
            )
            for number in range(count)
        ]
    )


def bank_of(items: list[Item]) -> Bank:
    """A bank of these items and their cases."""
    cases = {one.case: Case(one.case, "Scenario") for one in items if one.case is not None}
    return Bank(
        id=BankId("synthetic"),
        title="Synthetic",
        items=tuple(items),
        cases=tuple(cases.values()),
        blueprint=BLUEPRINT,
    )


def changed(bank: Bank, change: Callable[[Item], Item]) -> Bank:
    """The bank with every item changed."""
    return replace(bank, items=tuple(map(change, bank.items)))


def asking(bank: Bank, **changes: Any) -> Bank:
    """The bank with another blueprint."""
    return replace(bank, blueprint=replace(BLUEPRINT, **changes))


def thinned(bank: Bank, domain: str, keep: int) -> Bank:
    """The bank with only the first items of a domain."""
    kept = [one.id for one in bank.items if one.domain == domain][:keep]
    return replace(bank, items=tuple(one for one in bank.items if one.domain != domain or one.id in kept))


def _features(number: int) -> dict[str, Any]:
    features: dict[str, Any] = {}
    if number % 13 == 5:
        features["status"] = ItemStatus.PRETEST
    elif number % 41 == 7:
        features["status"] = ItemStatus.RETIRED
    if number % 20 in {3, 4}:
        features["enemies"] = f"enemies {number // 20}"
    if number % 16 in {8, 9, 10}:
        features["case"] = CaseId(f"case-{number // 16}")
    if number % 9 == 2:
        features["fixed"] = frozenset({Letter("D")})
    elif number % 11 == 6:
        features["shuffle"] = False
    return features
