"""Attempts are deleted for good behind the page, in portions between which all else has its turn."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from simulator.ports import AttemptId, NotSavedError
from simulator.ui.services import Services
from simulator.ui.worker import Worker

REST_S = 0.04
"""So long the database is left to others between two portions; who waits for it asks again within that time."""


class Purging(QObject):
    """Deletes once at a time; what is to be deleted meanwhile comes after it.

    Signals:
        failed(NotSavedError): what was to be deleted is there yet, or a part of it, and can be brought back.
    """

    failed = Signal(Exception)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._annals = services.annals
        self._waiting: tuple[AttemptId, ...] = ()
        self._worker = Worker(self)
        self._worker.finished.connect(self._go_on)
        self._hurry = Event()

    def begin(self, attempts: Sequence[AttemptId]) -> None:
        """Delete attempts for good that have been removed."""
        self._waiting += tuple(attempts)
        self._go_on()

    def finish(self) -> Sequence[AttemptId]:
        """Return when nothing is deleted any more, and what was not begun."""
        self._hurry.set()
        self._worker.wait()
        return self._waiting

    def _go_on(self) -> None:
        if self._worker.is_busy or not self._waiting:
            return
        attempts, self._waiting = self._waiting, ()
        work = partial(self._annals().purge, attempts, rest=partial(self._hurry.wait, REST_S))
        self._worker.begin(work, failed=self._on_failed, errors=(NotSavedError,))

    def _on_failed(self, error: Exception) -> None:
        self._waiting = ()
        self.failed.emit(error)
