"""A page whose parts below the fold are made one by one after the first has been painted."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class GradualPage(QWidget):
    """Makes what is missing while the event loop has nothing else to do, or at once where somebody wants to see it."""

    def __init__(self) -> None:
        super().__init__()
        self._missing: list[Callable[[], None]] = []
        self._maker = QTimer(self)
        self._maker.timeout.connect(self._make_next)

    @property
    def complete(self) -> bool:
        """Whether every part is there."""
        return not self._missing

    def make_later(self, parts: Iterable[Callable[[], None]]) -> None:
        """Make these parts in their order after the page has been shown."""
        self._missing.extend(parts)

    def finish(self) -> None:
        """Make all that is missing now, and lay it out."""
        if self._missing:
            while self._missing:
                self._make_next()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to make what is missing."""
        super().showEvent(event)
        if self._missing:
            self._maker.start(0)

    def _make_next(self) -> None:
        self._missing.pop(0)()
        if not self._missing:
            self._maker.stop()
