"""Tables of the report on printed pages: a piece for each row, the heads again on every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from simulator.export.blocks import FIRST_SHARE, Align, Cell, Column, Row, Share, Table, Tone
from simulator.export.charts.colors import Colors
from simulator.export.charts.kinds import Kind
from simulator.ui.report.pdf.piece import Piece
from simulator.ui.report.pdf.type import Ink, Style, write

GAP, INDENT, BAR, EDGE = 10.0, 12.0, 92.0, 3.0
"""The room between columns, of nested rows, the width of bars, and the room above and below words."""


def table_pieces(ink: Ink, table: Table, width: float) -> Iterator[Piece]:
    """The heads, which stay with the first row, and the rows, of which the last never stands alone."""
    setter = _Setter(ink, table.columns, _places(table, width), width)
    nested = any(row.level for row in table.rows)
    heads = Row(tuple(Cell(column.head, tone=Tone.MUTED) for column in table.columns))
    head = setter.row(heads, Style.SMALL)
    yield replace(head, binds=True)
    last = len(table.rows) - 1
    for number, row in enumerate(table.rows):
        piece = setter.row(row, Style.STRONG if nested and not row.level else Style.BODY)
        yield replace(piece, head=head, binds=number == last - 1)
    yield Piece(6, lambda _painter: None)


@dataclass(frozen=True)
class _Place:
    left: float
    width: float


@dataclass(frozen=True)
class _Setter:
    """Sets the rows of one table."""

    ink: Ink
    columns: tuple[Column, ...]
    places: Sequence[_Place]
    width: float

    def row(self, row: Row, style: Style) -> Piece:
        """A row as high as its highest cell."""
        rooms = [self._room(row, number) for number in range(len(self.columns))]
        high = max(style.height(cell.text or " ", room.width) for cell, room in zip(row.cells, rooms, strict=True))

        def draw(painter: QPainter) -> None:
            for cell, room, column in zip(row.cells, rooms, self.columns, strict=True):
                inside = QRectF(room.left, EDGE, room.width, high + 2)
                if cell.share is not None:
                    draw_share(painter, inside, cell.share, self.ink.colors)
                painter.setPen(self.ink.of(cell.tone))
                write(painter, inside, cell.text, style, right=column.align is Align.NUMBER)
            painter.setPen(QPen(QColor(self.ink.colors.grid), 0.4))
            painter.drawLine(QLineF(0, high + 2 * EDGE, self.width, high + 2 * EDGE))

        return Piece(high + 2 * EDGE, draw)

    def _room(self, row: Row, number: int) -> _Place:
        place, indent = self.places[number], INDENT * row.level if number == 0 else 0.0
        return _Place(place.left + indent, place.width - indent)


def draw_share(painter: QPainter, room: QRectF, share: Share, colors: Colors) -> None:
    """Draw a share as a bar with its range; a dashed outline where it rests on few observations."""
    strip = QRectF(room.left(), room.top() + 2, room.width(), 7)
    filled = QRectF(strip.left(), strip.top(), strip.width() * share.value, strip.height())
    painter.fillRect(strip, QColor(colors.grid))
    if share.low is None or share.high is None:
        pen = QPen(QColor(colors.kinds[Kind.FIRST]), 0.7)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(QColor(colors.ground))
        if share.value:
            painter.drawRect(filled)
        return
    painter.fillRect(filled, QColor(colors.kinds[Kind.FIRST]))
    low, high = (strip.left() + strip.width() * end for end in (share.low, share.high))
    middle, top, bottom = strip.center().y(), strip.top() + 1, strip.bottom() - 1
    for color, thick in ((colors.ground, 2.4), (colors.text, 0.9)):
        painter.setPen(QPen(QColor(color), thick))
        painter.drawLines(
            [QLineF(low, middle, high, middle), QLineF(low, top, low, bottom), QLineF(high, top, high, bottom)]
        )


def _places(table: Table, width: float) -> list[_Place]:
    """Where the columns stand: narrow ones as wide as their words, wide ones share what is left."""
    own = [0.0 if column.wide else _width(table, number) for number, column in enumerate(table.columns)]
    count = sum(column.wide for column in table.columns)
    left = width - sum(own) - GAP * (len(own) - 1)
    places, x = [], 0.0
    for column, narrow in zip(table.columns, own, strict=True):
        share = left * (FIRST_SHARE if x == 0 else 1 - FIRST_SHARE) if count == 2 else left
        places.append(_Place(x, share if column.wide else narrow))
        x += places[-1].width + GAP
    return places


def _width(table: Table, number: int) -> float:
    column = table.columns[number]
    if column.align is Align.BAR:
        return BAR
    words = (Style.STRONG.width(row.cells[number].text) for row in table.rows)
    return max(Style.SMALL.width(column.head), *words) + 1
