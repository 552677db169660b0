"""The signs of what happened: a flash is an interruption, a cup a break, a diamond a gate; as in the replay."""

from collections.abc import Sequence
from typing import assert_never

from simulator.export.charts.frame import Frame
from simulator.export.charts.model import Event, Mark
from simulator.export.charts.pen import Pen

Lines = Sequence[Sequence[tuple[float, float]]]

FLASH: Lines = (((3, -26), (-3, -18), (3, -18), (-3, -11)),)
CUP: Lines = (
    ((-6, -21), (5, -21), (5, -15), (3, -12), (-4, -12), (-6, -15), (-6, -21)),
    ((5, -20), (8, -20), (9, -18), (8, -16), (5, -16)),
    ((-2, -26), (-2, -24)),
    ((2, -26), (2, -24)),
)
DIAMOND: Lines = (((0, -6), (6, 0), (0, 6), (-6, 0), (0, -6)),)


def draw_sign(pen: Pen, mark: Mark, frame: Frame) -> None:
    """Draw a sign where it happened, or on a post at the foot of the chart."""
    x, y = frame.x(mark.x), frame.bottom if mark.y is None else frame.y(mark.y)
    if mark.y is None:
        pen.line([(x, y - 10), (x, y)], "text", 1.4)
    for line in _lines(mark.event):
        pen.line([(x + right, y + down) for right, down in line], "text", 1.6)


def _lines(event: Event) -> Lines:
    match event:
        case Event.INTERRUPTION:
            return FLASH
        case Event.BREAK:
            return CUP
        case Event.GATE:
            return DIAMOND
        case _:
            assert_never(event)
