"""The whiteboard of an attempt as values: strokes in thousandths of the board's width; draws nothing."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What a stroke of the whiteboard is."""

    LINE = "line"
    FREEHAND = "freehand"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    TEXT = "text"


class Ink(StrEnum):
    """The colours of the pens."""

    BLACK = "black"
    BLUE = "blue"
    RED = "red"
    GREEN = "green"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One drawn thing: `points` are (x, y) of an endless board, in units of its own; a text stands at its first."""

    shape: Shape
    ink: Ink
    width: int
    points: tuple[tuple[int, int], ...]
    text: str = ""
