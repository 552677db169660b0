"""Cuts the body of an item into stem, options with their explanations, and rationale; knows no front matter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from simulator.formats.native.fences import Fence, may_open, opened_by

_OPTION = re.compile(r"- \[([ xX])\] *")


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of Markdown and the line of the file on which it starts."""

    text: str = ""
    line: int = 0


NOTHING = Passage()


@dataclass(frozen=True, slots=True)
class RawOption:
    """An option as written."""

    correct: bool
    text: Passage
    explanation: Passage


class _Phase(Enum):
    PROSE = auto()
    OPTION = auto()
    EXPLANATION = auto()


@dataclass(slots=True)
class _Lines:
    """Lines that become one passage; blank ones at both ends are left out."""

    texts: list[str] = field(default_factory=list)
    first: int = 0

    def add(self, text: str, at: int) -> None:
        """Take the line of index `at`."""
        if self.texts:
            self.texts.append(text)
        elif text and not text.isspace():
            self.first = at + 1
            self.texts.append(text)

    def extend(self, texts: Sequence[str], at: int) -> None:
        """Take lines of which the first has the index `at`."""
        if not self.texts:
            blank = next((place for place, text in enumerate(texts) if text.strip()), len(texts))
            self.first = at + blank + 1
            texts = texts[blank:]
        self.texts.extend(texts)

    def passage(self) -> Passage:
        """The lines so far."""
        texts = self.texts
        if not texts:
            return NOTHING
        while not texts[-1] or texts[-1].isspace():
            texts.pop()
        return Passage(texts[0] if len(texts) == 1 else "\n".join(texts), self.first)


@dataclass(slots=True)
class _Choice:
    """An option that is being read."""

    correct: bool
    line: int
    text: _Lines = field(default_factory=_Lines)
    explanation: _Lines = field(default_factory=_Lines)

    def raw(self) -> RawOption:
        """The option as read so far."""
        text = self.text.passage()
        return RawOption(self.correct, text if text.line else Passage("", self.line), self.explanation.passage())


class Body:
    """Takes the lines of a body one by one; a code fence outside of the options is given as a whole."""

    def __init__(self, *, options_allowed: bool) -> None:
        self._options_allowed = options_allowed
        self._stem, self._rationale = _Lines(), _Lines()
        self._prose = self._stem if options_allowed else self._rationale
        self._phase = _Phase.PROSE
        self._choices: list[_Choice] = []
        self._fence: Fence | None = None
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

    def take(self, line: str, at: int) -> Fence | None:
        """Take the line of index `at`; return the fence that it opens outside of an option."""
        blank = not line or line.isspace()
        fence = None
        if self._fence is not None and (blank or line.startswith("  ")):
            self._in_fence(self._fence, line, at)
        elif self._options_allowed and line.startswith("- [") and (mark := _OPTION.match(line)):
            self._open(mark, at)
        elif self._phase is _Phase.PROSE:
            self._prose.add(line, at)
            fence = opened_by(line)
        else:
            fence = self._in_option(line, at)
        self._after_blank = blank
        return fence

    def take_prose(self, lines: Sequence[str], start: int, stop: int) -> int:
        """Take lines from `start` on that can be nothing but prose; return the place of the first other, or `stop`."""
        if self._phase is not _Phase.PROSE:
            return start
        at = start
        while at < stop and not (lines[at].startswith("- [") or may_open(lines[at])):
            at += 1
        if at > start:
            self._prose.extend(lines[start:at], start)
            self._after_blank = not lines[at - 1].strip()
        return at

    def take_fence(self, lines: Sequence[str], start: int, end: int) -> None:
        """Take the lines of a fence that `take` has returned, from the one after its opening, `end` excluded."""
        self._prose.extend(lines[start:end], start)
        self._after_blank = False

    def _in_fence(self, fence: Fence, line: str, at: int) -> None:
        """Take a line of a fence in an option; one that is not indented ends it with the option."""
        text = line[2:]
        self._choices[-1].text.add(text, at)
        if fence.closed_by(text):
            self._fence = None

    def _open(self, mark: re.Match[str], at: int) -> None:
        self._choices.append(_Choice(mark[1] != " ", at + 1))
        self._phase = _Phase.OPTION
        self._prose = self._rationale
        self._fence = None
        self._go_on(mark.string[mark.end() :], at)

    def _in_option(self, line: str, at: int) -> Fence | None:
        text = line.removeprefix("  ")
        self._fence = None
        if not line or line.isspace():
            if self._phase is _Phase.OPTION:
                self._choices[-1].text.add(text, at)
        elif text.startswith(">") and (text != line or not self._after_blank):
            self._phase = _Phase.EXPLANATION
            self._explain(text[1:].removeprefix(" "), at)
        elif text == line:
            self._phase = _Phase.PROSE
            self._rationale.add(line, at)
            return opened_by(line)
        elif self._phase is _Phase.EXPLANATION and not self._after_blank:
            self._explain(text, at)
        else:
            self._go_on(text, at)
        return None

    def _explain(self, text: str, at: int) -> None:
        lines = self._choices[-1].explanation
        if self._after_blank and lines.texts:
            lines.add("", at)
        lines.add(text, at)

    def _go_on(self, text: str, at: int) -> None:
        lines = self._choices[-1].text
        if self._phase is _Phase.EXPLANATION:
            lines.add("", at)
            self._phase = _Phase.OPTION
        lines.add(text, at)
        self._fence = opened_by(text)
