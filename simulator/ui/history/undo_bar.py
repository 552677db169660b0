"""The bar that stays after something was done to attempts until that is undone or made final."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from simulator.ui.widgets.frames import button, label, row


class UndoBar(QFrame):
    """Says what was done.

    Signals:
        undo_pressed: take it back.
        dismissed: leave it so.
    """

    undo_pressed = Signal()
    dismissed = Signal()

    def __init__(self, name: str, *, means: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}Bar")
        self.setProperty("kind", "notice")
        self._text = label("", name=f"{name}Text")
        undo = button(self.tr("Undo"), name, "primary")
        undo.clicked.connect(self.undo_pressed)
        dismiss = button(self.tr("Dismiss"), f"{name}Dismiss")
        dismiss.setAccessibleDescription(means)
        dismiss.clicked.connect(self.dismissed)
        inside = row(spacing=12)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self._text, 1)
        inside.addWidget(undo)
        inside.addWidget(dismiss)
        self.setLayout(inside)
        self.hide()

    def present(self, text: str) -> None:
        """Stay on screen while there is something to undo."""
        self._text.setText(text)
        self.setVisible(bool(text))
