"""Bank folders made with one fault; the line of the fault ends in `§`, which is taken out before it is written."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.exam.problems import Code
from tests.formats.folders import CASE, HEADER, ITEM, between

MARK = "§"


@dataclass(frozen=True)
class Broken:
    """A bank folder, its one problem, and the items that are read all the same."""

    name: str
    files: Mapping[str, str | bytes]
    code: Code
    file: str
    line: int
    read: tuple[str, ...] = ("first", "last")
    header_read: bool = True


def item(name: str, code: Code, *changes: tuple[str, str], read: tuple[str, ...] = ("first", "last")) -> Broken:
    """A sound item with changes, between two that stay sound."""
    return text(name, code, between(_changed(ITEM, *changes)), read=read)


def kept(name: str, code: Code, *changes: tuple[str, str]) -> Broken:
    """The same for what is only a warning: the item is read."""
    return item(name, code, *changes, read=("first", "broken", "last"))


def text(name: str, code: Code, text: str, *, read: tuple[str, ...] = ("first", "last")) -> Broken:
    """A file beside a sound header and a sound case."""
    line = _line(text)
    assert line, name
    files = {"bank.md": HEADER + CASE, "items/a.md": text.replace(MARK, "")}
    return Broken(name, files, code, "items/a.md", line, read)


def header(name: str, code: Code, *changes: tuple[str, str], header_read: bool = False) -> Broken:
    """A header with changes, beside two sound items."""
    text = _changed(HEADER, *changes)
    line = _line(text)
    assert line, name
    files = {"bank.md": text.replace(MARK, ""), "items/a.md": between("")}
    return Broken(name, files, code, "bank.md", line, header_read=header_read)


def _changed(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def _line(text: str) -> int:
    """The line of the mark; 0 where there is none."""
    return text.count("\n", 0, text.index(MARK)) + 1 if MARK in text else 0


def files(
    name: str,
    code: Code,
    place: tuple[str, int],
    files: Mapping[str, str | bytes],
    *,
    read: tuple[str, ...] = ("first", "last"),
    header_read: bool = True,
) -> Broken:
    """Any files, and the place of the fault in words and numbers."""
    return Broken(name, files, code, *place, read=read, header_read=header_read)


def pictured(name: str, code: Code, path: str, media: Mapping[str, bytes] | None = None) -> Broken:
    """An item whose third line of stem shows a picture."""
    text = between(_changed(ITEM, ("It is a measure.", f"![A curve]({path})§")))
    pictures = {f"media/{file}": data for file, data in (media or {}).items()}
    files: dict[str, str | bytes] = {"bank.md": HEADER, "items/a.md": text.replace(MARK, ""), **pictures}
    return Broken(name, files, code, "items/a.md", _line(text))
