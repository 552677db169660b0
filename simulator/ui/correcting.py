"""Corrected keys of the banks: the scores of old attempts are brought up behind the window; knows no page."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from simulator.ports import NotSavedError, Shelved, StoreError
from simulator.session.corrections import bring_up, due
from simulator.ui.services import Services
from simulator.ui.troubles import not_corrected
from simulator.ui.worker import Worker


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
        self._worker = Worker(self)

    @property
    def is_busy(self) -> bool:
        """Whether a comparison goes on."""
        return self._worker.is_busy

    def start(self, shelf: Sequence[Shelved]) -> None:
        """Compare what is due with the banks on the shelf, unless that goes on already."""
        desk = self._services.desk
        if not self._worker.is_busy and due(desk, shelf):
            self._worker.begin(
                lambda: bring_up(desk, shelf, go_on=self._worker.check),
                self._on_done,
                failed=self._on_failed,
                errors=(NotSavedError, StoreError),
            )

    def shut_down(self) -> None:
        """End the comparison that goes on."""
        self._worker.shut_down()

    def _on_done(self, made: int) -> None:
        if made:
            self.corrected.emit()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, NotSavedError | StoreError):
            self.failed.emit(not_corrected(error))
