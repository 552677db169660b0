"""The guide "When something goes wrong": where it lies for each language, and its parts; knows no widget."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, its level from 1, and the Markdown below it."""

    level: int
    title: str
    text: str


def parts(read: Callable[[str], str], locale: QLocale) -> Sequence[Part]:
    """Return the guide in the language of a locale, in English where there is none; OSError where it is not there.

    `read` gives a text by its path in the resources.
    """
    try:
        text = read(f"guide/troubles.{locale.name()[:2]}.md")
    except FileNotFoundError:
        text = read("guide/troubles.md")
    _before, *found = _HEADING.split(text)
    return [
        Part(len(marks), title, body.strip())
        for marks, title, body in zip(found[::3], found[1::3], found[2::3], strict=True)
    ]
