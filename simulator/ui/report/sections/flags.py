"""Flags: how flagged questions went, and what coming back to them was worth."""

from simulator.exam.flags import Gain
from simulator.exam.item_results import Split
from simulator.export.blocks import Align, Cell, Column, Paragraph, Row, Section, Table
from simulator.ui import words
from simulator.ui.report.phrases import count_cell, tr
from simulator.ui.report.sections.changes import signed
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    found = source.report.flags
    heading, short = tr("Flags"), tr("Flags")
    if not found.ever.count:
        return Section("flags", heading, short, (Paragraph(tr("No question was flagged.")),))
    columns = (
        Column(tr("Flagged"), wide=True),
        Column(tr("Questions"), Align.NUMBER),
        Column(tr("Right"), Align.NUMBER),
        Column(tr("Wrong"), Align.NUMBER),
    )
    rows = (_row(tr("At the end"), found.at_end), _row(tr("At any time"), found.ever))
    table = Table("flags", tr("Flagged questions"), columns, rows)
    return Section("flags", heading, short, (table, Paragraph(_review(found.gain), name="flagGain")))


def _row(name: str, found: Split) -> Row:
    both = tuple(sorted((*found.right, *found.wrong)))
    return Row((Cell(name), count_cell(both), count_cell(found.right), count_cell(found.wrong)), name)


def _review(gain: Gain) -> str:
    rate = gain.per_minute
    if rate is None:
        return tr("No scored question was come back to after it had been left with a flag.")
    told = tr(
        "Coming back to flagged questions took {time} on scored questions. What it brought, in points: {points}, "
        "which is {rate} a minute."
    )
    rounded = words.number(abs(rate), 2)
    sign = "−" if gain.points < 0 else ""
    return told.format(time=words.span(gain.spent_ms), points=signed(gain.points), rate=f"{sign}{rounded}")
