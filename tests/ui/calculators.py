"""The hands on a calculator: shown, read, clicked, typed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import Kind
from simulator.ui.dialogs.calculator import CalculatorPanel
from simulator.ui.look import Look


def shown_on(
    host: QWidget,
    look: Look,
    kind: Kind = Kind.STANDARD,
    *,
    model: Calculator | None = None,
    kinds: tuple[Kind, ...] = tuple(Kind),
    place: QPoint | None = None,
) -> CalculatorPanel:
    """A calculator that is open."""
    panel = CalculatorPanel(host, look, model=model or Calculator(kind=kind), kinds=kinds, place=place)
    panel.open()
    QApplication.processEvents()
    return panel


def display(panel: QWidget) -> str:
    """The text on the display."""
    label = panel.findChild(QLabel, "calculatorText")
    assert label is not None
    return label.text()


def key(panel: QWidget, name: str) -> QPushButton:
    """A key that can be seen."""
    return next(one for one in panel.findChildren(QPushButton, name) if one.isVisible())


def part(panel: QWidget, name: str) -> QWidget:
    """A part of the calculator."""
    found = panel.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def focused() -> QWidget:
    """What has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def click(widget: QWidget) -> None:
    """Click into the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    QApplication.processEvents()


def type_keys(text: str) -> None:
    """Type at what has the focus."""
    for sign in text:
        QTest.keyClicks(focused(), sign)
