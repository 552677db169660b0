"""Charts as plain values and ready words: what is drawn, what is said of each point, and the same as a table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.export.charts.axis import Axis
from simulator.export.charts.kinds import Kind


@dataclass(frozen=True, slots=True)
class Table:
    """The data of a chart as words; every row is as long as the heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Datum:
    """One thing that can be pointed at: where it lies on the axes, what is said of it, and its series by number."""

    x: float
    y: float
    words: str
    series: int = 0


class Direction(StrEnum):
    """Where a line of reference runs."""

    VERTICAL = "vertical"
    HORIZONTAL = "horizontal"


@dataclass(frozen=True, slots=True)
class Reference:
    """A line through the whole chart at a value of one axis, such as a gate or the pass mark, with its label."""

    at: float
    label: str
    direction: Direction = Direction.HORIZONTAL


class Event(StrEnum):
    """What happened at a place of the x axis."""

    INTERRUPTION = "interruption"
    BREAK = "break"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a place of the x axis, with the words for it; without y it stands at the foot."""

    x: float
    event: Event
    words: str
    y: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of a series: its values, their uncertainty, and words where those of the axes are not enough."""

    x: float
    y: float
    low: float | None = None
    high: float | None = None
    x_words: str = ""
    y_words: str = ""
    range_words: str = ""
    note: str = ""


class Spread(StrEnum):
    """How the uncertainty of the points is drawn."""

    BAND = "band"
    WHISKERS = "whiskers"


