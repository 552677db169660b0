"""The pages of a SQLite file as they stand, with what its log committed on top; trusts nothing that it reads."""

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from struct import Struct, unpack_from

from simulator.store.paths import log_path

USUAL_SIZE = 4096
"""The size of a page where the file cannot tell; no file of this program was ever made with another one."""

_MAGIC = b"SQLite format 3\0"
_LOG_HEAD = Struct(">8I")
_FRAME_HEAD = Struct(">6I")
_LOG_MAGIC = 0x377F0682
_MASK = 0xFFFFFFFF


class Pages:
    """The pages of a file by their numbers, from 1."""

    def __init__(self, content: mmap.mmap | bytes, log: bytes) -> None:
        self._content = content
        self.size = _page_size(content)
        self._newer = dict(_committed(log, self.size))
        self.count = max(len(content) // self.size, *self._newer, 0)
        self._continued: set[int] = set()

    def __getitem__(self, number: int) -> bytes:
        """Return a page; ValueError where there is none of that number."""
        if not 1 <= number <= self.count:
            raise ValueError(f"there is no page {number}")
        newer = self._newer.get(number)
        if newer is not None:
            return newer
        page = self._content[(number - 1) * self.size : number * self.size]
        if len(page) < self.size:
            raise ValueError(f"page {number} is cut off")
        return page

    def continued(self, number: int) -> bytes:
        """Return a page that goes on with a row of another one."""
        page = self[number]
        self._continued.add(number)
        return page

    @property
    def continuing(self) -> frozenset[int]:
        """The pages that went on with a row so far."""
        return frozenset(self._continued)

    @property
    def missing(self) -> int:
        """How many pages the head of the file tells that are not there."""
        try:
            head = self[1]
        except ValueError:
            return 0
        told: int = unpack_from(">I", head, 28)[0]
        return max(told - self.count, 0) if head.startswith(_MAGIC) else 0

    def free(self) -> frozenset[int]:
        """Return the pages that hold nothing any more, as far as the list of them can be read."""
        found: set[int] = set()
        try:
            trunk: int = unpack_from(">I", self[1], 32)[0]
            while trunk and trunk not in found:
                page = self[trunk]
                found.add(trunk)
                trunk, count = unpack_from(">II", page)
                if count > self.size // 4 - 2:
                    break
                found.update(unpack_from(f">{count}I", page, 8))
        except ValueError:
            return frozenset(found)
        return frozenset(found)


@contextmanager
def opened(path: Path) -> Iterator[Pages]:
    """Give the pages of a file, which is only read and may be there as its log alone; OSError where that fails."""
    log = log_path(path)
    newer = log.read_bytes() if log.exists() else b""
    if not path.exists() or path.stat().st_size == 0:
        yield Pages(b"", newer)
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        yield Pages(content, newer)


def _page_size(content: mmap.mmap | bytes) -> int:
    """The size that the head of the file tells, where its length bears that out."""
    if len(content) < 100 or content[:16] != _MAGIC:
        return USUAL_SIZE
    told: int = unpack_from(">H", content, 16)[0]
    size = 65536 if told == 1 else told
    fits = 512 <= size <= 65536 and not size & (size - 1) and not len(content) % size
    pages: int = unpack_from(">I", content, 28)[0]
    return size if fits and pages * size == len(content) else USUAL_SIZE


def _committed(log: bytes, size: int) -> Iterator[tuple[int, bytes]]:
    """Yield the pages of all commits in a log, oldest first.

    A frame that is damaged is left out and those after it are proved against the sum that stands in it, so that what
    was committed later is not lost with it.
    """
    if len(log) < _LOG_HEAD.size:
        return
    magic, _, told_size, _, *salt, one, two = _LOG_HEAD.unpack_from(log)
    if magic & ~1 != _LOG_MAGIC or told_size != size:
        return
    order, waiting, seed = ">" if magic & 1 else "<", [], (one, two)
    for start in range(_LOG_HEAD.size, len(log) - _FRAME_HEAD.size - size + 1, _FRAME_HEAD.size + size):
        number, commit, *frame_salt, one, two = _FRAME_HEAD.unpack_from(log, start)
        if frame_salt != salt:
            return  # left over from before the log began anew
        page = log[start + _FRAME_HEAD.size : start + _FRAME_HEAD.size + size]
        if _sum(order, log[start : start + 8] + page, seed) == (one, two):
            waiting.append((number, page))
            if commit:
                yield from waiting
                waiting = []
        seed = (one, two)


def _sum(order: str, data: bytes, seed: tuple[int, int]) -> tuple[int, int]:
    """The running sum of a log, as its format describes it."""
    one, two = seed
    words = unpack_from(f"{order}{len(data) // 4}I", data)
    for place in range(0, len(words), 2):
        one = (one + words[place] + two) & _MASK
        two = (two + words[place + 1] + one) & _MASK
    return one, two
