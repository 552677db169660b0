"""Checks what an item must say for its type: the answer, the choices of a match, the picture and areas of a hotspot."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simulator.exam.answers import LONGEST_TEXT, folded, number
from simulator.exam.items import LETTERS, Area, ItemType, Letter
from simulator.exam.problems import Code
from simulator.formats.native.blocks import Block
from simulator.formats.native.body import Passage
from simulator.formats.native.fields import ItemFields
from simulator.formats.native.media import Media
from simulator.formats.native.place import Findings

MARKED = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.HOTSPOT})
"""The types whose right options are marked with an x."""

WRITTEN = frozenset({ItemType.NUMBER, ItemType.TEXT})
"""The types whose answer is typed: they have no options."""

_ANSWERED = frozenset(ItemType) - MARKED
_OWNERS: Mapping[str, frozenset[ItemType]] = {
    "answer": _ANSWERED,
    "tolerance": frozenset({ItemType.NUMBER}),
    "choices": frozenset({ItemType.MATCH}),
    "picture": frozenset({ItemType.HOTSPOT}),
    "areas": frozenset({ItemType.HOTSPOT}),
    "rationale": WRITTEN,
}
"""The fields that only some types have."""

_SLIP = 1e-9
"""What sums of shares may be off by in binary numbers."""


def check_kind(fields: ItemFields, kind: ItemType, block: Block, findings: Findings, media: Media) -> None:
    """Note what is wrong in the fields that belong to the type of an item."""
    for name, owners in _OWNERS.items():
        if kind not in owners and name in findings.front.values:
            findings.of((name,), Code.FIELD_UNKNOWN, name)
    if kind in _ANSWERED and not fields.answer:
        findings.of((), Code.FIELD_MISSING, "answer")
    elif kind in _CHECKS and (block.options or kind in WRITTEN):
        _CHECKS[kind](_Work(fields, tuple(LETTERS[: len(block.options)]), findings, media))
    findings.text(rationale(fields, findings), media)


def rationale(fields: ItemFields, findings: Findings) -> Passage:
    """The rationale that stands in a field because there are no options to write it after."""
    text = fields.rationale.rstrip("\n")
    return Passage(text, _line(findings, "rationale") + (1 if "\n" in fields.rationale else 0))


def areas(fields: ItemFields) -> tuple[Area, ...]:
    """The areas of a picture in the order of the file."""
    return tuple(Area(Letter(letter), x, y, width, height) for letter, (x, y, width, height) in fields.areas.items())


@dataclass(frozen=True, slots=True)
class _Work:
    """An item to check: its fields, the letters of its options, and where to note what is wrong."""

    fields: ItemFields
    letters: tuple[str, ...]
    findings: Findings
    media: Media

    def wrong(self, *path: str | int, value: object) -> None:
        """Note that the value at a path is not allowed."""
        named = ".".join(str(step) for step in path)
        self.findings.of(path, Code.FIELD_VALUE, f"{named}: {str(value)[:80]}")


def _number(work: _Work) -> None:
    answer = work.fields.answer
    if not isinstance(answer, str) or not _is_number(answer):
        work.wrong("answer", value=answer)


def _is_number(text: str) -> bool:
    """Whether a text is a number to the program and to those who type it."""
    try:
        return math.isfinite(float(text)) and number(text) is not None
    except ValueError:
        return False


def _text(work: _Work) -> None:
    answer = work.fields.answer
    if not isinstance(answer, list):
        work.wrong("answer", value=answer)
        return
    for place, accepted in enumerate(answer):
        if not folded(accepted) or len(accepted) > LONGEST_TEXT:
            work.wrong("answer", place, value=accepted)


def _order(work: _Work) -> None:
    answer = work.fields.answer
    if not isinstance(answer, list) or len(answer) < 2:
        work.wrong("answer", value=answer)
        return
    for place, letter in enumerate(answer):
        if letter in answer[:place]:
            work.wrong("answer", place, value=letter)


def _match(work: _Work) -> None:
    choices, answer = work.fields.choices, work.fields.answer
    if not choices:
        work.findings.of((), Code.FIELD_MISSING, "choices")
    _choices(work)
    if not isinstance(answer, dict):
        work.wrong("answer", value=answer)
        return
    for letter in work.letters:
        if letter not in answer:
            work.findings.of(("answer",), Code.FIELD_MISSING, f"answer.{letter}")
    numbers = {str(one) for one, _ in enumerate(choices, start=1)}
    for letter, text in answer.items():
        if choices and letter in work.letters and text not in numbers:
            work.wrong("answer", letter, value=text)


def _choices(work: _Work) -> None:
    seen: dict[str, int] = {}
    for place, text in enumerate(work.fields.choices):
        key = folded(text)
        if not key:
            work.wrong("choices", place, value=text)
        elif key in seen:
            work.findings.of(("choices", place), Code.OPTIONS_EQUAL, f"{seen[key] + 1} = {place + 1}")
        seen.setdefault(key, place)
        work.findings.text(Passage(text, _line(work.findings, "choices", place)), work.media)


def _hotspot(work: _Work) -> None:
    fields, findings = work.fields, work.findings
    if not fields.picture:
        findings.of((), Code.FIELD_MISSING, "picture")
    elif fault := work.media.fault(fields.picture):
        findings.of(("picture",), fault, fields.picture[:80])
    if not fields.areas:
        findings.of((), Code.FIELD_MISSING, "areas")
        return
    for letter in work.letters:
        if letter not in fields.areas:
            findings.of(("areas",), Code.FIELD_MISSING, f"areas.{letter}")
    earlier: list[Area] = []
    for area in areas(fields):
        if not _in_picture(area) or any(_covers(one, area) for one in earlier):
            work.wrong("areas", area.letter, value=fields.areas[area.letter])
        earlier.append(area)


def _in_picture(area: Area) -> bool:
    sides = (area.x, area.y, area.width, area.height)
    return (
        all(math.isfinite(side) and side >= 0 for side in sides)
        and min(area.width, area.height) > 0
        and max(area.x + area.width, area.y + area.height) <= 100 + _SLIP
    )


def _covers(first: Area, second: Area) -> bool:
    """Whether no spot can hit the second area because the first one takes them all."""
    return (
        first.x <= second.x
        and first.y <= second.y
        and first.x + first.width >= second.x + second.width
        and first.y + first.height >= second.y + second.height
    )


def _line(findings: Findings, *path: str | int) -> int:
    return findings.block.line + 1 + findings.front.line(path)


_CHECKS: Mapping[ItemType, Callable[[_Work], None]] = {
    ItemType.NUMBER: _number,
    ItemType.TEXT: _text,
    ItemType.ORDER: _order,
    ItemType.MATCH: _match,
    ItemType.HOTSPOT: _hotspot,
}
