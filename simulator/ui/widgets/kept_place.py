"""Keeps what is read where it is while its area gets another size; knows no question."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea


class KeptPlace(QObject):
    """Watches one area: however often that changes its size, it goes back to the share to which it was scrolled."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._bar = area.verticalScrollBar()
        self._share = 0.0
        self._put: int | None = None
        area.installEventFilter(self)

    def forget(self) -> None:
        """Something else is going to be shown: it begins at its top."""
        self._put = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look how far it is scrolled, unless nobody has scrolled since it was put back, and put it back soon."""
        if event.type() is QEvent.Type.Resize:
            if self._bar.value() != self._put:
                self._share = self._bar.value() / (self._bar.maximum() + self._bar.pageStep() or 1)
                self._put = self._bar.value()
            QTimer.singleShot(0, self, self._put_back)
        return super().eventFilter(watched, event)

    def _put_back(self) -> None:
        if self._put is None:
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._bar.setValue(round(self._share * (self._bar.maximum() + self._bar.pageStep())))
        self._put = self._bar.value()
