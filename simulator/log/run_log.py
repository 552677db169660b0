"""The log of a run, where one is asked for: what happened when, for reports of errors; no answers and no names."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.log.file import LogFile, append
from simulator.log.logger import heard

STANDARD_ERROR = "-"


class LogError(Exception):
    """The log cannot be written there."""


class RunLog(logging.Handler):
    """Writes each line into a file of a bounded size, after what is in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._file = LogFile(path)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        self._file.add((self.format(record),))


@contextmanager
def logging_to(place: str, level: str, versions: str) -> Iterator[None]:
    """Write to a file, after what is in it, or to standard error where it is `-`; LogError where that cannot be.

    Only this program itself is heard: what libraries would tell holds the values they work on.
    """
    handler = _handler(place)
    handler.setFormatter(logging.Formatter("%(asctime)s.%(msecs)03d %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%S"))
    handler.setLevel(level.upper())
    with heard(handler, versions):
        yield


def _handler(place: str) -> logging.Handler:
    if place == STANDARD_ERROR:
        return logging.StreamHandler()
    try:
        append(Path(place), ())
    except OSError as error:
        raise LogError(f"the log cannot be written: {error.strerror}: {place}") from error
    return RunLog(Path(place))
