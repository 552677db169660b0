"""Answers of every type of item as whole values; when one is complete, when it is right."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from simulator.exam.form import Question
from simulator.exam.items import Area, Item, ItemType, Letter

LONGEST_TEXT = 200
"""How many characters a written answer may have."""

SPOT_MAX = 1000
"""Spots are in thousandths of the width and the height of their picture."""


@dataclass(frozen=True, slots=True)
class Ordering:
    """Letters in the order the candidate gave them; those not placed yet are missing."""

    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Matching:
    """The number of a choice, from 1, for each prompt matched so far; prompts in the order of their letters."""

    pairs: tuple[tuple[Letter, int], ...]

    def choice(self, letter: Letter) -> int | None:
        """The choice of a prompt, or None."""
        return next((number for prompt, number in self.pairs if prompt == letter), None)


@dataclass(frozen=True, slots=True)
class Writing:
    """What was typed, spaces at its ends left out."""

    text: str


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A point of a picture, in thousandths of its width and height from the upper left."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Marking:
    """The spots marked on a picture, in the order they were set."""

    spots: tuple[Spot, ...]


Answer = frozenset[Letter] | Ordering | Matching | Writing | Marking
"""A set of letters is the answer of items with options to choose from."""

NO_ANSWER: frozenset[Letter] = frozenset()
"""The answer of a question of any type that has not been answered."""


def is_complete(question: Question, answer: Answer) -> bool:
    """Whether an answer has exactly as many parts as its question asks for."""
    match answer:
        case frozenset():
            return bool(answer) and len(answer) == question.choose
        case Ordering(letters=letters):
            return len(letters) == question.choose
        case Matching(pairs=pairs):
            return len(pairs) == question.choose
        case Marking(spots=spots):
            return len(spots) == question.choose
        case Writing(text=text):
            return number(text) is not None if question.type is ItemType.NUMBER else bool(text)


def is_right(item: Item, answer: Answer) -> bool:
    """Whether an answer earns the point: all of it right and nothing more; an answer of another type is wrong.

    ORDER and MATCH are right as a whole. NUMBER lies within the tolerance of the key. TEXT is one of the accepted
    strings but for case, spaces and a full stop. HOTSPOT has one spot in each right area and none elsewhere.
    """
    match answer:
        case frozenset():
            return bool(answer) and answer == item.keys
        case Ordering(letters=letters):
            return item.type is ItemType.ORDER and letters == item.answer
        case Matching(pairs=pairs):
            return item.type is ItemType.MATCH and {f"{letter}={choice}" for letter, choice in pairs} == set(
                item.answer
            )
        case Marking(spots=spots):
            return item.type is ItemType.HOTSPOT and _hit(item, spots)
        case Writing(text=text):
            return _written_right(item, text)


def number(text: str) -> Decimal | None:
    """The number a candidate wrote, or None; groups of three after commas are thousands, one other comma is a point."""
    plain = "".join(text.split()).replace("−", "-").replace("\u2019", "")
    if re.fullmatch(r"[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?", plain):
        plain = plain.replace(",", "")
    elif plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?", plain):
        return None
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def folded(text: str) -> str:
    """A written answer without what does not count: case, spaces at its ends and doubled ones, a full stop."""
    return " ".join(text.casefold().split()).rstrip(".").rstrip()


def area_at(areas: Iterable[Area], spot: Spot) -> Letter | None:
    """The letter of the first area that a spot lies in, or None."""
    return next((area.letter for area in areas if area.holds(spot.x, spot.y)), None)


def _hit(item: Item, spots: tuple[Spot, ...]) -> bool:
    found = [area_at(item.areas, spot) for spot in spots]
    return len(found) == len(item.keys) and set(found) == item.keys


def _written_right(item: Item, text: str) -> bool:
    if item.type is ItemType.TEXT:
        return folded(text) in {folded(accepted) for accepted in item.answer}
    if item.type is not ItemType.NUMBER or not item.answer:
        return False
    given, key = number(text), number(item.answer[0])
    if given is None or key is None:
        return False
    return abs(given - key) <= Decimal(str(item.tolerance or 0))
