"""Interruptions and breaks, when and for how long."""

from simulator.exam.events import BreakKind
from simulator.exam.record import BreakSpan, Interruption
from simulator.export.blocks import Align, Cell, Column, Paragraph, Row, Section, Table
from simulator.ui import words
from simulator.ui.report.phrases import tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    heading, short = tr("Interruptions and breaks"), tr("Breaks")
    record = source.report.record
    stops = sorted([*map(_interrupted, record.interruptions), *map(_rested, record.breaks)], key=lambda one: one[0])
    if not stops:
        return Section("interruptions", heading, short, (Paragraph(tr("There was none.")),))
    columns = (
        Column(tr("What"), wide=True),
        Column(tr("Exam time"), Align.NUMBER),
        Column(tr("Took"), Align.NUMBER),
    )
    rows = tuple(Row((Cell(name), Cell(words.span(at_ms)), Cell(took)), name) for at_ms, name, took in stops)
    return Section(
        "interruptions", heading, short, (Table("interruptions", tr("Interruptions and breaks"), columns, rows),)
    )


def break_name(kind: BreakKind) -> str:
    """What a break was."""
    match kind:
        case BreakKind.SCHEDULED:
            return tr("Scheduled break")
        case BreakKind.UNSCHEDULED:
            return tr("Unscheduled break")
        case BreakKind.PAUSE:
            return tr("Break with the clock stopped")


def _interrupted(found: Interruption) -> tuple[int, str, str]:
    name = tr("Left and resumed") if found.orderly else tr("Interruption")
    return found.at_ms, tr("{what}; the exam time stood still").format(what=name), words.away(found.away_s)


def _rested(found: BreakSpan) -> tuple[int, str, str]:
    return found.at_ms, break_name(found.kind), words.away(found.away_ms // 1000)
