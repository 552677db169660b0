"""A window of its own for what cannot be told on a page: a start that failed, an error nobody expected."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row

WIDTH = 560
WIDE = 760
"""With a report, whose lines do not wrap."""
HIGH = 300
AROUND = 80
"""What is left of the screen around the dialog."""


class AlertDialog(QDialog):
    """Says what happened; `details` can be copied."""

    HOME, COPIES = 2, 3
    """The results where the candidate wants to go home or to the copies; nothing here gives them by itself."""

    def __init__(self, look: Look, title: str, text: str, *, details: str = "", parent: QWidget | None = None) -> None:
        from simulator.ui.widgets.flow import FlowLayout

        super().__init__(parent)
        self.setObjectName("alert")
        self._look = look
        self.setWindowTitle(self.tr("Examgate"))
        self.setStyleSheet(look.style_sheet())
        self.setMinimumWidth(max(look.px(WIDTH), min(look.px(WIDE), self._room()) if details else 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        self._offered = FlowLayout(spacing=10)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(text, name="alertText"))
        close = button(self.tr("Close"), "close", "primary")
        close.clicked.connect(self.accept)
        if details:
            self._said = label("", "muted", name="alertSaid")
            self._said.hide()
            column.addWidget(self._report(details), 1)
            column.addWidget(self._said)
            for taker in self._takers(details):
                self._offered.addWidget(taker)
        self._buttons = row(close)
        self._buttons.insertLayout(0, self._offered, 1)
        self._buttons.setAlignment(close, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(self._buttons)

    def _room(self) -> int:
        return self.screen().availableSize().width() - AROUND

    def _report(self, details: str) -> QPlainTextEdit:
        report = _Report(details, high=min(self._look.px(HIGH), self.screen().availableSize().height() // 2))
        report.setObjectName("details")
        report.setAccessibleName(self.tr("The report"))
        report.setReadOnly(True)
        report.setTabChangesFocus(True)
        report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        return report

    def _takers(self, details: str) -> tuple[QWidget, QWidget]:
        copy = button(self.tr("Copy the report"), "copy")
        copy.clicked.connect(lambda: self._copy(details))
        save = button(self.tr("Save…"), "saveReport")
        save.clicked.connect(lambda: self._save(details))
        return copy, save

    def _copy(self, details: str) -> None:
        QGuiApplication.clipboard().setText(details)
        self._say(self.tr("The report is on the clipboard."))

    def _save(self, details: str) -> None:
        from simulator.ui.save_file import FileKind, ask_where, documents

        kind = FileKind(self.tr("Text (*.txt)"), ".txt")
        path = ask_where(self, self.tr("Save the report"), documents() / "examgate-report.txt", (kind,))
        if path is not None:
            self._write(path, details)

    def _write(self, path: Path, details: str) -> None:
        try:
            path.write_text(details, encoding="utf-8", errors="replace")
        except OSError:
            self._say(self.tr("{name} cannot be written. Choose another place.").format(name=path.name))
        else:
            self._say(self.tr("Saved as {name}.").format(name=path.name))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()

    def offer(self, text: str, name: str, action: Callable[[], None]) -> None:
        """Offer something else that can be done."""
        offered = button(text, name)
        offered.clicked.connect(action)
        self._offered.addWidget(offered)

    def offer_guide(self) -> None:
        """Let the guide of what can go wrong be opened from here."""
        guide = button(self.tr("What can I do?"), "openGuide")
        guide.clicked.connect(self._on_guide_clicked)
        self._offered.addWidget(guide)

    def _on_guide_clicked(self) -> None:
        from simulator.ui.dialogs.guide import GuideWindow

        GuideWindow(self._look, self).open()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the buttons in one line, if there is room, and as high as all is then.

        The layout of a window sees to neither.
        """
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            margins = layout.contentsMargins()
            wanted = self._buttons.sizeHint().width() + margins.left() + margins.right()
            self.setMinimumWidth(max(self.minimumWidth(), min(wanted, self._room())))
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


class _Report(QPlainTextEdit):
    """A text that wants a height of its own; the style sheet says how low it may be."""

    def __init__(self, text: str, *, high: int) -> None:
        super().__init__(text)
        self._high = high

    def sizeHint(self) -> QSize:
        """As high as was said."""
        return QSize(super().sizeHint().width(), self._high)
