"""Finds texts on screen that need more room than they have."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)

from simulator.ui.widgets.elided import ElidedLabel

BREAKS = re.compile(r"[\s\u200b]+")
"""Where a line may end: at spaces, and at the marks of no width within the names of folders."""
MAY_BE_ELIDED = {"examTitle"}
"""Labels of text that is not the program's own and may be of any length."""


def cut(window: QWidget) -> list[str]:
    """Return a line for each visible text that is cut: the object's name, its text, and why."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not _surface(widget).visibleRegion().isEmpty():
            found += [f"{_name(widget)}: {why}" for why in _reasons(widget)]
    return found


def _surface(widget: QWidget) -> QWidget:
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def _reasons(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel() if widget.objectName() in MAY_BE_ELIDED:
            return
        case QLabel() if widget.text():
            yield from _label(widget)
        case QAbstractButton() if widget.accessibleName() or widget.text():
            yield from _smaller(widget, f"{widget.accessibleName() or widget.text()!r}")
        case QComboBox():
            yield from _combo(widget)
        case QTableView():
            yield from _cells(widget)
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            yield from _header(widget)
        case _:
            return
    yield from _beyond(widget)


def _label(label: QLabel) -> Iterator[str]:
    if not label.wordWrap():
        yield from _smaller(label, repr(label.text()))
        return
    needed = label.heightForWidth(label.width())
    if needed > label.height():
        yield f"{label.text()!r} needs {needed} px in height, has {label.height()}"
    inside = label.contentsRect().width()
    if label.textFormat() is Qt.TextFormat.PlainText:
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in BREAKS.split(label.text()))
        if longest > inside:
            yield f"a word of {label.text()!r} needs {longest} px, has {inside}"


def _smaller(widget: QWidget, text: str) -> Iterator[str]:
    hint, size = widget.sizeHint(), widget.size()
    if hint.width() > size.width() or hint.height() > size.height():
        yield f"{text} needs {hint.width()}x{hint.height()}, has {size.width()}x{size.height()}"


def _combo(box: QComboBox) -> Iterator[str]:
    if box.sizeAdjustPolicy() is QComboBox.SizeAdjustPolicy.AdjustToContents:
        yield from _smaller(box, repr(box.currentText()))


def _header(header: QHeaderView) -> Iterator[str]:
    marked = header.isSortIndicatorShown()
    for section in range(header.count()):
        header.setSortIndicatorShown(marked and section == header.sortIndicatorSection())
        needed, has = header.sectionSizeFromContents(section).width(), header.sectionSize(section)
        if not header.isSectionHidden(section) and needed > has:
            text = header.model().headerData(section, Qt.Orientation.Horizontal)
            yield f"heading {text!r} needs {needed} px, has {has}"
    header.setSortIndicatorShown(marked)


def _cells(table: QTableView) -> Iterator[str]:
    """Cells that end in dots and do not tell the rest: too wide for their column, in a row too low for another line."""
    model = table.model()
    for column in range(model.columnCount()):
        has = table.columnWidth(column)
        for row in range(min(model.rowCount(), 40)):
            index = model.index(row, column)
            needed = table.sizeHintForIndex(index).width()
            told = index.data(Qt.ItemDataRole.ToolTipRole) == index.data()
            if needed > has and table.sizeHintForRow(row) > table.rowHeight(row) and not told:
                yield f"cell {index.data()!r} needs {needed} px, has {has}"


def _beyond(widget: QWidget) -> Iterator[str]:
    """What sticks out sideways of the window, or of an area that does not scroll sideways."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow() and not isinstance(around.parentWidget(), QScrollArea):
        around = around.parentWidget()
    if around is None or _scrolls(around.parentWidget()):
        return
    place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
    if place.left() < 0 or place.right() >= around.width():
        yield f"lies at {place.left()} to {place.right()}, beyond the {around.width()} px around it"


def _scrolls(area: QWidget | None) -> bool:
    return (
        isinstance(area, QScrollArea) and area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    )


def _name(widget: QWidget) -> str:
    return widget.objectName() or type(widget).__name__
