"""Reads an item block, or a case block, and checks it against the header of its bank."""

import math
import re
from collections.abc import Iterable
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
from simulator.formats.native.fields import CaseFields, ItemFields
from simulator.formats.native.front import Path
from simulator.formats.native.ids import is_id
from simulator.formats.native.markup import without_code
from simulator.formats.native.media import Media
from simulator.formats.native.place import Findings

STEM_LIMIT = 64 * 1024
"""How many characters a stem may have."""

_CHOICES = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})
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
    if kind not in _CHOICES:
        _check_answer(fields, kind, findings)
    if header is not None:
        _check_header(fields, header, findings)
        _check_type(block, kind, header, findings)
    return (_item(fields, kind, block) if findings.sound else None), findings


def _kind(fields: ItemFields, options: Iterable[RawOption]) -> ItemType:
    if fields.type is not None:
        return ItemType(fields.type)
    return ItemType.MULTIPLE if sum(option.correct for option in options) > 1 else ItemType.SINGLE


def _item(fields: ItemFields, kind: ItemType, block: Block) -> Item:
    return Item(
        id=ItemId(fields.item),
        type=kind,
        stem=block.stem.text,
        options=tuple(
            Option(Letter(letter), raw.text.text, raw.correct, raw.explanation.text)
            for letter, raw in zip(LETTERS, block.options, strict=False)
        ),
        rationale=block.rationale.text,
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
        shuffle=fields.shuffle in {"yes", "true"},
        status=ItemStatus(fields.status),
        enemies=fields.enemies,
        waivers=tuple(Waiver(one.id, one.why) for one in fields.lint_waive),
        source=fields.source,
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
    if len(block.stem.text) > STEM_LIMIT:
        findings.at(block.stem.line, Code.STEM_SIZE, str(len(block.stem.text)))
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
    keys = sum(option.correct for option in block.options)
    last = block.options[-1].text.line if block.options else block.line
    if len(block.options) > len(LETTERS):
        findings.at(last, Code.OPTION_COUNT, str(len(block.options)))
    _check_equal(block, findings)
    if kind not in _CHOICES:
        if keys:
            findings.at(next(one.text.line for one in block.options if one.correct), Code.KEY_COUNT, str(keys))
        return
    if not block.options:
        findings.at(block.line, Code.OPTION_NONE)
    elif not keys:
        findings.at(block.options[0].text.line, Code.KEY_NONE)
    elif keys == len(block.options):
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
    named: list[tuple[Path, str]] = [(("fixed", place), letter) for place, letter in enumerate(fields.fixed)]
    named += [(("partial", letter), letter) for letter in fields.partial]
    if isinstance(fields.answer, dict):
        named += [(("answer", letter), letter) for letter in fields.answer]
    elif isinstance(fields.answer, list) and fields.type == "order":
        named += [(("answer", place), letter) for place, letter in enumerate(fields.answer)]
    for path, letter in named:
        if letter not in letters:
            findings.of(path, Code.OPTION_LETTER, letter)


def _check_answer(fields: ItemFields, kind: ItemType, findings: Findings) -> None:
    answer = fields.answer
    if not answer:
        findings.of((), Code.FIELD_MISSING, "answer")
        return
    fits = {
        ItemType.NUMBER: lambda: isinstance(answer, str) and _is_number(answer),
        ItemType.TEXT: lambda: isinstance(answer, list) and all(answer),
        ItemType.ORDER: lambda: isinstance(answer, list) and len(set(answer)) == len(answer),
        ItemType.MATCH: lambda: isinstance(answer, dict) and all(text.isdecimal() for text in answer.values()),
    }
    if not fits[kind]():
        findings.of(("answer",), Code.FIELD_VALUE, str(answer)[:80])


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


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


def _check_type(block: Block, kind: ItemType, header: Bank, findings: Findings) -> None:
    rules = header.blueprint.item_types if header.blueprint else ()
    rule = next((rule for rule in rules if rule.type is kind), None)
    if rule is None or not block.options:
        return
    count = len(block.options)
    if not _fits(rule, count):
        findings.at(block.options[0].text.line, Code.OPTION_COUNT, str(count))
    keys = sum(option.correct for option in block.options)
    if rule.keys_min is not None and keys < rule.keys_min:
        findings.at(block.options[0].text.line, Code.KEY_COUNT, str(keys))


def _fits(rule: ItemTypeRule, count: int) -> bool:
    return (rule.options is None or count == rule.options) and (rule.options_min is None or count >= rule.options_min)
