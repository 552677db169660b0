"""One data folder, one window: a second start of the program calls the window of the first, and hands it its file."""

import os
from pathlib import Path

from PySide6.QtCore import QEventLoop, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

CALL = "examgate.call"
"""The file by which a window is called; whoever is called takes it away. It names a file to be opened, if any."""

LONGEST_PATH = 4_096

TICK_MS, PATIENCE_MS = 20, 3_000
"""How often it is looked whether a call was heard, and for how long."""


def call(folder: Path, file: Path | None = None) -> bool:
    """Call the window that works on a data folder, to open a file; False where nothing can be written."""
    try:
        written = folder / f"{CALL}.part"
        written.write_bytes(b"" if file is None else os.fsencode(file.absolute()))
        written.replace(folder / CALL)
    except OSError:
        return False
    return True


def was_heard(folder: Path) -> bool:
    """Whether a window takes the call away within a moment; a command that works on the folder does not."""
    loop, tick, patience = QEventLoop(), QTimer(), QTimer()
    tick.timeout.connect(lambda: None if (folder / CALL).exists() else loop.quit())
    patience.timeout.connect(loop.quit)
    tick.start(TICK_MS)
    patience.start(PATIENCE_MS)
    loop.exec()
    return not (folder / CALL).exists()


class Summons(QObject):
    """Brings a window to the front when it is called; else its entry in the task bar blinks.

    Signals:
        opened(Path): a file that the window was called for.
    """

    opened = Signal(object)

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._call = folder / CALL
        self._window = window
        self._taken()  # left over where the one who was called was gone already
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)

    def _taken(self) -> str | None:
        """Take the call away, and return the name in it; None where there was no call."""
        try:
            with self._call.open("rb") as file:
                name = file.read(LONGEST_PATH)
            self._call.unlink()
        except OSError:
            return None
        return os.fsdecode(name)

    def _on_directory_changed(self) -> None:
        name = self._taken()
        if name is None:
            return
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
        if name:
            self.opened.emit(Path(name))
