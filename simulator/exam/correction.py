"""Keys that were corrected after an exam: which questions they concern, and the score that they would have given."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from simulator.exam import scoring
from simulator.exam.answers import NO_ANSWER, Answer, folded, is_right, number
from simulator.exam.bank import Bank, Blueprint
from simulator.exam.events import AnswerEvent
from simulator.exam.form import Form, Role
from simulator.exam.items import Item, ItemId, ItemType, Letter
from simulator.exam.score import Score
from simulator.exam.state import answer_of

_MARKED = frozenset({ItemType.SINGLE, ItemType.MULTIPLE, ItemType.HOTSPOT})
"""The types whose key are marks of options."""


@dataclass(frozen=True, slots=True)
class CorrectedKey:
    """A question with the key that it has now.

    `key` are the right letters of the bank file, or the parts of the answer of items without right options, with the
    `tolerance` of a number; `right` is whether the answer that was given is right by it.
    """

    question: int
    item: ItemId
    key: tuple[str, ...]
    tolerance: float | None
    right: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """What corrected keys make of an attempt; the score as sat stays beside it."""

    score: Score
    keys: tuple[CorrectedKey, ...]

    def of(self, question: int) -> CorrectedKey | None:
        """The corrected key of a question, or None."""
        return next((one for one in self.keys if one.question == question), None)


def corrected_items(sat: Bank, now: Bank) -> Mapping[ItemId, Item]:
    """Return the items of `now` that ask what those of the same id in `sat` ask, but have another key.

    They ask the same where stem, type, options by letter and all else that the candidate sees agree, spaces aside, and
    where as many parts are asked for: nobody could have given a longer answer than was taken.
    """
    pairs = ((item, now.by_id.get(item.id)) for item in sat.items)
    return {
        before.id: after
        for before, after in pairs
        if after is not None and _asked(before) == _asked(after) and _key(before) != _key(after)
    }


def still_corrected(sat: Bank, now: Bank, known: Mapping[ItemId, CorrectedKey]) -> Mapping[ItemId, Item]:
    """Return the items of `sat` with the keys that were `known` to be corrected, of which `now` says nothing any more.

    It says nothing of what it does not have or asks in other words: what was found stays. Where it still asks the same,
    the key that it has is the one that counts.
    """
    return {
        item.id: _with_key(item, known[item.id])
        for item in sat.items
        if item.id in known and not _tells(now.by_id.get(item.id), item)
    }


def last_answers(events: Iterable[AnswerEvent], count: int) -> tuple[Answer, ...]:
    """Return the answers that stand after these events of a journal of `count` questions, as its replay gives them."""
    answers: list[Answer] = [NO_ANSWER] * count
    for event in events:
        answers[event.question - 1] = answer_of(event)
    return tuple(answers)


def correct(sat: Bank, corrected: Mapping[ItemId, Item], form: Form, answers: Sequence[Answer]) -> Correction | None:
    """Score the answers of an attempt anew with corrected items; None where its form has none of them.

    ValueError where the bank as sat describes no exam.
    """
    keys = tuple(
        CorrectedKey(question, item.id, key_parts(item), item.tolerance, is_right(item, answers[question - 1]))
        for question, item in ((place, corrected.get(slot.item)) for place, slot in enumerate(form.slots, start=1))
        if item is not None
    )
    if not keys:
        return None
    scored = [place for place, slot in enumerate(form.slots, start=1) if slot.role is Role.SCORED]
    items = {place: sat.by_id[form.slots[place - 1].item] for place in scored}
    pairs = [(corrected.get(item.id, item), answers[place - 1]) for place, item in items.items()]
    return Correction(scoring.score(scoring.count_right(pairs), len(scored), _blueprint(sat)), keys)


def key_parts(item: Item) -> tuple[str, ...]:
    """The key of an item as text: its right letters, or the parts of its answer."""
    return tuple(sorted(item.keys)) or item.answer


def signed_parts(item: Item, parts: Sequence[str], order: Sequence[Letter], labels: str) -> tuple[str, ...]:
    """The parts of a key of an item, in the signs that the candidate saw: options in `order`, named by `labels`."""
    signs = {str(letter): labels[place] for place, letter in enumerate(order)}
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE | ItemType.HOTSPOT:
            return tuple(sorted(signs[part] for part in parts))
        case ItemType.ORDER:
            return tuple(signs[part] for part in parts)
        case ItemType.MATCH:
            return tuple(sorted(signs[letter] + number for letter, number in (part.split("=") for part in parts)))
        case ItemType.NUMBER | ItemType.TEXT:
            return tuple(parts)


def _with_key(item: Item, found: CorrectedKey) -> Item:
    if item.type in _MARKED:
        options = tuple(replace(option, correct=option.letter in found.key) for option in item.options)
        return replace(item, options=options)
    return replace(item, answer=found.key, tolerance=found.tolerance)


def _tells(now: Item | None, sat: Item) -> bool:
    return now is not None and _asked(now) == _asked(sat)


def _blueprint(bank: Bank) -> Blueprint:
    if bank.blueprint is None:
        raise ValueError(f"bank {bank.id} describes no exam")
    return bank.blueprint


def _asked(item: Item) -> tuple[object, ...]:
    """What a candidate sees of an item."""
    options = tuple((option.letter, _spaced(option.text)) for option in item.options)
    return item.type, item.choose, _spaced(item.stem), options, item.choices, item.picture, item.areas


def _key(item: Item) -> object:
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE | ItemType.HOTSPOT:
            return item.keys
        case ItemType.NUMBER:
            return [number(part) for part in item.answer], item.tolerance or 0
        case ItemType.TEXT:
            return {folded(part) for part in item.answer}
        case ItemType.MATCH:
            return set(item.answer)
        case ItemType.ORDER:
            return item.answer


def _spaced(text: str) -> str:
    return " ".join(text.split())
