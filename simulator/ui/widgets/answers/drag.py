"""Dragging with the mouse: a press that moves lifts its widget, one that does not stays a click."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QGraphicsOpacityEffect, QLabel, QWidget

OPACITY = 0.9


class Drag(QObject):
    """Lets a widget be dragged over a host, with a picture of `shown` at the pointer.

    Signals:
        moved(QPoint), dropped(QPoint): where the pointer is, in the host.
    """

    moved = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, widget: QWidget, *, shown: QWidget, host: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._shown, self._host = widget, shown, host
        self._start: QPoint | None = None
        self._hold = QPoint()
        self._ghost: QLabel | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the motions and the release of a drag from the widget; leave all else to it."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                    self._press(event.globalPosition().toPoint())
                case QEvent.Type.MouseMove if self._start is not None:
                    return self._move(event.globalPosition().toPoint())
                case QEvent.Type.MouseButtonRelease if event.button() is Qt.MouseButton.LeftButton:
                    return self._release(event.globalPosition().toPoint())
        return super().eventFilter(watched, event)

    def _press(self, place: QPoint) -> None:
        self._start = place
        self._hold = self._shown.mapFromGlobal(place)

    def _move(self, place: QPoint) -> bool:
        if self._start is None:
            return False
        if self._ghost is None:
            if (place - self._start).manhattanLength() < QApplication.startDragDistance():
                return True
            self._ghost = self._lift()
        here = self._host.mapFromGlobal(place)
        self._ghost.move(here - self._hold)
        self.moved.emit(here)
        return True

    def _release(self, place: QPoint) -> bool:
        ghost, self._ghost, self._start = self._ghost, None, None
        if ghost is None:
            return False
        ghost.hide()
        ghost.deleteLater()
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)
        self.dropped.emit(self._host.mapFromGlobal(place))
        return True

    def _lift(self) -> QLabel:
        ghost = QLabel(self._host)
        ghost.setObjectName("dragGhost")
        ghost.setPixmap(self._shown.grab())
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        effect = QGraphicsOpacityEffect(ghost)
        effect.setOpacity(OPACITY)
        ghost.setGraphicsEffect(effect)
        ghost.resize(self._shown.size())
        ghost.show()
        ghost.raise_()
        return ghost
