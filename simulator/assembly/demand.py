"""What is asked of a form: the quotas of a blueprint, and the order in which they are relaxed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from simulator.assembly.relaxation import DOMAIN_SLACK, Quota, Relaxation, least_items
from simulator.exam.bank import Blueprint, apportion
from simulator.exam.form import Role
from simulator.exam.items import Item

Line = tuple[Role | None, Quota, str]
"""Something that is counted: the role (None: both), what is counted, and the domain or kind of knowledge."""


@dataclass(frozen=True)
class Demand:
    """How many items of each line a form must have, how far that may be missed, how many keywords it should touch."""

    quotas: Mapping[Line, int]
    keywords: int = 0
    domain_slack: int = 0
    knowledge_slack: int = 0

    @property
    def total(self) -> int:
        """The number of items."""
        return self.quotas[None, Quota.ITEMS, ""]

    def slack(self, kind: Quota) -> int:
        """How far quotas of a kind may be missed."""
        return {Quota.DOMAIN: self.domain_slack, Quota.KNOWLEDGE: self.knowledge_slack}.get(kind, 0)


def lines(item: Item, role: Role) -> Iterator[Line]:
    """Yield the lines that an item counts for in a role."""
    for own in (role, None):
        yield own, Quota.ITEMS, ""
        yield own, Quota.DOMAIN, item.domain
        yield own, Quota.KNOWLEDGE, item.knowledge or ""


def exact(blueprint: Blueprint) -> Demand:
    """Return what the blueprint asks for, without slack."""
    return _sized(blueprint, {Role.SCORED: blueprint.scored, Role.UNSCORED: blueprint.unscored})


def permitted(blueprint: Blueprint) -> Demand:
    """Return what the blueprint asks for with the slack that it grants itself."""
    return replace(exact(blueprint), knowledge_slack=blueprint.knowledge_slack if blueprint.knowledge else 0)


def demands(blueprint: Blueprint) -> Iterator[Demand]:
    """Yield the demand of the blueprint and then what is asked instead: knowledge, domains, fewer items."""
    yield exact(blueprint)
    loose = permitted(blueprint)
    if loose.knowledge_slack:
        yield loose
    if blueprint.domains:
        loose = replace(loose, domain_slack=DOMAIN_SLACK)
        yield loose
    for total in range(loose.total - 1, least_items(blueprint) - 1, -1):
        scored, unscored = apportion(total, [blueprint.scored, blueprint.unscored])
        fewer = _sized(blueprint, {Role.SCORED: scored, Role.UNSCORED: unscored})
        yield replace(loose, quotas=fewer.quotas)


def relaxations(blueprint: Blueprint, chosen: Iterable[tuple[Item, Role]]) -> tuple[Relaxation, ...]:
    """Return which demands of the blueprint a choice of items misses."""
    counts: Counter[Line] = Counter()
    words: set[str] = set()
    for item, role in chosen:
        counts.update(lines(item, role))
        words.update(item.keywords)
    asked = exact(blueprint)
    own = _sized(blueprint, {role: counts[role, Quota.ITEMS, ""] for role in Role})
    missed = []
    for line, quota in own.quotas.items():
        side, kind, key = line
        if side is not None:
            wanted = asked.quotas[line] if kind is Quota.ITEMS else quota
            missed.append(Relaxation(kind, counts[line] - wanted, side, key))
    missed.append(Relaxation(Quota.KEYWORDS, min(0, len(words) - asked.keywords)))
    return tuple(relaxation for relaxation in missed if relaxation.delta)


def _sized(blueprint: Blueprint, items: Mapping[Role, int]) -> Demand:
    quotas: Counter[Line] = Counter()
    for role, count in items.items():
        for own in (role, None):
            quotas[own, Quota.ITEMS, ""] += count
            for domain, quota in blueprint.domain_quotas(count).items():
                quotas[own, Quota.DOMAIN, domain] += quota
            for kind, quota in blueprint.knowledge_quotas(count).items():
                quotas[own, Quota.KNOWLEDGE, kind] += quota
    return Demand(quotas, blueprint.keywords_per_form)
