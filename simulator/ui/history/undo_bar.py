"""The bar that stays after a deletion until it is undone or made final."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from simulator.ui.widgets.frames import button, label, row


class UndoBar(QFrame):
    """Says how many attempts were deleted.

    Signals:
        undo_pressed: bring them back.
        dismissed: they go for good.
    """

    undo_pressed = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("undoBar")
        self.setProperty("kind", "notice")
        self._text = label("", name="undoText")
        undo = button(self.tr("Undo"), "undo", "primary")
        undo.clicked.connect(self.undo_pressed)
        dismiss = button(self.tr("Dismiss"), "undoDismiss")
        dismiss.setAccessibleDescription(self.tr("What was deleted goes for good"))
        dismiss.clicked.connect(self.dismissed)
        inside = row(spacing=12)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.addWidget(self._text, 1)
        inside.addWidget(undo)
        inside.addWidget(dismiss)
        self.setLayout(inside)
        self.hide()

    def present(self, removed: int) -> None:
        """Stay on screen while there is something to undo."""
        text = self.tr("Attempt deleted.") if removed == 1 else self.tr("Attempts deleted: {count}.")
        rest = self.tr("Until you dismiss this line or close the program it can be undone.")
        self._text.setText(f"{text.format(count=removed)} {rest}")
        self.setVisible(removed > 0)
