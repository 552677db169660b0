"""Scrolling of a page by key, wherever on it the focus is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget

from simulator.ui.widgets.gradual import GradualPage

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
    if isinstance(content, GradualPage):
        content.finish()
    for area in _areas(content):
        bar = area.verticalScrollBar()
        bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        if key == Qt.Key.Key_End:  # texts that wrap are as high as they will be only then
            QTimer.singleShot(0, bar, partial(_to_end, bar))
    return True


def scroll_by_page(content: QWidget, pages: int) -> None:
    """Scroll what has the focus inside a widget, or all that is on screen where none has, down or up."""
    for area in _areas(content):
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())


def _to_end(bar: QScrollBar) -> None:
    bar.setValue(bar.maximum())


def _areas(content: QWidget) -> Sequence[QScrollArea]:
    focused = QApplication.focusWidget()
    shown = [area for area in content.findChildren(QScrollArea) if area.isVisible()]
    return [area for area in shown if focused is not None and area.isAncestorOf(focused)] or shown
