"""Writes banks, cases and items as bank Markdown that reads back as the same values."""

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from simulator.exam.bank import Bank, Blueprint, Domain, ItemTypeRule, ScheduledBreak
from simulator.exam.items import Area, Case, Item, ItemStatus, ItemType, Option, Waiver
from simulator.exam.problems import Level
from simulator.formats.native.blocks import Block, BlockKind, scan
from simulator.formats.native.fences import fences
from simulator.formats.native.header import read_header
from simulator.formats.native.items import read_case, read_item
from simulator.formats.native.kinds import WRITTEN
from simulator.formats.native.media import GivenMedia, NoMedia, is_media_name
from simulator.formats.native.reader import assemble
from simulator.formats.native.signature import HEADER_FILE
from simulator.formats.native.texts import NotTextError, decode, text_files


class _Literal(str):
    """Text that is written as it is, line by line, where YAML can."""

    __slots__ = ()


Value = str | Sequence["Value"] | Mapping[str, "Value"]
"""What front matter may hold: text, lists and mappings of text."""

_STR = "tag:yaml.org,2002:str"
_SEQ = "tag:yaml.org,2002:seq"
_MAP = "tag:yaml.org,2002:map"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BREAKS = "\n\r\x85\u2028\u2029"


class UnwritableError(ValueError):
    """A value cannot be told in bank Markdown without loss; the message says which block."""


def item_text(item: Item) -> str:
    """Return the block of an item; UnwritableError where it would not read back as the same item."""
    body = [_own_line(item.stem), *(_option(option) for option in item.options)]
    stem, *options = body
    parts = [stem, "\n".join(options), "" if item.type in WRITTEN else item.rationale]
    text = _block(_item_fields(item), "\n\n".join(part for part in parts if part))
    found, _ = read_item(_only(text, BlockKind.ITEM), None, NoMedia())
    if found != item:
        raise UnwritableError(f"item {item.id}")
    return text


def case_text(case: Case) -> str:
    """Return the block of a case; UnwritableError where it would not read back as the same case."""
    fields: dict[str, Value] = {"case": case.id, "title": case.title}
    if case.media:
        fields["media"] = case.media
    text = _block(fields, _own_line(case.text))
    found, _ = read_case(_only(text, BlockKind.CASE), NoMedia())
    if found != case:
        raise UnwritableError(f"case {case.id}")
    return text


def header_text(bank: Bank) -> str:
    """Return the header block of a bank; UnwritableError where it would not read back as the same header."""
    text = _block(_bank_fields(bank), _own_line(bank.description))
    found, _ = read_header(_only(text, BlockKind.BANK), NoMedia())
    if found != replace(bank, items=(), cases=()):
        raise UnwritableError(f"bank {bank.id}")
    return text


def write_bank(bank: Bank, folder: Path, media: Mapping[str, bytes]) -> None:
    """Write a bank as a new folder: header and cases, items by domain, pictures; OSError where the disk refuses.

    Each file is whole or not there. FileExistsError where the folder holds bank Markdown already; UnwritableError,
    with nothing written, where the folder would not read back as the same bank.
    """
    if present := text_files(folder)[0]:
        raise FileExistsError(folder / present[0])
    texts = {HEADER_FILE: "\n".join([header_text(bank), *(case_text(case) for case in bank.cases)])}
    for name, items in item_files(bank.items).items():
        texts[name] = "\n".join(item_text(item) for item in items)
    _prove(bank, texts, media)
    for name, data in media.items():
        _put(folder / name, data)
    for name, text in reversed(texts.items()):
        _put(folder / name, text.encode())


def _prove(bank: Bank, texts: Mapping[str, str], media: Mapping[str, bytes]) -> None:
    """Raise UnwritableError where texts and pictures would not read back as the bank."""
    if strange := [name for name in media if not is_media_name(name)]:
        raise UnwritableError(f"picture {strange[0]}")
    blocks = [block for name, text in sorted(texts.items()) for block in scan(text, name).blocks]
    found = assemble(blocks, GivenMedia(media))
    if found.bank != bank:
        faults = sorted(problem for problem in found.problems if problem.level is Level.ERROR)
        raise UnwritableError(f"{faults[0].code} of {faults[0].item}" if faults else f"bank {bank.id}")


