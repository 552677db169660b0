"""Two attempts side by side; says that they differ only where their numbers can show it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.familiarity import Familiarity, familiarity
from simulator.exam.item_results import ItemResult
from simulator.exam.items import ItemId
from simulator.exam.losses import Cause
from simulator.exam.report import Report
from simulator.exam.scoring import wilson
from simulator.exam.tallies import FEW, Tally
from simulator.ports import AttemptId
from simulator.session import results
from simulator.session.desk import Desk
from simulator.session.results import Result


class Difference(StrEnum):
    """What two counts show: UNCLEAR where their 80 % Wilson intervals overlap, FEW where one counts too little."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"
    FEW = "few"
    MISSING = "missing"


class Obstacle(StrEnum):
    """What two attempts differ in so that no difference of their counts says how one candidate comes on."""

    CANDIDATE = "candidate"
    BANK = "bank"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Count:
    """Right answers of so many questions."""

    right: int
    count: int

    @property
    def few(self) -> bool:
        """Whether there are too few questions for their range to say much."""
        return self.count < FEW


@dataclass(frozen=True, slots=True)
class Pair:
    """The counts of two attempts under one heading; None where an attempt has no question there.

    `judged` says whether a difference is to be named at all.
    """

    key: str
    title: str
    first: Count | None
    second: Count | None
    judged: bool = True

    @property
    def difference(self) -> Difference:
        """What the second shows against the first."""
        return difference(self.first, self.second) if self.judged else Difference.MISSING


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
    apart by whether they had been seen before it. Where there is an `obstacle` no difference is named; the scores as
    wholes and headings of attempts with repeated questions are never judged: `first_seen`, the questions new in each
    attempt, are.
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
    first_seen: Pair
    repeated: Pair
    obstacle: Obstacle | None


def difference(first: Count | None, second: Count | None) -> Difference:
    """Compare two counts; no verdict on few questions, nor where their 80 % Wilson intervals overlap."""
    if not first or not second or not first.count or not second.count:
        return Difference.MISSING
    if first.few or second.few:
        return Difference.FEW
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
    one, other, obstacle = first.report, second.report, _obstacle(first, second)
    known = familiarity(one.items, first_met), familiarity(other.items, second_met)
    new = obstacle is None and not any(part.repeated.count_all for part in known)

    def pairs(part: Callable[[Report], Sequence[Tally]], count: Callable[[Tally], Count]) -> tuple[Pair, ...]:
        return _pairs(part(one), part(other), count, judged=new)

    def familiar(key: str, part: Callable[[Familiarity], Tally], *, judged: bool) -> Pair:
        return Pair(key, "", _all(part(known[0])), _all(part(known[1])), judged)

    return Comparison(
        first=first,
        second=second,
        score=Pair("score", "", _right(first), _right(second), judged=False),
        domains=pairs(lambda report: report.domains, _scored),
        tasks=pairs(lambda report: report.tasks, _scored),
        groups=pairs(lambda report: report.groups, _all),
        knowledge=pairs(lambda report: report.knowledge, _scored),
        causes=tuple(
            CausePair(cause, one.losses.part(cause).points, other.losses.part(cause).points) for cause in Cause
        ),
        gates=_gates(first, second),
        shared=_shared(one.items, other.items) if first.bank.id == second.bank.id else (),
        first_seen=familiar("first-seen", lambda known: known.first_seen, judged=obstacle is None),
        repeated=familiar("repeated", lambda known: known.repeated, judged=False),
        obstacle=obstacle,
    )


def _obstacle(first: Result, second: Result) -> Obstacle | None:
    if first.attempt.candidate != second.attempt.candidate:
        return Obstacle.CANDIDATE
    if first.bank.id != second.bank.id:
        return Obstacle.BANK
    return Obstacle.DRILL if first.is_drill or second.is_drill else None


def _right(result: Result) -> Count:
    return Count(result.report.score.right, result.report.score.scored)


def _scored(tally: Tally) -> Count:
    return Count(tally.right, tally.count)


def _all(tally: Tally) -> Count:
    return Count(tally.right_all, tally.count_all)


def _pairs(
    first: Sequence[Tally], second: Sequence[Tally], count: Callable[[Tally], Count], *, judged: bool
) -> tuple[Pair, ...]:
    one, other = {tally.key: tally for tally in first}, {tally.key: tally for tally in second}
    titles = {tally.key: tally.title for tally in (*second, *first)}
    order = dict.fromkeys([*one, *other])
    return tuple(
        Pair(
            key,
            titles[key],
            count(one[key]) if key in one else None,
            count(other[key]) if key in other else None,
            judged,
        )
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
