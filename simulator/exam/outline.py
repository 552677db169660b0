"""What a history shows of an attempt beside its score, small enough to be kept with it."""

from collections.abc import Collection
from dataclasses import dataclass

from simulator.exam.familiarity import Familiarity, familiarity
from simulator.exam.items import ItemId
from simulator.exam.report import Report
from simulator.exam.tallies import Tally


@dataclass(frozen=True, slots=True)
class GateTime:
    """The exam time used at a gate and the planned one; None where the gate was not reached."""

    question: int
    plan_ms: int
    used_ms: int | None


@dataclass(frozen=True, slots=True)
class Outline:
    """Right answers by domain and keyword group and by whether an item was new, and the times at the gates."""

    domains: tuple[Tally, ...]
    groups: tuple[Tally, ...]
    gates: tuple[GateTime, ...]
    familiarity: Familiarity


def outline(report: Report, met: Collection[ItemId]) -> Outline:
    """Take from a report what a history shows; `met` are the items seen in earlier attempts."""
    return Outline(
        domains=report.domains,
        groups=report.groups,
        gates=tuple(GateTime(gate.gate_question, gate.plan_ms, gate.used_ms) for gate in report.gates),
        familiarity=familiarity(report.items, met),
    )
