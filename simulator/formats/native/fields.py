"""The fields of each kind of block as types, and front matter against them."""

import re
from collections.abc import Iterator
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from simulator.exam.problems import Code
from simulator.formats.native.front import Front, Path

Count = Annotated[int, Meta(ge=0, le=1_000_000)]
Positive = Annotated[int, Meta(ge=1, le=1_000_000)]
Share = Annotated[float, Meta(ge=0, le=1e9)]
Name = Annotated[str, Meta(min_length=1)]
Fields = TypeVar("Fields", bound=Struct)


class WaiverFields(Struct, forbid_unknown_fields=True):
    """A rule of the linter that does not hold, and why."""

    id: Name
    why: Name


class ItemFields(Struct, forbid_unknown_fields=True):
    """The front matter of an item; empty text stands for a field that is not there."""

    item: str
    domain: str = ""
    task: str = ""
    knowledge: str = ""
    keywords: Annotated[list[Name], Meta(max_length=4)] = msgspec.field(default_factory=list)
    difficulty: Annotated[int, Meta(ge=1, le=5)] | None = None
    references: list[Annotated[str, Meta(pattern=r"^https?://\S+$")]] = msgspec.field(default_factory=list)
    case: str = ""
    type: Literal["number", "text", "order", "match"] | None = None
    answer: str | list[str] | dict[str, str] = ""
    tolerance: Share | None = None
    points: Share = 1.0
    partial: dict[str, Annotated[float, Meta(ge=-1e9, le=1e9)]] = msgspec.field(default_factory=dict)
    fixed: list[str] = msgspec.field(default_factory=list)
    shuffle: Literal["yes", "no", "true", "false"] = "yes"
    status: Literal["active", "pretest", "retired"] = "active"
    enemies: str = ""
    lint_waive: list[WaiverFields] = msgspec.field(default_factory=list)
    source: str = ""


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

    type: Literal["single", "multiple", "number", "text", "order", "match"]
    options: Positive | None = None
    options_min: Positive | None = None
    keys_min: Positive | None = None


class ReportFields(Struct, forbid_unknown_fields=True):
    """The headings of the section table of the center's report."""

    headings: list[Name]


class BlueprintFields(Struct, forbid_unknown_fields=True):
    """The blueprint of the exam."""

    total: Positive
    scored: Positive
    minutes: Annotated[int, Meta(ge=1, le=10_000)]
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
        raise FieldsError(list(_faults(front, kind)) or [_fault(error, (), "")]) from error


def _faults(front: Front, kind: type[Struct]) -> Iterator[tuple[Code, Path, str]]:
    known = {one.encode_name: one for one in msgspec.structs.fields(kind)}
    for name, value in front.values.items():
        if name not in known:
            yield Code.FIELD_UNKNOWN, (name,), name
            continue
        try:
            msgspec.convert(value, known[name].type, strict=False)
        except msgspec.ValidationError as error:
            yield _fault(error, (name,), value)
    for name, one in known.items():
        if one.required and name not in front.values:
            yield Code.FIELD_MISSING, (), name


_MISSING = re.compile(r"missing required field `([^`]*)`")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")
_PATH = re.compile(r" - at `\$(.*)`$")
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")


def _fault(error: msgspec.ValidationError, start: Path, value: object) -> tuple[Code, Path, str]:
    """Read code, path and value out of what the validation says."""
    message = str(error)
    where = _PATH.search(message)
    path: Path = (*start, *(word or int(place) for word, place in _STEP.findall(where[1] if where else "")))
    if missing := _MISSING.search(message):
        return Code.FIELD_MISSING, path, missing[1]
    if unknown := _UNKNOWN.search(message):
        return Code.FIELD_UNKNOWN, (*path, unknown[1]), unknown[1]
    return Code.FIELD_VALUE, path, f"{'.'.join(str(step) for step in path)}: {_shown(value, path[len(start) :])}"


def _shown(value: object, path: Path) -> str:
    """The value at the end of a path, as far as it can be followed, in one short line."""
    for step in path:
        match value:
            case dict() if step in value:
                value = value[step]
            case list() if isinstance(step, int) and step < len(value):
                value = value[step]
    return " ".join(str(value).split())[:80]
