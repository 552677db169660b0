"""Nothing of the exam goes to the clipboard and nothing comes from it, by key or by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests import case_bank
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


@pytest.fixture
def field(tmp_path: Path) -> Iterator[QPlainTextEdit]:
    """The field of the comment on a question, with a word selected in it, and another one on the clipboard."""
    root = case_bank.bank_root(tmp_path / "banks")
    with stage(tmp_path / "data", bank_root=root, draw=case_bank.in_order) as shown:
        case_bank.begin(shown)
        yield written(shown)


def written(shown: Stage) -> QPlainTextEdit:
    QApplication.clipboard().setText("pasted")
    shown.click("comment")
    found = shown.find("commentField")
    assert isinstance(found, QPlainTextEdit)
    QTest.keyClicks(found, "mine")
    found.selectAll()
    return found


@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_no_key_takes_a_text_out(field: QPlainTextEdit, keys: QKeySequence.StandardKey) -> None:
    QTest.keySequence(field, keys)
    assert (field.toPlainText(), QApplication.clipboard().text()) == ("mine", "pasted")


def test_no_key_brings_a_text_in(field: QPlainTextEdit) -> None:
    QTest.keySequence(field, QKeySequence.StandardKey.Paste)
    assert field.toPlainText() == "mine"


def test_no_menu_offers_the_clipboard(field: QPlainTextEdit) -> None:
    place = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.mapToGlobal(place))
    QApplication.sendEvent(field.viewport(), event)
    assert QApplication.activePopupWidget() is None


def test_nothing_is_dropped_into_a_field(field: QPlainTextEdit) -> None:
    data = QMimeData()
    data.setText("dropped")
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering, dropping = QDragEnterEvent(QPoint(5, 5), *held), QDropEvent(QPointF(5, 5), *held)
    QApplication.sendEvent(field.viewport(), entering)
    QApplication.sendEvent(field.viewport(), dropping)
    assert field.toPlainText() == "mine"
