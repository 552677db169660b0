"""Blocks of the report as pieces that are never parted by the end of a page."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import zip_longest
from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from simulator.export.blocks import (
    Block,
    Document,
    Facts,
    Heading,
    Headline,
    Note,
    Paragraph,
    Picture,
    Scale,
    Table,
    Tone,
)
from simulator.export.charts.kinds import Kind
from simulator.export.charts.svg import WIDTH, whole_height
from simulator.ui.charts.painting import paint
from simulator.ui.report.pdf.piece import Piece
from simulator.ui.report.pdf.tables import table_pieces
from simulator.ui.report.pdf.type import Ink, Style, write

SCALE_HEIGHT = 38.0
SMALLEST = 0.65
"""The share of its size to which a chart may shrink, rather than leave a page half empty."""


class Setter:
    """Sets a document for a width in points."""

    def __init__(self, ink: Ink, width: float) -> None:
        self.ink = ink
        self.width = width

    def pieces(self, document: Document) -> Iterator[Piece]:
        """All pieces in order."""
        yield self.text(document.title, Style.TITLE, after=2)
        yield self.text(document.subtitle, Style.BODY, Tone.MUTED, after=4)
        for section in document.sections:
            yield self._section(section.heading)
            for block, following in zip_longest(section.blocks, section.blocks[1:]):
                figure = isinstance(following, Picture | Table)
                for piece in self._block(block):
                    leads = figure and isinstance(block, Paragraph | Note)
                    yield replace(piece, binds=True) if leads else piece

    def text(self, text: str, style: Style, tone: Tone = Tone.PLAIN, *, after: float = 5, binds: bool = False) -> Piece:
        """A text over the whole width."""
        high = style.height(text, self.width)

        def draw(painter: QPainter) -> None:
            painter.setPen(self.ink.of(tone))
            write(painter, QRectF(0, 0, self.width, high + 2), text, style)

        return Piece(high + after, draw, binds)

    def _section(self, heading: str) -> Piece:
        high = Style.SECTION.height(heading, self.width)

        def draw(painter: QPainter) -> None:
            painter.setPen(self.ink.of(Tone.PLAIN))
            write(painter, QRectF(0, 16, self.width, high + 2), heading, Style.SECTION)
            self.rule(painter, 16 + high + 3)

        return Piece(16 + high + 9, draw, binds=True)

    def rule(self, painter: QPainter, y: float) -> None:
        """A thin line across."""
        painter.setPen(QPen(QColor(self.ink.colors.grid), 0.6))
        painter.drawLine(QLineF(0, y, self.width, y))

    def _block(self, block: Block) -> Iterator[Piece]:
        match block:
            case Heading(text=text):
                yield Piece(6, _nothing, binds=True)
                yield self.text(text, Style.HEADING, binds=True)
            case Paragraph(text=text, tone=tone):
                yield self.text(text, Style.SMALL if tone is Tone.SMALL else Style.BODY, tone)
            case Note(text=text):
                yield self.text(text, Style.SMALL, Tone.MUTED)
            case Table():
                yield from table_pieces(self.ink, block, self.width)
            case Facts() | Headline() | Scale() | Picture():
                yield from self._figure(block)
            case _:
                assert_never(block)

    def _figure(self, block: Facts | Headline | Scale | Picture) -> Iterator[Piece]:
        match block:
            case Facts(entries=entries):
                for fact in entries:
                    yield self._fact(fact.name, fact.value)
            case Headline():
                yield self.text(block.label, Style.SMALL, Tone.MUTED, after=0, binds=True)
                yield Piece(Style.NUMBER.height(block.number, self.width) + 2, partial(self._headline, block))
            case Scale():
                yield Piece(SCALE_HEIGHT, partial(self._scale, block))
            case Picture(chart=chart):
                factor = self.width / WIDTH

                def draw(painter: QPainter) -> None:
                    painter.scale(factor, factor)
                    paint(painter, chart, self.ink.colors)

                if chart.summary:
                    yield self.text(chart.summary, Style.SMALL, Tone.MUTED, binds=True)
                yield Piece(whole_height(chart) * factor + 4, draw, least=SMALLEST)
            case _:
                assert_never(block)

    def _fact(self, name: str, value: str) -> Piece:
        left = self.width * 0.26
        high = max(Style.SMALL.height(name, left - 8), Style.SMALL.height(value, self.width - left))

        def draw(painter: QPainter) -> None:
            painter.setPen(self.ink.of(Tone.MUTED))
            write(painter, QRectF(0, 0, left - 8, high + 2), name, Style.SMALL)
            painter.setPen(self.ink.of(Tone.PLAIN))
            write(painter, QRectF(left, 0, self.width - left, high + 2), value, Style.SMALL)

        return Piece(high + 3, draw)

    def _headline(self, block: Headline, painter: QPainter) -> None:
        painter.setPen(self.ink.of(Tone.PLAIN))
        painter.setFont(Style.NUMBER.font())
        base = QPointF(0, 29)
        painter.drawText(base, block.number)
        painter.setPen(self.ink.of(block.tone))
        painter.setFont(Style.SECTION.font())
        painter.drawText(base + QPointF(Style.NUMBER.width(block.number) + 8, 0), block.verdict)

    def _scale(self, block: Scale, painter: QPainter) -> None:
        def at(value: float) -> float:
            return 12 + (self.width - 24) * (value - block.low) / (block.high - block.low)

        colors = self.ink.colors
        painter.fillRect(QRectF(at(block.low), 8, at(block.high) - at(block.low), 6), QColor(colors.grid))
        reached = QColor(colors.kinds[Kind.RIGHT if block.passed else Kind.WRONG])
        painter.fillRect(QRectF(at(block.low), 8, at(block.value) - at(block.low), 6), reached)
        if block.span is not None:
            low, high = map(at, block.span)
            for color, thick in ((colors.ground, 2.6), (colors.text, 1.0)):
                painter.setPen(QPen(QColor(color), thick))
                painter.drawLines([QLineF(low, 11, high, 11), QLineF(low, 8, low, 14), QLineF(high, 8, high, 14)])
        painter.setPen(QPen(QColor(colors.text), 1.6))
        painter.drawLine(QLineF(at(block.mark), 5, at(block.mark), 18))
        painter.setFont(Style.SMALL.font())
        painter.setPen(self.ink.of(Tone.MUTED))
        for value in (block.low, block.mark, block.high):
            painter.drawText(QRectF(at(value) - 20, 20, 40, 12), int(Qt.AlignmentFlag.AlignHCenter), str(value))


def _nothing(_painter: QPainter) -> None:
    """Room alone."""
