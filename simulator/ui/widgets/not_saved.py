"""The banner that stays while something could not be saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from simulator.ports import NotSavedError
from simulator.ui.troubles import reason
from simulator.ui.widgets.frames import button, label, row


class NotSavedBanner(QFrame):
    """Says what happened, what is safe and what to do.

    Signals:
        retry_pressed: try to save again.
    """

    retry_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notSaved")
        self.setProperty("kind", "alarm")
        self._text = label("", "bad", name="notSavedText")
        self._retry = button(self.tr("Try again"), "notSavedRetry", "primary")
        self._retry.clicked.connect(self.retry_pressed)
        inside = row(spacing=16)
        inside.addWidget(self._text, 1)
        inside.addWidget(self._retry)
        inside.setContentsMargins(16, 8, 16, 8)
        self.setLayout(inside)
        self.hide()

    def tell(self, error: NotSavedError, *, of_a_step: bool = True) -> None:
        """Stay on screen with the reason; `of_a_step` is whether a step of the candidate was to be saved."""
        text = self.tr("Your last step was not saved. Everything before it is safe. {reason}")
        if not of_a_step:
            text = self.tr("Your next step cannot be saved. Everything up to here is safe. {reason}")
        self._text.setText(text.format(reason=reason(error.trouble)))
        self.show()
