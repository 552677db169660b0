"""What the pages before the exam ask and tell in dialogs; the words are our own."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from simulator.ui.dialogs.exam_dialog import ExamDialog, Notice, ask, tell
from simulator.ui.look import Look


class AppointmentDialogs:
    """Opens the dialogs of one page."""

    def __init__(self, page: QWidget, look: Look) -> None:
        self._page = page
        self._look = look

    def ready(self, *, yes: Callable[[], object], no: Callable[[], object]) -> ExamDialog:
        """Ask before the exam time starts."""
        notice = Notice(
            tr("Ready to Begin Exam"),
            tr("Select Yes to begin: the exam time starts at once. Select No to go back to the instructions."),
        )
        return ask(self._page, self._look, notice, yes=yes, no=no)

    def unseen(self) -> None:
        """Tell that the agreement goes on below."""
        text = tr("The agreement goes on below. Scroll to its end before you go on.")
        tell(self._page, self._look, Notice(tr("Unseen Content"), text))

    def nothing_chosen(self) -> None:
        """Tell that a choice is wanted."""
        text = tr("Choose whether you accept the terms, then select Next.")
        tell(self._page, self._look, Notice(tr("Choice Required"), text))

    def confirm_decline(self, leave: Callable[[], object]) -> None:
        """Ask before the session ends without an exam."""
        text = tr("Without your agreement no exam can begin. Do you want to end this session?")
        ask(self._page, self._look, Notice(tr("End Session"), text, warning=True), yes=leave)


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("AppointmentDialogs", text)
