"""Attempts are deleted for good behind the page, in portions between which all else has its turn."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from simulator.ports import AttemptId, NotSavedError
from simulator.ui.services import Services
from simulator.ui.tasks import Task

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
        self._task: Task[int] | None = None
        self._hurry = Event()

    def begin(self, attempts: Sequence[AttemptId]) -> None:
        """Delete attempts for good that have been removed."""
        self._waiting += tuple(attempts)
        if self._task is None and self._waiting:
            self._start()

    def finish(self) -> Sequence[AttemptId]:
        """Return when nothing is deleted any more, and what was not begun."""
        self._hurry.set()
        if self._task is not None:
            self._task.wait()
        return self._waiting

    def _start(self) -> None:
        attempts, self._waiting = self._waiting, ()
        work = partial(self._annals().purge, attempts, rest=partial(self._hurry.wait, REST_S))
        task = Task(work, errors=(NotSavedError,), parent=self)
        task.failed.connect(self._on_failed)
        task.finished.connect(self._on_finished)
        self._task = task
        task.start()

    def _on_failed(self, error: NotSavedError) -> None:
        self._waiting = ()
        self.failed.emit(error)

    def _on_finished(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
        self.begin(())
