"""Corrected keys of the banks: the scores of old attempts are brought up behind the window; knows no page."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from simulator.ports import NotSavedError, Shelved, StoreError
from simulator.session.corrections import bring_up, due
from simulator.ui.services import Services
from simulator.ui.tasks import CancelledError, Task
from simulator.ui.troubles import not_corrected


class Correcting(QObject):
    """Compares what was sat with the banks as they are now, once at a time, where that is due.

    What breaks off, for an error or since the window closes, has changed nothing and is due again the next time.

    Signals:
        corrected: scores may have a corrected one beside them that had none.
        failed(str): they could not be read or stored now, and why.
    """

    corrected = Signal()
    failed = Signal(str)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._task: Task[int] | None = None
        self._halted = False

    def start(self, shelf: Sequence[Shelved]) -> None:
        """Compare what is due with the banks on the shelf, unless that goes on already."""
        desk = self._services.desk
        if self._task is not None or not due(desk, shelf):
            return
        task: Task[int] = Task(
            lambda: bring_up(desk, shelf, go_on=self._go_on),
            errors=(CancelledError, NotSavedError, StoreError),
            parent=self,
        )
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.finished.connect(partial(self._on_finished, task))
        self._halted, self._task = False, task
        task.start()

    def shut_down(self) -> None:
        """End the comparison that goes on."""
        self._halted = True
        self._forget()

    def _go_on(self) -> None:
        """Called off the GUI thread."""
        if self._halted:
            raise CancelledError

    def _on_done(self, made: int) -> None:
        self._forget()
        if made:
            self.corrected.emit()

    def _on_failed(self, error: NotSavedError | StoreError | CancelledError) -> None:
        self._forget()
        if not isinstance(error, CancelledError):
            self.failed.emit(not_corrected(error))

    def _on_finished(self, task: Task[int]) -> None:
        """Let the next one begin where this one broke off with an error that nobody expected."""
        if self._task is task:
            self._forget()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
