"""Geometry of the whiteboard: which strokes an eraser touches; draws nothing and knows no screen."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import cos, hypot, pi, sin

from simulator.exam.whiteboard import Shape, Stroke

Spot = tuple[float, float]

SIDES = 48
"""An ellipse is touched like a polygon of so many sides."""

LETTER_SHARE = 0.62
"""The mean width of a letter in heights of its line."""


def touched(board: Sequence[Stroke | None], spot: Spot, *, reach: float) -> tuple[int, ...]:
    """The places of the strokes that come as near to a spot as `reach`, their own thickness included."""
    return tuple(
        place
        for place, stroke in enumerate(board)
        if stroke is not None and distance(stroke, spot) <= reach + stroke.width / 2
    )


def distance(stroke: Stroke, spot: Spot) -> float:
    """How far a spot is from the middle of a stroke's line; 0 within a text."""
    if stroke.shape is Shape.TEXT:
        left, top, right, bottom = text_box(stroke)
        return hypot(max(left - spot[0], 0, spot[0] - right), max(top - spot[1], 0, spot[1] - bottom))
    return min(_to_segment(spot, start, end) for start, end in _segments(stroke))


def text_height(width: int) -> int:
    """The height of a line of text for a pen of a width."""
    return 10 + 3 * width


def text_box(stroke: Stroke) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a text, about."""
    x, y = stroke.points[0]
    height = text_height(stroke.width)
    return x, y, x + LETTER_SHARE * height * len(stroke.text), y + height


def _segments(stroke: Stroke) -> Iterator[tuple[Spot, Spot]]:
    first, last = stroke.points[0], stroke.points[-1]
    match stroke.shape:
        case Shape.RECTANGLE:
            corners = [first, (last[0], first[1]), last, (first[0], last[1]), first]
            yield from pairwise(corners)
        case Shape.ELLIPSE:
            yield from pairwise(_around(first, last))
        case _:
            yield from pairwise(stroke.points if len(stroke.points) > 1 else (first, first))


def _around(first: Spot, last: Spot) -> list[Spot]:
    middle = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 2)
    wide, high = abs(last[0] - first[0]) / 2, abs(last[1] - first[1]) / 2
    turns = [2 * pi * side / SIDES for side in range(SIDES + 1)]
    return [(middle[0] + wide * cos(turn), middle[1] + high * sin(turn)) for turn in turns]


def _to_segment(spot: Spot, start: Spot, end: Spot) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    length = across**2 + down**2
    share = ((spot[0] - start[0]) * across + (spot[1] - start[1]) * down) / length if length else 0.0
    share = max(0.0, min(share, 1.0))
    return hypot(spot[0] - start[0] - share * across, spot[1] - start[1] - share * down)
