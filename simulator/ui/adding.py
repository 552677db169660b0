"""One bank on its way in: read and put in place behind its dialog, and cancelled from there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from simulator.ports import NotSavedError, RefusedArchiveError, StoreError
from simulator.session.arrivals import Arrival, Arrivals, HinderedError
from simulator.ui import arrival_words
from simulator.ui.dialogs.add_bank import AddBankDialog
from simulator.ui.dialogs.problems import ProblemsDialog
from simulator.ui.look import Look
from simulator.ui.worker import STEPS, Worker

T = TypeVar("T")

ERRORS = (RefusedArchiveError, HinderedError, NotSavedError, StoreError, OSError)


class Adding(QObject):
    """Shows a bank, and adds it when that is wanted.

    Signals:
        ended: the dialog is closed, and nothing is done any more; told once.
    """

    ended = Signal()

    def __init__(self, arrivals: Arrivals, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._arrivals = arrivals
        self._path = path
        self._dialog: AddBankDialog | None = None
        self._arrival: Arrival | None = None
        self._worker = Worker(self)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.finished.connect(self._on_finished)
        self._is_over = False
        self.came_in = False

    def show(self, host: QWidget, look: Look) -> None:
        """Open the dialog over a page and begin to read."""
        dialog = self._dialog = AddBankDialog(host, look, self._path)
        dialog.cancel_requested.connect(self._worker.cancel)
        dialog.problems_requested.connect(partial(self._show_problems, host))
        dialog.add_requested.connect(self._add)
        dialog.closed.connect(self._on_closed)
        dialog.destroyed.connect(self._on_closed)
        dialog.open()
        dialog.present_progress(0, 0)
        self._begin(self._receive, self._on_received)

    def shut_down(self) -> None:
        """End the work that goes on, and leave nothing of what was not added.

        A bank that is being put in place comes in; what came of the work is still shown where the dialog is.
        """
        self._worker.shut_down()
        self._send_back()

    def _add(self) -> None:
        arrival, dialog = self._arrival, self._dialog
        if arrival is None or dialog is None:
            return
        dialog.present_progress(0, 0)
        dialog.cancel.setEnabled(False)
        self._begin(lambda: self._arrivals.keep(arrival, replace=arrival.known is not None), self._on_added)

    def _receive(self) -> Arrival:
        """Called off the GUI thread; what has been received is known from then on, be it told or not."""
        self._arrival = self._arrivals.receive(self._path, self._worker.tell)
        return self._arrival

    def _begin(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._worker.begin(work, done, failed=self._on_failed, errors=ERRORS)

    def _on_received(self, arrival: Arrival) -> None:
        if self._dialog is not None:
            self._dialog.present_found(arrival)

    def _on_added(self, _place: Path) -> None:
        self.came_in = True
        if self._dialog is not None:
            self._dialog.present_done()

    def _on_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.present_failure(arrival_words.failure(error))

    def _on_finished(self) -> None:
        if self._dialog is None:
            self._end()
        elif self._dialog.is_working:
            self._dialog.present_failure(arrival_words.unexpected())

    def _on_closed(self) -> None:
        """Called when the dialog closes, and once more when it is gone, be it with its page."""
        if self._dialog is not None:
            self._dialog = None
            self._worker.cancel()
            if not self._worker.is_busy:
                self._end()

    def _end(self) -> None:
        """Called once more where the dialog closes between what came of the work and its end."""
        if not self._is_over:
            self._is_over = True
            self._send_back()
            self.ended.emit()

    def _send_back(self) -> None:
        if self._arrival is not None and not self.came_in:
            self._arrivals.send_back(self._arrival)
        self._arrival = None

    def _show_problems(self, host: QWidget) -> None:
        arrival = self._arrival
        if arrival is not None:
            title = arrival.bank.title if arrival.bank else self._path.name
            ProblemsDialog(host, title, arrival.problems).open()

    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.present_progress(STEPS * done // max(1, total), STEPS)
