"""All questions in a row of cells: which are answered, flagged and on screen at a moment."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from simulator.exam.progress import Status, numbers, status
from simulator.exam.state import State
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.replay.phrases import tr
from simulator.ui.theme import Role

HEIGHT = 26
FLAG = 8


class QuestionStrip(QWidget):
    """A full cell is answered, an empty one is not, a dashed one was not seen; a corner is a flag, a frame is here.

    Signals:
        pressed(int): the cell of a question was pressed.
    """

    pressed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("questionStrip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._look = look
        self._state: State | None = None

    def present(self, state: State) -> None:
        """Show the questions as they were."""
        self._state = state
        answered = [str(q) for q in numbers(state) if status(state, q) is Status.COMPLETE]
        flagged = [str(q) for q in sorted(state.flags)]
        text = tr("Answered: {answered}. Flagged: {flagged}.")
        self.setAccessibleName(text.format(answered=", ".join(answered) or "–", flagged=", ".join(flagged) or "–"))
        self.update()

    def sizeHint(self) -> QSize:
        """One line of cells."""
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Report the cell under the mouse."""
        question = self._at(event.position().x())
        if question:
            self.pressed.emit(question)

    def event(self, event: QEvent) -> bool:
        """Name the question under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._state is not None:
            question = self._at(event.pos().x())
            if question:
                QToolTip.showText(event.globalPos(), self._told(self._state, question), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cells."""
        if self._state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for question in numbers(self._state):
            self._draw(painter, self._state, question)
        painter.end()

    def _draw(self, painter: QPainter, state: State, question: int) -> None:
        color, found = self._look.color, status(state, question)
        here = question == state.question
        cell = self._cell(question)
        pen = QPen(color(Role.TEXT if here else Role.CONTROL), 2.5 if here else 1.0)
        if found is Status.UNSEEN:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(color(Role.ACCENT if found is Status.COMPLETE else Role.SURFACE))
        painter.drawRoundedRect(cell, 2, 2)
        if question in state.flags:
            size = min(float(self._look.px(FLAG)), cell.width())
            corner = QPolygonF(
                [cell.topRight(), cell.topRight() - QPointF(size, 0), cell.topRight() + QPointF(0, size)]
            )
            painter.setPen(QPen(color(Role.SURFACE), 1))
            painter.setBrush(color(Role.WARN))
            painter.drawPolygon(corner)

    def _told(self, state: State, question: int) -> str:
        told = tr("Question {number}: {status}").format(number=question, status=words.status(status(state, question)))
        return tr("{text}, flagged").format(text=told) if question in state.flags else told

    def _cell(self, question: int) -> QRectF:
        count = len(self._state.questions) if self._state else 1
        width = (self.width() - 4) / count
        gap = 2.0 if width > 8 else 0.5
        return QRectF(2 + (question - 1) * width, 3, width - gap, self.height() - 6)

    def _at(self, x: float) -> int:
        count = len(self._state.questions) if self._state else 0
        question = int((x - 2) * count / max(1, self.width() - 4)) + 1
        return question if 1 <= question <= count else 0
