"""Finds in a Markdown text what a bank may not hold or must account for: pictures, links, raw HTML, open formulas."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.exam.problems import Code
from simulator.formats.native.blocks import Passage, fenced

_SPAN = re.compile(r"(?<!`)(`+)(?!`)(?s:.+?)(?<!`)\1(?!`)")
_MATH = re.compile(r"(?<![\\$])(\$\$?)(?!\s)(?s:[^$]+?)(?<![\s\\])\1(?!\d)")
_PICTURE = re.compile(r"!\[[^\]]*\]\(\s*(?:<([^>\n]*)>|([^)\s]*))")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(\s*<?([^)\s>]*)")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}):[^<>\s]*>")
_DEFINED = re.compile(r"^ {0,3}\[([^\]]+)\]:\s*<?([^\s>]+)", re.MULTILINE)
_PICTURE_BY_NAME = re.compile(r"!\[([^\]]*)\](?:\[([^\]]*)\])?(?!\()")
_HTML = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?|!--.*?--|![A-Za-z][^>]*|\?.*?\?)>", re.DOTALL)


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


def pictures(passage: Passage) -> Iterator[Picture]:
    """Find the pictures of a text outside its code."""
    if "![" not in passage.text:
        return
    text = _without_code(passage.text)
    for mark in _PICTURE.finditer(text):
        yield Picture(mark[1] or mark[2] or "", _line(passage, text, mark.start()))
    targets = {mark[1].casefold(): mark[2] for mark in _DEFINED.finditer(text)}
    for mark in _PICTURE_BY_NAME.finditer(text):
        name = (mark[2] or mark[1]).casefold()
        if name in targets:
            yield Picture(targets[name], _line(passage, text, mark.start()))


def remarks(passage: Passage) -> Iterator[Remark]:
    """Find raw HTML, links that cannot be opened and formulas that never close, outside of code."""
    if not any(sign in passage.text for sign in ("<", "](", "]:", "$$")):
        return
    text = _without_code(passage.text)
    if "$$" in text:
        yield from _open_math(passage, text)
    if "<" in text:
        plain = _blanked(_MATH, text)
        for mark in _HTML.finditer(plain):
            if not _AUTOLINK.match(mark[0]):
                yield Remark(Code.HTML_RAW, _line(passage, text, mark.start()), " ".join(mark[0].split())[:80])
    yield from _links(passage, text)


def _links(passage: Passage, text: str) -> Iterator[Remark]:
    named = {(mark[2] or mark[1]).casefold() for mark in _PICTURE_BY_NAME.finditer(text)}
    places = [(mark.start(), mark[1]) for mark in _LINK.finditer(text)]
    places += [(mark.start(), mark[0][1:-1]) for mark in _AUTOLINK.finditer(text)]
    places += [(mark.start(), mark[2]) for mark in _DEFINED.finditer(text) if mark[1].casefold() not in named]
    for place, target in sorted(places):
        if not target.lower().startswith(("http://", "https://")):
            yield Remark(Code.LINK_SCHEME, _line(passage, text, place), target[:80])


def _open_math(passage: Passage, text: str) -> Iterator[Remark]:
    places = [mark.start() for mark in re.finditer(r"(?<!\\)\$\$", text)]
    if len(places) % 2:
        yield Remark(Code.MATH_OPEN, _line(passage, text, places[-1]))


def _without_code(text: str) -> str:
    """The text with its code blanked out: as long as before, line for line."""
    if "```" in text or "~~~" in text:
        lines = text.split("\n")
        text = "\n".join(" " * len(line) if code else line for line, code in zip(lines, fenced(lines), strict=True))
    return _blanked(_SPAN, text) if "`" in text else text


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda mark: re.sub(r"[^\n]", " ", mark[0]), text)


def _line(passage: Passage, text: str, place: int) -> int:
    return passage.line + text.count("\n", 0, place)
