"""The practice scale as a line with the pass mark and the score on it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.exam.scoring import Score
from simulator.ui.look import Look
from simulator.ui.theme import Role

HEIGHT = 54
EDGE = 22


class ScaleBar(QWidget):
    """Shows where a score lies between the ends of the scale and against the pass mark."""

    def __init__(self, look: Look, score: Score, *, low: int, high: int) -> None:
        super().__init__()
        self._look = look
        self._score = score
        self._low = low
        self._high = high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Score {score} on a scale from {low} to {high}, pass mark {mark}").format(
                score=score.scale, low=low, high=high, mark=score.pass_mark
            )
        )

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line, pass mark, score and the numbers below."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(px(EDGE), px(16), self.width() - 2 * px(EDGE), px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Role.TRACK))
        painter.drawRoundedRect(line, px(4), px(4))
        at = self._place(line, self._score.scale)
        painter.setBrush(look.color(Role.GOOD if self._score.passed else Role.BAD))
        painter.drawRoundedRect(QRectF(line.left(), line.top(), at - line.left(), line.height()), px(4), px(4))
        painter.drawPolygon(QPolygonF([QPointF(at - px(6), px(4)), QPointF(at + px(6), px(4)), QPointF(at, px(14))]))
        mark = self._place(line, self._score.pass_mark)
        painter.setPen(QPen(look.color(Role.TEXT), px(2)))
        painter.drawLine(QPointF(mark, line.top() - px(3)), QPointF(mark, line.bottom() + px(5)))
        font = self.font()
        font.setPointSizeF(look.pt(9))
        painter.setFont(font)
        for value in (self._low, self._score.pass_mark, self._high):
            middle = self._place(line, value)
            box = QRectF(middle - px(30), px(32), px(60), px(18))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
        painter.end()

    def _place(self, line: QRectF, value: int) -> float:
        return line.left() + line.width() * (value - self._low) / (self._high - self._low)
