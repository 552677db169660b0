"""The copies of the database over the home page, or in a window of its own where the program cannot start."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.widgets.copies_pane import CopiesPane

WIDTH, HEIGHT = 900, 620


class CopiesOverlay(Overlay):
    """The copies over a page."""

    escape_closes = True

    def __init__(self, host: QWidget, look: Look) -> None:
        super().__init__(host, name="copiesCover", box_name="copiesBox")
        self.box.setProperty("kind", "card")
        self.pane = CopiesPane(look, repairs=False)
        self.pane.close_requested.connect(self.close_overlay)
        _hold(self.box, self.pane)
        self.box.setFixedSize(min(look.px(WIDTH), host.width() - 40), min(look.px(HEIGHT), host.height() - 40))

    def first_focus(self) -> QWidget:
        """The list, so that the arrow keys choose."""
        return self.pane.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close, but not while copies are being read."""
        if event.key() != Qt.Key.Key_Escape or not self.pane.is_working:
            super().keyPressEvent(event)
        event.accept()


class CopiesWindow(QDialog):
    """The copies in a window of its own, where a damaged database can be repaired too."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copiesWindow")
        self.setWindowTitle(QCoreApplication.translate("copies", "Restore a copy"))
        self.setStyleSheet(look.style_sheet())
        self.pane = CopiesPane(look, repairs=True)
        self.pane.close_requested.connect(self.reject)
        _hold(self, self.pane)
        room = self.screen().availableSize()
        self.resize(min(look.px(WIDTH), room.width() - 40), min(look.px(HEIGHT), room.height() - 80))
        self.pane.table.setFocus()

    def reject(self) -> None:
        """Close, but not while copies are being read or made."""
        if not self.pane.is_working:
            super().reject()


def _hold(box: QWidget, pane: CopiesPane) -> None:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pane)
