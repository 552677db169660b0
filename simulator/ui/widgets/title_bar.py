"""The title bar of the exam screen: exam, candidate, clock and counter; shows and reports clicks."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.elided import ElidedLabel
from simulator.ui.widgets.frames import one_line, row

ICON = QSize(16, 16)


class TitleBar(QWidget):
    """Exam and candidate on the left; on the right the clock's line above the counter.

    The clock's line keeps its place while it is blank, so that nothing moves when it surfaces.

    Signals:
        peek_pressed: the clock icon was clicked where peeking is allowed.
    """

    peek_pressed = Signal()

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.setObjectName("titleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._peek = QPushButton()
        self._peek.setObjectName("peekClock")
        self._peek.setAccessibleName(self.tr("Show the clock for a moment"))
        self._peek.clicked.connect(self.peek_pressed)
        self._clock_icon, self._clock = QLabel(), one_line("", name="clock")
        self._count_icon, self._count = QLabel(), one_line("", name="counter")
        stack = QVBoxLayout()
        stack.setSpacing(2)
        stack.addLayout(row(None, self._peek, self._clock_icon, self._clock, spacing=look.px(8)))
        stack.addLayout(row(None, self._count_icon, self._count, spacing=look.px(8)))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(16), look.px(6), look.px(16), look.px(6))
        inside.addWidget(ElidedLabel(title, name="examTitle"), 1)
        inside.addLayout(stack)
        self._restyle()
        look.changed.connect(self._restyle)

    def present_count(self, question: int, questions: int) -> None:
        """Show which question of how many; 0 hides the counter."""
        shown = self.tr("{question} of {questions}").format(question=question, questions=questions)
        self._count.setText(shown if question else "")
        self._count_icon.setVisible(bool(question))

    def present_clock(self, left_ms: int | None, *, can_peek: bool) -> None:
        """Show the time left, or nothing of it at all."""
        hidden = left_ms is None
        self._clock.setText(
            "" if left_ms is None else self.tr("Time Remaining {time}").format(time=words.clock(left_ms))
        )
        self._clock.setAccessibleName("" if left_ms is None else words.clock_spoken(left_ms))
        self._clock_icon.setVisible(not hidden)
        self._peek.setVisible(hidden and can_peek)

    def _restyle(self) -> None:
        size = ICON * self._look.zoom
        self._clock_icon.setPixmap(self._look.icon("clock", Role.BAR_TEXT).pixmap(size))
        self._count_icon.setPixmap(self._look.icon("list", Role.BAR_TEXT).pixmap(size))
        self._peek.setIcon(self._look.icon("clock", Role.FLAG_ON))
        self._peek.setIconSize(size)
        height = self._clock.fontMetrics().height()
        self._clock.setMinimumHeight(max(height, size.height()))
