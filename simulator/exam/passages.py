"""How an attempt passed its gates, against their plan."""

from dataclasses import dataclass

from simulator.exam.gates import GateRecord
from simulator.exam.plan import Gate
from simulator.exam.profile import ClockPolicy
from simulator.exam.record import Record
from simulator.exam.state import State


@dataclass(frozen=True, slots=True)
class GatePassage:
    """A gate against its plan; `used_ms` is None where the attempt never came that far.

    `question` is the question on which the gate was passed.
    """

    gate: int
    gate_question: int
    plan_ms: int
    question: int | None
    used_ms: int | None
    crossed: bool
    estimate_min: int | None


def passages(state: State, record: Record) -> tuple[GatePassage, ...]:
    """Return each gate of the plan against what happened, from the journal where the policy recorded none."""
    gated = state.plan.policy is ClockPolicy.GATES
    return tuple(
        _passage(gate, state.gate_record(gate.number) if gated else _first_at_or_after(gate, state, record))
        for gate in state.plan.gates
    )


def _passage(gate: Gate, passed: GateRecord | None) -> GatePassage:
    return GatePassage(
        gate=gate.number,
        gate_question=gate.question,
        plan_ms=gate.plan_ms,
        question=passed.question if passed else None,
        used_ms=passed.used_ms if passed else None,
        crossed=passed.crossed if passed else False,
        estimate_min=passed.estimate_min if passed else None,
    )


def _first_at_or_after(gate: Gate, state: State, record: Record) -> GateRecord | None:
    shown = [
        (ms, place) for place, ms in enumerate(record.first_ms, start=1) if ms is not None and place >= gate.question
    ]
    if not shown:
        return None
    used_ms, place = min(shown)
    return GateRecord(gate.number, place, gate.plan_ms, used_ms, max(0, state.plan.limit_ms - used_ms), crossed=False)
