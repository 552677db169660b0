"""Says which file was written, and shows it in its folder."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from simulator.ui.widgets.frames import button, label, row


class SavedLine(QWidget):
    """A line that is hidden until a file was written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("savedLine")
        self._file: Path | None = None
        self._text = label("", "good", name="savedFile")
        self.show_folder = button(self.tr("Show in folder"), "showInFolder")
        self.show_folder.clicked.connect(self._on_show_clicked)
        inside = row(spacing=12)
        inside.addWidget(self._text, 1)
        inside.addWidget(self.show_folder)
        self.setLayout(inside)
        self.hide()

    def tell(self, text: str, file: Path) -> None:
        """Name a file that was written."""
        self._file = file
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    def _on_show_clicked(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
