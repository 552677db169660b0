"""A window of its own for what cannot be told on a page: a start that failed, an error nobody expected."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row

WIDTH = 560


class AlertDialog(QDialog):
    """Says what happened; `details` can be copied."""

    def __init__(self, look: Look, title: str, text: str, *, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alert")
        self._look = look
        self.setWindowTitle(self.tr("Examgate"))
        self.setStyleSheet(look.style_sheet())
        self.setMinimumWidth(look.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(text, name="alertText"))
        close = button(self.tr("Close"), "close", "primary")
        close.clicked.connect(self.accept)
        if details:
            report = QPlainTextEdit(details)
            report.setObjectName("details")
            report.setReadOnly(True)
            report.setMinimumHeight(look.px(200))
            copy = button(self.tr("Copy the report"), "copy")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
            column.addWidget(report)
            self._buttons = row(copy, None, close)
        else:
            self._buttons = row(None, close)
        column.addLayout(self._buttons)

    def offer(self, text: str, name: str, action: Callable[[], None]) -> None:
        """Offer something else that can be done."""
        offered = button(text, name)
        offered.clicked.connect(action)
        self._buttons.insertWidget(1, offered)

    def offer_guide(self) -> None:
        """Let the guide of what can go wrong be opened from here."""
        guide = button(self.tr("What can I do?"), "openGuide")
        guide.clicked.connect(self._on_guide_clicked)
        self._buttons.insertWidget(0, guide)

    def _on_guide_clicked(self) -> None:
        from simulator.ui.dialogs.guide import GuideWindow

        GuideWindow(self._look, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text needs at this width, which the layout of a window does not see to."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
