"""The demands of a blueprint by name, and the short words that say which of them a form does not meet."""

import re
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.bank import Blueprint
from simulator.exam.form import Role

DOMAIN_SLACK = 1
"""How far a domain's quota may be missed before a form gets fewer items."""

_WORD = re.compile(r"(items|domain|knowledge|keywords)(?:-(scored|unscored))?(?:-(.+))?([+-]\d+)")


class Quota(StrEnum):
    """The kinds of demand that a blueprint makes of a form."""

    ITEMS = "items"
    DOMAIN = "domain"
    KNOWLEDGE = "knowledge"
    KEYWORDS = "keywords"


@dataclass(frozen=True, slots=True)
class Relaxation:
    """One quota that a form misses by `delta` items or keywords; the key is a domain id or a kind of knowledge.

    Quotas of domain and knowledge are those of the number of items the form has.
    """

    kind: Quota
    delta: int
    role: Role | None = None
    key: str = ""

    @property
    def word(self) -> str:
        """The word kept with the form, like `knowledge-scored-ml-1`."""
        return "-".join(part for part in (self.kind, self.role, self.key) if part) + f"{self.delta:+d}"


def parse(word: str) -> Relaxation:
    """Return what a word of `Form.relaxed` says; ValueError where it is none."""
    match = _WORD.fullmatch(word)
    if match is None:
        raise ValueError(f"{word!r} is no relaxation")
    kind, role, key, delta = match.groups()
    return Relaxation(Quota(kind), int(delta), Role(role) if role else None, key or "")


def least_items(blueprint: Blueprint) -> int:
    """How many items a form must have at the very least: nine tenths of the blueprint's, and all gates among them."""
    total = blueprint.scored + blueprint.unscored
    return max(-(-total * 9 // 10), *blueprint.gates, 1)
