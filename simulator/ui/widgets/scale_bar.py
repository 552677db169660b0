"""The practice scale as a line with the pass mark, the score and its range on it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.export.blocks import Scale
from simulator.ui.look import Look
from simulator.ui.theme import Role

HEIGHT = 54
EDGE = 22


class ScaleBar(QWidget):
    """Shows where a score lies between the ends of the scale and against the pass mark."""

    def __init__(self, look: Look, scale: Scale) -> None:
        super().__init__()
        self._look = look
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(scale.words)

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line, score, range, pass mark and the numbers below."""
        look, px, scale = self._look, self._look.px, self._scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(px(EDGE), px(16), self.width() - 2 * px(EDGE), px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Role.TRACK))
        painter.drawRoundedRect(line, px(4), px(4))
        at = self._place(line, scale.value)
        painter.setBrush(look.color(Role.GOOD if scale.passed else Role.BAD))
        painter.drawRoundedRect(QRectF(line.left(), line.top(), at - line.left(), line.height()), px(4), px(4))
        painter.drawPolygon(QPolygonF([QPointF(at - px(6), px(4)), QPointF(at + px(6), px(4)), QPointF(at, px(14))]))
        if scale.span is not None:
            self._paint_range(painter, *(self._place(line, end) for end in scale.span), middle=line.center().y())
        mark = self._place(line, scale.mark)
        painter.setPen(QPen(look.color(Role.TEXT), px(2)))
        painter.drawLine(QPointF(mark, line.top() - px(3)), QPointF(mark, line.bottom() + px(5)))
        font = self.font()
        font.setPointSizeF(look.pt(9))
        painter.setFont(font)
        for value in (scale.low, scale.mark, scale.high):
            middle = self._place(line, value)
            box = QRectF(middle - px(30), px(32), px(60), px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
        painter.end()

    def _paint_range(self, painter: QPainter, low: float, high: float, *, middle: float) -> None:
        half = self._look.px(4)
        for role, thick in ((Role.SURFACE, 4.0), (Role.TEXT, 1.6)):
            painter.setPen(QPen(self._look.color(role), thick * self._look.zoom))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for end in (low, high):
                painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half))

    def _place(self, line: QRectF, value: int) -> float:
        return line.left() + line.width() * (value - self._scale.low) / (self._scale.high - self._scale.low)
