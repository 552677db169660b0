"""The log of the window: a few files of a bounded size, and the last lines in memory; knows no event by itself."""

import logging
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from simulator.log.file import LogFile
from simulator.log.logger import Line, heard, write_as
from simulator.machine.private import make_file, make_folder
from simulator.version import VERSION

FILE = "examgate.log"
TAIL = 60
"""How many lines are kept in memory."""


class Logbook(logging.Handler):
    """Keeps the last `lines` in memory, and once `open` was called writes all of them into a file.

    A file that cannot be written is noted once, and that is all.
    """

    def __init__(self, folder: Path, level: int = logging.INFO) -> None:
        super().__init__(level)
        self.folder = folder
        self.line = Line()
        self.setFormatter(self.line)
        self.lines: deque[str] = deque(maxlen=TAIL)
        self._waiting: list[str] = []
        self._file = LogFile(folder / FILE)
        self._is_open = False

    def open(self) -> None:
        """Begin to write; what was told before comes first."""
        self.acquire()
        try:
            self._is_open = True
            self._write()
        finally:
            self.release()

    def emit(self, record: logging.LogRecord) -> None:
        """Take a line."""
        line = self.format(record)
        self.lines.append(line)
        self._waiting.append(line.replace("\n", " "))
        if self._is_open:
            self._write()

    def _write(self) -> None:
        lines, self._waiting = self._waiting, []
        if not lines:
            return
        with suppress(OSError):  # the file says why it cannot be written
            make_folder(self.folder)
            make_file(self._file.path)
        if failure := self._file.add(lines):
            self.lines.append(failure)


@contextmanager
def keeping(folder: Path, level: int = logging.INFO) -> Iterator[Logbook]:
    """Keep a log in `folder`, beside the data, of what this program tells."""
    logbook = Logbook(folder, level)
    write_as(logbook.line)  # another log must not tell the time either
    try:
        with heard(logbook, f"Examgate {VERSION}"):
            yield logbook
    finally:
        logbook.open()


def last_lines(folder: Path) -> tuple[str, ...]:
    """The last lines in the file of a log that another run has kept; nothing where there is none to be read."""
    try:
        return tuple((folder / FILE).read_text(encoding="utf-8", errors="replace").splitlines()[-TAIL:])
    except OSError:
        return ()
