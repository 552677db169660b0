"""The report about this installation: put together, shown before it is copied or saved."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from simulator.log.logbook import Logbook
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.look import Look

if TYPE_CHECKING:
    from simulator.log.diagnostics import Fact

    Facts = Callable[[], Sequence[Fact]]


class Diagnosing:
    """Knows the look, whom to ask for facts, and the log."""

    def __init__(self, look: Look, facts: "Facts", logbook: Logbook) -> None:
        self.look = look
        self.logbook = logbook
        self._facts = facts
        self.last_error = ""

    def facts(self) -> "Sequence[Fact]":
        """What describes this installation now."""
        return (*self._facts(), *screen_facts(), ("Zoom", f"{round(100 * self.look.zoom)} %"))

    def text(self) -> str:
        """The report as it is now, with the last error of this run."""
        from simulator.log.diagnostics import report

        return report(self.facts(), list(self.logbook.lines), error=self.last_error)

    def show(self, parent: QWidget | None) -> None:
        """Show the report in a window of its own."""
        dialog = AlertDialog(
            self.look,
            tr("Diagnostics"),
            tr(
                "This is what a report of an error should hold, and all that you give away with it: no answers, no "
                "names, no texts of questions. Nothing is sent; copy or save it."
            ),
            details=self.text(),
            parent=parent,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def screen_facts() -> "tuple[Fact, ...]":
    """What the windows are shown on."""
    screens = [
        f"{one.size().width()} × {one.size().height()} at {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    ]
    return (("Screen", f"{', '.join(screens)} ({QGuiApplication.platformName()})"),)


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("diagnosing", text)
