"""Keys as text: how an event is spelled, whatever the platform makes of Alt and a letter."""

import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MAC_LETTERS = {
    code: letter
    for letter, code in zip(
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        strict=True,
    )
}
"""Virtual key codes of macOS, where Option and a letter give another character."""

_NAMES = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Delete: "Delete",
}
"""What Qt calls by another name."""


def spelled(event: QKeyEvent) -> str:
    """The key of an event as a profile writes it: `Alt+N`, `Enter`, `F`; Shift counts only beside Ctrl and Alt."""
    modifiers = event.modifiers()
    parts = [
        name
        for name, modifier in (
            ("Ctrl", Qt.KeyboardModifier.ControlModifier),
            ("Alt", Qt.KeyboardModifier.AltModifier),
        )
        if modifiers & modifier
    ]
    if parts and modifiers & Qt.KeyboardModifier.ShiftModifier:
        parts.append("Shift")
    return "+".join((*parts, _name(event)))


def shown(sequence: str) -> str:
    """A key as it is written on keyboards of the language: `Alt+N`, `Enter`."""
    return "+".join(_names().get(part, part) for part in sequence.split("+"))


def tr(text: str) -> str:
    """Translate a name of this module."""
    return QCoreApplication.translate("keys", text)


def _names() -> dict[str, str]:
    return {
        "Enter": tr("Enter"),
        "Backspace": tr("Backspace"),
        "Home": tr("Home"),
        "End": tr("End"),
        "Insert": tr("Insert"),
        "Delete": tr("Delete"),
        "Ctrl": tr("Ctrl"),
        "Shift": tr("Shift"),
    }


def _name(event: QKeyEvent) -> str:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    if alt and sys.platform == "darwin" and event.nativeVirtualKey() in _MAC_LETTERS:
        return _MAC_LETTERS[event.nativeVirtualKey()]
    if event.key() in _NAMES:
        return _NAMES[Qt.Key(event.key())]
    return QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
