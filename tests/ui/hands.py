"""Mouse and keys on widgets of a stage, as a candidate has them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.stage import Stage


def into_view(shown: Stage, widget: QWidget) -> None:
    """Scroll until a widget can be seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget)
        shown.settle()


def click(shown: Stage, name: str, at: QPoint | None = None) -> None:
    """Click a widget, in its middle unless a place is named."""
    widget = shown.find(name)
    into_view(shown, widget)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center() if at is None else at)
    shown.settle()


def drag(shown: Stage, name: str, onto: str, *, above: int = 0) -> None:
    """Drag a widget onto the middle of another one, or so many pixels above that."""
    widget, target = shown.find(name), shown.find(onto)
    start = widget.rect().center()
    goal = widget.mapFromGlobal(target.mapToGlobal(target.rect().center() - QPoint(0, above)))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2, 3):
        QTest.mouseMove(widget, start + (goal - start) * part / 3)
        shown.settle()
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=goal)
    shown.settle()


def key(
    shown: Stage, pressed: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, times: int = 1
) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget() or shown.window, pressed, modifier)
        shown.settle()


def typed(shown: Stage, text: str) -> None:
    """Type letters where the focus is."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or shown.window, letter)
        shown.settle()


def tab_to(shown: Stage, name: str) -> None:
    """Press Tab until a widget has the focus."""
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is not None and focused.objectName() == name:
            return
        key(shown, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never gets to {name}")
