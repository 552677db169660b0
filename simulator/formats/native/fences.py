"""Code fences of Markdown text: where they open, where they close and which lines they cover."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

SHOWS_BLOCKS = 4
"""A fence of that many marks may show whole blocks of a bank; a shorter one ends with its block."""

_OPENING = re.compile(r" {0,3}(?:(?:[-*+]|\d{1,9}[.)]) {1,4})?(`{3,}(?=[^`]*$)|~{3,})")
_CLOSING = re.compile(r" *(`{3,}|~{3,})[ \t]*$")


@dataclass(frozen=True, slots=True)
class Fence:
    """An open fence: its marks and the column they stand in."""

    marks: str
    column: int = 0

    def closed_by(self, line: str) -> bool:
        """Tell whether a line of the fence is the one that ends it."""
        mark = _CLOSING.match(line) if self.marks in line else None
        return mark is not None and mark[1].startswith(self.marks) and mark.start(1) <= self.column + 3


def opened_by(line: str) -> Fence | None:
    """Return the fence that a line of Markdown opens, at its start or right after the mark of a list."""
    if "```" not in line and "~~~" not in line:
        return None
    mark = _OPENING.match(line)
    return Fence(mark[1], mark.start(1)) if mark else None


def fenced(lines: Sequence[str]) -> Iterator[bool]:
    """Tell of each line of a Markdown text whether a code fence covers it, its marks included."""
    fence: Fence | None = None
    for line in lines:
        if fence is None:
            fence = opened_by(line)
            yield fence is not None
        else:
            yield True
            if fence.closed_by(line):
                fence = None


class Closers:
    """Finds the ends of the fences of a file, and remembers which have none, so that many of them cost no more."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._places = [
            at for at, line in enumerate(lines) if ("```" in line or "~~~" in line) and _CLOSING.match(line)
        ]
        self._failed: dict[tuple[str, int, int], int] = {}

    def end(self, fence: Fence, start: int, stop: int) -> int | None:
        """Return the index of the line from `start` on and before `stop` that closes a fence; None where none does.

        Calls come with rising `start`: what closed nothing before closes no longer fence later.
        """
        kind = (fence.marks[0], fence.column, stop)
        if len(fence.marks) >= self._failed.get(kind, sys.maxsize):
            return None
        for place in islice(self._places, bisect_left(self._places, start), None):
            if place >= stop:
                break
            if fence.closed_by(self._lines[place]):
                return place
        self._failed[kind] = len(fence.marks)
        return None
