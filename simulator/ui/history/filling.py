"""Attempts that came without an outline are read behind the page; stops and goes on as it is told."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from simulator.ports import AttemptId, NotSavedError, StoreError
from simulator.session import outlines
from simulator.ui.services import Services
from simulator.ui.tasks import CancelledError, Task


class Filling(QObject):
    """Makes the outlines that are missing, once at a time.

    Signals:
        progressed(int, int): so many of so many attempts are read.
        failed(Exception): the rest could not be read or stored now.
        ended: nothing is read any more; what was missing may be there.
    """

    progressed = Signal(int, int)
    failed = Signal(Exception)
    ended = Signal()
    _told = Signal(int, int)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task[frozenset[AttemptId]] | None = None
        self._unreadable: set[AttemptId] = set()
        self._halted = False
        self._told.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Read what is missing, unless that goes on already or is halted."""
        if self._task is not None or self._halted:
            return
        try:
            lacking = self._services.annals().without_outline()
        except StoreError as error:
            self.failed.emit(error)
            return
        missing = [attempt for attempt in lacking if attempt not in self._unreadable]
        if missing:
            self._read(missing)

    def halt(self) -> None:
        """Stop and return when nothing is read any more; may be called off the GUI thread."""
        self._halted = True
        task = self._task
        if task is not None:
            task.wait()

    def go_on(self) -> None:
        """Read what is missing now; what could not be read before is tried again."""
        self._halted = False
        self._unreadable.clear()
        self.start()

    def _read(self, missing: Sequence[AttemptId]) -> None:
        desk, annals = self._services.desk, self._services.annals()
        task: Task[frozenset[AttemptId]] = Task(
            lambda: outlines.fill(desk, annals, missing, self._note),
            errors=(CancelledError, NotSavedError, StoreError),
            parent=self,
        )
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self._task = task
        task.start()

    def _note(self, done: int, total: int) -> None:
        """Called off the GUI thread."""
        if self._halted:
            raise CancelledError
        self._told.emit(done, total)

    def _on_done(self, unreadable: frozenset[AttemptId]) -> None:
        self._unreadable |= unreadable
        self._forget()
        self.ended.emit()
        self.start()

    def _on_failed(self, error: Exception) -> None:
        self._forget()
        self.ended.emit()
        if not isinstance(error, CancelledError):
            self.failed.emit(error)
        elif not self._halted:
            self.start()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
