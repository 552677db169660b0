"""Reads an item block, or a case block, and checks it against the header of its bank."""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.exam.bank import Bank, ItemTypeRule
from simulator.exam.items import (
    LETTERS,
    Case,
    CaseId,
    Item,
    ItemId,
    ItemStatus,
    ItemType,
    Knowledge,
    Letter,
    Option,
    Waiver,
)
from simulator.exam.problems import Code
from simulator.formats.native.blocks import Block
from simulator.formats.native.body import RawOption
from simulator.formats.native.fields import CaseFields, ItemFields, is_yes
from simulator.formats.native.front import Path
from simulator.formats.native.ids import is_id
from simulator.formats.native.kinds import MARKED, WRITTEN, areas, check_kind, rationale
from simulator.formats.native.markup import without_code
from simulator.formats.native.media import Media
from simulator.formats.native.place import Findings

_ASKED = re.compile(
    r"\((?:choose|select|pick)\s{1,9}(?:any\s{1,9})?(\w{1,9})\b(?!\s{1,9}or\b)[^()]{0,80}\)", re.IGNORECASE
)
_NUMBERS = {
    word: number
    for number, word in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)
}


def read_case(block: Block, media: Media) -> tuple[Case | None, Findings]:
    """Return a case, or None where its block cannot be used, and what was found."""
    findings = Findings(block)
    fields = findings.fields(CaseFields)
    if block.open_fence:
        findings.at(block.open_fence, Code.FENCE_OPEN)
    findings.text(block.rationale, media)
    if fields is None:
        return None, findings
    if not is_id(fields.case):
        findings.of(("case",), Code.ID_FORMAT, fields.case)
    for place, path in enumerate(fields.media):
        if fault := media.fault(path):
            findings.of(("media", place), fault, path)
    if not findings.sound:
        return None, findings
    return Case(CaseId(fields.case), fields.title, block.rationale.text, tuple(fields.media)), findings


def read_item(block: Block, header: Bank | None, media: Media) -> tuple[Item | None, Findings]:
    """Return an item, or None where its block cannot be used, and what was found; without a header less is checked."""
    findings = Findings(block)
    fields = findings.fields(ItemFields)
    _check_texts(block, findings, media)
    if fields is None:
        return None, findings
    kind = _kind(fields, block.options)
    _check_identity(fields, findings)
    _check_options(block, kind, findings)
    _check_letters(fields, block, findings)
    check_kind(fields, kind, block, findings, media)
    if header is not None:
        _check_header(fields, header, findings)
        _check_type(fields, kind, header, findings)
    return (_item(fields, kind, findings) if findings.sound else None), findings


def _kind(fields: ItemFields, options: Iterable[RawOption]) -> ItemType:
    if fields.type is not None:
        return ItemType(fields.type)
    return ItemType.MULTIPLE if sum(option.correct for option in options) > 1 else ItemType.SINGLE


def _item(fields: ItemFields, kind: ItemType, findings: Findings) -> Item:
    block = findings.block
    return Item(
        id=ItemId(fields.item),
        type=kind,
        stem=block.stem.text,
        options=tuple(
            Option(Letter(letter), raw.text.text, raw.correct, raw.explanation.text)
            for letter, raw in zip(LETTERS, block.options, strict=False)
        ),
        rationale=rationale(fields, findings).text if kind in WRITTEN else block.rationale.text,
        domain=fields.domain,
        task=fields.task,
        knowledge=Knowledge(fields.knowledge) if fields.knowledge else None,
        keywords=tuple(fields.keywords),
        difficulty=fields.difficulty,
        references=tuple(fields.references),
        case=CaseId(fields.case) if fields.case else None,
        answer=answer_parts(fields.answer),
        tolerance=fields.tolerance,
        points=fields.points,
        partial=tuple((Letter(letter), share) for letter, share in fields.partial.items()),
        fixed=frozenset(Letter(letter) for letter in fields.fixed),
        shuffle=is_yes(fields.shuffle),
        status=ItemStatus(fields.status),
        enemies=fields.enemies,
        waivers=tuple(Waiver(one.id, one.why) for one in fields.lint_waive),
        source=fields.source,
        choices=tuple(fields.choices),
        picture=fields.picture,
        areas=areas(fields),
    )


def answer_parts(answer: str | list[str] | dict[str, str]) -> tuple[str, ...]:
    """The `answer` field as the parts that an item keeps: one numeral, accepted strings, letters, letter=number."""
    match answer:
        case str():
            return (answer,) if answer else ()
        case list():
            return tuple(answer)
        case dict():
            return tuple(f"{letter}={number}" for letter, number in answer.items())


def _check_texts(block: Block, findings: Findings, media: Media) -> None:
    if block.open_fence:
        findings.at(block.open_fence, Code.FENCE_OPEN)
    if not block.stem.text:
        findings.at(block.line, Code.STEM_EMPTY)
    findings.text(block.stem, media)
    for option in block.options:
        findings.text(option.text, media)
        findings.text(option.explanation, media)
    findings.text(block.rationale, media)


def _check_identity(fields: ItemFields, findings: Findings) -> None:
    if not is_id(fields.item):
        findings.of(("item",), Code.ID_FORMAT, fields.item)
    if fields.knowledge and fields.knowledge not in set(Knowledge):
        findings.of(("knowledge",), Code.KNOWLEDGE_VALUE, fields.knowledge)
    for name, number in (("points", fields.points), ("tolerance", fields.tolerance)):
        if number is not None and not math.isfinite(number):
            findings.of((name,), Code.FIELD_VALUE, str(number))
    for letter, share in fields.partial.items():
        if not math.isfinite(share):
            findings.of(("partial", letter), Code.FIELD_VALUE, str(share))


