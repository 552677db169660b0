"""The line of time of a sitting: its marks, and a handle to be drawn along it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QToolTip

from simulator.exam.playback import Mark, Sight
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.replay import phrases
from simulator.ui.theme import Role
from simulator.ui.widgets.ring_button import draw_ring

SIGN = 16
HANDLE = 9
GROOVE = 6
NEAR = 10
"""How many pixels beside a mark still count as on it."""
SIGNS = {
    Sight.GATE: "clock",
    Sight.REVIEW: "review",
    Sight.BREAK: "break",
    Sight.INTERRUPTION: "interruption",
    Sight.END: "end",
}
"""The icons of the marks."""


class Scrubber(QSlider):
    """A slider over exam time; a click anywhere takes the handle there. Its keys are those of the page."""

    def __init__(self, look: Look, used_ms: int, marks: Sequence[Mark]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("scrubber")
        self.setAccessibleName(phrases.tr("Exam time"))
        self.setRange(0, max(1, used_ms))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._look = look
        self._marks = marks

    def sizeHint(self) -> QSize:
        """Room for the signs above the line."""
        return QSize(self._look.px(200), self._look.px(SIGN + 4 + 2 * HANDLE + 8))

    def minimumSizeHint(self) -> QSize:
        """As high as it needs to be."""
        return QSize(self._look.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the page, which goes from event to event."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle to where the mouse is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the handle along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the handle where it is."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Name the mark under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            near = [mark for mark in self._marks if abs(self._x(mark.at_ms) - event.pos().x()) <= NEAR]
            text = "\n".join(f"{words.span(mark.at_ms)}  {phrases.sight(mark.sight)}" for mark in near)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, what has gone of it, the marks and the handle."""
        px, color = self._look.px, self._look.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, here = self._middle(), self._x(self.value())
        line = QRectF(self._x(0), middle - px(GROOVE) / 2, self._x(self.maximum()) - self._x(0), px(GROOVE))
        painter.setBrush(color(Role.TRACK))
        painter.setPen(color(Role.CONTROL))
        painter.drawRoundedRect(line, px(3), px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Role.ACCENT))
        painter.drawRoundedRect(QRectF(line.left(), line.top(), here - line.left(), line.height()), px(3), px(3))
        self._draw_marks(painter)
        painter.setPen(color(Role.SURFACE))
        painter.setBrush(color(Role.ACCENT))
        painter.drawEllipse(QPointF(here, middle), px(HANDLE), px(HANDLE))
        if self.hasFocus():
            draw_ring(painter, self.rect())
        painter.end()

    def _draw_marks(self, painter: QPainter) -> None:
        """Draw a tick for each mark, and its sign above where that does not cover the one before."""
        px, size, free = self._look.px, self._look.px(SIGN), 0.0
        painter.save()
        painter.setPen(self._look.color(Role.TEXT_MUTED))
        for mark in self._marks:
            x = self._x(mark.at_ms)
            painter.drawLine(QPointF(x, px(SIGN + 6)), QPointF(x, self._middle() + px(HANDLE)))
            if x - size / 2 >= free:
                where = QRect(QPoint(round(x - size / 2), px(4)), QSize(size, size))
                self._look.icon(SIGNS[mark.sight], Role.TEXT).paint(painter, where)
                free = x + size / 2
        painter.restore()

    def _take(self, position: QPointF) -> None:
        left, right = self._x(0), self._x(self.maximum())
        share = (position.x() - left) / max(1.0, right - left)
        self.setValue(round(max(0.0, min(share, 1.0)) * self.maximum()))

    def _x(self, ms: int) -> float:
        edge = self._look.px(HANDLE + 4)
        return edge + (self.width() - 2 * edge) * ms / self.maximum()

    def _middle(self) -> float:
        return self.height() - self._look.px(HANDLE + 4)
