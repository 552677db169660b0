"""A window of its own for what cannot be told on a page: a start that failed, an error nobody expected."""

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
            column.addLayout(row(copy, None, close))
        else:
            column.addLayout(row(None, close))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text needs at this width, which the layout of a window does not see to."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
