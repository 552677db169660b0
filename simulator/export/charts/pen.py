"""What a chart is drawn with: lines, areas, markers and texts on any ground, sizes in pixels at a zoom of 1."""

from collections.abc import Sequence
from typing import Protocol

from simulator.export.charts.colors import Colors
from simulator.export.charts.kinds import Kind, Stroke
from simulator.export.charts.sizes import HALF

TITLE = 14
"""Texts of this size and above are headings."""
LABEL = 13
"""The size of texts that name something."""
SMALL = 12
"""The size of ticks and titles of axes."""

Spot = tuple[float, float]
Ink = Kind | str
"""A kind, or the name of another color of `Colors`."""


class Pen(Protocol):
    """Draws one thing over the other."""

    def width(self, text: str, size: float) -> float:
        """How wide a text is."""

    def text(self, at: Spot, words: str, *, ink: Ink = "text", size: float = LABEL, anchor: str = "start") -> None:
        """Write a line of text on its base line; anchor is start, middle or end."""

    def line(self, spots: Sequence[Spot], ink: Ink, width: float = 1, stroke: Stroke = Stroke.SOLID) -> None:
        """Draw a line through places."""

    def area(self, spots: Sequence[Spot], ink: Ink, opacity: float = 1) -> None:
        """Fill a shape."""

    def bar(self, corner: Spot, size: Spot, ink: Ink, *, edge: Stroke | None = None) -> None:
        """Draw a rectangle; with an edge it is an outline on the ground."""

    def marker(self, at: Spot, kind: Kind, half: float = HALF, words: str = "") -> None:
        """Draw the marker of a kind; words are shown where the mouse rests, if the ground can do that."""


def color_of(colors: Colors, ink: Ink) -> str:
    """The color of an ink; KeyError for an unknown one."""
    if isinstance(ink, Kind):
        return colors.kinds[ink]
    return {"ground": colors.ground, "text": colors.text, "muted": colors.muted, "grid": colors.grid}[ink]
