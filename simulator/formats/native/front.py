"""Reads the front matter of a block as text values with their lines; every scalar stays a string."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from simulator.exam.problems import Code

DEPTH_LIMIT = 8
"""How deep front matter may nest."""

_YAML_BREAKS = "\x85\u2028\u2029"
"""Signs that end a line for YAML, but not for the file."""

_TOLD_AT_START = frozenset(
    {
        "while scanning a simple key",
        "while scanning a quoted scalar",
        "while parsing a flow sequence",
        "while parsing a flow mapping",
    }
)
"""What the parser was at where it noticed a fault only later than its line."""

_WORD = r"\w[\w {0}./()<>&+-]*+(?:(?::(?=[\w/])|(?<! )#)[\w {0}./()<>&+-]*+)*+(?<! )"
_FLOW_WORD, _BLOCK_WORD = _WORD.format(""), _WORD.format(",")
_PLAIN_ROW = re.compile(
    rf"([a-z_]{{1,40}}):(?: ({_BLOCK_WORD})| \[({_FLOW_WORD}(?:, {_FLOW_WORD})*+)\])?|  - ({_BLOCK_WORD})"
)
"""A line that means to YAML what it shows: `key: value`, `key: [one, two]`, `key:`, `  - entry`."""

Path = tuple[str | int, ...]
"""The way to a value: keys and places, from the top."""


class FrontError(Exception):
    """The front matter is refused: `line` counts from 0 within it."""

    def __init__(self, code: Code, line: int, value: str = "") -> None:
        super().__init__(f"{code} on line {line}")
        self.code = code
        self.line = line
        self.value = value


@dataclass(slots=True)
class Front:
    """The values of a block and the line of each, counted from 0 within the front matter."""

    values: dict[str, object] = field(default_factory=dict)
    lines: dict[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int:
        """The line of a value, or of the nearest value above it that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 0)


def read_front(text: str) -> Front:
    """Read YAML of one document without anchors, aliases, tags and duplicate keys; FrontError where it is not that."""
    if (plain := read_plain(text)) is not None:
        return plain
    return read_yaml(text)


def read_plain(text: str) -> Front | None:
    """Read front matter of plain lines alone as `read_yaml` does, in a fraction of its time; None for any other."""
    front, key = Front(), ""
    entries: list[object] | None = None
    for line, row in enumerate(text.split("\n")):
        found = _PLAIN_ROW.fullmatch(row)
        if found is None:
            return None
        name, value, listed, entry = found.groups()
        if entry is not None:
            if entries is None:
                return None
            front.lines[key, len(entries)] = line
            entries.append(entry)
            continue
        if entries == [] or name in front.values:
            return None
        key, entries = name, None
        front.lines[key,] = line
        if listed is not None:
            value = listed.split(", ")
            front.lines.update(((key, place), line) for place in range(len(value)))
        elif value is None:
            value = entries = []
        front.values[key] = value
    return None if entries == [] else front


def read_yaml(text: str) -> Front:
    """Read any front matter by the parser; FrontError as for `read_front`."""
    builder = _Builder(text)
    try:
        return builder.build(iter(yaml.CBaseLoader(text).get_event, None))
    except yaml.MarkedYAMLError as error:
        mark = error.context_mark if error.context in _TOLD_AT_START else error.problem_mark
        raise FrontError(Code.YAML_SYNTAX, builder.line(mark), error.problem or "") from error
    except yaml.reader.ReaderError as error:
        line = text.encode()[: error.position].count(b"\n")
        raise FrontError(Code.YAML_SYNTAX, line, f"U+{error.character:04X}") from error
    except UnicodeEncodeError as error:
        raise FrontError(Code.YAML_SYNTAX, text.count("\n", 0, error.start)) from error


class _Place(Protocol):
    """A place in the text as the parser counts."""

    line: int
    index: int


@dataclass(slots=True)
class _Level:
    """A mapping or sequence that is still open; `key` is the key that waits for its value."""

    values: dict[str, object] | list[object]
    path: Path
    key: str | None = None


class _Builder:
    """Builds values from the events of the parser without recursion."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._counts_alike = not any(sign in text for sign in _YAML_BREAKS)
        self._front = Front()
        self._stack: list[_Level] = []
        self._documents = 0

    def line(self, mark: _Place | None) -> int:
        """The line of a place in the text, counted from 0 as the file counts."""
        if mark is None:
            return 0
        return mark.line if self._counts_alike else self._text.count("\n", 0, mark.index)

    def build(self, events: Iterable[yaml.Event]) -> Front:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                if event.anchor is not None or event.tag is not None:
                    self._refuse(event)
                self._scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._refuse(event)
                self._start(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self._stack.pop()
            elif isinstance(event, yaml.AliasEvent):
                raise FrontError(Code.YAML_ANCHOR, self.line(event.start_mark), f"*{event.anchor}")
            elif isinstance(event, yaml.DocumentStartEvent):
                self._document(event)
        return self._front

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            raise FrontError(Code.YAML_SYNTAX, self.line(event.start_mark))

    def _refuse(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            raise FrontError(Code.YAML_ANCHOR, self.line(event.start_mark), f"&{event.anchor}")
        if event.tag is not None:
            raise FrontError(Code.YAML_SYNTAX, self.line(event.start_mark), event.tag)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        if not self._stack:
            raise FrontError(Code.YAML_SYNTAX, self.line(event.start_mark), event.value)
        level = self._stack[-1]
        if isinstance(level.values, dict) and level.key is None:
            self._key(level, event)
        else:
            self._put(level, event.value, self.line(event.start_mark))

    def _key(self, level: _Level, event: yaml.ScalarEvent) -> None:
        if event.value in level.values:
            raise FrontError(Code.YAML_DUPLICATE_KEY, self.line(event.start_mark), event.value)
        level.key = event.value
        self._front.lines[*level.path, event.value] = self.line(event.start_mark)

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        line = self.line(event.start_mark)
        mapping = isinstance(event, yaml.MappingStartEvent)
        if not self._stack:
            if not mapping:
                raise FrontError(Code.YAML_SYNTAX, line)
            self._stack.append(_Level(self._front.values, ()))
            return
        level = self._stack[-1]
        if isinstance(level.values, dict) and level.key is None:
            raise FrontError(Code.YAML_SYNTAX, line)
        if len(self._stack) >= DEPTH_LIMIT:
            raise FrontError(Code.YAML_DEPTH, line, str(DEPTH_LIMIT))
        values: dict[str, object] | list[object] = {} if mapping else []
        self._stack.append(_Level(values, self._put(level, values, line)))

    def _put(self, level: _Level, value: object, line: int) -> Path:
        """Store a value in the open level; return its path."""
        if isinstance(level.values, dict):
            path = (*level.path, level.key or "")
            level.values[level.key or ""] = value
            level.key = None
        else:
            path = (*level.path, len(level.values))
            level.values.append(value)
            self._front.lines[path] = line
        return path