def _check_options(block: Block, kind: ItemType, findings: Findings) -> None:
    options = block.options
    if len(options) > len(LETTERS):
        findings.at(options[-1].text.line, Code.OPTION_COUNT, str(len(options)))
    _check_equal(block, findings)
    if not options and kind not in WRITTEN:
        findings.at(block.line, Code.OPTION_NONE)
    if kind in MARKED:
        _check_keys(block, kind, findings)
    elif marked := [option for option in options if option.correct]:
        findings.at(marked[0].text.line, Code.KEY_COUNT, str(len(marked)))
    elif options and kind in WRITTEN:
        findings.at(options[0].text.line, Code.OPTION_COUNT, str(len(options)))


def _check_keys(block: Block, kind: ItemType, findings: Findings) -> None:
    keys = sum(option.correct for option in block.options)
    if block.options and not keys:
        findings.at(block.options[0].text.line, Code.KEY_NONE)
    elif block.options and keys == len(block.options) and kind is not ItemType.HOTSPOT:
        findings.at(block.options[0].text.line, Code.KEY_ALL)
    asked = _asked(block.stem.text)
    if keys and asked is not None and asked[0] != keys:
        findings.at(block.stem.line + asked[1], Code.KEY_COUNT, f"{asked[0]} ≠ {keys}")


def _check_equal(block: Block, findings: Findings) -> None:
    seen: dict[str, int] = {}
    for place, option in enumerate(block.options):
        folded = " ".join(option.text.text.casefold().split()).rstrip(".")
        letter = LETTERS[place % len(LETTERS)]
        if not folded:
            findings.at(option.text.line, Code.OPTION_NONE, letter)
        elif folded in seen:
            findings.at(option.text.line, Code.OPTIONS_EQUAL, f"{LETTERS[seen[folded] % len(LETTERS)]} = {letter}")
        seen.setdefault(folded, place)


def _asked(stem: str) -> tuple[int, int] | None:
    """How many options a stem asks for, and on which of its lines; None where it does not say."""
    if not _ASKED.search(stem):
        return None
    for mark in _ASKED.finditer(without_code(stem)):
        word = mark[1].casefold()
        number = _NUMBERS.get(word) or (int(word) if word.isdecimal() and len(word) < 4 else None)
        if number is not None:
            return number, stem.count("\n", 0, mark.start())
    return None


def _check_letters(fields: ItemFields, block: Block, findings: Findings) -> None:
    letters = set(LETTERS[: len(block.options)])
    for path, letter in _named(fields):
        if block.options and letter not in letters:
            findings.of(path, Code.OPTION_LETTER, letter)


def _named(fields: ItemFields) -> Iterator[tuple[Path, str]]:
    """The letters that fields name, each with its place."""
    yield from ((("fixed", place), letter) for place, letter in enumerate(fields.fixed))
    yield from ((("partial", letter), letter) for letter in fields.partial)
    yield from ((("areas", letter), letter) for letter in fields.areas)
    if isinstance(fields.answer, dict):
        yield from ((("answer", letter), letter) for letter in fields.answer)
    elif isinstance(fields.answer, list) and fields.type == "order":
        yield from ((("answer", place), letter) for place, letter in enumerate(fields.answer))


@dataclass(frozen=True, slots=True)
class _Must:
    """A field that the header makes a must, and what it may be."""

    name: str
    value: str
    allowed: frozenset[str]
    code: Code


def _check_header(fields: ItemFields, header: Bank, findings: Findings) -> None:
    blueprint = header.blueprint
    domains = {domain.id: domain for domain in blueprint.domains} if blueprint else {}
    tasks = domains[fields.domain].tasks if fields.domain in domains else ()
    musts = [
        _Must("domain", fields.domain, frozenset(domains), Code.DOMAIN_UNKNOWN),
        _Must("task", fields.task, frozenset(task.id for task in tasks), Code.TASK_UNKNOWN),
    ]
    for must in musts:
        if not must.allowed:
            continue
        if not must.value:
            findings.of((), Code.FIELD_MISSING, must.name)
        elif must.value not in must.allowed:
            findings.of((must.name,), must.code, must.value)
    if blueprint and blueprint.knowledge and not fields.knowledge:
        findings.of((), Code.FIELD_MISSING, "knowledge")
    _check_keywords(fields, header, findings)


def _check_keywords(fields: ItemFields, header: Bank, findings: Findings) -> None:
    if header.keyword_groups and not fields.keywords:
        findings.of((), Code.FIELD_MISSING, "keywords")
    for place, word in enumerate(fields.keywords):
        if word not in header.group_of if header.keyword_groups else False:
            findings.of(("keywords", place), Code.KEYWORD_UNKNOWN, word)
        elif word in fields.keywords[:place]:
            findings.of(("keywords", place), Code.FIELD_VALUE, word)


def _check_type(fields: ItemFields, kind: ItemType, header: Bank, findings: Findings) -> None:
    options = findings.block.options
    rules = header.blueprint.item_types if header.blueprint else ()
    rule = next((rule for rule in rules if rule.type is kind), None)
    if rule is None or not options:
        return
    if not _fits(rule, len(options)):
        findings.at(options[0].text.line, Code.OPTION_COUNT, str(len(options)))
    keys = sum(option.correct for option in options) if kind in MARKED else len(fields.answer)
    if rule.keys_min is not None and keys < rule.keys_min:
        findings.at(options[0].text.line, Code.KEY_COUNT, str(keys))


def _fits(rule: ItemTypeRule, count: int) -> bool:
    return (rule.options is None or count == rule.options) and (rule.options_min is None or count >= rule.options_min)
