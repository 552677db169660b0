"""Driver profiles from TOML files; what is wrong in one becomes Problems with places, never an exception."""

import errno
import os
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from simulator.exam.problems import Code, Problem
from simulator.exam.profile import (
    Action,
    BreakRule,
    ClockFormat,
    ClockPolicy,
    MaxSelect,
    MinSelect,
    OptionKeys,
    Profile,
    ProfileId,
    ResultDisplay,
    Tool,
)
from simulator.formats.native.fields import FieldsError, typed
from simulator.formats.native.front import Front
from simulator.formats.native.texts import NotTextError, decode

SIZE_LIMIT = 64 * 1024
"""How many bytes a profile may have."""

MOST_DOTS = 500
"""How many dots it may have: the reader of TOML takes minutes for a name of thousands of parts."""

DEEPEST = 4
"""How deep its tables may nest: no profile needs more than two."""

KEY = (
    r"^((Ctrl\+)?(Alt\+)?|(Ctrl\+|Alt\+|Ctrl\+Alt\+)Shift\+)"
    r"([A-Z0-9]|F([1-9]|1[0-2])|Enter|Backspace|Home|End|Insert|Delete)\Z"
)
"""How a key is written: modifiers in this order, Shift only beside another, then a letter, a digit or a name."""

Minutes = Annotated[int, Meta(ge=0, le=120)]
Key = Annotated[str, Meta(pattern=KEY)]
Word = Annotated[str, Meta(min_length=1, max_length=40)]


class SelectFields(Struct, forbid_unknown_fields=True):
    """What choosing too few and too many options does."""

    minimum: MinSelect = MinSelect.IGNORE
    maximum: MaxSelect = MaxSelect.BLOCK


class BreakFields(Struct, forbid_unknown_fields=True):
    """Which breaks there are."""

    unscheduled: bool = True
    scheduled: bool = True
    pauses: bool = False
    locks: bool = False


class MinuteFields(Struct, forbid_unknown_fields=True):
    """How long the stages around the exam take at most; 0 leaves one out."""

    agreement: Minutes = 5
    tutorial: Minutes = 10
    survey: Minutes = 5


