"""The stack of pages, on which files of banks can be dropped; knows nothing of what is in them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget

SUFFIX = ".exambank"


class DropStack(QStackedWidget):
    """Takes archives of banks and folders, whichever page is on top.

    Signals:
        dropped(Path): a file or folder.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that what is dragged can be dropped."""
        if event.possibleActions() & Qt.DropAction.CopyAction and _banks(event.mimeData()):
            _take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Leave what is dragged where it comes from, whichever key is held."""
        event.setDropAction(Qt.DropAction.CopyAction)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped."""
        _take(event)
        for path in _banks(event.mimeData()):
            self.dropped.emit(path)


def _take(event: QDropEvent) -> None:
    """Take a copy: who offers a file to be moved would delete it."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _banks(data: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == SUFFIX or path.is_dir()]
