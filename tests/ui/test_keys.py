"""A key that is typed is spelled as profiles write it."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from simulator.formats.profiles import KEY
from simulator.ui import keys
from simulator.ui.keys import spelled
from tests.stage import stage

NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TYPED = [
    (Qt.Key.Key_N, ALT, "Alt+N"),
    (Qt.Key.Key_F, CTRL | ALT | SHIFT, "Ctrl+Alt+Shift+F"),
    (Qt.Key.Key_F, SHIFT, "F"),
    (Qt.Key.Key_Enter, NONE, "Enter"),
    (Qt.Key.Key_Return, NONE, "Enter"),
    (Qt.Key.Key_Backspace, NONE, "Backspace"),
    (Qt.Key.Key_Home, ALT | SHIFT, "Alt+Shift+Home"),
    (Qt.Key.Key_End, NONE, "End"),
    (Qt.Key.Key_Insert, NONE, "Insert"),
    (Qt.Key.Key_Delete, CTRL, "Ctrl+Delete"),
    (Qt.Key.Key_F12, NONE, "F12"),
    (Qt.Key.Key_7, NONE, "7"),
]


@pytest.mark.parametrize(("key", "held", "name"), TYPED)
def test_a_key_is_spelled_as_a_profile_writes_it(key: Qt.Key, held: Qt.KeyboardModifier, name: str) -> None:
    assert spelled(QKeyEvent(QEvent.Type.KeyPress, key.value, held)) == name
    assert re.match(KEY, name)


@pytest.mark.usefixtures("screen")
def test_a_dialog_takes_the_letter_below_the_character_of_macos(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(keys, "sys", SimpleNamespace(platform="darwin"))
    with stage(tmp_path) as shown:
        shown.begin()
        shown.click("endExam")
        typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_yen.value, ALT, 0, 16, 0, "¥")
        QApplication.sendEvent(shown.find("examDialogCover"), typed)
        shown.settle()
        assert shown.is_shown("reviewTitle")
