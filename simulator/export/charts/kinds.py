"""What a series or bar is, and how that looks without color: its line, its marker, its filling."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is drawn; the look of each is in `STYLES`, its color in `colors.Colors`."""

    PLAN = "plan"
    ACTUAL = "actual"
    PROJECTION = "projection"
    RIGHT = "right"
    WRONG = "wrong"
    UNSCORED = "unscored"
    BLANK = "blank"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"
    SIXTH = "sixth"


CATEGORIES = (Kind.FIRST, Kind.SECOND, Kind.THIRD, Kind.FOURTH, Kind.FIFTH, Kind.SIXTH)
"""The kinds of series that differ by name alone, such as domains, in the order in which they are taken."""


class Stroke(StrEnum):
    """How a line is drawn."""

    NONE = "none"
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DASH_DOT = "dash dot"


DASHES: dict[Stroke, tuple[float, ...]] = {
    Stroke.NONE: (),
    Stroke.SOLID: (),
    Stroke.DASHED: (5, 3),
    Stroke.DOTTED: (1, 2.5),
    Stroke.DASH_DOT: (6, 2.5, 1, 2.5),
}
"""Lengths of dashes and gaps, in widths of the line."""


class Marker(StrEnum):
    """The shape of a point."""

    NONE = "none"
    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    UP = "triangle up"
    DOWN = "triangle down"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Style:
    """The look of a kind; an unfilled marker shows the ground inside its outline."""

    stroke: Stroke
    marker: Marker
    filled: bool


STYLES: dict[Kind, Style] = {
    Kind.PLAN: Style(Stroke.DASHED, Marker.NONE, filled=False),
    Kind.ACTUAL: Style(Stroke.SOLID, Marker.NONE, filled=True),
    Kind.PROJECTION: Style(Stroke.DOTTED, Marker.NONE, filled=False),
    Kind.RIGHT: Style(Stroke.NONE, Marker.CIRCLE, filled=True),
    Kind.WRONG: Style(Stroke.NONE, Marker.CROSS, filled=True),
    Kind.UNSCORED: Style(Stroke.NONE, Marker.DIAMOND, filled=False),
    Kind.BLANK: Style(Stroke.NONE, Marker.SQUARE, filled=False),
    Kind.FIRST: Style(Stroke.SOLID, Marker.CIRCLE, filled=True),
    Kind.SECOND: Style(Stroke.DASHED, Marker.SQUARE, filled=True),
    Kind.THIRD: Style(Stroke.DOTTED, Marker.UP, filled=True),
    Kind.FOURTH: Style(Stroke.DASH_DOT, Marker.DIAMOND, filled=True),
    Kind.FIFTH: Style(Stroke.SOLID, Marker.DOWN, filled=False),
    Kind.SIXTH: Style(Stroke.DASHED, Marker.CIRCLE, filled=False),
}

HATCHED = frozenset({Kind.WRONG, Kind.SECOND, Kind.FOURTH})
"""The kinds whose bars are hatched; those of unfilled markers are open, all others are plain."""
