"""The foot of the home page: where the data of the user lies, and what helps when something goes wrong."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from simulator.ui.widgets.frames import button, label

LINK_INDENT = 7
"""How far the text of a link stands in."""
MAY_BREAK = "\u200b"


class HomeFoot(QWidget):
    """A quiet line with the folder, and four links: to what is kept on the left, to what helps on the right.

    Signals:
        guide_requested, copies_requested, diagnostics_requested: a link was pressed.
        refused(str): nothing on this system opens folders; a sentence that says where it is.
    """

    guide_requested = Signal()
    copies_requested = Signal()
    diagnostics_requested = Signal()
    refused = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("homeFoot")
        self._folder = folder
        text = self.tr("Everything stays on this computer, in {folder}")
        said = label(text.format(folder=_breakable(_short(folder))), "muted", name="dataFolder")
        said.setAccessibleName(text.format(folder=folder))
        said.setToolTip(str(folder))
        said.setContentsMargins(LINK_INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(said)
        column.addLayout(self._links())

    def _links(self) -> QGridLayout:
        opened, copies, guide, diagnostics = made = (
            button(self.tr("Open folder"), "openDataFolder", "link"),
            button(self.tr("Restore a copy…"), "restoreCopy", "link"),
            button(self.tr("When something goes wrong"), "openGuide", "link"),
            button(self.tr("Diagnostics…"), "openDiagnostics", "link"),
        )
        opened.clicked.connect(self._on_clicked)
        copies.clicked.connect(self.copies_requested)
        guide.clicked.connect(self.guide_requested)
        diagnostics.clicked.connect(self.diagnostics_requested)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        for place, link in enumerate(made):
            grid.addWidget(link, place % 2, place // 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(2, 1)
        return grid

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
