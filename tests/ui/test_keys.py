"""A key that is typed is spelled as profiles write it."""

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from simulator.formats.profiles import KEY
from simulator.ui.keys import spelled

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
