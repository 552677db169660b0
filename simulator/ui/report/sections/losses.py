"""Where the points went: every lost point under one cause, with the rule for it."""

from simulator.exam.losses import Cause, Loss
from simulator.export.blocks import Align, Cell, Column, Paragraph, Picture, Row, Section, Table
from simulator.export.charts.axis import Axis, Scale
from simulator.export.charts.kinds import Kind
from simulator.export.charts.model import Bar, BarChart, Part
from simulator.ui.charts.colors import numerals
from simulator.ui.report.phrases import count_cell, list_cell, tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    heading, short = tr("Where the points went"), tr("Lost points")
    score = source.report.score
    if not source.report.losses.points_all:
        return Section("losses", heading, short, (Paragraph(tr("No point was lost.")),))
    told = tr(
        "Lost points: {lost} of {scored}; with the questions that did not count: {all} of {count}. Each is filed under "
        "the first cause that fits, so that the causes add up to the loss."
    )
    lost = source.report.losses
    text = told.format(lost=lost.points, scored=score.scored, all=lost.points_all, count=len(source.report.items))
    return Section(
        "losses", heading, short, (Paragraph(text, name="lost"), Picture("lossesChart", _chart(source)), _table(source))
    )


def cause_name(cause: Cause) -> str:
    """A cause in a few words."""
    match cause:
        case Cause.RAN_OUT_OF_TIME:
            return tr("Ran out of time")
        case Cause.LEFT_BLANK:
            return tr("Left blank")
        case Cause.CHANGED_AWAY:
            return tr("Changed away from right")
        case Cause.MISREAD:
            return tr("Misread or asked negatively")
        case Cause.RUSHED:
            return tr("Answered in haste")
        case Cause.NOT_KNOWN:
            return tr("Not known")


def cause_rule(cause: Cause) -> str:
    """The rule by which a point is filed under a cause."""
    match cause:
        case Cause.RAN_OUT_OF_TIME:
            return tr(
                "The time ended the exam before you had seen the question, or while it was on screen without a "
                "complete answer."
            )
        case Cause.LEFT_BLANK:
            return tr("Nothing was chosen or written.")
        case Cause.CHANGED_AWAY:
            return tr("You had left the question with the right answer before, and changed it.")
        case Cause.MISREAD:
            return tr(
                "You chose fewer or more than the question asks for, or it was asked negatively (what is NOT so, all "
                "EXCEPT one, the LEAST suited), which is easily misread."
            )
        case Cause.RUSHED:
            return tr(
                "You answered in under a tenth of your usual time, and such answers were mostly wrong in this exam."
            )
        case Cause.NOT_KNOWN:
            return tr("None of the other causes fits: the record shows nothing but a wrong answer.")


def _table(source: Source) -> Table:
    columns = (
        Column(tr("Cause and its rule"), wide=True),
        Column(tr("Points lost"), Align.NUMBER),
        Column(tr("All questions"), Align.NUMBER),
        Column(tr("Which questions"), wide=True),
    )
    return Table(
        "losses", tr("Lost points by cause"), columns, tuple(_row(part) for part in source.report.losses.parts)
    )


def _row(part: Loss) -> Row:
    name = cause_name(part.cause)
    told = tr("{cause}: {rule}").format(cause=name, rule=cause_rule(part.cause))
    return Row((Cell(told), count_cell(part.scored), count_cell(part.all), list_cell(part.all)), name)


def _chart(source: Source) -> BarChart:
    parts = source.report.losses.parts
    return BarChart(
        title=tr("Lost points by cause"),
        summary=tr("The causes stand in the order in which they are tried."),
        label_title=tr("Cause"),
        axis=Axis(title=tr("Lost points"), scale=Scale.WHOLE, low=0, numerals=numerals()),
        bars=tuple(_bar(part) for part in parts),
        empty=tr("No point was lost."),
        value_title=tr("All questions"),
        parts=((Kind.FIRST, tr("Scored")), (Kind.UNSCORED, tr("Unscored"))),
    )


def _bar(part: Loss) -> Bar:
    unscored = part.points_all - part.points
    return Bar(
        label=cause_name(part.cause),
        value=part.points_all,
        words=str(part.points_all),
        parts=(Part(Kind.FIRST, part.points, str(part.points)), Part(Kind.UNSCORED, unscored, str(unscored))),
    )
