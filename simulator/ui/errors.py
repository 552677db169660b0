"""Errors that reached the top: what could not be saved, and what nobody expected, as a report to copy."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.look import Look
from simulator.ui.troubles import RESTORABLE, not_opened, not_saved

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

LOG = logging.getLogger(__name__)

Way = Callable[[], None]


def no_way() -> Way | None:
    """Lead nowhere."""
    return None


@dataclass(frozen=True)
class Ways:
    """What leads from an error elsewhere: home, and to the copies of the database; None where it cannot be gone now."""

    home: Callable[[], Way | None] = no_way
    copies: Callable[[], Way | None] = no_way


NO_WAYS = Ways()


class ErrorReporter(QObject):
    """Shows one report at a time; further errors while it is open only go to standard error.

    Signals:
        arrived(object): an error of another thread, on its way to this one.
    """

    arrived = Signal(object)

    def __init__(
        self,
        diagnosing: Diagnosing,
        parent: QObject | None = None,
        *,
        told_elsewhere: Callable[[], bool] = lambda: False,
        must_wait: Callable[[], bool] = lambda: False,
        ways: Ways = NO_WAYS,
    ) -> None:
        """Each is asked anew for each error: one of this thread that nobody expected may be told better elsewhere.

        One of another thread may have to wait: no dialog comes up over an exam, whose time runs on.
        """
        super().__init__(parent)
        self._look = diagnosing.look
        self._diagnosing = diagnosing
        self._told_elsewhere = told_elsewhere
        self._must_wait = must_wait
        self._ways = ways
        self._waiting: list[BaseException] = []
        self._dialog: AlertDialog | None = None
        self.arrived.connect(self._on_arrived)

    def report_from_thread(self, found: threading.ExceptHookArgs) -> None:
        """Take an error that ended a thread, as `threading.excepthook` gets it."""
        if found.exc_value is not None:
            self.arrived.emit(found.exc_value)

    def _on_arrived(self, error: BaseException) -> None:
        """Take an error of another thread: what is on the screen works on, so nothing is broken off."""
        if not self._must_wait():
            self._note(error, error.__traceback__)
            self._show(error)
        elif not self._waiting:
            self._note(error, error.__traceback__)
            self._waiting.append(error)

    def show_what_waited(self) -> None:
        """Tell the error that had to wait, unless it still has to."""
        if self._waiting and not self._must_wait():
            self._show(self._waiting.pop())

    def report(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an error that reached the top, as `sys.excepthook` gets it."""
        self._note(error, trace)
        if _is_expected(error) or not self._told_elsewhere():
            self._show(error)

    def _note(self, error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, NotSavedError | StoreError):
            LOG.warning("not done: %s", error.trouble.value)
            return
        self._diagnosing.last_error = report_text(error, trace)
        LOG.error("unexpected: %s", _in_one_line(self._diagnosing.last_error))
        traceback.print_exception(type(error), error, trace)

    def _show(self, error: BaseException) -> None:
        if self._dialog is not None:
            if _is_expected(error):
                traceback.print_exception(error)
            return
        if isinstance(error, NotSavedError | StoreError):
            self._dialog = self._trouble(error)
        else:
            self._dialog = self._unexpected(self._diagnosing.text())
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def note_unraisable(self, found: "UnraisableHookArgs") -> None:
        """Log an error that could reach nobody, as `sys.unraisablehook` gets it; nothing has been broken off by it."""
        if found.exc_value is not None:
            LOG.error("unraisable: %s", _in_one_line(report_text(found.exc_value, found.exc_traceback)))

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear of every error meanwhile that nobody catches, in any thread."""
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        before = hooks[2]

        def note(found: "UnraisableHookArgs") -> None:
            self.note_unraisable(found)
            before(found)

        sys.excepthook, threading.excepthook, sys.unraisablehook = self.report, self.report_from_thread, note
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks

    def _trouble(self, error: NotSavedError | StoreError) -> AlertDialog:
        if isinstance(error, NotSavedError):
            dialog = AlertDialog(self._look, self.tr("Not saved"), not_saved(error), parent=_front())
        else:
            title = self.tr("This cannot be read now")
            dialog = AlertDialog(self._look, title, not_opened(error.trouble, error.path), parent=_front())
        dialog.offer_guide()
        copies = self._ways.copies() if error.trouble in RESTORABLE else None
        if copies is not None:
            dialog.finished.connect(lambda chosen: copies() if chosen == AlertDialog.COPIES else None)
            text = QCoreApplication.translate("copies", "Restore a copy…")
            dialog.offer(text, "alertCopies", lambda: dialog.done(AlertDialog.COPIES))
        return dialog

    def _unexpected(self, details: str) -> AlertDialog:
        dialog = AlertDialog(
            self._look,
            self.tr("Something went wrong"),
            self.tr(
                "Everything you answered up to here is saved. You can go on; if the program does not respond, close it "
                "and resume the exam from the home page. The report below helps to find the fault; it holds no answers."
            ),
            details=details,
            parent=_front(),
        )
        home = self._ways.home()
        if home is not None:
            dialog.finished.connect(lambda chosen: home() if chosen == AlertDialog.HOME else None)
            dialog.offer(self.tr("Home"), "alertHome", lambda: dialog.done(AlertDialog.HOME))
        return dialog

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _is_expected(error: BaseException) -> bool:
    return isinstance(error, NotSavedError | StoreError)


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


def report_text(error: BaseException, trace: TracebackType | None) -> str:
    """The kind of an error and the places it came through, but not its message, which may hold data."""
    places = [
        f"  {frame.filename.rsplit('/simulator/', 1)[-1]}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([type(error).__name__, *places])


def _in_one_line(report: str) -> str:
    """The kind, and the places from where it was raised on."""
    kind, *places = report.splitlines()
    return " < ".join((kind, *(place.strip() for place in reversed(places))))
