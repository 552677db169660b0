"""Collects garbage in the GUI thread alone.

A collection in another thread may destroy widgets there; that thread would hold a lock of Qt and wait for Python, the
GUI thread hold Python and wait for the lock, and the window would stand still for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
"""How often it is looked whether there is enough to collect."""


class Collector(QObject):
    """Switches the collector of Python off, and does its work by the same thresholds between events."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(EVERY_MS)

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it those that are younger."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > limits[generation]]
        if due:
            gc.collect(due[-1])
