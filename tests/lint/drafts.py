"""Banks without flaws in Markdown, any number of items, the same for the same number; their words are made up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from simulator.formats.native.reader import read_folder
from simulator.ports import Reading
from tests.formats.folders import put

HEADER = """---
bank: made-up
title: Made up
blueprint:
  total: 10
  scored: 8
  unscored: 2
  minutes: 20
  scale: [100, 1000]
  pass: 750
  cut: 0.72
  knowledge: {aws: 1, ml: 1}
  items_per_keyword: 1
  item_types:
    - {type: single, options: 4}
    - {type: multiple, options_min: 5, keys_min: 2}
  domains:
    - {id: d1, title: Data, weight: 60}
    - {id: d2, title: Models, weight: 40}
keywords:
  - group: services
    words: [Glue, Lex, EMR, "Spark, Hadoop and Hive"]
  - group: measures
    words: [precision, recall, accuracy]
---
Items about nothing.
"""
KEYWORDS = ("Glue", "Lex", "EMR", "precision", "recall", "accuracy", '"Spark, Hadoop and Hive"')
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="5" height="5"/></svg>'
PER_FILE = 50

_FIRST = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "ji",
    "ke",
    "lo",
    "mu",
    "na",
    "pi",
    "qua",
    "re",
    "si",
    "to",
    "ve",
    "wo",
    "ze",
)
_NEXT = ("lan", "mer", "nod", "rik", "sup", "tav", "vel", "bor", "cam", "dex", "fin", "gol")
_LAST = ("ta", "ro", "mi", "ku", "pe", "so", "da", "no")
_ASIDES = (
    "",
    "\n```python\nnot_always = never[1:]  # may all be {a}\n```\n",
    "The cost is $C(x) = \\frac{{1}}{{2}} x^2$ for each `{a}`.",
    "\n| {a} | {b} |\n| --- | --- |\n| 4 | 7 |\n",
    "\n![Bars that fall from {a} to {b}](media/bars.svg)\n",
    "The contract is at least {number} years old.",
)
_ASKED = ("Which {a} gives the highest {b}?", "What should the {a} change FIRST?", "The {a} of {b} comes from:")


@dataclass(frozen=True)
class Draft:
    """An item that is still text: the lines of its parts; options are a key or not, the text and the explanation."""

    front: tuple[str, ...]
    stem: tuple[str, ...]
    options: tuple[tuple[bool, str, str], ...]
    rationale: str
    start: str = "---"

    @property
    def id(self) -> str:
        """The id of the item."""
        return self.front[0].removeprefix("item: ").rstrip("§")

    def with_option(self, place: int, text: str) -> "Draft":
        """The draft with the text of one option replaced."""
        return self.with_options(*(text if number == place else one[1] for number, one in enumerate(self.options)))

    def with_options(self, *texts: str) -> "Draft":
        """The draft with the texts of its options replaced."""
        pairs = zip(self.options, texts, strict=True)
        return replace(self, options=tuple((right, text, why) for (right, _, why), text in pairs))

    def with_front(self, *lines: str) -> "Draft":
        """The draft with more front matter."""
        return replace(self, front=(*self.front, *lines))

    def without(self, field: str) -> "Draft":
        """The draft without a field that has one line."""
        return replace(self, front=tuple(line for line in self.front if not line.startswith(f"{field}:")))

    @property
    def key(self) -> int:
        """The place of the first key."""
        return next(place for place, (right, _, _) in enumerate(self.options) if right)

    def text(self) -> str:
        """The block."""
        lines = [self.start, *self.front, "---", *self.stem, ""]
        for right, text, why in self.options:
            lines += [f"- [{'x' if right else ' '}] {text}", *([f"  > {why}"] if why else [])]
        return "\n".join([*lines, "", self.rationale, ""])


def draft(number: int) -> Draft:
    """Item n of a bank without flaws."""
    dice = Random(number)
    aside = _ASIDES[number % len(_ASIDES)]
    asked = _ASKED[number % len(_ASKED)]
    multiple = number % 4 == 3
    texts = _numbers(dice) if number % 10 == 6 else [_phrase(dice, 5) for _ in range(5 if multiple else 4)]
    keys = {0, number // 5 % 3 + 1} if multiple else {number // 3 % 4}
    line = f"A {_word(dice)} {_word(dice)} {_phrase(dice, 6).lower()} and {_phrase(dice, 5).lower()}."
    lead = asked.format(a=_word(dice), b=_word(dice)) + (" (Choose two.)" if multiple else "")
    filled = aside.format(a=_word(dice), b=_word(dice), number=number + 2)
    return Draft(
        front=(
            f"item: made-{number:05d}",
            f"domain: d{number % 2 + 1}",
            f"knowledge: {('aws', 'ml')[number // 2 % 2]}",
            f"keywords: [{KEYWORDS[number % 7]}, {KEYWORDS[(number + 2) % 7]}]",
            f"references: [https://a.example/{number}]",
            *(["shuffle: no"] if number % 10 == 6 else []),
        ),
        stem=(line, *filled.split("\n"), lead),
        options=tuple((place in keys, text, f"{_phrase(dice, 4)}.") for place, text in enumerate(texts)),
        rationale=f"{_phrase(dice, 8)}.",
    )


def drafts(count: int, first: int = 0) -> list[Draft]:
    """So many items without flaws."""
    return [draft(number) for number in range(first, first + count)]


def files_of(items: Sequence[Draft]) -> dict[str, str]:
    """The files of items, with what marks flaws still in them."""
    return {
        f"items/{start:05d}.md": "\n".join(one.text() for one in items[start : start + PER_FILE])
        for start in range(0, len(items), PER_FILE)
    }


def read(folder: Path, items: Sequence[Draft], header: str = HEADER) -> Reading:
    """Write a bank and read it."""
    return read_folder(put(folder, {"bank.md": header, "media/bars.svg": SVG, **files_of(items)}))


def _word(dice: Random) -> str:
    return dice.choice(_FIRST) + dice.choice(_NEXT) + dice.choice(_LAST)


def _phrase(dice: Random, count: int) -> str:
    return " ".join(_word(dice) for _ in range(count)).capitalize()


def _numbers(dice: Random) -> list[str]:
    start = dice.randrange(2, 90)
    return [f"{start * factor:,} {'GB' if start % 2 else 'ms'}" for factor in (10, 100, 500, 1000)]
