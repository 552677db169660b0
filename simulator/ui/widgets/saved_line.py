"""Says which file was written and shows it in its folder, or says why none was."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.announce import Announcer
from simulator.ui.widgets.frames import button, label, row

SPACING = 12


class SavedLine(QWidget):
    """A line that is hidden until a file was to be written; a path too long for it is cut, and whole in the tooltip.

    Its parts are called name-file and name-folder.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._file: Path | None = None
        self._told = ""
        self._announcer = Announcer(self)
        self._text = label("", "good", name=f"{name}-file")
        policy = self._text.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._text.setSizePolicy(policy)
        self.show_folder = button(self.tr("Show in folder"), f"{name}-folder")
        self.show_folder.clicked.connect(self._on_show_clicked)
        inside = row(spacing=SPACING)
        inside.addWidget(self._text, 1)
        inside.addWidget(self.show_folder)
        self.setLayout(inside)
        self.hide()

    def tell(self, file: Path, text: str = "") -> None:
        """Name a file that was written; a text of one's own has a {path}."""
        self._file = file
        told = text or self.tr("Saved as {path}")
        self._tell(told.format(path=file), kind="good", tip=str(file))

    def tell_failure(self, text: str) -> None:
        """Say why no file was written."""
        self._file = None
        self._tell(text, kind="bad", tip="")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the path as there is room for."""
        super().resizeEvent(event)
        self._present()

    def _tell(self, text: str, *, kind: str, tip: str) -> None:
        self._told = text
        self._text.setProperty("kind", kind)
        self._text.style().polish(self._text)
        self._text.setAccessibleName(text)
        self._text.setToolTip(tip)
        self.setAccessibleName(text)
        self.show_folder.setVisible(self._file is not None)
        self.show()
        self._present()
        self._announcer.say("", on=self)
        self._announcer.say(text, on=self)

    def _present(self) -> None:
        if self._file is None:
            self._text.setText(self._told)
            return
        room = self.width() - SPACING - self.show_folder.sizeHint().width()
        path = str(self._file)
        shown = self._text.fontMetrics().elidedText(path, Qt.TextElideMode.ElideMiddle, room)
        self._text.setText(self._told.replace(path, shown))

    def _on_show_clicked(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
