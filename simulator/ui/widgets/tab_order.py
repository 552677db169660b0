"""Where a part that is made late stands in the Tab order; Qt puts it behind everything that was there before."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow(before: QWidget, part: QWidget, stops: Iterable[QWidget] = ()) -> None:
    """Let Tab reach the controls of a part next after a widget: the stops in their order, then the rest."""
    for control in dict.fromkeys((*stops, *part.findChildren(QWidget))):
        within = control.window() is part.window()  # a list that drops down is a window of its own
        if within and control.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(before, control)
            before = control
