"""A bank of items and the blueprint of its exam; knows neither files nor forms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import NewType

from simulator.exam.items import Case, CaseId, Item, ItemId, ItemType, Knowledge, Waiver

BankId = NewType("BankId", str)
Revision = NewType("Revision", str)
"""The sha256 of a bank's content: what an attempt was sat on."""

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Task:
    """One task statement of a domain."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Domain:
    """A weighted part of an exam; weights of a blueprint sum to 100."""

    id: str
    title: str
    weight: int
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class KeywordGroup:
    """Keywords that the report shows together."""

    title: str
    words: tuple[str, ...]

    @property
    def names_services(self) -> bool:
        """Whether the title calls its keywords services."""
        return bool({"service", "services"} & set(self.title.casefold().split()))


@dataclass(frozen=True, slots=True)
class ItemTypeRule:
    """What an item of a type must look like; None where the header leaves it open."""

    type: ItemType
    options: int | None = None
    options_min: int | None = None
    keys_min: int | None = None


@dataclass(frozen=True, slots=True)
class ScheduledBreak:
    """A break that is offered once question `after` is left; `clock_runs` counts it as exam time."""

    after: int
    minutes: int
    optional: bool = True
    clock_runs: bool = False


class ExamStatus(StrEnum):
    """Whether the exam can still be taken at a testing center."""

    ACTIVE = "active"
    RETIRED = "retired"
    ANNOUNCED = "announced"


@dataclass(frozen=True, slots=True)
class Blueprint:
    """What a form of the exam must contain and how long it takes.

    `cut` is the share of scored items that the pass mark stands for. `gates` are question numbers in rising order;
    `gate_minutes` replaces their plan of equal shares. `report` holds the headings of the center's section table;
    `breaks` are in the order of their questions.
    """

    total: int
    scored: int
    unscored: int
    minutes: int
    scale_min: int
    scale_max: int
    pass_mark: int
    cut: float
    domains: tuple[Domain, ...]
    gates: tuple[int, ...] = ()
    gate_minutes: tuple[int, ...] = ()
    knowledge: tuple[tuple[Knowledge, int], ...] = ()
    knowledge_slack: int = 0
    keywords_per_form: int = 0
    items_per_keyword: int = 0
    item_types: tuple[ItemTypeRule, ...] = ()
    status: ExamStatus = ExamStatus.ACTIVE
    last_day: str = ""
    accommodations: tuple[tuple[str, int], ...] = ()
    seat_extra_minutes: int = 0
    report: tuple[str, ...] = ()
    breaks: tuple[ScheduledBreak, ...] = ()

    @property
    def limit_ms(self) -> int:
        """The time of the exam in milliseconds, without extra time."""
        return self.minutes * MINUTE_MS

    def domain_quotas(self, total: int) -> dict[str, int]:
        """How many of `total` items each domain gets, by id."""
        counts = apportion(total, [domain.weight for domain in self.domains])
        return {domain.id: count for domain, count in zip(self.domains, counts, strict=True)}

    def knowledge_quotas(self, total: int) -> dict[Knowledge, int]:
        """How many of `total` items each kind of knowledge gets; empty where the header asks for no mix."""
        counts = apportion(total, [share for _, share in self.knowledge])
        return {kind: count for (kind, _), count in zip(self.knowledge, counts, strict=True)}


@dataclass(frozen=True)
class Bank:
    """All that a bank folder says; items are in the order of their files, `waivers` are of rules for whole banks."""

    id: BankId
    title: str
    items: tuple[Item, ...] = ()
    cases: tuple[Case, ...] = ()
    exam: str = ""
    language: str = "en"
    licence: str = ""
    blueprint: Blueprint | None = None
    keyword_groups: tuple[KeywordGroup, ...] = ()
    description: str = ""
    waivers: tuple[Waiver, ...] = ()

    @property
    def english(self) -> bool:
        """Whether rules about English words apply."""
        return self.language.casefold().split("-")[0] == "en"

    @cached_property
    def by_id(self) -> Mapping[ItemId, Item]:
        """The items by their id."""
        return MappingProxyType({item.id: item for item in self.items})

    @cached_property
    def case_by_id(self) -> Mapping[CaseId, Case]:
        """The cases by their id."""
        return MappingProxyType({case.id: case for case in self.cases})

    @cached_property
    def group_of(self) -> Mapping[str, str]:
        """The title of the group of each keyword."""
        return MappingProxyType({word: group.title for group in self.keyword_groups for word in group.words})

    @cached_property
    def services(self) -> frozenset[str]:
        """The keywords of the groups that name services."""
        return frozenset(word for group in self.keyword_groups if group.names_services for word in group.words)

    @cached_property
    def task_titles(self) -> Mapping[str, str]:
        """The title of each task by its id."""
        domains = self.blueprint.domains if self.blueprint else ()
        return MappingProxyType({task.id: task.title for domain in domains for task in domain.tasks})

    @cached_property
    def domain_titles(self) -> Mapping[str, str]:
        """The title of each domain by its id."""
        domains = self.blueprint.domains if self.blueprint else ()
        return MappingProxyType({domain.id: domain.title for domain in domains})


def apportion(total: int, weights: Sequence[int]) -> list[int]:
    """Share `total` out by `weights` with the method of largest remainder; ties go to the earlier place.

    Raises ValueError where weights are negative or, for a total above 0, all zero.
    """
    whole = sum(weights)
    if any(weight < 0 for weight in weights) or (weights and total and not whole):
        raise ValueError(f"cannot apportion {total} by weights {list(weights)}")
    if not weights:
        return []
    counts = [total * weight // whole if whole else 0 for weight in weights]
    remainders = [total * weight % whole if whole else 0 for weight in weights]
    order = sorted(range(len(weights)), key=lambda place: (-remainders[place], place))
    for place in order[: total - sum(counts)]:
        counts[place] += 1
    return counts
