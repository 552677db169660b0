"""Scrolling of a page by key, wherever on it the focus is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_PAGES = {Qt.Key.Key_PageDown: +1, Qt.Key.Key_PageUp: -1}


def scroll_by_key(content: QWidget, key: Qt.Key) -> bool:
    """Scroll by Page Down, Page Up, Home or End what has the focus inside a widget; return whether it was such a key.

    Where nothing that scrolls has the focus, all that is on screen does.
    """
    pages = _PAGES.get(key)
    if pages is not None:
        scroll_by_page(content, pages)
        return True
    if key not in {Qt.Key.Key_Home, Qt.Key.Key_End}:
        return False
    for area in _areas(content):
        bar = area.verticalScrollBar()
        bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
    return True


def scroll_by_page(content: QWidget, pages: int) -> None:
    """Scroll what has the focus inside a widget, or all that is on screen where none has, down or up."""
    for area in _areas(content):
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())


def _areas(content: QWidget) -> Sequence[QScrollArea]:
    focused = QApplication.focusWidget()
    shown = [area for area in content.findChildren(QScrollArea) if area.isVisible()]
    return [area for area in shown if focused is not None and area.isAncestorOf(focused)] or shown
