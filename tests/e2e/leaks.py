"""Everything on screen that could tell the time: what can be read there and what a screen reader says."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTableWidget

from simulator.ui.widgets.option_row import OptionRow
from simulator.ui.widgets.rich_text import RichText
from tests.stage import Stage

TIME = re.compile(r"\d:\d\d|\bmin\b|minute|remaining|\bleft\b|\bused\b|elapsed|\bpace\b", re.IGNORECASE)


def texts(shown: Stage) -> Iterator[str]:
    """Everything that can be read or heard on screen, but for the texts of the bank itself."""
    for widget in QApplication.allWidgets():
        if not widget.isVisible() or isinstance(widget, RichText) or isinstance(widget.parent(), OptionRow):
            continue
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QTableWidget):
            cells = [widget.item(row, column) for row in range(widget.rowCount()) for column in range(3)]
            yield from (cell.text() for cell in cells if cell is not None)


def leaks(shown: Stage) -> list[str]:
    """The texts on screen that hold the time."""
    return sorted({text for text in texts(shown) if TIME.search(text)})
