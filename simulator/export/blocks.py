"""The report of an attempt as plain blocks with ready words, from which page, HTML and PDF are made; knows no look."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from simulator.export.charts.model import Chart

FIRST_SHARE = 0.66
"""What the first of two wide columns of a table takes of their room."""
Questions = tuple[int, ...]
"""Numbers of questions that a number stands for, to be opened in the item review."""


class Tone(StrEnum):
    """How a text is meant."""

    PLAIN = "plain"
    SMALL = "small"
    MUTED = "muted"
    GOOD = "good"
    BAD = "bad"


class Align(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Share:
    """A share between 0 and 1 to be drawn as a bar, with its range where that says something."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; a bar repeats numbers that other cells of its row say in words."""

    text: str = ""
    questions: Questions = ()
    share: Share | None = None
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; one of labels takes the room that the others leave."""

    head: str
    align: Align = Align.TEXT
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; one of level 1 belongs to the row of level 0 above it, `title` names what it is about."""

    cells: tuple[Cell, ...]
    title: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, all as long as the columns; the caption says what they are."""

    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; the questions that it tells of can be opened."""

    text: str
    tone: Tone = Tone.PLAIN
    name: str = ""
    questions: Questions = ()


@dataclass(frozen=True, slots=True)
class Note:
    """What must be known to read the figures rightly."""

    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what holds for it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts under each other."""

    entries: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """The one number of a report and what it means."""

    label: str
    number: str
    verdict: str
    tone: Tone
    name: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """A number on its scale between two ends, with its range and the mark to be reached; `words` says the same.

    `span` is the range from low to high; None where nothing is known of it.
    """

    value: int
    low: int
    high: int
    mark: int
    passed: bool
    words: str
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart."""

    name: str
    chart: Chart


Block = Heading | Paragraph | Note | Facts | Headline | Scale | Table | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a report under a heading of its own; `key` names it in links, `short` in the contents."""

    key: str
    heading: str
    short: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A report: its title, the line below that, and its sections in order; `language` is a code such as `en`.

    `contents` is the name of the list of sections, `as_table` leads from a chart to its data, `page` numbers pages.
    """

    title: str
    subtitle: str
    language: str
    contents: str
    as_table: str
    page: str
    sections: tuple[Section, ...]

    def headings(self) -> Iterator[str]:
        """Every heading in order."""
        for section in self.sections:
            yield section.heading
            yield from (block.text for block in section.blocks if isinstance(block, Heading))
