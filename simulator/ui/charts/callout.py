"""What is pointed at: a ring around it and its words in a box beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from simulator.export.charts.colors import Colors
from simulator.export.charts.frame import Frame
from simulator.export.charts.model import Datum
from simulator.export.charts.pen import LABEL
from simulator.ui.charts.qt_pen import font_of

RING, AWAY, PAD_X, PAD_Y, LINE = 9.0, 14.0, 10.0, 7.0, 18.0


def draw_mark(painter: QPainter, frame: Frame, datum: Datum, colors: Colors, *, rows: bool) -> None:
    """Draw a ring around a point, or a box around the row of a bar."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.text), 2))
    if rows:
        half = abs(frame.y(1) - frame.y(0)) / 2 - 3
        left, right = frame.x(frame.xs[0]) - 4, frame.x(datum.x) + 4
        painter.drawRect(QRectF(left, frame.y(datum.y) - half, right - left, 2 * half))
    else:
        painter.drawEllipse(QPointF(frame.x(datum.x), frame.y(datum.y)), RING, RING)


def draw_callout(painter: QPainter, frame: Frame, datum: Datum, colors: Colors) -> None:
    """Draw the words in a box above the datum where there is room, else below, inside the drawing."""
    lines = datum.words.split("; ")
    font = font_of(LABEL)
    measure = QFontMetricsF(font)
    width = max(measure.horizontalAdvance(line) for line in lines) + 2 * PAD_X
    height = LINE * len(lines) + 2 * PAD_Y
    x, y = frame.x(datum.x), frame.y(datum.y)
    left = min(max(0.5, x - width / 2), max(0.5, frame.width - width - 0.5))
    above = y - AWAY - height
    top = above if above >= 0.5 else min(y + AWAY, frame.height - height - 0.5)
    painter.setPen(QPen(QColor(colors.muted), 1))
    painter.setBrush(QColor(colors.ground))
    painter.drawRoundedRect(QRectF(left, top, width, height), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(colors.text))
    for count, line in enumerate(lines):
        painter.drawText(QPointF(left + PAD_X, top + PAD_Y + LINE * count + LABEL), line)
