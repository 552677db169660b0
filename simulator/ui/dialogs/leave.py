"""The question before an exam is left."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


def ask_to_leave(page: QWidget, leave: Callable[[], None]) -> None:
    """Ask whether the exam shall be left; not while another question is open."""
    from simulator.ui.dialogs.ask import AskDialog, Choice

    if page.findChild(AskDialog) is None:
        text = tr("Every answer is saved. The exam time stands still until you resume from the home page.")
        choices = (Choice(tr("Stay"), "stay"), Choice(tr("Leave the exam"), "leave", "primary", leave))
        AskDialog(page, tr("Leave the exam?"), text, choices).open()


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("leave", text)
