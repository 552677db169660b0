"""The focus ring of the exam, a light line and a dark one, so that it shows on every ground; and a button with it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

LIGHT, DARK = QColor("#ffffff"), QColor("#000000")
LINE = 2


def draw_ring(painter: QPainter, around: QRect) -> None:
    """Draw the ring inside the edge of a rectangle, the light line outside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, inset in ((LIGHT, 0), (DARK, LINE)):
        pen = QPen(color, LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        edge = inset + LINE // 2
        painter.drawRect(around.adjusted(edge, edge, -edge, -edge))
    painter.restore()


class RingButton(QPushButton):
    """A button that shows the ring while it has the focus, and is pressed then by Return too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return for a press, as Space is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring over the button."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            draw_ring(painter, self.rect())
            painter.end()
