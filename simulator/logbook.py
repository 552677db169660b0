"""The log of the window: a few files of a bounded size, and the last lines in memory; knows no event by itself."""

import logging
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from simulator.private import make_file, make_folder
from simulator.version import VERSION

LOGGER = "simulator"
FILE = "examgate.log"
KEPT = 5
MOST_BYTES = 256 * 1024
TAIL = 60
"""How many lines are kept in memory."""


class Line(logging.Formatter):
    """A stamp in UTC, the level and the message; while it is `veiled` a line has the day alone.

    For the time of an exam is not to be read off a log. What an error says is never written by itself.
    """

    veiled = False

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        stamp = datetime.fromtimestamp(record.created, UTC).strftime(
            "%Y-%m-%d" if self.veiled else "%Y-%m-%dT%H:%M:%SZ"
        )
        return f"{stamp} {record.levelname} {shortened(record.getMessage())}"


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
        self._is_open = False
        self._failed = False

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
        self._note(self.format(record))
        if self._is_open:
            self._write()

    def _note(self, line: str) -> None:
        self.lines.append(line)
        self._waiting.append(line.replace("\n", " "))

    def _write(self) -> None:
        lines, self._waiting = self._waiting, []
        if self._failed or not lines:
            return
        path = self.folder / FILE
        try:
            make_folder(self.folder)
            make_file(path)
            with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.writelines(f"{line}\n" for line in lines)
                is_full = file.tell() > MOST_BYTES
            if is_full:
                _rotate(path)
        except OSError as error:
            self._failed = True
            self.lines.append(f"the log cannot be written: {error.strerror}")
            sys.stderr.write(f"examgate: the log cannot be written: {error.strerror}: {path}\n")


@contextmanager
def keeping(folder: Path, level: int = logging.INFO) -> Iterator[Logbook]:
    """Keep a log in `folder`, beside the data, of what this program tells; what libraries tell is not heard."""
    logger, logbook = logging.getLogger(LOGGER), Logbook(folder, level)
    before, passed_on = logger.level, logger.propagate
    for other in logger.handlers:
        other.setFormatter(logbook.line)  # another log must not tell the time either
    logger.addHandler(logbook)
    logger.setLevel(min(level, before or level))
    logger.propagate = False
    logger.info("started: Examgate %s", VERSION)
    try:
        yield logbook
    finally:
        logger.info("ended")
        logbook.open()
        logger.removeHandler(logbook)
        logger.setLevel(before)
        logger.propagate = passed_on


def shortened(text: str) -> str:
    """A text without the way to the home of the user, which holds a name."""
    try:
        home = str(Path.home())
    except RuntimeError:
        return text
    return text.replace(home, "~") if len(home) > 1 else text


def last_lines(folder: Path) -> tuple[str, ...]:
    """The last lines in the file of a log that another run has kept; nothing where there is none to be read."""
    try:
        return tuple((folder / FILE).read_text(encoding="utf-8", errors="replace").splitlines()[-TAIL:])
    except OSError:
        return ()


def _rotate(path: Path) -> None:
    names = [path, *(path.with_suffix(f".{number}.log") for number in range(1, KEPT))]
    for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)
