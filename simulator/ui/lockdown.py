"""Keeps texts of the exam from the clipboard: nothing is copied, pasted or dropped on its page."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

BLOCKED_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)
BLOCKED_EVENTS = {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop}


class Lockdown(QObject):
    """Watches whatever has the focus inside a page; the system's own keys are left alone."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._watched: tuple[QWidget, ...] = ()
        page.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what would reach the clipboard."""
        if event.type() in BLOCKED_EVENTS:
            return True
        if isinstance(event, QKeyEvent):
            return any(event.matches(key) for key in BLOCKED_KEYS)
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.MiddleButton:
            return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # a viewport goes before the field that it belongs to
                widget.removeEventFilter(self)
        self._watched = ()
        if now is not None and (now is self._page or self._page.isAncestorOf(now)):
            self._watched = (now, now.viewport()) if isinstance(now, QAbstractScrollArea) else (now,)
        for widget in self._watched:
            widget.installEventFilter(self)
