"""Draws bars under each other: labels on the left, words on the right."""

from dataclasses import dataclass
from itertools import accumulate

from simulator.export.charts.frame import Frame
from simulator.export.charts.kinds import HATCHED, STYLES, Kind, Marker, Stroke
from simulator.export.charts.model import Bar, BarChart
from simulator.export.charts.pen import LABEL, SMALL, Pen, Spot
from simulator.export.charts.shapes import hatch, wrapped
from simulator.export.charts.sizes import INTERVAL, INTERVAL_ENDS, INTERVAL_GROUND

ROW, THICK, LINE, GAP, FOOT = 36.0, 18.0, 15.0, 12.0, 42.0
KEY, REFERENCES = 26.0, 22.0
LABELS = 0.36
"""The most of the width that labels take."""
TICK_GAP = 64.0
HATCH = 7.0
"""How far the lines of a hatching are apart."""


def height_of(chart: BarChart) -> float:
    """The height that the chart needs at any width."""
    return _head(chart) + ROW * len(chart.bars) + FOOT


def frame_of(pen: Pen, chart: BarChart, width: float) -> Frame:
    """Where the bars lie; y counts them from 0 on, from the top."""
    labels = max(pen.width(bar.label, LABEL) for bar in chart.bars) + 1
    words = max(pen.width(chart.beside(bar), LABEL) for bar in chart.bars)
    left, top = min(labels, width * LABELS) + GAP, _head(chart)
    right = max(left + width * 0.2, width - words - GAP)
    count, height = len(chart.bars), height_of(chart)
    return Frame(
        left, right, top, top + ROW * count, chart.axis.span(chart.all_x()), (count - 0.5, -0.5), width, height
    )


def draw_under(pen: Pen, chart: BarChart, frame: Frame) -> None:
    """Draw what lies under the bars or beside them: key, axis, labels and words."""
    _key(pen, chart)
    for tick in chart.axis.ticks(*frame.xs, most=max(2, int((frame.right - frame.left) // TICK_GAP))):
        x = frame.x(tick.at)
        pen.line([(x, frame.top), (x, frame.bottom)], "grid")
        pen.text((x, frame.bottom + 17), tick.words, ink="muted", size=SMALL, anchor="middle")
    middle = (frame.left + frame.right) / 2
    pen.text((middle, frame.bottom + 36), chart.axis.title, ink="muted", size=SMALL, anchor="middle")
    for place, bar in enumerate(chart.bars):
        _words(pen, chart, bar, (frame, frame.y(place)))


def draw_data(pen: Pen, chart: BarChart, frame: Frame) -> None:
    """Draw the bars with their intervals."""
    for place, bar in enumerate(chart.bars):
        for piece in pieces(bar):
            corner, size = _box(frame, place, piece)
            pen.bar(corner, size, piece.kind, edge=piece.edge)
        _interval(pen, bar, frame, frame.y(place))


def draw_over(pen: Pen, chart: BarChart, frame: Frame) -> None:
    """Draw what lies over the bars: hatching and lines of reference."""
    for place, bar in enumerate(chart.bars):
        for piece in pieces(bar):
            if piece.edge is None and piece.kind in HATCHED:
                _hatch(pen, *_box(frame, place, piece))
    for line in chart.references:
        x = frame.x(line.at)
        pen.line([(x, frame.top - 4), (x, frame.bottom)], "text", 1.5, Stroke.DASHED)
        half = pen.width(line.label, SMALL) / 2
        pen.text((min(max(x, half), frame.width - half), frame.top - 9), line.label, size=SMALL, anchor="middle")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bar from one value to another; without an edge it is filled."""

    start: float
    end: float
    kind: Kind
    edge: Stroke | None


def pieces(bar: Bar) -> list[Piece]:
    """The parts of a bar one after the other, or the bar as one piece."""
    if not bar.parts:
        return [Piece(0.0, bar.value, bar.kind, Stroke.DASHED if bar.few else None)]
    ends = list(accumulate(part.value for part in bar.parts))
    starts = [0.0, *ends[:-1]]
    return [
        Piece(start, end, part.kind, _edge(part.kind))
        for start, end, part in zip(starts, ends, bar.parts, strict=True)
        if end > start
    ]


def interval_of(bar: Bar) -> tuple[float, float] | None:
    """The interval that is drawn over a bar; none where it rests on few observations."""
    return None if bar.low is None or bar.high is None or bar.few else (bar.low, bar.high)


def _edge(kind: Kind) -> Stroke | None:
    style = STYLES[kind]
    return None if style.filled or style.marker is Marker.NONE else Stroke.SOLID


def _box(frame: Frame, place: int, piece: Piece) -> tuple[Spot, Spot]:
    """Corner and size of a piece; an outline lies inside of it."""
    left, right = (frame.x(max(value, frame.xs[0])) for value in (piece.start, piece.end))
    inset = 0.75 if piece.edge is not None else 0.0
    corner = (left + inset, frame.y(place) - THICK / 2 + inset)
    return corner, (max(0.0, right - left - 1 - inset), THICK - 2 * inset)


def _hatch(pen: Pen, corner: Spot, size: Spot) -> None:
    for line in hatch(corner, size, HATCH):
        pen.line(line, "ground", 1.2)


def _head(chart: BarChart) -> float:
    return (KEY if chart.parts else 0.0) + (REFERENCES if chart.references else 4.0)


def _words(pen: Pen, chart: BarChart, bar: Bar, at: tuple[Frame, float]) -> None:
    frame, middle = at
    lines = wrapped(bar.label, frame.left - GAP, lambda text: pen.width(text, LABEL))
    first = middle + LABEL * 0.36 - LINE * (len(lines) - 1) / 2
    for count, line in enumerate(lines):
        pen.text((frame.left - GAP, first + count * LINE), line, anchor="end")
    pen.text((frame.right + GAP, middle + LABEL * 0.36), chart.beside(bar), ink="muted")


def _interval(pen: Pen, bar: Bar, frame: Frame, middle: float) -> None:
    interval = interval_of(bar)
    if interval is None:
        return
    low, high = (frame.x(end) for end in interval)
    for ink, thick in (("ground", INTERVAL_GROUND), ("text", INTERVAL)):
        pen.line([(low, middle), (high, middle)], ink, thick)
        for end in (low, high):
            pen.line([(end, middle - INTERVAL_ENDS / 2), (end, middle + INTERVAL_ENDS / 2)], ink, thick)


def _key(pen: Pen, chart: BarChart) -> None:
    x = 0.0
    for kind, name in chart.parts:
        pen.bar((x, 2), (12, 12), kind, edge=_edge(kind))
        if kind in HATCHED:
            _hatch(pen, (x, 2), (12, 12))
        pen.text((x + 18, 12.5), name)
        x += 18 + pen.width(name, LABEL) + 22
