"""What an attempt is set to before it starts: its time, its gates and what its clock shows."""

from dataclasses import dataclass, replace
from enum import StrEnum

from simulator.exam.bank import MINUTE_MS, Blueprint, ScheduledBreak
from simulator.exam.profile import CENTER, ClockPolicy, Profile

ESL_MINUTES = 30


class Kind(StrEnum):
    """What an attempt is: an exam by the blueprint, or a drill of questions that were chosen.

    A drill has no place on the practice scale, which needs a full form, and is never counted among exams.
    """

    EXAM = "exam"
    DRILL = "drill"


class ExtraTime(StrEnum):
    """Extra time that a candidate is granted."""

    NONE = "none"
    ESL = "esl"
    QUARTER = "quarter"
    HALF = "half"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Gate:
    """A question at which the clock surfaces, and the time by which it is planned to be reached."""

    number: int
    question: int
    plan_ms: int


@dataclass(frozen=True, slots=True)
class Plan:
    """The settings of one attempt; they do not change while it runs.

    `warnings` turns the 30-minute and 5-minute notices on; `peek` lets a candidate reveal the clock for a moment;
    `estimate_first` asks at each gate how many minutes have gone before the clock is shown. `pause_ms` is how long the
    clock may be stopped in all, None without limit.
    """

    limit_ms: int
    gates: tuple[Gate, ...] = ()
    policy: ClockPolicy = ClockPolicy.GATES
    extra: ExtraTime = ExtraTime.NONE
    warnings: bool = False
    peek: bool = False
    estimate_first: bool = False
    profile: Profile = CENTER
    breaks: tuple[ScheduledBreak, ...] = ()
    pause_ms: int | None = 0
    kind: Kind = Kind.EXAM


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a candidate may choose in "Set up…"; the defaults are those of "Start full-length exam"."""

    policy: ClockPolicy = ClockPolicy.GATES
    extra: ExtraTime = ExtraTime.NONE
    warnings: bool = False
    peek: bool = False
    estimate_first: bool = False
    profile: Profile = CENTER
    pause_minutes: int = 0


def plan_for(blueprint: Blueprint, wishes: Wishes) -> Plan:
    """Return the plan of an attempt: gate k of g is due at k/(g + 1) of the time, extra time included.

    Gates with minutes of their own in the blueprint scale with the extra time.
    """
    limit_ms = blueprint.limit_ms + extra_ms(blueprint, wishes.extra)
    return Plan(
        limit_ms=limit_ms,
        gates=_gates(blueprint, limit_ms),
        policy=wishes.policy,
        extra=wishes.extra,
        warnings=wishes.warnings,
        peek=wishes.peek,
        estimate_first=wishes.estimate_first,
        profile=wishes.profile,
        breaks=blueprint.breaks if wishes.profile.breaks.scheduled else (),
        pause_ms=None if wishes.profile.breaks.pauses else wishes.pause_minutes * MINUTE_MS,
    )


def drill_plan(blueprint: Blueprint, wishes: Wishes, count: int) -> Plan:
    """Return the plan of a drill of `count` questions at the pace of the exam, extra time included.

    The time is that of the exam times count/total, rounded up to a whole minute. Gates stay at the questions the
    blueprint names, with the plan of the exam, as far as the drill goes beyond them; scheduled breaks are left out.
    """
    exam = plan_for(blueprint, wishes)
    minutes = -(-exam.limit_ms * count // (blueprint.total * MINUTE_MS))
    return replace(
        exam,
        limit_ms=max(1, minutes) * MINUTE_MS,
        gates=tuple(gate for gate in exam.gates if gate.question < count),
        breaks=(),
        kind=Kind.DRILL,
    )


def extra_ms(blueprint: Blueprint, extra: ExtraTime) -> int:
    """The extra time in milliseconds; ESL minutes are those of the blueprint where it names them."""
    match extra:
        case ExtraTime.NONE:
            return 0
        case ExtraTime.ESL:
            return dict(blueprint.accommodations).get("esl_minutes", ESL_MINUTES) * MINUTE_MS
        case ExtraTime.QUARTER:
            return blueprint.limit_ms // 4
        case ExtraTime.HALF:
            return blueprint.limit_ms // 2
        case ExtraTime.DOUBLE:
            return blueprint.limit_ms


def _gates(blueprint: Blueprint, limit_ms: int) -> tuple[Gate, ...]:
    count = len(blueprint.gates)
    if blueprint.gate_minutes:
        plans = [minutes * MINUTE_MS * limit_ms // blueprint.limit_ms for minutes in blueprint.gate_minutes]
    else:
        plans = [limit_ms * number // (count + 1) for number in range(1, count + 1)]
    return tuple(
        Gate(number, question, plan_ms)
        for number, (question, plan_ms) in enumerate(zip(blueprint.gates, plans, strict=True), start=1)
    )
