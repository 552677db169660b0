"""The page in the place of an exam that an unexpected error has broken off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, card, label, row, scrolled

WIDTH = 600
AS_WIDE_AS_IT_MAY = 100
"""How much more of the room the card takes than what is beside it."""


class CrashPage(QWidget):
    """Says that nothing is lost and offers to go on; where going on has failed at once, only to go home.

    Signals:
        resume_requested, home_requested, diagnostics_requested, quit_requested: a button was pressed.
    """

    resume_requested = Signal()
    home_requested = Signal()
    diagnostics_requested = Signal()
    quit_requested = Signal()

    def __init__(self, look: Look, *, again: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        title = self.tr("It went wrong again") if again else self.tr("Something went wrong")
        self.setAccessibleName(title)
        frame, column = card(name="crash")
        frame.setMaximumWidth(look.px(WIDTH))
        column.setContentsMargins(look.px(32), look.px(28), look.px(32), look.px(24))
        column.setSpacing(look.px(14))
        column.addWidget(label(title, "title"))
        for text in self._texts(again=again):
            column.addWidget(label(text, name="crashText"))
        column.addSpacing(look.px(6))
        self._add_buttons(column, look, again=again)
        content = QWidget()
        content.setObjectName("crashContent")
        middle = QVBoxLayout(content)
        middle.addStretch(2)
        across = row(None, frame, None)
        across.setStretchFactor(frame, AS_WIDE_AS_IT_MAY)
        middle.addLayout(across)
        middle.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, name="crashScroll"))

    def _texts(self, *, again: bool) -> tuple[str, ...]:
        saved = self.tr("Everything that was shown is saved: every answer, flag and mark.")
        if again:
            return (
                saved,
                self.tr(
                    "The exam broke off again as soon as it was resumed. It stays on the home page as unfinished and "
                    "can be resumed later, after a new start or with another version of the program."
                ),
            )
        return (
            saved,
            self.tr(
                "An error that nobody expected has broken off the exam. The exam time stands still until you resume; "
                "the exam then goes on at the same question, and the report shows the interruption."
            ),
        )

    def _add_buttons(self, column: QVBoxLayout, look: Look, *, again: bool) -> None:
        home = button(self.tr("Home"), "crashHome", "primary" if again else "")
        home.clicked.connect(self.home_requested)
        self._first = home
        if not again:
            resume = button(self.tr("Resume exam"), "crashResume", "primary")
            resume.clicked.connect(self.resume_requested)
            self._first = resume
        leave = button(self.tr("Quit"), "crashQuit")
        leave.clicked.connect(self.quit_requested)
        report = button(self.tr("Diagnostics…"), "crashDiagnostics", "link")
        report.clicked.connect(self.diagnostics_requested)
        leading = (home,) if again else (self._first, home)
        if look.is_large:
            column.addLayout(row(*leading, leave, None))
            column.addLayout(row(report, None))
        else:
            column.addLayout(row(*leading, leave, None, report))
        self.setFocusProxy(self._first)
