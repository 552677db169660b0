"""The time of an attempt against its plan; projects nothing where a projection would not hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.exam.answers import NO_ANSWER
from simulator.exam.item_results import ItemResult, Split, split
from simulator.exam.passages import GatePassage, passages
from simulator.exam.plan import Plan
from simulator.exam.quick import Quick, quick
from simulator.exam.record import BreakSpan, Interruption, Record
from simulator.exam.state import State

SLOWEST = 10
"""How many of the slowest questions are told."""

BOUNDS = ((1, 3, 18), (1, 2, 13), (2, 3, 10), (3, 4, 8))
"""From the share numerator / denominator of the questions on, 90 % of projections err by less than so many per cent."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of a line: so many questions by this exam time."""

    questions: int
    ms: int


@dataclass(frozen=True, slots=True)
class ItemTime:
    """The time of all visits to a question, and how it went."""

    question: int
    spent_ms: int
    right: bool
    scored: bool


@dataclass(frozen=True, slots=True)
class Spent:
    """The time that went to so many questions."""

    count: int
    ms: int

    @property
    def mean_ms(self) -> int | None:
        """The mean time of a question, rounded down; None where there is none."""
        return self.ms // self.count if self.count else None


@dataclass(frozen=True, slots=True)
class Projection:
    """The pace up to a gate would not have sufficed: `used_ms` for its `question` answers, `projected_ms` for all.

    `bound` is the error in per cent that the overrun exceeds.
    """

    gate: int
    question: int
    used_ms: int
    projected_ms: int
    limit_ms: int
    bound: int

    @property
    def overrun(self) -> float:
        """The share of the limit by which the projection exceeds it."""
        return self.projected_ms / self.limit_ms - 1


@dataclass(frozen=True)
class Pacing:
    """How the time went.

    `plan` runs from 0 over the gates to the end. `actual` says when the k-th question had first been left with an
    answer, whatever its number: it never falls, and ends where answers end. `slowest` are the questions on which most
    time was spent, slowest first, `slowest_result` the same by their result. `quick` and `projections` are there only
    where measurement allows to tell them.
    """

    limit_ms: int
    used_ms: int
    plan: tuple[Point, ...]
    actual: tuple[Point, ...]
    gates: tuple[GatePassage, ...]
    breaks: tuple[BreakSpan, ...]
    interruptions: tuple[Interruption, ...]
    times: tuple[ItemTime, ...]
    on_right: Spent
    on_wrong: Spent
    slowest: tuple[int, ...]
    slowest_result: Split
    quick: Quick | None
    projections: tuple[Projection, ...]


def pacing(state: State, record: Record, items: Sequence[ItemResult]) -> Pacing:
    """Return how the time of an attempt went."""
    actual = _actual(record)
    slowest = _slowest(items)
    return Pacing(
        limit_ms=state.plan.limit_ms,
        used_ms=record.used_ms,
        plan=_plan(state.plan, len(items)),
        actual=actual,
        gates=passages(state, record),
        breaks=record.breaks,
        interruptions=record.interruptions,
        times=tuple(ItemTime(item.question, item.spent_ms, item.right, item.scored) for item in items),
        on_right=_spent([item.spent_ms for item in items if item.visits and item.right]),
        on_wrong=_spent([item.spent_ms for item in items if item.visits and not item.right]),
        slowest=slowest,
        slowest_result=split(items, slowest),
        quick=quick(items),
        projections=_projections(state.plan, actual, len(items)),
    )


def error_bound(question: int, count: int) -> int | None:
    """The per cent that 90 % of projections after `question` of `count` questions err by less than; None too early."""
    bounds = [bound for part, whole, bound in BOUNDS if question * whole >= part * count]
    return bounds[-1] if bounds else None


def _plan(plan: Plan, count: int) -> tuple[Point, ...]:
    return (
        Point(0, 0),
        *(Point(gate.question, gate.plan_ms) for gate in plan.gates),
        Point(count, plan.limit_ms),
    )


def _actual(record: Record) -> tuple[Point, ...]:
    first: dict[int, int] = {}
    for stay in record.stays:
        if stay.left != NO_ANSWER:
            first.setdefault(stay.question, stay.to_ms)
    return (Point(0, 0), *(Point(number, ms) for number, ms in enumerate(sorted(first.values()), start=1)))


def _slowest(items: Sequence[ItemResult]) -> tuple[int, ...]:
    seen = sorted((item for item in items if item.visits), key=lambda item: (-item.spent_ms, item.question))
    return tuple(item.question for item in seen[:SLOWEST])


def _spent(times: Sequence[int]) -> Spent:
    return Spent(len(times), sum(times))


def _projections(plan: Plan, actual: Sequence[Point], count: int) -> tuple[Projection, ...]:
    """Project elapsed / answered · count at each gate; kept where the overrun exceeds the 90th percentile of its error.

    The error is that of the largest share in the table that the gate has reached; below a third nothing is said.
    """
    found = []
    for gate in plan.gates:
        bound = error_bound(gate.question, count)
        if bound is None or gate.question >= len(actual):
            continue
        used_ms = actual[gate.question].ms
        if used_ms * count * 100 > plan.limit_ms * gate.question * (100 + bound):
            projected_ms = used_ms * count // gate.question
            found.append(Projection(gate.number, gate.question, used_ms, projected_ms, plan.limit_ms, bound))
    return tuple(found)
