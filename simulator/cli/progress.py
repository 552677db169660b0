"""A progress bar on standard error, for people; knows nothing of the work."""

import sys
from time import monotonic
from types import TracebackType
from typing import Self

from simulator.cli.plain import plain

WIDTH = 30
EVERY_S = 0.1


class ProgressBar:
    """Draws how far some work is, at most ten times a second, and wipes the line at the end.

    Nothing is drawn where standard error is no terminal. Ctrl+C cancels the work, as any other.
    """

    def __init__(self, text: str) -> None:
        self._text = plain(text)
        self._shown = sys.stderr.isatty()
        self._next = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Wipe the line."""
        if self._shown:
            self._write("\r\x1b[K")

    def show(self, done: int, total: int) -> None:
        """Draw that `done` of `total` parts of the work are done."""
        if not self._shown or monotonic() < self._next:
            return
        self._next = monotonic() + EVERY_S
        filled = WIDTH * done // max(total, 1)
        bar = "█" * filled + "░" * (WIDTH - filled)
        self._write(f"\r{self._text} {bar} {100 * done // max(total, 1):3} % (Ctrl+C cancels)\x1b[K")

    @staticmethod
    def _write(text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