def replace_block(text: str, block: Block, new: str) -> str:
    """Return the text of a file with one of its blocks replaced; everything else stays as it was, sign for sign.

    `text` is the file as it is: with its own line ends, which the new block takes over, and its BOM.
    """
    lines = _LINE.findall(text)
    first, last = block.line - 1, min(block.end - 1, len(lines))
    while last > first and not lines[last - 1].strip():
        last -= 1
    mark = "\ufeff" if lines[first].startswith("\ufeff") else ""
    end = lines[first][len(lines[first].rstrip("\r\n")) :]
    fresh = mark + end.join(new.rstrip("\n").split("\n"))
    closing = lines[last - 1][len(lines[last - 1].rstrip("\r\n")) :]
    return "".join([*lines[:first], fresh, closing, *lines[last:]])


def item_files(items: Sequence[Item]) -> dict[str, list[Item]]:
    """Share items out to files: a run of one domain to a file, named so that reading them by name keeps the order."""
    runs: list[list[Item]] = []
    for item in items:
        if not runs or runs[-1][0].domain != item.domain:
            runs.append([])
        runs[-1].append(item)
    digits = max(4, len(str(len(runs))))
    return {f"items/{number:0{digits}d}-{_file_word(run[0].domain)}.md": run for number, run in enumerate(runs, 1)}


def _file_word(domain: str) -> str:
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in domain)[:40] or "items"


def _put(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    with part.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)


def _only(text: str, kind: BlockKind) -> Block:
    """Read a block back as it would be read from a file."""
    try:
        found = scan(decode(text.encode()), "")
    except (UnicodeEncodeError, NotTextError) as error:
        raise UnwritableError(text.split("\n", 2)[1]) from error
    if len(found.blocks) != 1 or found.problems or found.blocks[0].kind is not kind:
        raise UnwritableError(text.split("\n", 2)[1])
    return found.blocks[0]


def _block(fields: Mapping[str, Value], body: str) -> str:
    pairs = [(_node(name), _node(value)) for name, value in fields.items()]
    top = yaml.MappingNode(_MAP, pairs, flow_style=False)
    front = yaml.serialize(top, Dumper=yaml.dumper.BaseDumper, allow_unicode=True, width=100_000)
    return f"---\n{front}---\n{body}\n" if body else f"---\n{front}---\n"


def _node(value: Value) -> yaml.Node:
    match value:
        case str():
            if isinstance(value, _Literal) and _can_be_literal(value):
                return yaml.ScalarNode(_STR, value, style="|")
            style = '"' if any(sign in value for sign in _BREAKS) else None
            return yaml.ScalarNode(_STR, value, style=style)
        case Mapping():
            pairs = [(_node(name), _node(one)) for name, one in value.items()]
            simple = len(pairs) < 4 and all(isinstance(one, str) for one in value.values())
            return yaml.MappingNode(_MAP, pairs, flow_style=simple)
        case _:
            short = all(isinstance(one, str) and "://" not in one for one in value)
            return yaml.SequenceNode(_SEQ, [_node(one) for one in value], flow_style=short)


def _can_be_literal(text: str) -> bool:
    """Whether YAML keeps a text that is written line by line as it is."""
    lines = text.split("\n")
    return all(line.isprintable() and not line.endswith(" ") for line in lines) and lines[0][:1] not in {"", " ", "#"}


def _own_line(text: str) -> str:
    """A text that would make the line above it a block start is moved away from it."""
    return f"\n{text}" if text.startswith(("bank:", "case:", "item:")) else text


def _option(option: Option) -> str:
    mark = "- [x]" if option.correct else "- [ ]"
    first, *rest = option.text.split("\n")
    lines = [f"{mark} {first}"] if first == first.lstrip(" ") else [mark, f"  {first}"]
    lines += [f"  {line}" if line else "" for line in rest]
    if option.explanation:
        indent = "" if _ends_in_fence(option.text) else "  "
        lines += [
            f"{indent}> {line}".rstrip(" ") if not line else f"{indent}> {line}"
            for line in option.explanation.split("\n")
        ]
    return "\n".join(lines)


def _ends_in_fence(text: str) -> bool:
    """Whether a code fence of the text is still open at its end."""
    lines = text.split("\n")
    return any(end > len(lines) for _, end in fences([*lines, "x"]))


