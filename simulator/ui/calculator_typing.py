"""Which key of the calculator a key of the keyboard is; knows no widget."""

from PySide6.QtCore import Qt

from simulator.session.calculator_keys import DIGIT_KEYS, Key, Kind

TYPED = {
    **{key.value: key for key in DIGIT_KEYS},
    ".": Key.POINT,
    ",": Key.POINT,
    "+": Key.PLUS,
    "-": Key.MINUS,
    "−": Key.MINUS,
    "*": Key.TIMES,
    "×": Key.TIMES,
    "/": Key.DIVIDE,
    "÷": Key.DIVIDE,
    "=": Key.EQUALS,
    "%": Key.PERCENT,
    "(": Key.OPEN,
    ")": Key.CLOSE,
    "^": Key.POWER,
    "!": Key.FACTORIAL,
}
NAMED = {
    Qt.Key.Key_Return: Key.EQUALS,
    Qt.Key.Key_Enter: Key.EQUALS,
    Qt.Key.Key_Delete: Key.CLEAR,
    Qt.Key.Key_Clear: Key.CLEAR,
    Qt.Key.Key_Dead_Circumflex: Key.POWER,
}


def key_typed(key: Qt.Key, text: str, kind: Kind) -> Key | None:
    """Return what a key and its text press, None where that is nothing.

    The center's standard calculator clears all by Backspace; an expression is mended sign by sign.
    """
    if key == Qt.Key.Key_Backspace:
        return Key.CLEAR if kind is Kind.STANDARD else Key.BACKSPACE
    return NAMED.get(key) or TYPED.get(text)
