"""One data folder, one window: a second start of the program calls the window of the first to the front."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

CALL = "examgate.call"
"""The file by which a window is called; whoever is called takes it away."""


def call(folder: Path) -> None:
    """Call the window that works on a data folder; where nothing can be written there, it stays where it is."""
    with suppress(OSError):
        (folder / CALL).touch()


class Summons(QObject):
    """Brings a window to the front when it is called; else its entry in the task bar blinks."""

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._call = folder / CALL
        self._window = window
        self._taken()  # left over where the one who was called was gone already
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)

    def _taken(self) -> bool:
        """Take the call away, and say whether there was one."""
        try:
            self._call.unlink()
        except OSError:
            return False
        return True

    def _on_directory_changed(self) -> None:
        if not self._taken():
            return
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
