"""What is to be done about disputes: grouped by question, and judged against the bank as it is now."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.bank import Bank
from simulator.exam.dispute import Dispute
from simulator.exam.items import ItemId, Letter


class Finding(StrEnum):
    """What is found about a dispute: to be applied, to be read by a person, nothing to do, or why it is not applied."""

    PROPOSED = "proposed"
    LISTED = "listed"
    SAME_KEY = "same-key"
    SETTLED = "settled"
    CONTRADICTED = "contradicted"
    CHANGED = "changed"
    UNDATED = "undated"
    UNKNOWN_ITEM = "unknown-item"
    OTHER_BANK = "other-bank"


REFUSED = frozenset({Finding.CONTRADICTED, Finding.CHANGED, Finding.UNDATED, Finding.UNKNOWN_ITEM, Finding.OTHER_BANK})
"""What keeps a dispute from being applied."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A dispute, the name it came under, and what is found about it."""

    name: str
    dispute: Dispute
    finding: Finding


@dataclass(frozen=True, slots=True)
class Matter:
    """All disputes about one question."""

    item: ItemId
    judged: tuple[Judged, ...]

    @property
    def key(self) -> tuple[Letter, ...]:
        """The key that its proposals agree on, empty where there is none to be set."""
        return next((one.dispute.key for one in self.judged if one.finding is Finding.PROPOSED), ())


def judge(disputes: Sequence[tuple[str, Dispute]], bank: Bank, digests: Mapping[ItemId, str]) -> tuple[Matter, ...]:
    """Group disputes, each with a name, by their question; questions in the order of the bank, unknown ones last."""
    places = {item.id: place for place, item in enumerate(bank.items)}
    items = sorted({one.item for _, one in disputes}, key=lambda item: (places.get(item, len(places)), item))
    return tuple(_matter(item, [pair for pair in disputes if pair[1].item == item], bank, digests) for item in items)


def proposals(matter: Matter) -> Counter[tuple[Letter, ...]]:
    """Count how many disputes propose each key, those that contradict each other included."""
    told = {Finding.PROPOSED, Finding.CONTRADICTED}
    return Counter(one.dispute.key for one in matter.judged if one.finding in told)


def _matter(item: ItemId, disputes: Sequence[tuple[str, Dispute]], bank: Bank, digests: Mapping[ItemId, str]) -> Matter:
    findings = [_finding(dispute, bank, digests) for _, dispute in disputes]
    proposed = {
        dispute.key for (_, dispute), found in zip(disputes, findings, strict=True) if found is Finding.PROPOSED
    }
    if len(proposed) > 1:
        findings = [Finding.CONTRADICTED if found is Finding.PROPOSED else found for found in findings]
    return Matter(
        item,
        tuple(Judged(name, dispute, found) for (name, dispute), found in zip(disputes, findings, strict=True)),
    )


def _finding(dispute: Dispute, bank: Bank, digests: Mapping[ItemId, str]) -> Finding:
    if dispute.bank != bank.id:
        return Finding.OTHER_BANK
    if dispute.item not in digests:
        return Finding.UNKNOWN_ITEM
    has_key = bool(dispute.key) and frozenset(dispute.key) == bank.by_id[dispute.item].keys
    if dispute.digest != digests[dispute.item]:
        if has_key:
            return Finding.SETTLED
        return Finding.CHANGED if dispute.digest else Finding.UNDATED
    if not dispute.key:
        return Finding.LISTED
    return Finding.SAME_KEY if has_key else Finding.PROPOSED
