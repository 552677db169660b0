"""Tells when the end of what scrolls has been on screen; knows no question."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea

from simulator.ui.widgets.seen import at_end


class EndWatch(QObject):
    """Watches one area; what fits in it counts as seen once it is painted.

    What is painted or scrolled is measured a moment later, when everything that waits for it is laid out.

    Signals:
        reached(str): the end of the part has been on screen.
    """

    reached = Signal(str)

    def __init__(self, area: QScrollArea, part: str) -> None:
        super().__init__(area)
        self.part = part
        self._area = area
        self._painted = False
        self._waiting = False
        area.viewport().installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_scrolled)

    def restart(self) -> None:
        """Something else is going to be shown: measure nothing of it before it is painted."""
        self._painted = False

    def look(self) -> None:
        """Measure now, after everything is laid out."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if not self._area.isVisible():
            return
        if at_end(self._area.verticalScrollBar()):
            self.reached.emit(self.part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure what has been painted for the first time."""
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            self._look_soon()
        return super().eventFilter(watched, event)

    def customEvent(self, _event: QEvent) -> None:
        """Measure, unless something else has come meanwhile."""
        self._waiting = False
        if self._painted:
            self.look()

    def _on_scrolled(self) -> None:
        if self._painted:
            self._look_soon()

    def _look_soon(self) -> None:
        if not self._waiting:
            self._waiting = True
            event = QEvent(QEvent.Type.User)
            QCoreApplication.postEvent(self, event, Qt.EventPriority.LowEventPriority.value)
