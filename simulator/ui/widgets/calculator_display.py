"""The display of the calculator: its number or expression, what waits above it, the memory and the unit of angles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import Kind
from simulator.ui import calculator_words as words
from simulator.ui.look import Look
from simulator.ui.widgets.elided import ElidedLabel
from simulator.ui.widgets.frames import one_line, row

ANGLE_HEIGHT = 27
"""What the unit of angles needs; kept free where there is none, so that the keys of both kinds lie alike."""


class CalculatorDisplay(QFrame):
    """Shows a calculator and takes the focus; the end of what is too long stays in sight.

    Signals:
        angle_pressed: the unit of angles was clicked.
    """

    angle_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("calculatorDisplay")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._memory = one_line("M", name="calculatorMemory")
        self._memory.setAccessibleName(self.tr("There is a number in the memory."))
        self._angle = QPushButton()
        self._angle.setObjectName("calculatorAngle")
        self._angle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._angle.clicked.connect(self.angle_pressed)
        self._pending, self._text = _tail("calculatorPending"), _tail("calculatorText")
        self._upper = row(self._angle, self._memory)
        self._upper.addWidget(self._pending, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._upper)
        self._column.addWidget(self._text)
        self.restyle()

    def present(self, calculator: Calculator) -> None:
        """Show a calculator."""
        text = words.shown(calculator)
        self._text.tell(text)
        self._pending.tell(calculator.pending)
        self._memory.setText("M" if calculator.memory else "")
        self._angle.setText(words.angle_face(calculator.angle))
        self._angle.setAccessibleName(words.angle_name(calculator.angle))
        self._angle.setToolTip(words.angle_name(calculator.angle))
        self._angle.setVisible(calculator.kind is Kind.SCIENTIFIC)
        self.setAccessibleName(self.tr("Display: {value}").format(value=text))

    def announce(self) -> None:
        """Have a screen reader say what is shown."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))

    def restyle(self) -> None:
        """Take the distances of the zoom in force."""
        px = self._look.px
        self._column.setContentsMargins(px(8), px(4), px(8), px(4))
        self._column.setSpacing(px(2))
        self._upper.setSpacing(px(8))
        self._pending.setMinimumHeight(px(ANGLE_HEIGHT))


def _tail(name: str) -> ElidedLabel:
    made = ElidedLabel("", name=name, mode=Qt.TextElideMode.ElideLeft)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