@dataclass(frozen=True, slots=True)
class Series:
    """Points that belong together, from left to right."""

    name: str
    kind: Kind
    points: tuple[Point, ...]
    spread: Spread = Spread.WHISKERS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plot:
    """What charts with two axes have in common.

    `summary` says in a sentence or two what is to be seen, `empty` what is missing where there is no point;
    `range_title`, `note_title` and `series_title` are heads of the table. `dodged` is the stretch of the x axis on
    which the series at one place stand side by side; at 0 they lie over each other.
    """

    title: str
    summary: str
    x: Axis
    y: Axis
    series: tuple[Series, ...]
    empty: str
    references: tuple[Reference, ...] = ()
    marks: tuple[Mark, ...] = ()
    range_title: str = ""
    note_title: str = ""
    series_title: str = ""
    dodged: float = 0.0

    def data(self) -> tuple[Datum, ...]:
        """All points, series by series, as they are drawn, then the marks at the foot of the chart."""
        points = [
            Datum(p.x + self.shift(place), p.y, self.said(one, p), place)
            for place, one in enumerate(self.series)
            for p in one.points
        ]
        foot = self.y.span(self.all_y())[0]
        return (*points, *(_pointed(mark, foot, len(self.series)) for mark in self.marks))

    def shift(self, place: int) -> float:
        """How far the points of a series, by its number, are drawn beside their place."""
        there = [number for number, one in enumerate(self.series) if one.points]
        return self.dodged * ((there.index(place) + 0.5) / len(there) - 0.5) if place in there else 0.0

    def all_x(self) -> list[float]:
        """The x values of all that is drawn."""
        lines = [one.at for one in self.references if one.direction is Direction.VERTICAL]
        return [*(p.x for one in self.series for p in one.points), *(mark.x for mark in self.marks), *lines]

    def all_y(self) -> list[float]:
        """The y values of all that is drawn, uncertainty included."""
        lines = [one.at for one in self.references if one.direction is Direction.HORIZONTAL]
        points = [p for one in self.series for p in one.points]
        ends = [end for p in points for end in (p.low, p.high) if end is not None]
        return [*(p.y for p in points), *ends, *(mark.y for mark in self.marks if mark.y is not None), *lines]

    def said(self, series: Series, point: Point) -> str:
        """What is said of a point."""
        value, place = f"{series.name}: {self.y_words(point)}", f"{self.x.title}: {self.x_words(point)}"
        return "; ".join(part for part in (value, point.range_words, place, point.note) if part)

    def x_words(self, point: Point) -> str:
        """The words for where a point lies on the x axis."""
        return point.x_words or self.x.words(point.x)

    def y_words(self, point: Point) -> str:
        """The words for where a point lies on the y axis."""
        return point.y_words or self.y.words(point.y)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart(_Plot):
    """Series as lines over numbers or dates."""

    def table(self) -> Table:
        """One row for each place on the x axis, one column for each series; ranges and notes after their values."""
        cells: dict[float, dict[int, str]] = {}
        names: dict[float, str] = {}
        for column, one in enumerate(self.series):
            for point in one.points:
                extra = [part for part in (point.range_words, point.note) if part]
                words = self.y_words(point) + (f" ({'; '.join(extra)})" if extra else "")
                cells.setdefault(point.x, {})[column] = words
                names.setdefault(point.x, self.x_words(point))
        for mark in self.marks:
            names.setdefault(mark.x, self.x.words(mark.x))
        places, columns = sorted(names), range(len(self.series))
        rows = [
            (names[x], *(cells.get(x, {}).get(column, "") for column in columns), _marked(self.marks, x))
            for x in places
        ]
        return _without_empty((self.x.title, *(one.name for one in self.series), self.note_title), rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScatterChart(_Plot):
    """Series as points of different shapes."""

    def table(self) -> Table:
        """One row for each point, from left to right."""
        points = sorted(
            ((p.x, place, p, one.name) for place, one in enumerate(self.series) for p in one.points), key=_x
        )
        rows = [(self.x_words(p), self.y_words(p), name, p.range_words, p.note) for _, _, p, name in points]
        rows += [(self.x.words(mark.x), "", "", "", mark.words) for mark in self.marks]
        heads = (self.x.title, self.y.title, self.series_title, self.range_title, self.note_title)
        return _without_empty(heads, rows)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar in two or more colors, with its words."""

    kind: Kind
    value: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A bar: its label and value, and whether it rests on few observations.

    `words` is the value in words, `note` a count such as "7 of 10"; a bar of `parts` is as long as they are together.
    """

    label: str
    value: float
    words: str
    note: str = ""
    low: float | None = None
    high: float | None = None
    range_words: str = ""
    few: bool = False
    kind: Kind = Kind.FIRST
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Bars under each other, each with its label on the left and its words on the right.

    `few_words` is said of bars that rest on few observations; `parts` names the kinds that bars are parted into;
    `value_title` is the head of the values in the table where the title of the axis says more than that.
    """

    title: str
    summary: str
    label_title: str
    axis: Axis
    bars: tuple[Bar, ...]
    empty: str
    value_title: str = ""
    note_title: str = ""
    range_title: str = ""
    few_words: str = ""
    parts: tuple[tuple[Kind, str], ...] = ()
    references: tuple[Reference, ...] = ()

    def data(self) -> tuple[Datum, ...]:
        """One for each bar: x is its value, y its number from 0 on, from the top."""
        return tuple(Datum(bar.value, place, self._said(bar), place) for place, bar in enumerate(self.bars))

    def all_x(self) -> list[float]:
        """The values of all that is drawn, uncertainty included."""
        ends = [end for bar in self.bars for end in (bar.low, bar.high) if end is not None]
        return [0.0, *(bar.value for bar in self.bars), *ends, *(one.at for one in self.references)]

    def beside(self, bar: Bar) -> str:
        """The words on the right of a bar."""
        said = bar.note or bar.words
        extra = self.few_words if bar.few else bar.range_words
        return f"{said}  ·  {extra}" if extra else said

    def table(self) -> Table:
        """One row for each bar."""
        heads = (
            self.label_title,
            self.value_title or self.axis.title,
            *(name for _, name in self.parts),
            self.note_title,
            self.range_title,
        )
        return _without_empty(heads, [self._row(bar) for bar in self.bars])

    def _row(self, bar: Bar) -> tuple[str, ...]:
        parts = {part.kind: part.words for part in bar.parts}
        note = f"{bar.note} ({self.few_words})" if bar.few and self.few_words else bar.note
        spread = "" if bar.few else bar.range_words
        return (bar.label, bar.words, *(parts.get(kind, "") for kind, _ in self.parts), note, spread)

    def _said(self, bar: Bar) -> str:
        names = dict(self.parts)
        parts = [f"{names.get(part.kind, '')} {part.words}".strip() for part in bar.parts]
        extra = self.few_words if bar.few else bar.range_words
        return "; ".join(part for part in (f"{bar.label}: {bar.words}", bar.note, *parts, extra) if part)


Chart = BarChart | LineChart | ScatterChart


def is_empty(chart: Chart) -> bool:
    """Whether there is nothing to draw."""
    return not chart.data()


def _x(entry: tuple[float, int, Point, str]) -> tuple[float, int]:
    return entry[0], entry[1]


def _pointed(mark: Mark, foot: float, series: int) -> Datum:
    return Datum(mark.x, foot if mark.y is None else mark.y, mark.words, series)


def _marked(marks: Sequence[Mark], x: float) -> str:
    return "; ".join(mark.words for mark in marks if mark.x == x)


def _without_empty(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    """A table without the columns in which no row says anything, the first excepted."""
    found = [tuple(row) for row in rows]
    kept = [place for place in range(len(heads)) if place == 0 or any(row[place] for row in found)]
    return Table(tuple(heads[place] for place in kept), tuple(tuple(row[place] for place in kept) for row in found))
