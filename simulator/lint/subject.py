"""What the rules look at: an item or a bank with its place in the files and its texts made ready once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from simulator.exam import prose
from simulator.exam.bank import Bank
from simulator.exam.items import Item, ItemStatus, ItemType, Option
from simulator.exam.lead import Lead, lead_of
from simulator.exam.whereabouts import Place, Places
from simulator.lint.picture import fault_of

CHOSEN = frozenset({ItemType.SINGLE, ItemType.MULTIPLE})
"""The types whose wrong options are distractors."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has found: the line in the file (of the header where no file is named) and the value in question."""

    line: int
    value: str = ""
    informs: bool = False
    file: str = ""


@dataclass(frozen=True)
class Choice:
    """An option to choose from and its line in the file."""

    option: Option
    line: int

    @property
    def correct(self) -> bool:
        """Whether it is a key."""
        return self.option.correct

    @cached_property
    def shown(self) -> str:
        """What the candidate sees, on one line."""
        return prose.shown(self.option.text)

    @cached_property
    def plain(self) -> str:
        """The words without code and formulas, on one line."""
        return prose.plain(self.option.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in small letters."""
        return frozenset(word.casefold() for word in prose.words(self.plain))

    @property
    def length(self) -> int:
        """How many characters the candidate sees."""
        return len(self.shown)


@dataclass(frozen=True)
class Shared:
    """What all items of a bank have in common for the rules."""

    bank: Bank
    media: Mapping[str, Path]

    @property
    def english(self) -> bool:
        """Whether rules about English words apply."""
        return self.bank.english

    @cached_property
    def terms(self) -> frozenset[str]:
        """The words of all keywords, stemmed: an item cannot do without them."""
        found = (word for keyword in self.bank.group_of for word in prose.words(keyword))
        return frozenset(prose.stemmed(word.casefold()) for word in found)

    @cached_property
    def picture_faults(self) -> Mapping[str, str]:
        """What is wrong with the pictures of the bank, by name; those that are sound are left out."""
        faults = {name: fault_of(name, file) for name, file in self.media.items()}
        return {name: fault for name, fault in faults.items() if fault}


@dataclass(frozen=True)
class Subject:
    """An item in its bank."""

    item: Item
    place: Place
    shared: Shared

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """The options to choose from; none where the type has no distractors."""
        if self.item.type not in CHOSEN:
            return ()
        return tuple(Choice(option, self.option_line(number)) for number, option in enumerate(self.item.options))

    @property
    def keys(self) -> tuple[Choice, ...]:
        """The right options to choose from."""
        return tuple(choice for choice in self.choices if choice.correct)

    @property
    def distractors(self) -> tuple[Choice, ...]:
        """The wrong options to choose from."""
        return tuple(choice for choice in self.choices if not choice.correct)

    @cached_property
    def stem(self) -> str:
        """The stem with all that is no prose as spaces, line for line."""
        return prose.blanked(self.item.stem)

    @cached_property
    def lead(self) -> Lead:
        """The sentence of the stem that asks."""
        return lead_of(self.stem)

    @property
    def stem_line(self) -> int:
        """The line on which the stem starts."""
        return self.place.stem or self.place.line

    def option_line(self, number: int) -> int:
        """The line of an option by its place from 0."""
        return self.place.options[number] if number < len(self.place.options) else self.place.line

    def passages(self) -> Iterator[tuple[str, int]]:
        """All texts of the item that are shown, and the line where each starts."""
        yield self.item.stem, self.stem_line
        for number, option in enumerate(self.item.options):
            line = self.option_line(number)
            yield option.text, line
            told = self.place.explanations
            yield option.explanation, (told[number] if number < len(told) else 0) or line
        yield self.item.rationale, self.place.rationale or self.place.line


@dataclass(frozen=True)
class Whole:
    """A bank as the rules for whole banks look at it; retired items are no part of it."""

    shared: Shared
    places: Places
    subjects: tuple[Subject, ...]

    @property
    def bank(self) -> Bank:
        """The bank."""
        return self.shared.bank

    @cached_property
    def used(self) -> tuple[Subject, ...]:
        """The items that a form may hold."""
        return tuple(one for one in self.subjects if one.item.status is not ItemStatus.RETIRED)

    @cached_property
    def singles(self) -> tuple[Subject, ...]:
        """The items with one key to choose."""
        return tuple(one for one in self.used if one.item.type is ItemType.SINGLE)
