"""The fields of each kind of block as types, and front matter against them."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from simulator.exam.problems import Code
from simulator.exam.references import FORM as REFERENCE_FORM
from simulator.formats.native.front import Front, Path

Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Positive = Annotated[int, Meta(ge=1, le=1_000_000)]
Share = Annotated[float, Meta(ge=0, le=1e9)]
Minutes = Annotated[int, Meta(ge=1, le=10_000)]
Name = Annotated[str, Meta(min_length=1)]
YesNo = Literal["yes", "no", "true", "false"]
Fields = TypeVar("Fields", bound=Struct)


def is_yes(text: str) -> bool:
    """Whether a field says yes."""
    return text in {"yes", "true"}


class WaiverFields(Struct, forbid_unknown_fields=True):
    """A rule of the linter that does not hold, and why."""

    id: Name
    why: str = ""


class ItemFields(Struct, forbid_unknown_fields=True):
    """The front matter of an item; empty text stands for a field that is not there."""

    item: str
    domain: str = ""
    task: str = ""
    knowledge: str = ""
    keywords: Annotated[list[Name], Meta(max_length=4)] = msgspec.field(default_factory=list)
    difficulty: Annotated[int, Meta(ge=1, le=5)] | None = None
    references: list[Annotated[str, Meta(pattern=REFERENCE_FORM)]] = msgspec.field(default_factory=list)
    case: str = ""
    type: Literal["number", "text", "order", "match", "hotspot"] | None = None
    answer: str | list[str] | dict[str, str] = ""
    tolerance: Share | None = None
    points: Share = 1.0
    partial: dict[str, Annotated[float, Meta(ge=-1e9, le=1e9)]] = msgspec.field(default_factory=dict)
    fixed: list[str] = msgspec.field(default_factory=list)
    shuffle: YesNo = "yes"
    status: Literal["active", "pretest", "retired"] = "active"
    enemies: str = ""
    lint_waive: list[WaiverFields] = msgspec.field(default_factory=list)
    source: str = ""
    choices: Annotated[list[str], Meta(min_length=2, max_length=12)] = msgspec.field(default_factory=list)
    picture: str = ""
    areas: dict[str, Annotated[list[float], Meta(min_length=4, max_length=4)]] = msgspec.field(default_factory=dict)
    rationale: str = ""


class CaseFields(Struct, forbid_unknown_fields=True):
    """The front matter of a case."""

    case: str
    title: Name
    media: list[str] = msgspec.field(default_factory=list)


class DomainFields(Struct, forbid_unknown_fields=True):
    """A domain of the blueprint; tasks are titles by id."""

    id: Name
    title: Name
    weight: Count
    tasks: dict[str, Name] = msgspec.field(default_factory=dict)


class ItemTypeFields(Struct, forbid_unknown_fields=True):
    """What items of a type look like."""

    type: Literal["single", "multiple", "number", "text", "order", "match", "hotspot"]
    options: Positive | None = None
    options_min: Positive | None = None
    keys_min: Positive | None = None


class ReportFields(Struct, forbid_unknown_fields=True):
    """The headings of the section table of the center's report."""

    headings: list[Name]


class BreakFields(Struct, forbid_unknown_fields=True):
    """A break that the exam offers after a question."""

    after: Positive
    minutes: Minutes
    optional: YesNo = "yes"
    clock_runs: YesNo = "no"


class BlueprintFields(Struct, forbid_unknown_fields=True):
    """The blueprint of the exam."""

    total: Positive
    scored: Positive
    minutes: Minutes
    scale: Annotated[list[Count], Meta(min_length=2, max_length=2)]
    pass_mark: Count = msgspec.field(name="pass")
    cut: float
    domains: Annotated[list[DomainFields], Meta(min_length=1)]
    unscored: Count = 0
    gates: list[Count] = msgspec.field(default_factory=list)
    gate_minutes: list[Count] = msgspec.field(default_factory=list)
    knowledge: dict[str, Count] = msgspec.field(default_factory=dict)
    knowledge_slack: Count = 0
    keywords_per_form: Count = 0
    items_per_keyword: Count = 0
    item_types: list[ItemTypeFields] = msgspec.field(default_factory=list)
    status: Literal["active", "retired", "announced"] = "active"
    last_day: str = ""
    accommodations: dict[str, Count] = msgspec.field(default_factory=dict)
    seat_extra_minutes: Count = 0
    report: ReportFields | None = None
    breaks: list[BreakFields] = msgspec.field(default_factory=list)