class ProfileFields(Struct, forbid_unknown_fields=True):
    """A profile file."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]*\Z", max_length=80)]
    title: Annotated[str, Meta(min_length=1, max_length=80)]
    description: str = ""
    clock: ClockPolicy = ClockPolicy.GATES
    notices: bool = False
    clock_format: ClockFormat = ClockFormat.MINUTES
    tools: list[Tool] = msgspec.field(default_factory=list)
    unseen_content: Literal["block", "ignore"] = "block"
    result: ResultDisplay = ResultDisplay.IMMEDIATE
    options: OptionKeys = OptionKeys.LETTERS
    select: SelectFields = msgspec.field(default_factory=SelectFields)
    breaks: BreakFields = msgspec.field(default_factory=BreakFields)
    minutes: MinuteFields = msgspec.field(default_factory=MinuteFields)
    keys: dict[str, Key] = msgspec.field(default_factory=dict)
    words: dict[str, Word] = msgspec.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ProfileShelf:
    """The profiles that can be used, in the order of their files, and what is wrong with the others."""

    profiles: tuple[Profile, ...]
    problems: tuple[Problem, ...]


def read_folders(folders: Iterable[Path]) -> ProfileShelf:
    """Read every `*.toml` of the folders that are there; of two profiles of one id the first one counts."""
    found: dict[ProfileId, Profile] = {}
    problems: list[Problem] = []
    for path in (path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.toml"))):
        profile, wrong = read_profile(path)
        problems += wrong
        if profile is not None and profile.id in found:
            problems.append(Problem(path.name, 1, Code.ID_DUPLICATE, value=profile.id))
        elif profile is not None:
            found[profile.id] = profile
    return ProfileShelf(tuple(found.values()), tuple(problems))


def read_profile(path: Path) -> tuple[Profile | None, tuple[Problem, ...]]:
    """Return the profile of a file, or None, and every problem with its line."""
    try:
        if not path.is_file():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        return None, (Problem(path.name, 0, Code.ENCODING, value=str(error)[:80]),)
    return parse_profile(data, path.name)


def parse_profile(data: bytes, name: str) -> tuple[Profile | None, tuple[Problem, ...]]:
    """Return the profile of the bytes of a file of that name, or None, and every problem with its line."""
    if len(data) > SIZE_LIMIT:
        return None, (Problem(name, 0, Code.FRONT_MATTER_SIZE, value=f"> {SIZE_LIMIT}"),)
    try:
        text = decode(data)
    except NotTextError as error:
        return None, (Problem(name, error.line, Code.ENCODING, value=str(error)),)
    try:
        values = _values(text)
    except (ValueError, RecursionError) as error:  # numbers too long for Python are plain ValueErrors
        where = re.search(r"at line (\d+)", str(error))
        line = int(where[1]) if where else text.count("\n") + 1
        return None, (Problem(name, line, Code.TOML_SYNTAX, value=str(error)[:80]),)
    front = Front(values, _lines(text))
    try:
        fields = typed(front, ProfileFields)
    except FieldsError as error:
        return None, tuple(Problem(name, front.line(way), code, value=value) for code, way, value in error.faults)
    faults = [(Code.FIELD_UNKNOWN, way) for way in _unknown(fields)]
    faults += [(Code.KEY_TWICE, ("keys", name)) for name in _twice(fields)]
    problems = tuple(Problem(name, front.line(way), code, value=way[1]) for code, way in faults)
    return (None if problems else _profile(fields)), problems


def _values(text: str) -> dict[str, object]:
    """Read TOML; ValueError where its names have too many parts, or its tables or lists nest too deep to be told of."""
    if text.count(".") > MOST_DOTS:
        raise ValueError(f"more than {MOST_DOTS} dots")
    values = tomllib.loads(text)
    level: list[object] = [values]
    for _ in range(DEEPEST):
        inner: list[object] = []
        for one in level:
            inner.extend(one.values() if isinstance(one, dict) else one if isinstance(one, list) else ())
        level = inner
    if any(isinstance(one, dict | list) for one in level):
        raise ValueError(f"nested deeper than {DEEPEST}")
    return values


def _profile(fields: ProfileFields) -> Profile:
    return Profile(
        id=ProfileId(fields.id),
        title=fields.title,
        description=" ".join(fields.description.split()),
        policy=fields.clock,
        warnings=fields.notices,
        clock_format=fields.clock_format,
        tools=frozenset(fields.tools),
        unseen_content=fields.unseen_content == "block",
        min_select=fields.select.minimum,
        max_select=fields.select.maximum,
        breaks=BreakRule(
            unscheduled=fields.breaks.unscheduled,
            scheduled=fields.breaks.scheduled,
            pauses=fields.breaks.pauses,
            locks=fields.breaks.locks,
        ),
        agreement_minutes=fields.minutes.agreement,
        tutorial_minutes=fields.minutes.tutorial,
        survey_minutes=fields.minutes.survey,
        result=fields.result,
        option_keys=fields.options,
        keys=tuple((Action(name), key) for name, key in fields.keys.items()),
        words=tuple((Action(name), word) for name, word in fields.words.items()),
    )


_ON_REVIEW = frozenset({Action.END_REVIEW, Action.REVIEW_ALL, Action.REVIEW_INCOMPLETE, Action.REVIEW_FLAGGED})


def _unknown(fields: ProfileFields) -> list[tuple[str, str]]:
    """The keys and words of actions that there are not."""
    named = [("keys", name) for name in fields.keys] + [("words", name) for name in fields.words]
    return [way for way in named if way[1] not in set(Action)]


def _twice(fields: ProfileFields) -> list[str]:
    """The actions whose key another one of the same screen, or an option, has already."""
    taken: set[tuple[bool, str]] = set()
    options = "ABCDEF" if fields.options is OptionKeys.LETTERS else "123456"
    clashes = []
    for action, key in fields.keys.items():
        mark = (action in _ON_REVIEW, key)
        if mark in taken or (key in set(options) and action not in _ON_REVIEW):
            clashes.append(action)
        taken.add(mark)
    return clashes


def _lines(text: str) -> dict[tuple[str | int, ...], int]:
    """The line, from 1, of each key of a TOML file of tables one level deep."""
    lines: dict[tuple[str | int, ...], int] = {(): 1}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if head := re.match(r"\s*\[\s*([\w-]+)\s*\]", line):
            table = (head[1],)
            lines[table] = number
        elif key := re.match(r"\s*([\w-]+)\s*=", line):
            lines.setdefault((*table, key[1]), number)
    return lines
