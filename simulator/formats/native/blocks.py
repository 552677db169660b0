"""Cuts the text of a bank file into its blocks; knows no fields and no header."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from simulator.exam.problems import Code, Problem
from simulator.formats.native.body import Body, Passage, RawOption
from simulator.formats.native.fences import SHOWS_BLOCKS, Closers, Fence

FRONT_LIMIT = 64 * 1024
"""How many characters the front matter of a block may have."""

_KINDS = ("bank:", "case:", "item:")


class BlockKind(StrEnum):
    """What a block describes."""

    BANK = "bank"
    CASE = "case"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """One block: `front` is its YAML, which starts on the line after `line`; `end` is the line after its last one.

    For an item `stem`, `options` and `rationale` are its body; the body of another block is all in `rationale`.
    `open_fence` is the line of the first code fence outside the options that nothing closes.
    """

    file: str
    kind: BlockKind
    line: int
    end: int
    front: str
    digest: str
    stem: Passage
    options: tuple[RawOption, ...]
    rationale: Passage
    open_fence: int | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """The blocks of a file in order and what could not be read as a block."""

    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...]


def scan(text: str, file: str) -> Scan:
    """Cut the text of a file (LF line ends) into blocks; nothing in it raises.

    A block start within a code fence is no start where the fence has `SHOWS_BLOCKS` marks or more. A shorter fence is
    taken as open there: else one that was forgotten would swallow every item up to the next fence of the file.
    """
    source = _Source(file, text.split("\n"))
    problems: list[Problem] = []
    blocks: list[Block] = []
    at = source.next_start(0)
    stray = next((place for place, line in enumerate(source.lines[:at]) if line.strip()), None)
    if stray is not None:
        problems.append(Problem(file, stray + 1, Code.BLOCK_START, value=source.lines[stray].strip()[:80]))
    while at < len(source.lines):
        found, at = source.block(at)
        if isinstance(found, Block):
            blocks.append(found)
        else:
            problems.append(found)
    return Scan(tuple(blocks), tuple(problems))


class _Source:
    """The lines of a file and where blocks may start in them, by index from 0."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.file = file
        self.lines = lines
        rules = [at for at, line in enumerate(lines) if line[:3] == "---" and line.rstrip() == "---"]
        self._starts = [at for at in rules if at + 1 < len(lines) and lines[at + 1].startswith(_KINDS)]

    @cached_property
    def _closers(self) -> Closers:
        return Closers(self.lines)

    def next_start(self, at: int) -> int:
        """The first place from `at` on where a block may start; the number of lines where there is none."""
        place = bisect_left(self._starts, at)
        return self._starts[place] if place < len(self._starts) else len(self.lines)

    def block(self, at: int) -> tuple[Block | Problem, int]:
        """Read the block that starts at `at`; return it or its problem, and where the next one starts."""
        lines, stop = self.lines, self.next_start(at + 1)
        close = next((place for place in range(at + 1, stop) if lines[place].rstrip() == "---"), stop)
        if close == stop:
            return Problem(self.file, at + 1, Code.FRONT_MATTER_OPEN), stop
        kind = BlockKind(lines[at + 1][:4])
        front = "\n".join(lines[at + 1 : close])
        body = Body(options_allowed=kind is BlockKind.ITEM)
        open_fence, end = self._read(body, close + 1, stop)
        if len(front) > FRONT_LIMIT:
            return Problem(self.file, at + 1, Code.FRONT_MATTER_SIZE, value=str(len(front))), end
        digest = sha256("\n".join(lines[at:end]).rstrip("\n").encode("utf-8", "surrogatepass")).hexdigest()
        passages = (body.stem, body.options, body.rationale)
        return Block(self.file, kind, at + 1, end + 1, front, digest, *passages, open_fence=open_fence), end

    def _read(self, body: Body, at: int, stop: int) -> tuple[int | None, int]:
        """Read a body; return the line of the first fence that nothing closes, and where the next block starts.

        Such a fence is text: it must not swallow what follows.
        """
        open_fence = None
        while (at := body.take_prose(self.lines, at, stop)) < stop:
            fence = body.take(self.lines[at], at)
            at += 1
            if fence is None:
                continue
            end = self._end(fence, at, stop)
            if end is None:
                open_fence = open_fence or at
                continue
            body.take_fence(self.lines, at, end + 1)
            at = end + 1
            stop = max(stop, self.next_start(at))
        return open_fence, stop

    def _end(self, fence: Fence, at: int, stop: int) -> int | None:
        return self._closers.end(fence, at, len(self.lines) if len(fence.marks) >= SHOWS_BLOCKS else stop)
