"""A picture of the bank with spots and areas on it, as large as there is room for and larger; knows no rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.exam.answers import SPOT_MAX, Spot
from simulator.exam.items import Area
from simulator.ui.content import Content
from simulator.ui.theme import Role

WIDEST = 860
"""Pictures are at most this many pixels wide at a zoom of 1, so that the usual ones fit under their stem."""

RING = 10
BADGE = 16
LIGHT, DARK, PAPER = QColor("#ffffff"), QColor("#000000"), QColor("#ffffff")
"""Light on dark can be seen on any picture; pictures are drawn for white paper."""


@dataclass(frozen=True, slots=True)
class Outline:
    """An area to draw, the letter that names it, and whether a spot belongs there."""

    area: Area
    label: str
    right: bool


class SpottedPicture(QWidget):
    """Draws a picture, scaled; with a zoom above 1 a part of it, around its centre."""

    def __init__(self, content: Content, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._name = name
        self._image = QImage()
        self._sharp = 0
        self._ratio = self._measure()
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)
        self.spots: tuple[Spot, ...] = ()
        self.outlines: tuple[Outline, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_marks(self, spots: Sequence[Spot], outlines: Sequence[Outline] = ()) -> None:
        """Show these spots and areas and no others."""
        self.spots, self.outlines = tuple(spots), tuple(outlines)
        self.update()

    @property
    def is_missing(self) -> bool:
        """Whether there is no such picture."""
        return self._ratio <= 0

    @property
    def zoom(self) -> float:
        """How much larger than its place the picture is."""
        return self._zoom

    def set_zoom(self, zoom: float, around: Spot | None = None) -> None:
        """Show the picture larger or smaller, around a spot where one is named."""
        self._zoom = zoom
        self.look_at(around or Spot(round(self._middle.x() * SPOT_MAX), round(self._middle.y() * SPOT_MAX)))

    def look_at(self, spot: Spot) -> None:
        """Bring a spot as near to the middle as the edges of the picture allow."""
        edge = 0.5 / self._zoom
        self._middle = QPointF(_between(spot.x / SPOT_MAX, edge, 1 - edge), _between(spot.y / SPOT_MAX, edge, 1 - edge))
        self.update()

    def shift(self, way: QPointF) -> None:
        """Move the picture by a way in pixels."""
        whole = self._whole()
        self.look_at(
            Spot(
                round((self._middle.x() - way.x() / max(1.0, whole.width())) * SPOT_MAX),
                round((self._middle.y() - way.y() / max(1.0, whole.height())) * SPOT_MAX),
            )
        )

    def frame(self) -> QRectF:
        """Where the picture is on the widget."""
        width = float(min(self.width(), self._content.look.px(WIDEST)))
        return QRectF(0, 0, width, width * max(self._ratio, 0.0))

    def point(self, spot: Spot) -> QPointF:
        """Where a spot is on the widget."""
        whole = self._whole()
        return QPointF(
            whole.left() + whole.width() * spot.x / SPOT_MAX, whole.top() + whole.height() * spot.y / SPOT_MAX
        )

    def spot(self, point: QPointF) -> Spot:
        """The spot at a point of the widget, the nearest one where the point is outside."""
        whole = self._whole()
        x, y = (point.x() - whole.left()) / whole.width(), (point.y() - whole.top()) / whole.height()
        return Spot(round(_between(x, 0, 1) * SPOT_MAX), round(_between(y, 0, 1) * SPOT_MAX))

    def near(self, point: QPointF) -> Spot | None:
        """The spot whose ring a point lies in, or None."""
        reach = self._content.look.px(RING + 2)
        ways = ((one, self.point(one) - point) for one in self.spots)
        return next((one for one, way in ways if hypot(way.x(), way.y()) <= reach), None)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the picture at a width."""
        return max(1, round(min(width, self._content.look.px(WIDEST)) * self._ratio)) if self._ratio > 0 else 1

    def sizeHint(self) -> QSize:
        """As wide as allowed."""
        width = self._content.look.px(WIDEST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Small is allowed."""
        return QSize(60, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, the areas, the spots."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = self.frame()
        painter.save()
        painter.setClipRect(frame)
        painter.fillRect(frame, PAPER)
        painter.drawImage(self._whole(), self._sharp_image())
        for outline in self.outlines:
            self._paint_outline(painter, outline)
        for number, spot in enumerate(self.spots, start=1):
            self._paint_spot(painter, self.point(spot), str(number))
        self.paint_over(painter)
        painter.restore()
        painter.setPen(QPen(self._content.look.color(Role.CONTROL), 1))
        painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Draw more on the picture."""

    def _whole(self) -> QRectF:
        """Where all of the picture would be, seen and unseen."""
        frame = self.frame()
        size = QSizeF(frame.width() * self._zoom, frame.height() * self._zoom)
        left = frame.width() / 2 - self._middle.x() * size.width()
        top = frame.height() / 2 - self._middle.y() * size.height()
        return QRectF(QPointF(left, top), size)

    def _sharp_image(self) -> QImage:
        width = round(self._whole().width())
        if width != self._sharp:
            self._sharp = width
            self._image = self._content.picture(self._name, width)
        return self._image

    def _measure(self) -> float:
        image = self._content.picture(self._name, 100)
        return image.height() / image.width() if not image.isNull() else 0.0

    def _paint_outline(self, painter: QPainter, outline: Outline) -> None:
        px, area, whole = self._content.look.px, outline.area, self._whole()
        box = QRectF(
            whole.left() + whole.width() * area.x / 100,
            whole.top() + whole.height() * area.y / 100,
            whole.width() * area.width / 100,
            whole.height() * area.height / 100,
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(LIGHT, px(4)))
        painter.drawRect(box)
        style = Qt.PenStyle.SolidLine if outline.right else Qt.PenStyle.DashLine
        painter.setPen(QPen(DARK, px(2) if outline.right else px(1), style))
        painter.drawRect(box)
        self._paint_badge(painter, QPointF(box.left() + px(BADGE) / 2, box.top() + px(BADGE) / 2), outline.label)

    def _paint_spot(self, painter: QPainter, place: QPointF, number: str) -> None:
        px = self._content.look.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, radius in ((LIGHT, RING + 2.0), (DARK, float(RING)), (LIGHT, RING - 2.0)):
            painter.setPen(QPen(color, self._content.look.zoom * 2.2))
            painter.drawEllipse(place, px(radius), px(radius))
        painter.setPen(QPen(LIGHT, 1))
        painter.setBrush(DARK)
        painter.drawEllipse(place, px(2), px(2))
        self._paint_badge(painter, place + QPointF(px(RING + 4), -px(RING + 4)), number)

    def _paint_badge(self, painter: QPainter, place: QPointF, text: str) -> None:
        size = self._content.look.px(BADGE)
        box = QRectF(place.x() - size / 2, place.y() - size / 2, size, size)
        painter.setPen(QPen(LIGHT, self._content.look.zoom * 1.5))
        painter.setBrush(DARK)
        painter.drawRoundedRect(box, size / 4, size / 4)
        font = QFont(self.font())
        font.setPixelSize(round(size * 0.75))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(LIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _between(value: float, low: float, high: float) -> float:
    return max(low, min(value, high))
