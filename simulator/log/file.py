"""A file of lines that does not grow beyond a bound: older lines lie beside it, in a few files with numbers."""

import sys
from collections.abc import Sequence
from pathlib import Path

KEPT = 5
MOST_BYTES = 256 * 1024


class LogFile:
    """A file that lines are added to; that it cannot be written is said once, and that is all."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._failed = False

    def add(self, lines: Sequence[str]) -> str:
        """Write lines after what is in the file; return why it cannot be written, once."""
        if self._failed or not lines:
            return ""
        try:
            append(self.path, lines)
        except OSError as error:
            self._failed = True
            said = f"the log cannot be written: {error.strerror}"
            sys.stderr.write(f"examgate: {said}: {self.path}\n")
            return said
        return ""


def append(path: Path, lines: Sequence[str]) -> None:
    """Write lines to the end of a file, which makes room for a new one where it is full; OSError where it cannot."""
    with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
        file.writelines(f"{line}\n" for line in lines)
        file.flush()
        is_full = path.is_file() and file.tell() > MOST_BYTES  # a pipe or a terminal is never full
    if is_full:
        _rotate(path)


def _rotate(path: Path) -> None:
    names = [path, *(path.with_name(f"{path.stem}.{number}{path.suffix}") for number in range(1, KEPT))]
    for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
        if newer.exists():
            newer.replace(older)
