"""Rules about what a bank has for its blueprint: enough of everything for several forms."""

import math
from collections import Counter
from collections.abc import Iterator

from simulator.exam.bank import Blueprint
from simulator.exam.items import Knowledge
from simulator.lint.subject import Finding, Whole

FORMS = 3
"""For so many forms a bank should have items of each kind without repeating one."""


def cell_thin(whole: Whole) -> Iterator[Finding]:
    """A domain by knowledge cell, or a keyword, has items for too few forms."""
    blueprint = whole.bank.blueprint
    if blueprint is None:
        return
    yield from _cells(whole, blueprint)
    yield from _keywords(whole, blueprint)


def _cells(whole: Whole, blueprint: Blueprint) -> Iterator[Finding]:
    counts = Counter((one.item.domain, one.item.knowledge) for one in whole.used)
    quotas = blueprint.domain_quotas(blueprint.total)
    shares: tuple[tuple[Knowledge | None, int], ...] = blueprint.knowledge or ((None, 1),)
    whole_share = sum(share for _, share in shares)
    for place, domain in enumerate(blueprint.domains):
        line = whole.places.header.line_of("blueprint", "domains", place)
        for kind, share in shares:
            need = math.ceil(FORMS * quotas[domain.id] * share / whole_share)
            have = counts[domain.id, kind] if kind else _of_domain(counts, domain.id)
            if have < need:
                name = f"{domain.id} × {kind}" if kind else domain.id
                yield Finding(line, f"{name}: {have} < {need}")


def _of_domain(counts: Counter[tuple[str, Knowledge | None]], domain: str) -> int:
    return sum(count for (name, _), count in counts.items() if name == domain)


def _keywords(whole: Whole, blueprint: Blueprint) -> Iterator[Finding]:
    """Keywords that cannot stand in that many forms; those under the header's own minimum are told by the reader."""
    counts = Counter(word for one in whole.used for word in one.item.keywords)
    for place, group in enumerate(whole.bank.keyword_groups):
        for number, word in enumerate(group.words):
            if blueprint.items_per_keyword <= counts[word] < FORMS:
                line = whole.places.header.line_of("keywords", place, "words", number)
                yield Finding(line, f"{word}: {counts[word]} < {FORMS}")
