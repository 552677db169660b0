"""Blocks of the report as widgets; what tells of questions leads to them."""

from collections.abc import Callable, Iterator
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QWidget

from simulator.export.blocks import (
    Block,
    Facts,
    Heading,
    Headline,
    Note,
    Paragraph,
    Picture,
    Questions,
    Scale,
    Section,
    Table,
    Tone,
)
from simulator.ui.charts.card import ChartCard
from simulator.ui.look import Look
from simulator.ui.report.phrases import tr
from simulator.ui.report.table import ReportTable
from simulator.ui.widgets.frames import button, card, label, one_line, row
from simulator.ui.widgets.scale_bar import ScaleBar

Open = Callable[[str, Questions], None]
"""Opens questions in the item review; the text says what they are."""

WIDE = 1240
"""From this width on a chart stands beside its table."""


def section_card(look: Look, section: Section, opened: Open) -> QFrame:
    """A section as a card under its heading."""
    frame, column = card(name=f"{section.key}Card")
    frame.setAccessibleName(section.heading)
    column.addWidget(label(section.heading, "heading", name=f"{section.key}Heading"))
    for widget in widgets(look, section, opened):
        column.addWidget(widget)
    return frame


def widgets(look: Look, section: Section, opened: Open) -> Iterator[QWidget]:
    """The blocks of a section; a chart and the table after it stand side by side where there is room."""
    blocks = list(section.blocks)
    while blocks:
        block = blocks.pop(0)
        widget = _widget(look, block, section, opened)
        if isinstance(block, Picture) and blocks and isinstance(blocks[0], Table):
            yield Pair(look, widget, _widget(look, blocks.pop(0), section, opened))
        else:
            yield widget


def _widget(look: Look, block: Block, section: Section, opened: Open) -> QWidget:
    match block:
        case Heading() | Note() | Facts() | Headline():
            return _words(block)
        case Paragraph():
            return _paragraph(block, section, opened)
        case Scale():
            return ScaleBar(look, block)
        case Table():
            return _table(look, block, opened)
        case Picture(name=name, chart=chart):
            return ChartCard(look, chart, name=name)
        case _:
            assert_never(block)


def _words(block: Heading | Note | Facts | Headline) -> QWidget:
    match block:
        case Heading(text=text):
            return label(text, "heading")
        case Note(text=text, name=name):
            return label(text, "small", name=name)
        case Facts():
            return _facts(block)
        case Headline():
            return _headline(block)
        case _:
            assert_never(block)


def _table(look: Look, table: Table, opened: Open) -> ReportTable:
    made = ReportTable(look, table)
    made.questions_requested.connect(lambda title, questions: opened(f"{table.caption}: {title}", questions))
    return made


def _paragraph(block: Paragraph, section: Section, opened: Open) -> QWidget:
    kind = "" if block.tone is Tone.PLAIN else str(block.tone)
    text = label(block.text, kind, name=block.name)
    if not block.questions:
        return text
    show = button(tr("Show these questions"), f"{block.name}-show", "link")
    show.setAccessibleName(f"{show.text()}: {block.text}")
    show.clicked.connect(lambda: opened(section.heading, block.questions))
    both = QWidget()
    inside = row(text, show)
    inside.setStretch(0, 1)
    both.setLayout(inside)
    return both


def _headline(block: Headline) -> QWidget:
    both = QWidget()
    grid = QGridLayout(both)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(0)
    grid.addWidget(label(block.label, "label"), 0, 0, 1, 3)
    grid.addWidget(one_line(block.number, "number", name=block.name), 1, 0)
    verdict = "verdict" if block.name == "score" else f"{block.name}Verdict"
    grid.addWidget(one_line(block.verdict, str(block.tone), name=verdict), 1, 1)
    grid.setColumnStretch(2, 1)
    return both


def _facts(block: Facts) -> QWidget:
    frame = QWidget()
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    for line, fact in enumerate(block.entries):
        grid.addWidget(label(fact.name, "label"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(fact.value, "small", name=f"fact-{line}"), line, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 4)
    return frame


class Pair(QWidget):
    """Two widgets side by side, or one below the other where that is too narrow."""

    def __init__(self, look: Look, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._look = look
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(16))
        self._parts = (first, second)
        for part in self._parts:
            self._box.addWidget(part, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn by the width."""
        super().resizeEvent(event)
        wide = self.width() >= self._look.px(WIDE)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        for part in self._parts:
            self._box.setAlignment(part, Qt.AlignmentFlag.AlignTop if wide else Qt.AlignmentFlag(0))
