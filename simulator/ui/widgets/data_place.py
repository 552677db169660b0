"""Says where the data of the user lies, and opens that folder."""

import os
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.ui.widgets.frames import button, label, row

LINK_INDENT = 7
"""How far the text of a link stands in."""
MAY_BREAK = "\u200b"


class DataPlace(QWidget):
    """A quiet line with the folder and a way into it.

    Signals:
        refused(str): nothing on this system opens folders; a sentence that says where it is.
    """

    refused = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("dataPlace")
        self._folder = folder
        text = self.tr("Everything stays on this computer, in {folder}")
        said = label(text.format(folder=_breakable(_short(folder))), "muted", name="dataFolder")
        said.setAccessibleName(text.format(folder=folder))
        said.setToolTip(str(folder))
        said.setContentsMargins(LINK_INDENT, 0, 0, 0)
        opened = button(self.tr("Open folder"), "openDataFolder", "link")
        opened.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(said)
        column.addLayout(row(opened, None))

    def _on_clicked(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            text = self.tr("No program on this computer opens folders. Your data lies in {folder}.")
            self.refused.emit(text.format(folder=self._folder))


def _short(folder: Path) -> str:
    """The folder as people know it, from their home on."""
    home = Path.home()
    return f"~{os.sep}{folder.relative_to(home)}" if home in folder.parents else str(folder)


def _breakable(path: str) -> str:
    """A path that may wrap after each part."""
    return path.replace(os.sep, os.sep + MAY_BREAK)