def _item_fields(item: Item) -> dict[str, Value]:
    fields: dict[str, Value] = {"item": item.id}
    optional: dict[str, Value] = {
        "domain": item.domain,
        "task": item.task,
        "knowledge": item.knowledge or "",
        "keywords": item.keywords,
        "difficulty": "" if item.difficulty is None else str(item.difficulty),
        "references": item.references,
        "case": item.case or "",
        "type": "" if item.type in {ItemType.SINGLE, ItemType.MULTIPLE} else item.type,
        "answer": _answer(item),
        "tolerance": "" if item.tolerance is None else repr(item.tolerance),
        "points": "" if item.points == 1 else repr(item.points),
        "partial": {letter: repr(share) for letter, share in item.partial},
        "fixed": sorted(item.fixed),
        "shuffle": "" if item.shuffle else "no",
        "status": "" if item.status is ItemStatus.ACTIVE else item.status,
        "enemies": item.enemies,
        "lint_waive": _waiver_fields(item.waivers),
        "source": item.source,
        "choices": item.choices,
        "picture": item.picture,
        "areas": {area.letter: _rectangle(area) for area in item.areas},
        "rationale": _Literal(item.rationale) if item.type in WRITTEN else "",
    }
    return fields | {name: value for name, value in optional.items() if value}


def _waiver_fields(waivers: Sequence[Waiver]) -> Value:
    return [{"id": one.rule, "why": one.why} for one in waivers]


def _rectangle(area: Area) -> Value:
    return [repr(side).removesuffix(".0") for side in (area.x, area.y, area.width, area.height)]


def _answer(item: Item) -> Value:
    if item.type is ItemType.NUMBER:
        return item.answer[0] if item.answer else ""
    if item.type is ItemType.MATCH:
        return dict(part.split("=", 1) for part in item.answer if "=" in part)
    return item.answer


def _bank_fields(bank: Bank) -> dict[str, Value]:
    fields: dict[str, Value] = {"bank": bank.id, "title": bank.title}
    optional: dict[str, Value] = {
        "exam": bank.exam,
        "language": bank.language,
        "licence": bank.licence,
        "blueprint": _blueprint_fields(bank.blueprint) if bank.blueprint else {},
        "keywords": [{"group": group.title, "words": group.words} for group in bank.keyword_groups],
        "lint_waive": _waiver_fields(bank.waivers),
    }
    return fields | {name: value for name, value in optional.items() if value}


def _blueprint_fields(blueprint: Blueprint) -> dict[str, Value]:
    optional: dict[str, Value] = {
        "last_day": blueprint.last_day,
        "gates": [str(gate) for gate in blueprint.gates],
        "gate_minutes": [str(minutes) for minutes in blueprint.gate_minutes],
        "knowledge": {kind.value: str(share) for kind, share in blueprint.knowledge},
        "item_types": [_rule_fields(rule) for rule in blueprint.item_types],
        "accommodations": {name: str(minutes) for name, minutes in blueprint.accommodations},
        "report": {"headings": blueprint.report} if blueprint.report else {},
        "breaks": [_break_fields(one) for one in blueprint.breaks],
    }
    return {
        "status": blueprint.status.value,
        "total": str(blueprint.total),
        "scored": str(blueprint.scored),
        "unscored": str(blueprint.unscored),
        "minutes": str(blueprint.minutes),
        "seat_extra_minutes": str(blueprint.seat_extra_minutes),
        "scale": [str(blueprint.scale_min), str(blueprint.scale_max)],
        "pass": str(blueprint.pass_mark),
        "cut": repr(blueprint.cut),
        "knowledge_slack": str(blueprint.knowledge_slack),
        "keywords_per_form": str(blueprint.keywords_per_form),
        "items_per_keyword": str(blueprint.items_per_keyword),
        **{name: value for name, value in optional.items() if value},
        "domains": [_domain_fields(domain) for domain in blueprint.domains],
    }


def _rule_fields(rule: ItemTypeRule) -> dict[str, Value]:
    numbers = {"options": rule.options, "options_min": rule.options_min, "keys_min": rule.keys_min}
    return {"type": rule.type.value, **{name: str(number) for name, number in numbers.items() if number is not None}}


def _break_fields(one: ScheduledBreak) -> dict[str, Value]:
    marks = {"optional": "" if one.optional else "no", "clock_runs": "yes" if one.clock_runs else ""}
    return {
        "after": str(one.after),
        "minutes": str(one.minutes),
        **{name: mark for name, mark in marks.items() if mark},
    }


def _domain_fields(domain: Domain) -> dict[str, Value]:
    fields: dict[str, Value] = {"id": domain.id, "title": domain.title, "weight": str(domain.weight)}
    if domain.tasks:
        fields["tasks"] = {task.id: task.title for task in domain.tasks}
    return fields
