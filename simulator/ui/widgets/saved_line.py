"""Says which file was written, and shows it in its folder."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.widgets.frames import button, label, row

SPACING = 12


class SavedLine(QWidget):
    """A line that is hidden until a file was written; a path too long for it is cut, and whole in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("savedLine")
        self._file: Path | None = None
        self._told = ""
        self._text = label("", "good", name="savedFile")
        policy = self._text.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._text.setSizePolicy(policy)
        self.show_folder = button(self.tr("Show in folder"), "showInFolder")
        self.show_folder.clicked.connect(self._on_show_clicked)
        inside = row(spacing=SPACING)
        inside.addWidget(self._text, 1)
        inside.addWidget(self.show_folder)
        self.setLayout(inside)
        self.hide()

    def tell(self, text: str, file: Path) -> None:
        """Name a file that was written."""
        self._file, self._told = file, text
        self._text.setAccessibleName(text)
        self._text.setToolTip(str(file))
        self.setAccessibleName(text)
        self.show()
        self._present()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the path as there is room for."""
        super().resizeEvent(event)
        self._present()

    def _present(self) -> None:
        room = self.width() - SPACING - self.show_folder.sizeHint().width()
        path = str(self._file)
        shown = self._text.fontMetrics().elidedText(path, Qt.TextElideMode.ElideMiddle, room)
        self._text.setText(self._told.replace(path, shown))

    def _on_show_clicked(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
