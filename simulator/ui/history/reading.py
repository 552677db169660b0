"""The whole history is read behind a page that shows the beginning, in portions too short to be felt."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.ports import AttemptId, AttemptRow, StoreError
from simulator.session import excerpt
from simulator.ui.services import Services

PORTION = 500
PAUSE_MS = 4


class Reading(QObject):
    """Reads the history, once at a time, and from the start again where it changed meanwhile.

    Signals:
        came(tuple): all attempts, newest first, as they are now.
        failed(StoreError): they could not be read.
    """

    came = Signal(object)
    failed = Signal(Exception)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._archive = services.desk.archive
        self._left: Sequence[AttemptId] = ()
        self._rows: list[AttemptRow] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(PAUSE_MS)
        self._next.timeout.connect(self._read)

    def start(self) -> None:
        """Read all attempts; at once where they are few."""
        self._left, self._rows = self._archive.finished(), []
        if len(self._left) <= excerpt.FEW:
            self._next.stop()
            self.came.emit(self._archive.history())
        else:
            self._next.start()

    def renew(self) -> None:
        """The history has changed: where it is being read, that begins anew."""
        if self._next.isActive():
            self.start()

    def _read(self) -> None:
        if not self._left:
            self.came.emit(tuple(self._rows))
            return
        portion, self._left = self._left[:PORTION], self._left[PORTION:]
        try:
            self._rows.extend(self._archive.rows(portion))
        except StoreError as error:
            self.failed.emit(error)
        else:
            self._next.start()
