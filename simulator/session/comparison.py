"""Two attempts side by side; says that they differ only where their numbers can show it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.familiarity import Familiarity, familiarity
from simulator.exam.item_results import ItemResult
from simulator.exam.items import ItemId
from simulator.exam.losses import Cause
from simulator.exam.scoring import wilson
from simulator.exam.tallies import Tally
from simulator.ports import AttemptId
from simulator.session import results
from simulator.session.opening import Desk
from simulator.session.results import Result


class Difference(StrEnum):
    """What the counts of two attempts show: UNCLEAR where their 80 % Wilson intervals overlap."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Count:
    """Right answers of so many questions."""

    right: int
    count: int


@dataclass(frozen=True, slots=True)
class Pair:
    """The counts of two attempts under one heading; None where an attempt has no question there."""

    key: str
    title: str
    first: Count | None
    second: Count | None

    @property
    def difference(self) -> Difference:
        """What the second shows against the first."""
        return difference(self.first, self.second)


@dataclass(frozen=True, slots=True)
class CausePair:
    """The points of the score that two attempts lost by one cause."""

    cause: Cause
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class GatePair:
    """The minutes at a gate in two attempts, in milliseconds; None where a gate was not reached or is not there."""

    question: int
    first_plan_ms: int | None
    first_ms: int | None
    second_plan_ms: int | None
    second_ms: int | None


@dataclass(frozen=True, slots=True)
class Shared:
    """A question that both attempts contain, under its number in each."""

    item: ItemId
    first_question: int
    second_question: int
    first_right: bool
    second_right: bool


@dataclass(frozen=True)
class Comparison:
    """Everything that is said of two attempts, the earlier one first.

    Domains, tasks and knowledge count scored questions, groups count all. `known` are the questions of each attempt
    apart by whether they had been seen before it.
    """

    first: Result
    second: Result
    score: Pair
    domains: tuple[Pair, ...]
    tasks: tuple[Pair, ...]
    groups: tuple[Pair, ...]
    knowledge: tuple[Pair, ...]
    causes: tuple[CausePair, ...]
    gates: tuple[GatePair, ...]
    shared: tuple[Shared, ...]
    known: tuple[Familiarity, Familiarity]


def difference(first: Count | None, second: Count | None) -> Difference:
    """Compare two counts; no verdict where their 80 % Wilson intervals overlap."""
    if not first or not second or not first.count or not second.count:
        return Difference.MISSING
    one, other = wilson(first.right, first.count), wilson(second.right, second.count)
    if one.high < other.low:
        return Difference.BETTER
    return Difference.WORSE if other.high < one.low else Difference.UNCLEAR


def compare(desk: Desk, one: AttemptId, other: AttemptId) -> Comparison:
    """Compare two finished attempts; errors are those of `results.result`."""
    earlier = sorted((one, other), key=lambda attempt: (desk.archive.attempt(attempt).opened_at, attempt))
    found = [results.result(desk, attempt) for attempt in earlier]
    met = [desk.archive.met_before(attempt) for attempt in earlier]
    return comparison((found[0], met[0]), (found[1], met[1]))


def comparison(earlier: tuple[Result, Collection[ItemId]], later: tuple[Result, Collection[ItemId]]) -> Comparison:
    """Compare two results; with each come the items that had been seen before it."""
    (first, first_met), (second, second_met) = earlier, later
    one, other = first.report, second.report
    return Comparison(
        first=first,
        second=second,
        score=Pair("score", "", Count(one.score.right, one.score.scored), Count(other.score.right, other.score.scored)),
        domains=_pairs(one.domains, other.domains, _scored),
        tasks=_pairs(one.tasks, other.tasks, _scored),
        groups=_pairs(one.groups, other.groups, _all),
        knowledge=_pairs(one.knowledge, other.knowledge, _scored),
        causes=tuple(
            CausePair(cause, one.losses.part(cause).points, other.losses.part(cause).points) for cause in Cause
        ),
        gates=_gates(first, second),
        shared=_shared(one.items, other.items) if first.bank.id == second.bank.id else (),
        known=(familiarity(one.items, first_met), familiarity(other.items, second_met)),
    )


def _scored(tally: Tally) -> Count:
    return Count(tally.right, tally.count)


def _all(tally: Tally) -> Count:
    return Count(tally.right_all, tally.count_all)


def _pairs(first: Sequence[Tally], second: Sequence[Tally], count: Callable[[Tally], Count]) -> tuple[Pair, ...]:
    one, other = {tally.key: tally for tally in first}, {tally.key: tally for tally in second}
    titles = {tally.key: tally.title for tally in (*second, *first)}
    order = dict.fromkeys([*one, *other])
    return tuple(
        Pair(key, titles[key], count(one[key]) if key in one else None, count(other[key]) if key in other else None)
        for key in order
    )


def _gates(first: Result, second: Result) -> tuple[GatePair, ...]:
    one = {gate.gate_question: gate for gate in first.report.gates}
    other = {gate.gate_question: gate for gate in second.report.gates}
    found = []
    for question in sorted({*one, *other}):
        before, after = one.get(question), other.get(question)
        found.append(
            GatePair(
                question,
                before.plan_ms if before else None,
                before.used_ms if before else None,
                after.plan_ms if after else None,
                after.used_ms if after else None,
            )
        )
    return tuple(found)


def _shared(first: Sequence[ItemResult], second: Sequence[ItemResult]) -> tuple[Shared, ...]:
    later = {item.item: item for item in second}
    return tuple(
        Shared(item.item, item.question, again.question, item.right, again.right)
        for item in first
        if (again := later.get(item.item)) is not None
    )
