"""Gates: when one is reached and what its line says, as numbers; the words are the user interface's."""

from collections.abc import Collection
from dataclasses import dataclass

from simulator.exam.bank import MINUTE_MS
from simulator.exam.events import GateReached
from simulator.exam.plan import Gate, Plan

ON_PLAN_MIN = 2
"""Minutes ahead or behind that still count as on plan."""

SHORT_PACE_S = 45
"""Seconds a question under which the line advises to answer what one can."""


@dataclass(frozen=True, slots=True)
class GateRecord:
    """What was recorded when a gate was reached; times in exam milliseconds.

    `question` is where it surfaced, or the question whose showing crossed it.
    """

    gate: int
    question: int
    plan_ms: int
    used_ms: int
    left_ms: int
    crossed: bool
    estimate_min: int | None = None


@dataclass(frozen=True, slots=True)
class GateLine:
    """The numbers of a gate line: minutes are whole, `ahead_min` is negative when behind, pace in seconds."""

    gate: int
    gates: int
    question: int
    questions: int
    plan_min: int
    used_min: int
    ahead_min: int
    pace_s: int
    repeated: bool

    @property
    def on_plan(self) -> bool:
        """Whether plan and actual agree within two minutes."""
        return abs(self.ahead_min) <= ON_PLAN_MIN

    @property
    def short(self) -> bool:
        """Whether so little time is left that the line gives advice."""
        return self.pace_s < SHORT_PACE_S


def reached(plan: Plan, recorded: Collection[int], question: int, at_ms: int) -> tuple[GateReached, ...]:
    """Return what showing a question records: every open gate at or before it, the last one surfacing."""
    due = [gate for gate in plan.gates if gate.question <= question and gate.number not in recorded]
    return tuple(
        GateReached(
            gate=gate.number,
            question=question,
            plan_ms=gate.plan_ms,
            used_ms=at_ms,
            left_ms=max(0, plan.limit_ms - at_ms),
            crossed=gate is not due[-1],
        )
        for gate in due
    )


def gate_at(plan: Plan, question: int) -> Gate | None:
    """Return the gate whose question this is, or None."""
    return next((gate for gate in plan.gates if gate.question == question), None)


def line(plan: Plan, questions: int, record: GateRecord, *, repeated: bool) -> GateLine:
    """Return the line of a recorded gate.

    used = whole minutes gone when it was recorded; ahead = plan − used; pace = time left / questions left with this
    one, whole seconds rounded down.
    """
    plan_min = record.plan_ms // MINUTE_MS
    used_min = record.used_ms // MINUTE_MS
    return GateLine(
        gate=record.gate,
        gates=len(plan.gates),
        question=record.question,
        questions=questions,
        plan_min=plan_min,
        used_min=used_min,
        ahead_min=plan_min - used_min,
        pace_s=record.left_ms // (1000 * (questions - record.question + 1)),
        repeated=repeated,
    )
