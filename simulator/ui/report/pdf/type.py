"""Fonts and texts of printed pages, in points; knows no page."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from simulator.export.blocks import Tone
from simulator.export.charts.colors import Colors
from simulator.export.charts.kinds import Kind
from simulator.ui.charts.qt_pen import ALTERNATES, FAMILY

TALL = 10_000.0


class Style(Enum):
    """Size in points and weight of a text."""

    TITLE = (17, QFont.Weight.Bold)
    NUMBER = (30, QFont.Weight.Bold)
    SECTION = (13, QFont.Weight.DemiBold)
    HEADING = (10, QFont.Weight.DemiBold)
    STRONG = (9, QFont.Weight.DemiBold)
    BODY = (9, QFont.Weight.Normal)
    SMALL = (8, QFont.Weight.Normal)

    def font(self) -> QFont:
        """The font, not fitted to pixels, since printers have others."""
        size, weight = self.value
        font = QFont(FAMILY)
        font.setPixelSize(size)
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for feature in ALTERNATES:
            font.setFeature(QFont.Tag.fromString(feature), 0)
        return font

    def width(self, text: str) -> float:
        """How wide a text is on one line."""
        return QFontMetricsF(self.font()).horizontalAdvance(text)

    def height(self, text: str, width: float) -> float:
        """How high a text is that wraps at a width."""
        room = QRectF(0, 0, width, TALL)
        return QFontMetricsF(self.font()).boundingRect(room, WRAPPED, text).height()


WRAPPED = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Ink:
    """The colors of a page, those of its charts."""

    colors: Colors

    def of(self, tone: Tone) -> QColor:
        """The color of a text."""
        names = {
            Tone.GOOD: self.colors.kinds[Kind.RIGHT],
            Tone.BAD: self.colors.kinds[Kind.WRONG],
            Tone.SMALL: self.colors.muted,
            Tone.MUTED: self.colors.muted,
        }
        return QColor(names.get(tone, self.colors.text))


def write(painter: QPainter, room: QRectF, text: str, style: Style, *, right: bool = False) -> None:
    """Write a text into a room in the color of the pen, wrapped at its width."""
    painter.setFont(style.font())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(room, int(side) | WRAPPED, text)
