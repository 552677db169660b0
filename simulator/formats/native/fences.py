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


def may_open(text: str) -> bool:
    """Whether a text holds the marks of a fence; only then one may open in it."""
    return "```" in text or "~~~" in text


def opened_by(line: str) -> Fence | None:
    """Return the fence that a line of Markdown opens, at its start or right after the mark of a list."""
    if not may_open(line):
        return None
    mark = _OPENING.match(line)
    return Fence(mark[1], mark.start(1)) if mark else None


def fences(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines of a text that each code fence covers, its marks included: the first, and the one after the last."""
    fence: Fence | None = None
    first = 0
    for at in [place for place, line in enumerate(lines) if may_open(line)]:
        if fence is None:
            fence, first = opened_by(lines[at]), at
        elif fence.closed_by(lines[at]):
            yield first, at + 1
            fence = None
    if fence is not None:
        yield first, len(lines)


class Closers:
    """Finds the ends of the fences of a file, and remembers which have none, so that many of them cost no more."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._places = [at for at, line in enumerate(lines) if may_open(line) and _CLOSING.match(line)]
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
