"""The guide "When something goes wrong", laid over a page, or in a window of its own where there is no page."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, row
from simulator.ui.widgets.guide_pane import GuidePane
from simulator.ui.widgets.key_button import KeyButton
from simulator.ui.widgets.scrolling import scroll_by_key

WIDTH, HEIGHT = 900, 620


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("guide", text)


class GuideOverlay(Overlay):
    """The guide over a page; the arrow keys scroll, Escape and Close lead back."""

    escape_closes = True

    def __init__(self, host: QWidget, look: Look) -> None:
        super().__init__(host, name="guideCover", box_name="guideBox")
        self.box.setProperty("kind", "card")
        self._pane = GuidePane(look)
        close = KeyButton(tr("Close"), "C", "guideClose")
        close.clicked.connect(self.close_overlay)
        _fill(self.box, self._pane, close, look)
        self.box.setFixedSize(min(look.px(WIDTH), host.width() - 40), min(look.px(HEIGHT), host.height() - 40))

    def first_focus(self) -> QWidget:
        """The text, so that the arrow keys scroll."""
        return self._pane.area

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by key too."""
        if not scroll_by_key(self.box, Qt.Key(event.key())):
            super().keyPressEvent(event)
        event.accept()


class GuideWindow(QDialog):
    """The guide in a window of its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideWindow")
        self.setWindowTitle(tr("When something goes wrong"))
        self.setStyleSheet(look.style_sheet())
        pane = GuidePane(look)
        close = button(tr("Close"), "guideClose", "primary")
        close.clicked.connect(self.accept)
        _fill(self, pane, close, look)
        room = self.screen().availableSize()
        self.resize(min(look.px(WIDTH), room.width() - 40), min(look.px(HEIGHT), room.height() - 80))
        pane.area.setFocus()


def _fill(box: QWidget, pane: GuidePane, close: QPushButton, look: Look) -> None:
    pane.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(box)
    column.setContentsMargins(look.px(14), look.px(14), look.px(14), look.px(12))
    column.setSpacing(look.px(10))
    column.addWidget(pane, 1)
    column.addLayout(row(None, close))
