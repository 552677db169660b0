"""Finds in a Markdown text what a bank may not hold or must account for: pictures, links, raw HTML, open formulas.

Every search takes time in proportion to the text, whatever is in it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.exam.problems import Code
from simulator.formats.native.body import Passage
from simulator.formats.native.fences import fences, may_open

_TICKS = re.compile(r"\\[^`\n]|\\?`+|\n[ \t]*(?=\n)")
_MATH = re.compile(
    r"(?<![\\$])(?:\$\$(?:\\.|[^$\\])+\$\$|\$(?![\s$])(?:\\.|[^$\\\n]|\n(?![ \t]*\n))+(?<!\s)\$(?!\d))", re.DOTALL
)
_DISPLAY = re.compile(r"(?<!\\)\$\$")
_BLANKABLE = re.compile(r"[^\n]")
_BRACKET = re.compile(r"\\.|!?\[|\]|\n[ \t]*(?=\n)")
_TARGET = re.compile(r"\(\s*+(?:<([^>\n]{0,300})>|([^)\s]{0,300}))")
_NAME = re.compile(r"\[([^\[\]]*)\]")
_AUTOLINK = re.compile(r"(?<!\]\()<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\s]*)>")
_DEFINED = re.compile(r"^[ \t>*+\-0-9.)]*+\[([^\[\]]+)\]:\s*+<?([^\s>]+)", re.MULTILINE)
_HTML = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|!--|[!?][A-Za-z])")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a text shows: its path as written, and the line."""

    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a text that is worth a Problem."""

    code: Code
    line: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class _Pointer:
    """A link or a picture and what it points at."""

    picture: bool
    target: str
    place: int


@dataclass(frozen=True, slots=True)
class Markup:
    """What a text shows and what is to be said of it, each in order of kind and place."""

    pictures: tuple[Picture, ...] = ()
    remarks: tuple[Remark, ...] = ()


PLAIN = Markup()


def markup(passage: Passage) -> Markup:
    """Find, outside of code, the pictures of a text, raw HTML, links that cannot be opened and formulas left open."""
    if not _is_marked(passage.text):
        return PLAIN
    text = without_code(passage.text)
    if not _is_marked(text):
        return PLAIN
    lines = _Lines(passage)
    pointers = list(_pointers(text))
    pictures = (Picture(one.target, lines.at(one.place)) for one in pointers if one.picture)
    return Markup(tuple(pictures), tuple(_remarks(text, pointers, lines)))


def _is_marked(text: str) -> bool:
    """Whether a text holds a sign of anything that is looked for."""
    return "<" in text or "](" in text or "]:" in text or "$$" in text


class _Lines:
    """The lines of the file on which the places of a passage are."""

    def __init__(self, passage: Passage) -> None:
        self._first = passage.line
        self._breaks = [mark.start() for mark in re.finditer("\n", passage.text)]

    def at(self, place: int) -> int:
        """The line of a place."""
        return self._first + bisect_left(self._breaks, place)


def _remarks(text: str, pointers: list[_Pointer], lines: _Lines) -> Iterator[Remark]:
    signs = [mark.start() for mark in _DISPLAY.finditer(text)] if "$$" in text else []
    if len(signs) % 2:
        yield Remark(Code.MATH_OPEN, lines.at(signs[-1]))
    if "<" not in text and all(one.picture for one in pointers):
        return
    plain = _MATH.sub(_blank, text) if "$" in text else text
    for mark in _HTML.finditer(plain):
        yield Remark(Code.HTML_RAW, lines.at(mark.start()), _shown(mark[0]))
    links = [one for one in (pointers if plain == text else _pointers(plain)) if not one.picture]
    links += [_Pointer(picture=False, target=mark[1], place=mark.start()) for mark in _AUTOLINK.finditer(plain)]
    for link in links:
        if not link.target.lower().startswith(("http://", "https://")):
            yield Remark(Code.LINK_SCHEME, lines.at(link.place), _shown(link.target))


def without_code(text: str) -> str:
    """The text with its code blanked out: as long as before, line for line."""
    if may_open(text):
        lines = text.split("\n")
        for first, end in fences(lines):
            lines[first:end] = [" " * len(line) for line in lines[first:end]]
        text = "\n".join(lines)
    if "`" not in text:
        return text
    parts, end = [], 0
    for start, stop in _code_spans(text):
        parts += [text[end:start], _BLANKABLE.sub(" ", text[start:stop])]
        end = stop
    return "".join([*parts, text[end:]])


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    """The places of `code` within lines: between equal runs of backticks of one paragraph."""
    paragraph: list[re.Match[str]] = []
    for mark in _TICKS.finditer(text):
        if mark[0][0] == "\n":
            yield from _paired(paragraph)
            paragraph = []
        elif "`" in mark[0]:
            paragraph.append(mark)
    yield from _paired(paragraph)


def _paired(runs: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Start and end of each code span; a run after a backslash opens with one backtick less."""
    later: dict[int, list[int]] = {}
    for number in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[number][0].count("`"), []).append(number)
    number = 0
    while number < len(runs):
        run = runs[number]
        closing = later.get(run[0].count("`") - run[0].startswith("\\"), [])
        while closing and closing[-1] <= number:
            closing.pop()
        if closing:
            number = closing[-1]
            yield run.start(), runs[number].end()
        number += 1


def _pointers(text: str) -> Iterator[_Pointer]:
    """The links and pictures of a text, written out or by the name of a definition, in order of their ends."""
    if "](" not in text and "]:" not in text:
        return
    targets = {_folded(mark[1]): mark[2] for mark in _DEFINED.finditer(text)} if "]:" in text else {}
    opened: list[re.Match[str]] = []
    done = 0
    for mark in _BRACKET.finditer(text, max(text.find("[") - 2, 0), text.rfind("]") + 1):
        if mark.start() < done:
            continue
        if mark[0][0] == "\n":
            opened.clear()
        elif mark[0] in {"[", "!["}:
            opened.append(mark)
        elif mark[0] == "]" and opened:
            start = opened.pop()
            target, done = _target(text, (start, mark), targets)
            if target is not None:
                yield _Pointer(start[0] == "![", target, start.start())


def _target(
    text: str, brackets: tuple[re.Match[str], re.Match[str]], targets: dict[str, str]
) -> tuple[str | None, int]:
    """What a pair of brackets points at, None where it only encloses, and where that is written out."""
    start, end = brackets[0], brackets[1].end()
    if mark := _TARGET.match(text, end):
        return mark[1] or mark[2] or "", end
    if not targets or (start[0] == "[" and text.startswith(":", end)):
        return None, end
    name = _NAME.match(text, end)
    words = (name[1] if name else "") or text[start.end() : end - 1]
    return targets.get(_folded(words)), name.end() if name else end


def _blank(mark: re.Match[str]) -> str:
    return _BLANKABLE.sub(" ", mark[0])


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _shown(text: str) -> str:
    return " ".join(text.split())[:80]
