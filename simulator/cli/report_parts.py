"""The parts of a report beside its counts, for the command line: lost points, pacing, changed answers, flags."""

from collections.abc import Sequence

from simulator.cli.outcome import JsonValue, table
from simulator.exam.changes import Turn
from simulator.exam.report import Report

MINUTE_MS = 60_000


def part_lines(report: Report) -> list[str]:
    """Lay the parts out as text, each under its heading."""
    parts = (_losses(report), _gates(report), _times(report), _changes(report), _flags(report))
    return [line for part in parts for line in ("", *part)]


def part_values(report: Report) -> dict[str, JsonValue]:
    """Return the parts as JSON; times are milliseconds of exam time."""
    pacing, flags = report.pacing, report.flags
    return {
        "lost_points": [
            {"cause": one.cause.value, "scored": list(one.scored), "all": list(one.all)} for one in report.losses.parts
        ],
        "pacing": {
            "used_ms": pacing.used_ms,
            "limit_ms": pacing.limit_ms,
            "gates": [
                {"gate": one.gate, "question": one.gate_question, "plan_ms": one.plan_ms, "used_ms": one.used_ms}
                for one in pacing.gates
            ],
            "breaks": len(pacing.breaks),
            "interruptions": len(pacing.interruptions),
            "mean_ms_right": pacing.on_right.mean_ms,
            "mean_ms_wrong": pacing.on_wrong.mean_ms,
            "slowest": list(pacing.slowest),
        },
        "changed_answers": {
            **{turn.value: list(report.changes.questions(turn)) for turn in Turn},
            "net_points": report.changes.net,
            "net_points_of_all": report.changes.net_all,
        },
        "flags": {
            "ever": {"right": list(flags.ever.right), "wrong": list(flags.ever.wrong)},
            "at_end": {"right": list(flags.at_end.right), "wrong": list(flags.at_end.wrong)},
            "gained_points": flags.gain.points,
            "review_ms": flags.gain.spent_ms,
        },
    }


def _losses(report: Report) -> list[str]:
    rows = [
        (one.cause.value.replace("-", " "), one.points, one.points_all, _numbers(one.all))
        for one in report.losses.parts
        if one.all
    ]
    return table([("POINTS LOST", "SCORED", "ALL", "QUESTIONS"), *rows]) if rows else ["no point was lost"]


def _gates(report: Report) -> list[str]:
    rows = [
        (
            one.gate,
            one.gate_question,
            _minutes(one.plan_ms),
            "not reached" if one.used_ms is None else _minutes(one.used_ms),
        )
        for one in report.pacing.gates
    ]
    return table([("GATE", "QUESTION", "PLAN", "USED"), *rows]) if rows else ["the exam has no gates"]


def _times(report: Report) -> list[str]:
    pacing = report.pacing
    lines = [f"time used: {_minutes(pacing.used_ms)} of {_minutes(pacing.limit_ms)} min"]
    for name, spent in (("right", pacing.on_right), ("wrong", pacing.on_wrong)):
        if spent.mean_ms is not None:
            lines.append(f"mean time of {spent.count} {name} answers: {_minutes(spent.mean_ms)} min")
    lines.append(f"breaks: {len(pacing.breaks)}, interruptions: {len(pacing.interruptions)}")
    if pacing.slowest:
        lines.append(f"slowest questions, slowest first: {' '.join(map(str, pacing.slowest))}")
    return lines


def _changes(report: Report) -> list[str]:
    changes = report.changes
    if not changes.each:
        return ["no answer was changed"]
    rows = [
        (turn.value.replace("-", " "), changes.count(turn), _numbers(changes.questions(turn)))
        for turn in Turn
        if changes.count(turn)
    ]
    net = f"net {changes.net:+d} of the scored points, {changes.net_all:+d} of all"
    return [*table([("ANSWERS CHANGED", "TIMES", "QUESTIONS"), *rows]), net]


def _flags(report: Report) -> list[str]:
    flags, gain = report.flags, report.flags.gain
    if not flags.ever.count:
        return ["no question was flagged"]
    rows = [
        (name, len(split.right), len(split.wrong), _numbers((*split.right, *split.wrong)))
        for name, split in (("at any time", flags.ever), ("at the end", flags.at_end))
    ]
    told = f"reviewing them gained {gain.points:+d} scored points in {_minutes(gain.spent_ms)} min"
    return [*table([("FLAGGED", "RIGHT", "WRONG", "QUESTIONS"), *rows]), told]


def _minutes(ms: int) -> str:
    return f"{ms // MINUTE_MS}:{ms % MINUTE_MS // 1000:02d}"


def _numbers(questions: Sequence[int]) -> str:
    return " ".join(map(str, sorted(questions)))
