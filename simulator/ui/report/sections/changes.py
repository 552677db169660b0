"""Answers changed from visit to visit, as counts."""

from simulator.exam.changes import Turn
from simulator.export.blocks import Align, Cell, Column, Note, Paragraph, Row, Section, Table
from simulator.ui.report.phrases import list_cell, tr
from simulator.ui.report.source import Source


def section(source: Source) -> Section:
    """Return the section."""
    found = source.report.changes
    heading, short = tr("Answers changed"), tr("Changes")
    if not found.each:
        return Section(
            "changes", heading, short, (Paragraph(tr("No answer was changed after its question was left.")),)
        )
    turns = [turn for turn in Turn if turn is not Turn.RIGHT_TO_RIGHT or found.count(turn)]
    columns = (
        Column(tr("Change"), wide=True),
        Column(tr("Count"), Align.NUMBER),
        Column(tr("Which questions"), wide=True),
    )
    rows = tuple(_row(turn, found.questions(turn)) for turn in turns)
    return Section(
        "changes",
        heading,
        short,
        (
            Paragraph(_net(found.net, found.net_all), name="netChange"),
            Table("changes", tr("Changes by what came of them"), columns, rows),
            Note(
                tr(
                    "What counts is the answer with which a question was left, not every click. The changes of one "
                    "exam are too few to say whether changing answers is a good habit."
                )
            ),
        ),
    )


def _row(turn: Turn, questions: tuple[int, ...]) -> Row:
    name, once = _turn_name(turn), tuple(dict.fromkeys(questions))
    return Row((Cell(name), Cell(str(len(questions)), once), list_cell(once)), name)


def _turn_name(turn: Turn) -> str:
    match turn:
        case Turn.WRONG_TO_RIGHT:
            return tr("Wrong to right")
        case Turn.RIGHT_TO_WRONG:
            return tr("Right to wrong")
        case Turn.WRONG_TO_WRONG:
            return tr("Wrong to wrong")
        case Turn.RIGHT_TO_RIGHT:
            return tr("Right to right")


def _net(net: int, net_all: int) -> str:
    told = tr("All changes together, in points: {net} in the score, {net_all} with the questions that did not count.")
    return told.format(net=signed(net), net_all=signed(net_all))


def signed(value: int) -> str:
    """A number with its sign: +2, 0, −1."""
    return f"{value:+d}".replace("-", "−") if value else "0"
