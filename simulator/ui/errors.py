"""Errors that reached the top: what could not be saved, and what nobody expected, as a report to copy."""

import platform
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.look import Look
from simulator.ui.troubles import not_opened, not_saved


class ErrorReporter(QObject):
    """Shows one report at a time; further errors while it is open only go to standard error.

    Signals:
        arrived(object): an error of another thread, on its way to this one.
    """

    arrived = Signal(object)

    def __init__(self, look: Look, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._version = version
        self._dialog: AlertDialog | None = None
        self.arrived.connect(self._on_arrived)

    def report_from_thread(self, found: threading.ExceptHookArgs) -> None:
        """Take an error that ended a thread, as `threading.excepthook` gets it."""
        if found.exc_value is not None:
            self.arrived.emit(found.exc_value)

    def _on_arrived(self, error: BaseException) -> None:
        self.report(type(error), error, error.__traceback__)

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an error that reached the top, as `sys.excepthook` gets it."""
        if self._dialog is not None:
            traceback.print_exception(kind, error, trace)
            return
        if isinstance(error, NotSavedError | StoreError):
            self._dialog = self._trouble(error)
        else:
            traceback.print_exception(kind, error, trace)
            self._dialog = self._unexpected(report_text(error, trace, self._version))
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _trouble(self, error: NotSavedError | StoreError) -> AlertDialog:
        if isinstance(error, NotSavedError):
            dialog = AlertDialog(self._look, self.tr("Not saved"), not_saved(error), parent=_front())
        else:
            title = self.tr("This cannot be read now")
            dialog = AlertDialog(self._look, title, not_opened(error.trouble, error.path), parent=_front())
        dialog.offer_guide()
        return dialog

    def _unexpected(self, details: str) -> AlertDialog:
        return AlertDialog(
            self._look,
            self.tr("Something went wrong"),
            self.tr(
                "Everything you answered up to here is saved. You can go on; if the program does not respond, close it "
                "and resume the exam from the home page. The report below helps to find the fault; it holds no answers."
            ),
            details=details,
            parent=_front(),
        )

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _front() -> QWidget | None:
    return QApplication.activeWindow()


def start_failed(look: Look, trouble: Trouble, path: Path | None = None, *, opened: Path | None = None) -> AlertDialog:
    """The dialog that says why the program cannot start with its data, and what to do with the file to be opened."""
    title = QCoreApplication.translate("errors", "Examgate cannot start")
    text = not_opened(trouble, path)
    if opened is not None and trouble is Trouble.IN_USE:
        hint = QCoreApplication.translate("errors", "{name} is shown there, or as soon as its exam is over.")
        text = f"{text}\n\n{hint.format(name=opened.name)}"
    dialog = AlertDialog(look, title, text)
    dialog.offer_guide()
    return dialog


def report_text(error: BaseException, trace: TracebackType | None, version: str) -> str:
    """The report: versions, kind of error and the places it came through, but not its message, which may hold data."""
    places = [
        f"  {frame.filename.rsplit('/simulator/', 1)[-1]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    head = f"Examgate {version} · Python {platform.python_version()} · Qt {qVersion()} · {platform.system()}"
    return "\n".join([head, type(error).__name__, *places])
