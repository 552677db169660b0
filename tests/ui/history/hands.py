"""What a person does on the page of the history, and what stands there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QTableView

from simulator.ui.pages.history import HistoryPage
from tests.stage import Stage


def table(shown: Stage) -> QTableView:
    found = shown.find("historyTable")
    assert isinstance(found, QTableView)
    return found


def rows(shown: Stage) -> int:
    return table(shown).model().rowCount() if shown.is_shown("historyTable") else 0


def press_row(shown: Stage, row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = table(shown)
    spot = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, spot)
    shown.settle()


def choose(shown: Stage, name: str, text: str) -> None:
    box = shown.find(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClicks(box, text)
    shown.settle()
    assert box.currentText() == text


def note(shown: Stage) -> QPlainTextEdit:
    found = shown.find("note")
    assert isinstance(found, QPlainTextEdit)
    return found


def texts(shown: Stage) -> list[str]:
    return [one.text() for one in shown.window.findChildren(QLabel) if one.isVisible()]


def scores(page: HistoryPage) -> list[int]:
    return [row.score.scale for row in page.shown if row.score is not None]


def heads(shown: Stage) -> list[str]:
    model = table(shown).model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def selected(shown: Stage) -> list[int]:
    return [index.row() for index in table(shown).selectionModel().selectedRows()]
