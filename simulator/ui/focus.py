"""The focus of a page while something lies over it: remembered when that opens, given back when it closes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class LentFocus:
    """Knows what had the focus inside a host, which may be gone by the time it is given back."""

    def __init__(self, host: QWidget) -> None:
        focused = QApplication.focusWidget()
        self._host = host
        self._before = focused if focused is not None and host.isAncestorOf(focused) else host

    def give_back(self) -> None:
        """Give the focus to what had it, or to the host where that is no longer on screen."""
        there = isValid(self._before) and self._before.isVisible()
        (self._before if there else self._host).setFocus(Qt.FocusReason.PopupFocusReason)


def focused_in(page: QWidget) -> QWidget | None:
    """What has the focus of a page, or will once that is on screen."""
    return page.focusWidget()
