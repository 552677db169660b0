"""The break screen: covers the question, says whether the exam time runs, and leads back to the exam."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.exam.events import BreakKind
from simulator.session.views import BreakView
from simulator.ui import words
from simulator.ui.announce import Announcer
from simulator.ui.look import Look
from simulator.ui.widgets.frames import label, one_line, row, scrolled
from simulator.ui.widgets.key_button import KeyButton

WIDTH = 520


class BreakPane(QWidget):
    """Shows a break; of the time it shows no more than how long the clock still stands.

    Signals:
        resumed: the candidate goes back to the exam.
    """

    resumed = Signal()

    def __init__(self, look: Look, announcer: Announcer) -> None:
        super().__init__()
        self.setObjectName("breakPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._announcer = announcer
        self._text = label("", name="breakText")
        self._left = one_line("", name="breakLeft")
        self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._resume = KeyButton(self.tr("Resume Exam"), "R", "resumeExam")
        self._resume.clicked.connect(self.resumed)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addStretch(2)
        column.addLayout(row(None, self._box(), None))
        column.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = scrolled(inside, name="breakScroll")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)

    def take_focus(self) -> None:
        """Let the one button there is have the focus."""
        self._resume.setFocus(Qt.FocusReason.OtherFocusReason)

    def present(self, view: BreakView) -> None:
        """Show a break as it stands; when the exam time begins to run again, screen readers are told."""
        text = self._said(view)
        if text != self._text.text():
            self._text.setText(text)
            self._announcer.say(text, on=self._text)
        self._left.setVisible(bool(view.left_ms))
        self._left.setText(words.clock(view.left_ms) if view.left_ms else "")

    def _box(self) -> QFrame:
        px = self._look.px
        box, line = QFrame(), QFrame()
        box.setObjectName("breakBox")
        box.setFixedWidth(px(WIDTH))
        line.setObjectName("dialogRule")
        column = QVBoxLayout(box)
        column.setContentsMargins(px(24), px(18), px(24), px(24))
        column.setSpacing(px(14))
        column.addWidget(one_line(self.tr("Active Break"), name="breakTitle"))
        column.addWidget(line)
        column.addWidget(self._text)
        column.addWidget(self._left)
        column.addWidget(label(self.tr("The questions are covered until you resume the exam.")))
        column.addLayout(row(None, self._resume, None))
        return box

    def _said(self, view: BreakView) -> str:
        if view.clock_runs:
            return self._clock_runs(view)
        if view.left_ms is None:
            return self.tr("The exam time stands still until you resume the exam.")
        if view.left_ms:
            return self.tr("The exam time stands still while this countdown runs.")
        return self.tr("This break is over. The exam time is running again.")

    def _clock_runs(self, view: BreakView) -> str:
        if view.minutes:
            text = self.tr("This break is planned for {count} minutes. The exam time keeps running.")
            return text.format(count=view.minutes)
        if view.kind is BreakKind.PAUSE:
            return self.tr("This break is over. The exam time is running again.")
        return self.tr("This break is not planned. The exam time keeps running.")
