"""A question of a finished attempt as text, to be pasted elsewhere: what was asked, answered and right, and why."""

from collections.abc import Iterator, Sequence

from simulator.exam.correction import key_parts, signed_parts
from simulator.exam.item_results import ItemResult
from simulator.exam.items import Item, ItemType, Letter
from simulator.exam.references import reference
from simulator.session.results import Result
from simulator.ui.content import Content
from simulator.ui.review import phrases
from simulator.ui.review.phrases import tr


def question_text(content: Content, result: Result, found: ItemResult) -> str:
    """Return the question in paragraphs."""
    return "\n\n".join(part for part in _parts(content, result, found) if part)


def _parts(content: Content, result: Result, found: ItemResult) -> Iterator[str]:
    item, attempt = result.bank.by_id[found.item], result.attempt
    order, labels = attempt.form.slots[found.question - 1].order, attempt.plan.profile.labels
    yield f"{result.bank.title}, {tr('Question {number}').format(number=found.question)} ({item.id})"
    if item.case:
        yield content.plain(result.bank.case_by_id[item.case].text)
    yield content.plain(item.stem)
    signs = dict(zip(order, labels, strict=False))
    yield "\n".join(f"{signs[letter]}. {content.plain(item.option(letter).text)}" for letter in order)
    yield "\n".join(f"{number}. {content.plain(choice)}" for number, choice in enumerate(item.choices, start=1))
    given = phrases.answer(found.answer, order, labels) or tr("none given")
    yield tr("Your answer: {answer} ({verdict})").format(answer=given, verdict=phrases.verdict(found))
    yield _keys(result, found, order, labels)
    reasons = [(signs[letter], item.option(letter).explanation) for letter in order]
    yield "\n".join(f"{sign}: {content.plain(reason)}" for sign, reason in reasons if reason)
    yield content.plain(item.rationale) if item.rationale else ""
    yield "\n".join(_source(written) for written in item.references)


def _keys(result: Result, found: ItemResult, order: Sequence[Letter], labels: str) -> str:
    """The key as sat, and the one that it was corrected to since."""
    item, correction = result.bank.by_id[found.item], result.attempt.correction
    sat = _key(item, signed_parts(item, key_parts(item), order, labels))
    now = correction.of(found.question) if correction is not None else None
    if now is None:
        return tr("Key: {key}").format(key=sat)
    corrected = _key(item, signed_parts(item, now.key, order, labels))
    return tr("Key as sat: {key}. Corrected since: {now}").format(key=sat, now=corrected)


def _key(item: Item, parts: Sequence[str]) -> str:
    if item.type is ItemType.MATCH:
        return ", ".join(tr("{item} with {choice}").format(item=part[0], choice=part[1:]) for part in parts)
    return ", ".join(parts)


def _source(written: str) -> str:
    found = reference(written)
    return " ".join(part for part in (found.title, found.address) if part)
