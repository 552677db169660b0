"""Stands in the place of the system where a file, a folder or a page of the web would be opened."""

from PySide6.QtCore import QObject, QUrl, Slot


class Opener(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)
