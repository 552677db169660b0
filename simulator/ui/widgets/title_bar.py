"""The title bar of the exam screen: exam, candidate, clock and counter; shows and reports clicks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.session.views import ClockView, Hideable
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.widgets.elided import ElidedLabel
from simulator.ui.widgets.frames import row
from simulator.ui.widgets.hideable_line import HideableLine

WIDEST_MS = 179 * 60_000 + 59_000


class TitleBar(QWidget):
    """Exam and candidate on the left; on the right the clock's line above the counter.

    The clock's line keeps its place while it is blank, so that nothing moves when it surfaces. What the candidate has
    put out of sight is in `hidden`, which may outlive this bar.

    Signals:
        peek_pressed: the clock icon was clicked where peeking is allowed.
    """

    peek_pressed = Signal()

    def __init__(self, look: Look, title: str, *, hidden: set[Hideable] | None = None) -> None:
        super().__init__()
        self.setObjectName("titleBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._hidden = set() if hidden is None else hidden
        self._view = ClockView()
        self._place = (0, 0)
        self._clock = HideableLine(look, name="clock", icon="clock")
        self._clock.clicked.connect(self._on_clock_clicked)
        self._count = HideableLine(look, name="counter", icon="list")
        self._count.clicked.connect(self._on_count_clicked)
        self._clock_line = QWidget()
        self._clock_line.setLayout(row(self._clock, None, spacing=0))
        self._build(title)
        self._restyle()
        look.changed.connect(self._restyle)

    def present_count(self, question: int, questions: int) -> None:
        """Show which question of how many; 0 shows no counter."""
        if (question, questions) != self._place:
            self._place = (question, questions)
            self._show_count()

    def present_clock(self, left_ms: int | None, *, can_peek: bool) -> None:
        """Show a time left that cannot be put out of sight, or nothing of it at all."""
        self.present_view(ClockView(left_ms, can_peek=can_peek))

    def present_view(self, view: ClockView) -> None:
        """Show the clock, its icon alone, or nothing of it at all."""
        if view != self._view:
            self._view = view
            self._show_clock()

    def _show_count(self) -> None:
        question, questions = self._place
        self._count.setVisible(bool(question))
        shown = self.tr("{question} of {questions}").format(question=question, questions=questions)
        if not question:
            self._count.present("", "")
        elif Hideable.COUNTER in self._hidden:
            self._count.present_hidden(self.tr("Show question counter"))
        else:
            self._count.present(shown, shown, hint=self.tr("Hide question counter"))

    def _show_clock(self) -> None:
        view, left_ms = self._view, self._view.left_ms
        self._clock.setVisible(left_ms is not None or view.can_peek)
        self._clock_line.setMinimumWidth(self._clock.width_of(self._text(WIDEST_MS)) if view.expected else 0)
        if left_ms is None and view.can_peek:
            self._clock.present_hidden(self.tr("Show the clock for a moment"))
        elif left_ms is None:
            self._clock.present("", "")
        elif view.can_hide and Hideable.CLOCK in self._hidden:
            self._clock.present_hidden(self.tr("Show time remaining"))
        else:
            spoken, hint = words.clock_spoken(left_ms, view.format), self.tr("Hide time remaining")
            text = self._text(left_ms)
            self._clock.present(text, spoken, hint=hint if view.can_hide else "", alert=view.last_minutes)

    def _build(self, title: str) -> None:
        look, stack = self._look, QVBoxLayout()
        stack.setSpacing(0)
        stack.addWidget(self._clock_line)
        stack.addLayout(row(self._count, None, spacing=0))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(look.px(16), look.px(4), look.px(8), look.px(4))
        inside.setSpacing(look.px(6))
        inside.addWidget(ElidedLabel(title, name="examTitle"), 1)
        inside.addLayout(stack)

    def _text(self, left_ms: int) -> str:
        return self.tr("Time Remaining {time}").format(time=words.clock(left_ms, self._view.format))

    def _on_clock_clicked(self) -> None:
        if self._view.left_ms is None:
            self.peek_pressed.emit()
        elif self._view.can_hide:
            self._hidden ^= {Hideable.CLOCK}
            self._show_clock()

    def _on_count_clicked(self) -> None:
        self._hidden ^= {Hideable.COUNTER}
        self._show_count()

    def _restyle(self) -> None:
        self._show_clock()
        self._show_count()
