"""Draws charts with a painter of Qt, at a zoom: the same drawing as the SVG, in the fonts of the program."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from simulator.export.charts.colors import Colors
from simulator.export.charts.kinds import DASHES, STYLES, Kind, Marker, Stroke
from simulator.export.charts.pen import LABEL, TITLE, Ink, Spot, color_of
from simulator.export.charts.shapes import OUTLINES
from simulator.export.charts.sizes import EDGE, HALF

FAMILY = "Inter"
ALTERNATES = ("calt", "ccmp", "case", "liga", "clig")
"""Features of the font that show other glyphs than those of the letters, whose text a PDF would not give back."""


class QtPen:
    """Draws on a painter whose unit is a pixel at a zoom of 1; without one it only measures."""

    def __init__(self, colors: Colors, painter: QPainter | None = None) -> None:
        self._colors = colors
        self._painter = painter or QPainter()

    def width(self, text: str, size: float) -> float:
        """How wide a text is."""
        return QFontMetricsF(font_of(size)).horizontalAdvance(text)

    def text(self, at: Spot, words: str, *, ink: Ink = "text", size: float = LABEL, anchor: str = "start") -> None:
        """Write a line of text on its base line; anchor is start, middle or end."""
        back = {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * self.width(words, size)
        self._painter.setFont(font_of(size))
        self._painter.setPen(self.color(ink))
        self._painter.drawText(QPointF(at[0] - back, at[1]), words)

    def line(self, spots: Sequence[Spot], ink: Ink, width: float = 1, stroke: Stroke = Stroke.SOLID) -> None:
        """Draw a line through places."""
        self._painter.setPen(line_pen(self.color(ink), width, stroke))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(_polygon(spots))

    def area(self, spots: Sequence[Spot], ink: Ink, opacity: float = 1) -> None:
        """Fill a shape."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(faded(self.color(ink), opacity))
        self._painter.drawPolygon(_polygon(spots))

    def bar(self, corner: Spot, size: Spot, ink: Ink, *, edge: Stroke | None = None) -> None:
        """Draw a rectangle; with an edge it is an outline on the ground."""
        self._painter.setPen(QPen(Qt.PenStyle.NoPen) if edge is None else edge_pen(self.color(ink), EDGE, edge))
        self._painter.setBrush(self.color(ink if edge is None else "ground"))
        self._painter.drawRect(QRectF(*corner, *size))

    def marker(self, at: Spot, kind: Kind, half: float = HALF, words: str = "") -> None:  # noqa: ARG002 an image cannot speak
        """Draw the marker of a kind; the words are not for this ground."""
        if STYLES[kind].marker is Marker.NONE:
            return
        edge, fill = marker_colors(self._colors, kind)
        self._painter.save()
        self._painter.translate(*at)
        self._painter.scale(half, half)
        self._painter.setPen(QPen(edge, EDGE / half) if edge else QPen(Qt.PenStyle.NoPen))
        self._painter.setBrush(fill)
        self._painter.drawPath(outline(STYLES[kind].marker))
        self._painter.restore()

    def color(self, ink: Ink) -> QColor:
        """The color of an ink."""
        return QColor(color_of(self._colors, ink))


def font_of(size: float) -> QFont:
    """The font of texts of a size in pixels, not fitted to pixels because painters scale it."""
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ALTERNATES:
        font.setFeature(QFont.Tag.fromString(feature), 0)
    if size >= TITLE:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def line_pen(color: QColor, width: float, stroke: Stroke) -> QPen:
    """The pen of a line of a stroke."""
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if DASHES[stroke]:
        pen.setDashPattern(list(DASHES[stroke]))
    return pen


def edge_pen(color: QColor, width: float, edge: Stroke) -> QPen:
    """The pen of the outline of a bar that is not filled."""
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if edge is not Stroke.SOLID:
        pen.setDashPattern([4 / EDGE, 3 / EDGE])
    return pen


def marker_colors(colors: Colors, kind: Kind) -> tuple[QColor | None, QBrush]:
    """Outline and filling of the marker of a kind."""
    style, own, ground = STYLES[kind], QColor(colors.kinds[kind]), QColor(colors.ground)
    if not style.filled:
        return own, QBrush(ground)
    return None if style.marker is Marker.CROSS else ground, QBrush(own)


def outline(marker: Marker) -> QPainterPath:
    """The shape of a marker around 0 with a half width of 1."""
    path = QPainterPath()
    if marker is Marker.CIRCLE:
        path.addEllipse(QPointF(0, 0), 1, 1)
    elif marker is not Marker.NONE:
        path.addPolygon(_polygon(OUTLINES[marker]))
        path.closeSubpath()
    return path


def faded(color: QColor, opacity: float) -> QColor:
    """A color that lets the ground through."""
    made = QColor(color)
    made.setAlphaF(opacity)
    return made


def _polygon(spots: Sequence[Spot]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in spots])
