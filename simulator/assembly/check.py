"""The check that every form passes before it is used: counts everything anew, knowing nothing of how it was chosen."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from simulator.assembly.relaxation import DOMAIN_SLACK, Quota, least_items, parse
from simulator.exam.bank import Bank, Blueprint
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import CaseId, Item, ItemStatus, ItemType, Letter


class Rule(StrEnum):
    """What a form may be found to break."""

    BANK = "bank"
    ITEM_UNKNOWN = "item-unknown"
    ITEM_TWICE = "item-twice"
    TYPE = "type"
    STATUS = "status"
    OPTION_ORDER = "option-order"
    ENEMIES = "enemies"
    CASE_APART = "case-apart"
    CASE_ORDER = "case-order"
    ITEMS = "items"
    DOMAIN = "domain"
    KNOWLEDGE = "knowledge"
    KEYWORDS = "keywords"
    RELAXATION = "relaxation"


@dataclass(frozen=True, slots=True)
class Violation:
    """A rule that a form breaks: the item, group or quota it concerns, and the counts where it is one of numbers."""

    rule: Rule
    key: str
    wanted: int = 0
    found: int = 0

    @property
    def word(self) -> str:
        """The violation in short, like `domain scored-modeling 17/18`."""
        parts = (self.rule, self.key, f"{self.found}/{self.wanted}" if self.found or self.wanted else "")
        return " ".join(part for part in parts if part)


Line = tuple[Quota, Role | None, str]


def check(form: Form, bank: Bank) -> tuple[Violation, ...]:
    """Return what is wrong with a form of the bank; ValueError where the bank has no blueprint."""
    blueprint = bank.blueprint
    if blueprint is None:
        raise ValueError(f"the bank {bank.id} has no blueprint to check by")
    found = [] if form.bank == bank.id else [Violation(Rule.BANK, form.bank)]
    uses = Counter(slot.item for slot in form.slots)
    found += [Violation(Rule.ITEM_UNKNOWN, name) for name in uses if name not in bank.by_id]
    found += [Violation(Rule.ITEM_TWICE, name, 1, count) for name, count in uses.items() if count > 1]
    known = [(slot, bank.by_id[slot.item]) for slot in form.slots if slot.item in bank.by_id]
    types = {rule.type for rule in blueprint.item_types} or set(ItemType)
    for slot, item in known:
        found += _slot(slot, item, types)
    found += _groups([item for _, item in known])
    found += _cases(form, bank)
    try:
        told = Counter[Line]()
        for relaxation in map(parse, form.relaxed):
            told[relaxation.kind, relaxation.role, relaxation.key] += relaxation.delta
    except ValueError:
        return (*found, Violation(Rule.RELAXATION, " ".join(form.relaxed)))
    found += _quotas(blueprint, [(slot.role, item) for slot, item in known], told)
    found += _limits(blueprint, told)
    return tuple(found)


def _slot(slot: Slot, item: Item, types: set[ItemType]) -> Iterator[Violation]:
    if item.type not in types:
        yield Violation(Rule.TYPE, item.id)
    if item.status is ItemStatus.RETIRED or (item.status is ItemStatus.PRETEST and slot.role is Role.SCORED):
        yield Violation(Rule.STATUS, item.id)
    own = [option.letter for option in item.options]
    moved = {letter for letter, shown in zip(own, slot.order, strict=False) if letter != shown}
    told = item.type is ItemType.ORDER and item.shuffle and not item.fixed and _told(slot, item)
    if sorted(own) != sorted(slot.order) or moved & item.fixed or (moved and not item.shuffle) or told:
        yield Violation(Rule.OPTION_ORDER, item.id)


def _told(slot: Slot, item: Item) -> bool:
    """Whether the steps of an answer are shown in their right order."""
    places = [slot.order.index(letter) for letter in map(Letter, item.answer) if letter in slot.order]
    return places == sorted(places)


def _cases(form: Form, bank: Bank) -> Iterator[Violation]:
    """Yield the cases whose items do not stand in the order of the bank."""
    shown = {slot.item: place for place, slot in enumerate(form.slots)}
    last: dict[CaseId, int] = {}
    broken: set[CaseId] = set()
    for item in bank.items:
        if item.case is None or item.id not in shown:
            continue
        if shown[item.id] < last.get(item.case, 0):
            broken.add(item.case)
        last[item.case] = shown[item.id]
    yield from (Violation(Rule.CASE_ORDER, case) for case in sorted(broken))


def _groups(items: Sequence[Item]) -> Iterator[Violation]:
    enemies = Counter(item.enemies for item in items if item.enemies)
    yield from (Violation(Rule.ENEMIES, group, 1, count) for group, count in enemies.items() if count > 1)
    blocks = Counter(case for case, _ in groupby(item.case for item in items) if case)
    yield from (Violation(Rule.CASE_APART, case, 1, count) for case, count in blocks.items() if count > 1)


def _quotas(blueprint: Blueprint, slots: Sequence[tuple[Role, Item]], told: Mapping[Line, int]) -> Iterator[Violation]:
    """Yield where the form misses a quota by anything but what it tells, or tells of what there is no quota for."""
    counts = {line: (wanted, found) for line, wanted, found in _counts(blueprint, slots)}
    for line, (wanted, found) in counts.items():
        kind, role, key = line
        if found != wanted + told.get(line, 0):
            yield Violation(Rule(kind.value), "-".join(part for part in (role, key) if part), wanted, found)
    yield from (Violation(Rule.RELAXATION, "-".join(map(str, line))) for line in told if line not in counts)


def _counts(blueprint: Blueprint, slots: Sequence[tuple[Role, Item]]) -> Iterator[tuple[Line, int, int]]:
    """Yield each quota with what is wanted and found; those of domain and knowledge are of the items there are."""
    for role, asked in ((Role.SCORED, blueprint.scored), (Role.UNSCORED, blueprint.unscored)):
        items = [item for own, item in slots if own is role]
        yield (Quota.ITEMS, role, ""), asked, len(items)
        for domain, quota in blueprint.domain_quotas(len(items)).items():
            yield (Quota.DOMAIN, role, domain), quota, sum(item.domain == domain for item in items)
        for kind, quota in blueprint.knowledge_quotas(len(items)).items():
            yield (Quota.KNOWLEDGE, role, kind), quota, sum(item.knowledge is kind for item in items)
    words = {word for _, item in slots for word in item.keywords}
    yield (Quota.KEYWORDS, None, ""), blueprint.keywords_per_form, min(blueprint.keywords_per_form, len(words))


def _limits(blueprint: Blueprint, told: Mapping[Line, int]) -> Iterator[Violation]:
    """Yield what is relaxed further than the rules of assembly allow, in one role or in both together."""
    limits = {Quota.DOMAIN: DOMAIN_SLACK, Quota.KNOWLEDGE: blueprint.knowledge_slack}
    deltas = Counter(told)
    for (kind, _, key), delta in told.items():
        deltas[kind, None, key] += delta
    for (kind, role, key), delta in deltas.items():
        if kind in limits and abs(delta) > limits[kind]:
            name = "-".join(part for part in (kind, role, key) if part)
            yield Violation(Rule.RELAXATION, name, limits[kind], abs(delta))
    asked = blueprint.scored + blueprint.unscored
    total = asked + told.get((Quota.ITEMS, Role.SCORED, ""), 0) + told.get((Quota.ITEMS, Role.UNSCORED, ""), 0)
    if not least_items(blueprint) <= total <= asked:
        yield Violation(Rule.RELAXATION, Quota.ITEMS, least_items(blueprint), total)
