"""The ways through the data of a chart: by key from one to the next, by mouse to the nearest; knows no widget."""

from collections.abc import Sequence
from enum import Enum
from math import hypot

from PySide6.QtCore import Qt

from simulator.export.charts.frame import Frame
from simulator.export.charts.model import Datum

NEAR = 18.0
"""How far from a point the mouse may be, in pixels at a zoom of 1."""


class Step(Enum):
    """Where to go from a datum."""

    NEXT = "next"
    BACK = "back"
    FIRST = "first"
    LAST = "last"
    NEXT_SERIES = "next series"
    SERIES_BEFORE = "series before"


STEPS = {
    Qt.Key.Key_Right: Step.NEXT,
    Qt.Key.Key_Left: Step.BACK,
    Qt.Key.Key_Home: Step.FIRST,
    Qt.Key.Key_End: Step.LAST,
    Qt.Key.Key_Down: Step.NEXT_SERIES,
    Qt.Key.Key_Up: Step.SERIES_BEFORE,
}


def after(data: Sequence[Datum], current: int | None, step: Step) -> int:
    """Return the number of the datum that a step leads to; with nothing pointed at it is the first or the last."""
    if current is None or step in {Step.FIRST, Step.LAST}:
        return len(data) - 1 if step in {Step.LAST, Step.BACK, Step.SERIES_BEFORE} else 0
    if step in {Step.NEXT, Step.BACK}:
        return min(max(current + (1 if step is Step.NEXT else -1), 0), len(data) - 1)
    here = data[current]
    wanted = here.series + (1 if step is Step.NEXT_SERIES else -1)
    there = [place for place, one in enumerate(data) if one.series == wanted]
    return min(there, key=lambda place: abs(data[place].x - here.x), default=current)


def near(data: Sequence[Datum], frame: Frame, x: float, y: float) -> int | None:
    """Return the number of the datum nearest to a place of the drawing, if one is near."""
    far = [hypot(frame.x(one.x) - x, frame.y(one.y) - y) for one in data]
    nearest = min(range(len(far)), key=lambda place: far[place], default=None)
    return nearest if nearest is not None and far[nearest] <= NEAR else None


def bar_under(frame: Frame, y: float, count: int) -> int | None:
    """Return the number of the bar in whose row a place lies."""
    place = int((y - frame.top) // ((frame.bottom - frame.top) / count))
    return place if 0 <= place < count else None
