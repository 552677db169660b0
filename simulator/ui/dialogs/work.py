"""A dialog over work that takes time: how far it is, a button and Escape that cancel it, or close where it is over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.widgets.frames import button


class WorkDialog(Overlay):
    """Shows how far the work is; the names of its parts begin with `stem`.

    Signals:
        cancel_requested: end the work; nothing of it is left.
    """

    cancel_requested = Signal()

    def __init__(self, host: QWidget, *, stem: str) -> None:
        super().__init__(host, name=f"{stem}Dialog", box_name=f"{stem}Box")
        self.box.setProperty("kind", "card")
        self._works = False
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{stem}Progress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.cancel = button(self.tr("Cancel"), f"{stem}Cancel")
        self.cancel.clicked.connect(self._on_cancel)

    @property
    def is_working(self) -> bool:
        """Whether work goes on that has not been said to be over."""
        return self._works

    def present_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._works = True
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self._name_cancel(self.tr("Cancel"))

    def present_rest(self) -> None:
        """Show that nothing goes on."""
        self._works = False
        self.bar.hide()

    def offer_close(self) -> None:
        """Show that there is nothing left to cancel."""
        self._name_cancel(self.tr("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape cancel the work, or close where nothing goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        event.accept()

    def _name_cancel(self, text: str) -> None:
        self.cancel.setText(text)
        self.cancel.setAccessibleName(text)

    def _on_cancel(self) -> None:
        if self._works:
            self.cancel_requested.emit()
        else:
            self.close_overlay()
