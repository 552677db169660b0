"""An item and its parts as plain values; knows no file format and no exam."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

ItemId = NewType("ItemId", str)
CaseId = NewType("CaseId", str)
Letter = NewType("Letter", str)
"""The name of an option: A, B, C … in the order of the bank file, whatever order the candidate sees."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class ItemType(StrEnum):
    """How an item is answered."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    NUMBER = "number"
    TEXT = "text"
    ORDER = "order"
    MATCH = "match"
    HOTSPOT = "hotspot"


class Knowledge(StrEnum):
    """The kind of knowledge a question needs."""

    AWS = "aws"
    ML = "ml"
    BOTH = "both"


class ItemStatus(StrEnum):
    """Where an item may be used: anywhere, in unscored slots only, or no longer."""

    ACTIVE = "active"
    PRETEST = "pretest"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer a candidate may choose; text and explanation are Markdown."""

    letter: Letter
    text: str
    correct: bool = False
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a picture that an option stands for, in per cent of its width and height."""

    letter: Letter
    x: float
    y: float
    width: float
    height: float

    def holds(self, x: int, y: int) -> bool:
        """Whether a point in thousandths of width and height lies in the area, its edges included."""
        return 0 <= x / 10 - self.x <= self.width and 0 <= y / 10 - self.y <= self.height


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule of the linter that does not hold for an item or a bank, and why."""

    rule: str
    why: str


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its options; the fields are those of bank Markdown.

    `answer` is the key of the types without correct options: NUMBER one numeral, TEXT the accepted strings, ORDER the
    letters in order, MATCH one "letter=number" a pair. `choices` are what the prompts of a MATCH are matched to, from
    1; `picture` is what a HOTSPOT is marked on, and each of its options stands for one of the `areas`.
    """

    id: ItemId
    type: ItemType
    stem: str
    options: tuple[Option, ...]
    rationale: str = ""
    domain: str = ""
    task: str = ""
    knowledge: Knowledge | None = None
    keywords: tuple[str, ...] = ()
    difficulty: int | None = None
    references: tuple[str, ...] = ()
    case: CaseId | None = None
    answer: tuple[str, ...] = ()
    tolerance: float | None = None
    points: float = 1.0
    partial: tuple[tuple[Letter, float], ...] = ()
    fixed: frozenset[Letter] = frozenset()
    shuffle: bool = True
    status: ItemStatus = ItemStatus.ACTIVE
    enemies: str = ""
    waivers: tuple[Waiver, ...] = ()
    source: str = ""
    choices: tuple[str, ...] = ()
    picture: str = ""
    areas: tuple[Area, ...] = ()

    @property
    def keys(self) -> frozenset[Letter]:
        """The letters of the right options."""
        return frozenset(option.letter for option in self.options if option.correct)

    @property
    def choose(self) -> int:
        """How many parts a complete answer has: options, places in an order, pairs, spots, or one written answer."""
        match self.type:
            case ItemType.SINGLE | ItemType.MULTIPLE | ItemType.HOTSPOT:
                return len(self.keys)
            case ItemType.ORDER:
                return len(self.answer)
            case ItemType.MATCH:
                return len(self.options)
            case ItemType.NUMBER | ItemType.TEXT:
                return 1

    @property
    def letters(self) -> tuple[Letter, ...]:
        """The letters of all options in the order of the file."""
        return tuple(option.letter for option in self.options)

    def option(self, letter: Letter) -> Option:
        """Return the option of that letter; KeyError where there is none."""
        for option in self.options:
            if option.letter == letter:
                return option
        raise KeyError(letter)


@dataclass(frozen=True, slots=True)
class Case:
    """A scenario that several items share; text is Markdown."""

    id: CaseId
    title: str
    text: str = ""
    media: tuple[str, ...] = field(default=())
