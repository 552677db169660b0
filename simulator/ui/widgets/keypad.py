"""The keys of the calculator in a grid: one stop for Tab, arrows move among them, Space presses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from simulator.session.calculator_keys import NUMBER_KEYS, OPERATOR_KEYS, Key, Kind
from simulator.ui.calculator_words import FACES, spoken
from simulator.ui.look import Look

STANDARD_ROWS = (
    (Key.MEMORY_CLEAR, Key.MEMORY_RECALL, Key.MEMORY_SUBTRACT, Key.MEMORY_ADD, Key.CLEAR),
    (Key.SEVEN, Key.EIGHT, Key.NINE, Key.DIVIDE, Key.BACKSPACE),
    (Key.FOUR, Key.FIVE, Key.SIX, Key.TIMES, Key.PERCENT),
    (Key.ONE, Key.TWO, Key.THREE, Key.MINUS, Key.ROOT),
    (Key.ZERO, Key.POINT, Key.SIGN, Key.PLUS, Key.EQUALS),
)
FUNCTION_ROWS = (
    (Key.SIN, Key.COS, Key.TAN, Key.PI),
    (Key.ASIN, Key.ACOS, Key.ATAN, Key.EULER),
    (Key.LN, Key.LOG, Key.TEN_TO, Key.E_TO),
    (Key.SQUARE, Key.POWER, Key.RECIPROCAL, Key.FACTORIAL),
    (Key.OPEN, Key.CLOSE, Key.EXPONENT, Key.ANSWER),
)
ROWS = {
    Kind.STANDARD: STANDARD_ROWS,
    Kind.SCIENTIFIC: tuple((*left, *right) for left, right in zip(FUNCTION_ROWS, STANDARD_ROWS, strict=True)),
}
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, +1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (+1, 0),
}
GAP = 4


class PadKey(QPushButton):
    """A key that leaves all typing but Space to what it lies on."""

    def __init__(self, key: Key) -> None:
        super().__init__(FACES[key])
        self.setObjectName(f"key-{key}")
        self.setAccessibleName(spoken(key))
        self.setToolTip(spoken(key))
        self.setProperty("key", _group(key))
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space press, and pass on the rest."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class Keypad(QWidget):
    """The keys of one kind of calculator.

    Signals:
        pressed: the Key that was pressed.
    """

    pressed = Signal(object)

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__()
        self.setObjectName("keypad")
        self._look = look
        self._rows = [[self._made(key) for key in row] for row in ROWS[kind]]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for row, line in enumerate(self._rows):
            for column, key in enumerate(line):
                self._grid.addWidget(key, row, column)
        for column in range(len(self._rows[0])):
            self._grid.setColumnStretch(column, 1)
        self._current = self._rows[1][-5]
        self._current.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.restyle()

    def restyle(self) -> None:
        """Take the gaps of the zoom in force."""
        self._grid.setSpacing(self._look.px(GAP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the keys with the arrows; pass on the rest."""
        step = STEPS.get(Qt.Key(event.key()))
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if step is None or not plain:
            event.ignore()
        else:
            self._move(*step)

    def _made(self, key: Key) -> PadKey:
        made = PadKey(key)
        made.clicked.connect(lambda: self.pressed.emit(key))
        return made

    def _move(self, down: int, right: int) -> None:
        row = next(place for place, line in enumerate(self._rows) if self._current in line)
        column = self._rows[row].index(self._current)
        line = self._rows[(row + down) % len(self._rows)]
        self._current.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._current = line[(column + right) % len(line)]
        self._current.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._current.setFocus(Qt.FocusReason.OtherFocusReason)


def _group(key: Key) -> str:
    if key is Key.EQUALS:
        return "equals"
    if key in OPERATOR_KEYS:
        return "operator"
    return "number" if key in NUMBER_KEYS or key is Key.SIGN else "function"
