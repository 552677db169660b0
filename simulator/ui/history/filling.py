"""Attempts that came without an outline are read behind the page; stops and goes on as it is told."""

from collections.abc import Sequence
from threading import Lock

from PySide6.QtCore import QObject, Signal

from simulator.ports import AttemptId, NotSavedError, StoreError
from simulator.session import outlines
from simulator.ui.services import Services
from simulator.ui.worker import CancelledError, Worker


class Filling(QObject):
    """Makes the outlines that are missing, once at a time.

    Signals:
        progressed(int, int): so many of so many attempts are read.
        failed(Exception): the rest could not be read or stored now.
        ended: nothing is read any more; what was missing may be there.
    """

    progressed = Signal(object, object)
    failed = Signal(Exception)
    ended = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._worker = Worker(self)
        self._worker.progressed.connect(self.progressed)
        self._unreadable: set[AttemptId] = set()
        self._halted = False
        self._beginning = Lock()

    def start(self) -> None:
        """Read what is missing, unless that goes on already or is halted."""
        if self._worker.is_busy or self._halted:
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
        with self._beginning:
            self._halted = True
        self._worker.cancel()
        self._worker.wait()

    def go_on(self) -> None:
        """Read what is missing now; what could not be read before is tried again."""
        self._halted = False
        self._unreadable.clear()
        self.start()

    def _read(self, missing: Sequence[AttemptId]) -> None:
        desk, annals = self._services.desk, self._services.annals()
        with self._beginning:  # so that who halts it meanwhile either comes first or finds what to wait for
            if self._halted:
                return
            self._worker.begin(
                lambda: outlines.fill(desk, annals, missing, self._worker.tell),
                self._on_done,
                failed=self._on_failed,
                errors=(NotSavedError, StoreError),
            )

    def _on_done(self, unreadable: frozenset[AttemptId]) -> None:
        self._unreadable |= unreadable
        self.ended.emit()
        self.start()

    def _on_failed(self, error: Exception) -> None:
        self.ended.emit()
        if not isinstance(error, CancelledError):
            self.failed.emit(error)
        elif not self._halted:
            self.start()
