"""Cuts the text of a bank file into its blocks and their bodies into passages; knows no fields and no header."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from hashlib import sha256

from simulator.exam.problems import Code, Problem

FRONT_LIMIT = 64 * 1024
"""How many characters the front matter of a block may have."""

_KINDS = ("bank:", "case:", "item:")
_OPTION = re.compile(r"- \[([ xX])\] *")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")


class BlockKind(StrEnum):
    """What a block describes."""

    BANK = "bank"
    CASE = "case"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of Markdown and the line of the file on which it starts."""

    text: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class RawOption:
    """An option as written."""

    correct: bool
    text: Passage
    explanation: Passage


@dataclass(frozen=True, slots=True)
class Block:
    """One block: `front` is its YAML, which starts on the line after `line`; `end` is the line after its last one.

    For an item `stem`, `options` and `rationale` are its body; the body of another block is all in `rationale`.
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
    """Cut the text of a file (LF line ends) into blocks; nothing in it raises."""
    lines = text.split("\n")
    problems: list[Problem] = []
    blocks: list[Block] = []
    at = _next_start(lines, 0)
    stray = next((place for place, line in enumerate(lines[:at]) if line.strip()), None)
    if stray is not None:
        problems.append(Problem(file, stray + 1, Code.BLOCK_START, value=lines[stray].strip()[:80]))
    while at < len(lines):
        block, problem, at = _block(lines, at, file)
        if problem is not None:
            problems.append(problem)
        if block is not None:
            blocks.append(block)
    return Scan(tuple(blocks), tuple(problems))


def _starts(lines: Sequence[str], at: int) -> bool:
    return lines[at].rstrip() == "---" and at + 1 < len(lines) and lines[at + 1].startswith(_KINDS)


def _next_start(lines: Sequence[str], at: int) -> int:
    return next((place for place in range(at, len(lines)) if _starts(lines, place)), len(lines))


def _block(lines: Sequence[str], at: int, file: str) -> tuple[Block | None, Problem | None, int]:
    """Read the block that starts at index `at`; return it or its problem, and the index of the next start."""
    close = next((place for place in range(at + 1, len(lines)) if lines[place].rstrip() == "---"), len(lines))
    if close == len(lines) or _starts(lines, close):
        return None, Problem(file, at + 1, Code.FRONT_MATTER_OPEN), close
    kind = BlockKind(lines[at + 1][:4])
    front = "\n".join(lines[at + 1 : close])
    body = _Body(options_allowed=kind is BlockKind.ITEM)
    end = body.read(lines, close + 1)
    if len(front) > FRONT_LIMIT:
        return None, Problem(file, at + 1, Code.FRONT_MATTER_SIZE, value=str(len(front))), end
    digest = sha256("\n".join(lines[at:end]).rstrip("\n").encode("utf-8", "surrogatepass")).hexdigest()
    block = Block(
        file, kind, at + 1, end + 1, front, digest, body.stem, body.options, body.rationale, open_fence=body.open_fence
    )
    return block, None, end


class _Phase(Enum):
    STEM = auto()
    OPTION = auto()
    EXPLANATION = auto()
    RATIONALE = auto()


@dataclass(slots=True)
class _Lines:
    """Lines that become one passage; blank ones at both ends are left out."""

    texts: list[str] = field(default_factory=list)
    first: int = 0

    def add(self, text: str, number: int) -> None:
        if not self.texts:
            if not text.strip():
                return
            self.first = number
        self.texts.append(text)

    def passage(self) -> Passage:
        while self.texts and not self.texts[-1].strip():
            self.texts.pop()
        return Passage("\n".join(self.texts), self.first)


@dataclass(slots=True)
class _Choice:
    correct: bool
    line: int
    text: _Lines = field(default_factory=_Lines)
    explanation: _Lines = field(default_factory=_Lines)

    def raw(self) -> RawOption:
        text = self.text.passage()
        return RawOption(self.correct, Passage(text.text, text.line or self.line), self.explanation.passage())


class _Body:
    """Reads a body line by line: where an option is open, where its explanation, and what a code fence covers."""

    def __init__(self, *, options_allowed: bool) -> None:
        self.open_fence: int | None = None
        self._options_allowed = options_allowed
        self._unfenced: set[int] = set()
        self._restart()

    def _restart(self) -> None:
        self._phase = _Phase.STEM if self._options_allowed else _Phase.RATIONALE
        self._stem, self._rationale = _Lines(), _Lines()
        self._choices: list[_Choice] = []
        self._fence, self._fence_line = "", 0
        self._after_blank = False

    @property
    def stem(self) -> Passage:
        """What stands before the first option."""
        return self._stem.passage()

    @property
    def options(self) -> tuple[RawOption, ...]:
        """The options in order."""
        return tuple(choice.raw() for choice in self._choices)

    @property
    def rationale(self) -> Passage:
        """What stands unindented after the options."""
        return self._rationale.passage()

    def read(self, lines: Sequence[str], start: int) -> int:
        """Read from index `start` to the next block; return the index of that.

        A fence that nothing closes is noted in `open_fence` and read again as text: it must not swallow what follows.
        """
        while True:
            end = self._run(lines, start)
            if not self._fence or self._fence_in_option:
                return end
            if self.open_fence is None:
                self.open_fence = self._fence_line + 1
            self._unfenced.add(self._fence_line)
            self._restart()

    def _run(self, lines: Sequence[str], start: int) -> int:
        for at in range(start, len(lines)):
            line = lines[at]
            if self._fence and self._inside(line, at + 1):
                self._after_blank = not line.strip()
                continue
            if line.startswith("---") and _starts(lines, at):
                return at
            if self._options_allowed and (mark := _OPTION.match(line)):
                self._open(mark, at)
            elif self._phase in {_Phase.OPTION, _Phase.EXPLANATION}:
                self._in_option(line, at)
            else:
                self._add(line, at)
            self._after_blank = not line.strip()
        return len(lines)

    def _inside(self, line: str, number: int) -> bool:
        """Take a line of a fence; False where the fence has ended before it, with the option it stood in."""
        text = line
        if self._fence_in_option:
            if line.strip() and not line.startswith("  "):
                self._fence = ""
                return False
            text = line[2:]
            self._choices[-1].text.add(text, number)
        else:
            self._target.add(line, number)
        if _closes(text, self._fence):
            self._fence = ""
        return True

    @property
    def _target(self) -> _Lines:
        return self._stem if self._phase is _Phase.STEM else self._rationale

    @property
    def _fence_in_option(self) -> bool:
        return self._phase is _Phase.OPTION

    def _open(self, mark: re.Match[str], at: int) -> None:
        self._choices.append(_Choice(mark[1] != " ", at + 1))
        self._phase = _Phase.OPTION
        text = mark.string[mark.end() :]
        self._choices[-1].text.add(text, at + 1)
        self._look_for_fence(text, at)

    def _in_option(self, line: str, at: int) -> None:
        text, number = line.removeprefix("  "), at + 1
        if not line.strip():
            lines = self._choices[-1].text if self._phase is _Phase.OPTION else None
            if lines is not None:
                lines.add(text, number)
        elif text.startswith(">") and (text != line or not self._after_blank):
            self._phase = _Phase.EXPLANATION
            self._explain(text[1:].removeprefix(" "), number)
        elif text == line:
            self._phase = _Phase.RATIONALE
            self._add(line, at)
        elif self._phase is _Phase.EXPLANATION and not self._after_blank:
            self._explain(text, number)
        else:
            self._go_on(text, at)

    def _explain(self, text: str, number: int) -> None:
        lines = self._choices[-1].explanation
        if self._after_blank and lines.texts:
            lines.add("", number)
        lines.add(text, number)

    def _go_on(self, text: str, at: int) -> None:
        lines = self._choices[-1].text
        if self._phase is _Phase.EXPLANATION:
            lines.add("", at)
            self._phase = _Phase.OPTION
        lines.add(text, at + 1)
        self._look_for_fence(text, at)

    def _add(self, line: str, at: int) -> None:
        self._target.add(line, at + 1)
        self._look_for_fence(line, at)

    def _look_for_fence(self, text: str, at: int) -> None:
        if ("```" in text or "~~~" in text) and at not in self._unfenced and (mark := _FENCE.match(text)):
            self._fence, self._fence_line = mark[1], at


def _closes(line: str, fence: str) -> bool:
    mark = line.strip()
    return len(mark) >= len(fence) and mark == fence[0] * len(mark) and len(line) - len(line.lstrip(" ")) <= 3


def fenced(lines: Sequence[str]) -> Iterator[bool]:
    """Tell of each line of a Markdown text whether a code fence covers it, its marks included."""
    fence = ""
    for line in lines:
        if fence:
            yield True
            if _closes(line, fence):
                fence = ""
            continue
        mark = _FENCE.match(line)
        fence = mark[1] if mark else ""
        yield mark is not None
