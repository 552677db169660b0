"""Where somebody stands on a page: how far it is scrolled, what has the focus; kept while it is put together anew."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from simulator.ui.widgets.gradual import GradualPage

END = 1.0
"""The share of what is scrolled down to its end."""


@dataclass(frozen=True)
class Standing:
    """By the object names of the areas how far each is scrolled, as a share of its height; what has the focus.

    `cell` is the row and the column of the current cell, where what has the focus is a table.
    """

    scrolled: Mapping[str, float]
    focused: str
    cell: tuple[int, int] | None = None

    def put_back(self, page: QWidget) -> None:
        """Scroll the areas of a page as far as they were, and give the focus to what had it."""
        if isinstance(page, GradualPage):
            page.finish()
        self._scroll(page)
        QTimer.singleShot(0, page, lambda: self._scroll(page))  # texts that wrap are as high as they will be only then
        found = page.findChild(QWidget, self.focused) if self.focused else None
        if isinstance(found, QAbstractItemView) and self.cell is not None:
            found.setCurrentIndex(found.model().index(*self.cell))
        if found is not None and found.isVisible():
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll(self, page: QWidget) -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for area in page.findChildren(QAbstractScrollArea):
            share, bar = self.scrolled.get(area.objectName(), 0.0), area.verticalScrollBar()
            bar.setValue(bar.maximum() if share == END else round(share * (bar.maximum() + bar.pageStep())))


def standing(page: QWidget) -> Standing:
    """Return where somebody stands on a page."""
    focused = QApplication.focusWidget()
    within = focused is not None and page.isAncestorOf(focused)
    scrolled = {area.objectName(): _share(area) for area in page.findChildren(QAbstractScrollArea) if area.isVisible()}
    current = focused.currentIndex() if isinstance(focused, QAbstractItemView) else None
    cell = (current.row(), current.column()) if current is not None and current.isValid() else None
    return Standing(scrolled, focused.objectName() if focused is not None and within else "", cell)


def _share(area: QAbstractScrollArea) -> float:
    bar = area.verticalScrollBar()
    if bar.maximum() and bar.value() == bar.maximum():
        return END
    return bar.value() / (bar.maximum() + bar.pageStep() or 1)
