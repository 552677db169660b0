"""Reads the header block of a bank."""

import math
from collections import Counter
from collections.abc import Iterator
from datetime import date

from simulator.exam.bank import (
    Bank,
    BankId,
    Blueprint,
    Domain,
    ExamStatus,
    ItemTypeRule,
    KeywordGroup,
    ScheduledBreak,
    Task,
)
from simulator.exam.items import ItemType, Knowledge, Waiver
from simulator.exam.problems import Code
from simulator.formats.native.blocks import Block
from simulator.formats.native.fields import BankFields, BlueprintFields, is_yes
from simulator.formats.native.ids import is_id
from simulator.formats.native.media import Media
from simulator.formats.native.place import Findings


def read_header(block: Block, media: Media) -> tuple[Bank | None, Findings]:
    """Return a bank without items, or None where the block cannot be used, and what was found."""
    findings = Findings(block)
    fields = findings.fields(BankFields)
    if block.open_fence:
        findings.at(block.open_fence, Code.FENCE_OPEN)
    findings.text(block.rationale, media)
    if fields is None:
        return None, findings
    if not is_id(fields.bank):
        findings.of(("bank",), Code.ID_FORMAT, fields.bank)
    _check_keywords(fields, findings)
    if fields.blueprint:
        _check_blueprint(fields.blueprint, findings)
    if not findings.sound:
        return None, findings
    return _bank(fields, block.rationale.text), findings


def _bank(fields: BankFields, description: str) -> Bank:
    return Bank(
        id=BankId(fields.bank),
        title=fields.title,
        exam=fields.exam,
        language=fields.language,
        licence=fields.licence,
        blueprint=_blueprint(fields.blueprint) if fields.blueprint else None,
        keyword_groups=tuple(KeywordGroup(group.group, tuple(group.words)) for group in fields.keywords),
        description=description,
        waivers=tuple(Waiver(one.id, one.why) for one in fields.lint_waive),
    )


def _blueprint(fields: BlueprintFields) -> Blueprint:
    return Blueprint(
        total=fields.total,
        scored=fields.scored,
        unscored=fields.unscored,
        minutes=fields.minutes,
        scale_min=fields.scale[0],
        scale_max=fields.scale[1],
        pass_mark=fields.pass_mark,
        cut=fields.cut,
        domains=tuple(
            Domain(one.id, one.title, one.weight, tuple(Task(task, title) for task, title in one.tasks.items()))
            for one in fields.domains
        ),
        gates=tuple(fields.gates),
        gate_minutes=tuple(fields.gate_minutes),
        knowledge=tuple((Knowledge(kind), share) for kind, share in fields.knowledge.items()),
        knowledge_slack=fields.knowledge_slack,
        keywords_per_form=fields.keywords_per_form,
        items_per_keyword=fields.items_per_keyword,
        item_types=tuple(
            ItemTypeRule(ItemType(one.type), one.options, one.options_min, one.keys_min) for one in fields.item_types
        ),
        status=ExamStatus(fields.status),
        last_day=fields.last_day,
        accommodations=tuple(fields.accommodations.items()),
        seat_extra_minutes=fields.seat_extra_minutes,
        report=tuple(fields.report.headings) if fields.report else (),
        breaks=tuple(
            ScheduledBreak(one.after, one.minutes, is_yes(one.optional), is_yes(one.clock_runs))
            for one in fields.breaks
        ),
    )


def _check_keywords(fields: BankFields, findings: Findings) -> None:
    seen: set[str] = set()
    for place, group in enumerate(fields.keywords):
        for number, word in enumerate(group.words):
            if word in seen:
                findings.of(("keywords", place, "words", number), Code.FIELD_VALUE, word)
            seen.add(word)


def _check_blueprint(fields: BlueprintFields, findings: Findings) -> None:
    top = "blueprint"
    if fields.scored + fields.unscored != fields.total:
        value = f"{fields.scored} + {fields.unscored} ≠ {fields.total}"
        findings.of((top, "total"), Code.BLUEPRINT_TOTAL, value)
    weights = sum(domain.weight for domain in fields.domains)
    if weights != 100:
        findings.of((top, "domains"), Code.BLUEPRINT_WEIGHTS, str(weights))
    if not (math.isfinite(fields.cut) and 0 < fields.cut <= 1):
        findings.of((top, "cut"), Code.BLUEPRINT_CUT, str(fields.cut))
    if not fields.scale[0] < fields.pass_mark <= fields.scale[1]:
        findings.of((top, "pass"), Code.FIELD_VALUE, str(fields.pass_mark))
    if fields.last_day and not _is_date(fields.last_day):
        findings.of((top, "last_day"), Code.FIELD_VALUE, fields.last_day)
    _check_gates(fields, findings)
    _check_breaks(fields, findings)
    _check_knowledge(fields, findings)
    for place, value in _twice(fields):
        findings.of((top, "domains", place), Code.FIELD_VALUE, value)


def _check_gates(fields: BlueprintFields, findings: Findings) -> None:
    if not _rising(fields.gates, fields.total):
        findings.of(("blueprint", "gates"), Code.BLUEPRINT_GATES, str(fields.gates))
    minutes = fields.gate_minutes
    if minutes and (len(minutes) != len(fields.gates) or not _rising(minutes, fields.minutes)):
        findings.of(("blueprint", "gate_minutes"), Code.BLUEPRINT_GATES, str(minutes))


def _check_breaks(fields: BlueprintFields, findings: Findings) -> None:
    earlier = 0
    for place, one in enumerate(fields.breaks):
        if not earlier < one.after < fields.total:
            findings.of(("blueprint", "breaks", place), Code.BLUEPRINT_BREAKS, str(one.after))
        earlier = max(earlier, one.after)


def _check_knowledge(fields: BlueprintFields, findings: Findings) -> None:
    kinds = set(Knowledge)
    for kind in fields.knowledge:
        if kind not in kinds:
            findings.of(("blueprint", "knowledge", kind), Code.KNOWLEDGE_VALUE, kind)
    if fields.knowledge and not sum(fields.knowledge.values()):
        findings.of(("blueprint", "knowledge"), Code.FIELD_VALUE, "0")


def _twice(fields: BlueprintFields) -> Iterator[tuple[int, str]]:
    """Domain and task ids that stand twice, with the place of the second domain."""
    ids: Counter[str] = Counter()
    tasks: Counter[str] = Counter()
    for place, domain in enumerate(fields.domains):
        ids[domain.id] += 1
        if ids[domain.id] > 1:
            yield place, domain.id
        for task in domain.tasks:
            tasks[task] += 1
            if tasks[task] > 1:
                yield place, task


def _rising(numbers: list[int], last: int) -> bool:
    return all(earlier < later for earlier, later in zip([0, *numbers], [*numbers, last + 1], strict=True))


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