class GroupFields(Struct, forbid_unknown_fields=True):
    """Keywords under one title."""

    group: Name
    words: Annotated[list[Name], Meta(min_length=1)]


class BankFields(Struct, forbid_unknown_fields=True):
    """The header block."""

    bank: str
    title: Name
    exam: str = ""
    language: str = "en"
    licence: str = ""
    blueprint: BlueprintFields | None = None
    keywords: list[GroupFields] = msgspec.field(default_factory=list)
    lint_waive: list[WaiverFields] = msgspec.field(default_factory=list)


class FieldsError(Exception):
    """The front matter does not fit; `faults` are the code, the path and the value of each field that does not."""

    def __init__(self, faults: list[tuple[Code, Path, str]]) -> None:
        super().__init__(f"{len(faults)} fields do not fit")
        self.faults = faults


def typed(front: Front, kind: type[Fields]) -> Fields:
    """Return front matter as the fields of `kind`; FieldsError names every field of the top level that does not fit."""
    try:
        return msgspec.convert(front.values, kind, strict=False)
    except msgspec.ValidationError as error:
        raise FieldsError(list(_faults(front, kind))) from error


def _faults(front: Front, kind: type[Struct]) -> Iterator[tuple[Code, Path, str]]:
    known = {one.encode_name: one for one in msgspec.structs.fields(kind)}
    for name, value in front.values.items():
        if name not in known:
            yield Code.FIELD_UNKNOWN, (name,), name
            continue
        try:
            msgspec.convert(value, known[name].type, strict=False)
        except msgspec.ValidationError as error:
            yield _fault(error, name, _Trial(value, known[name].type, str(error)))
    for name, one in known.items():
        if one.required and name not in front.values:
            yield Code.FIELD_MISSING, (), name


@dataclass(frozen=True, slots=True)
class _Trial:
    """A value that does not fit a type, and what the validation says of it."""

    value: object
    kind: object
    message: str

    def place(self) -> Path:
        """The way to the part that does not fit."""
        where = _PATH.search(self.message)
        path: Path = ()
        for word, number in _STEP.findall(where[1] if where else ""):
            step = self._key(path) if number == _ANY_KEY else word or int(number)
            if step is None:
                break
            path = (*path, step)
        return path

    def part(self, path: Path) -> object:
        """The part at the end of a path, as far as it can be followed."""
        return _followed(self.value, path)

    def _key(self, path: Path) -> str | None:
        """The first key of the mapping at a path whose value alone is refused in the same words."""
        value = deepcopy(self.value)
        entries = _followed(value, path)
        if not isinstance(entries, dict):
            return None
        for key, one in list(entries.items()):
            entries.clear()
            entries[key] = one
            try:
                msgspec.convert(value, self.kind, strict=False)
            except msgspec.ValidationError as error:
                if str(error) == self.message:
                    return str(key)
        return None


_MISSING = re.compile(r"missing required field `([^`]*)`")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")
_PATH = re.compile(r" - at `\$(.*)`$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+|\.\.\.)\]")
_ANY_KEY = "..."


def _fault(error: msgspec.ValidationError, name: str, trial: _Trial) -> tuple[Code, Path, str]:
    """The code, the path and the value of what is wrong in a field."""
    message, steps = str(error), trial.place()
    path: Path = (name, *steps)
    if missing := _MISSING.search(message):
        return Code.FIELD_MISSING, path, missing[1]
    if unknown := _UNKNOWN.search(message):
        return Code.FIELD_UNKNOWN, (*path, unknown[1]), unknown[1]
    shown = " ".join(str(trial.part(steps)).split())[:80]
    return Code.FIELD_VALUE, path, f"{'.'.join(str(step) for step in path)}: {shown}"


def _followed(value: object, path: Path) -> object:
    for step in path:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int) and step < len(value):
                value = value[step]
    return value
