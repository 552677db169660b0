"""The whole history is read behind a page that shows the beginning, in portions too short to be felt."""

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.ports import AttemptId, AttemptRow, StoreError
from simulator.session import excerpt
from simulator.ui.services import Services

PORTION = 100
TURN_S = 0.008
"""No portion is begun after so long without a pause."""
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
        self._next.stop()
        try:
            self._left, self._rows = self._archive.finished(), []
            few = self._archive.history() if len(self._left) <= excerpt.FEW else None
        except StoreError as error:
            self.failed.emit(error)
            return
        if few is None:
            self._next.start()
        else:
            self.came.emit(few)

    def renew(self) -> None:
        """The history has changed: where it is being read, that begins anew."""
        if self._next.isActive():
            self.start()

    def _read(self) -> None:
        """Read portions until the time of a turn is over, at least one."""
        if not self._left:
            self.came.emit(tuple(self._rows))
            return
        end = perf_counter() + TURN_S
        try:
            self._read_portion()
            while self._left and perf_counter() < end:
                self._read_portion()
        except StoreError as error:
            self.failed.emit(error)
        else:
            self._next.start()

    def _read_portion(self) -> None:
        portion, self._left = self._left[:PORTION], self._left[PORTION:]
        self._rows.extend(self._archive.rows(portion))
