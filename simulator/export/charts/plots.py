"""Draws lines and points over two axes, each line named at its end, each kind of point above the chart."""

from dataclasses import dataclass

from simulator.export.charts.frame import Frame, Range
from simulator.export.charts.kinds import STYLES, Kind, Stroke
from simulator.export.charts.model import Direction, LineChart, Point, ScatterChart, Series, Spread
from simulator.export.charts.pen import LABEL, SMALL, Pen
from simulator.export.charts.shapes import spread
from simulator.export.charts.signs import draw_sign
from simulator.export.charts.sizes import CURVE, WHISKER, WHISKER_ENDS

DATA, FOOT, KEY, HEAD, SAMPLE, NAME_GAP = 260.0, 42.0, 26.0, 34.0, 26.0, 18.0
TICK_GAP_X, TICKS_Y = 72.0, 6
OPACITY = 0.18
"""How much of the color of a series its band has."""
SHARE_OF_ROOM = 0.7
"""How much of the room beside its neighbors a whisker takes."""

Plot = LineChart | ScatterChart


def height_of(chart: Plot) -> float:
    """The height that the chart needs at any width."""
    return _head(chart) + DATA + FOOT


def frame_of(pen: Pen, chart: Plot, width: float) -> Frame:
    """Where the data lie."""
    xs, ys = bounds(chart)
    ticks = chart.y.ticks(*ys, TICKS_Y)
    left = max([pen.width(tick.words, SMALL) for tick in ticks], default=0.0) + 10
    named = [pen.width(one.words, LABEL) for one in _ends(chart)]
    right, top = width - (max(named) + SAMPLE + 16 if named else 10), _head(chart)
    return Frame(left, right, top, top + DATA, xs, ys, width, height_of(chart))


def bounds(chart: Plot) -> tuple[Range, Range]:
    """From where to where the axes run, with a little air where the data decide it."""
    x_low, x_high = chart.x.span(chart.all_x())
    y_low, y_high = chart.y.span(chart.all_y())
    x_air, y_air = (x_high - x_low) * 0.02, (y_high - y_low) * 0.06
    return (
        (x_low if chart.x.low is not None else x_low - x_air, x_high if chart.x.high is not None else x_high + x_air),
        (y_low if chart.y.low is not None else y_low - y_air, y_high if chart.y.high is not None else y_high + y_air),
    )


def draw_under(pen: Pen, chart: Plot, frame: Frame) -> None:
    """Draw what lies under the data or beside them: key, axes and lines of reference."""
    if isinstance(chart, ScatterChart):
        _key(pen, chart)
    pen.text((0, frame.top - 24), chart.y.title, ink="muted", size=SMALL)
    for tick in chart.y.ticks(*frame.ys, TICKS_Y):
        y = frame.y(tick.at)
        pen.line([(frame.left, y), (frame.right, y)], "grid")
        pen.text((frame.left - 8, y + 4), tick.words, ink="muted", size=SMALL, anchor="end")
    for tick in chart.x.ticks(*frame.xs, max(2, int((frame.right - frame.left) // TICK_GAP_X))):
        x = frame.x(tick.at)
        pen.line([(x, frame.bottom), (x, frame.bottom + 4)], "muted")
        pen.text((x, frame.bottom + 17), tick.words, ink="muted", size=SMALL, anchor="middle")
    pen.line([(frame.left, frame.bottom), (frame.right, frame.bottom)], "muted")
    middle = (frame.left + frame.right) / 2
    pen.text((middle, frame.bottom + 36), chart.x.title, ink="muted", size=SMALL, anchor="middle")
    _references(pen, chart, frame)


def draw_data(pen: Pen, chart: Plot, frame: Frame) -> None:
    """Draw the series with their uncertainty."""
    ends = whisker_ends(chart, frame)
    for place, series in enumerate(chart.series):
        shift = chart.shift(place)
        _uncertainty(pen, series, frame, shift=shift, ends=ends)
        spots = [(frame.x(point.x + shift), frame.y(point.y)) for point in series.points]
        if STYLES[series.kind].stroke is not Stroke.NONE:
            pen.line(spots, series.kind, CURVE, STYLES[series.kind].stroke)
        for spot, point in zip(spots, series.points, strict=True):
            pen.marker(spot, series.kind, words=chart.said(series, point))


def draw_over(pen: Pen, chart: Plot, frame: Frame) -> None:
    """Draw what lies over the data: what happened, and the names of lines at their ends."""
    for mark in chart.marks:
        draw_sign(pen, mark, frame)
    _names(pen, chart, frame)


def whisker_ends(chart: Plot, frame: Frame) -> float:
    """How wide the ends of whiskers are: where series stand side by side, no wider than leaves air between them."""
    if not (chart.dodged and chart.series):
        return WHISKER_ENDS
    room = chart.dodged / len(chart.series) * (frame.right - frame.left) / (frame.xs[1] - frame.xs[0])
    return min(WHISKER_ENDS, SHARE_OF_ROOM * room)


def uncertain(series: Series) -> list[tuple[Point, float, float]]:
    """The points of a series whose uncertainty is known, with its ends."""
    return [(p, p.low, p.high) for p in series.points if p.low is not None and p.high is not None]


def _head(chart: Plot) -> float:
    return HEAD + (KEY if isinstance(chart, ScatterChart) else 0.0)


def _references(pen: Pen, chart: Plot, frame: Frame) -> None:
    for line in chart.references:
        if line.direction is Direction.VERTICAL:
            x = frame.x(line.at)
            pen.line([(x, frame.top - 4), (x, frame.bottom)], "muted", 1.2, Stroke.DASH_DOT)
            pen.text((x, frame.top - 8), line.label, size=SMALL, anchor="middle")
        else:
            y = frame.y(line.at)
            pen.line([(frame.left, y), (frame.right, y)], "text", 1.2, Stroke.DASH_DOT)


def _uncertainty(pen: Pen, series: Series, frame: Frame, *, shift: float, ends: float) -> None:
    known = [(frame.x(point.x + shift), frame.y(low), frame.y(high)) for point, low, high in uncertain(series)]
    if series.spread is Spread.BAND:
        upper, lower = [(x, high) for x, _, high in known], [(x, low) for x, low, _ in reversed(known)]
        pen.area([*upper, *lower], series.kind, OPACITY)
        return
    for x, low, high in known:
        pen.line([(x, low), (x, high)], series.kind, WHISKER)
        for y in (low, high):
            pen.line([(x - ends / 2, y), (x + ends / 2, y)], series.kind, WHISKER)


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a line on the right: where it is, what it is called, and the kind of its series if it has one."""

    y: float
    words: str
    kind: Kind | None = None


def _ends(chart: Plot) -> list[_End]:
    lines = [one for one in chart.references if one.direction is Direction.HORIZONTAL]
    named = [] if isinstance(chart, ScatterChart) else [one for one in chart.series if one.points]
    return [
        *(_End(one.points[-1].y, one.name, one.kind) for one in named),
        *(_End(one.at, one.label) for one in lines),
    ]


def _names(pen: Pen, chart: Plot, frame: Frame) -> None:
    """Name series and lines of reference at their ends, each beside a piece of its line."""
    ends = _ends(chart)
    places = spread([frame.y(end.y) for end in ends], NAME_GAP)
    left = frame.right + 8
    for end, y in zip(ends, places, strict=True):
        if end.kind is None:
            pen.line([(left, y), (left + SAMPLE, y)], "text", 1.2, Stroke.DASH_DOT)
        else:
            pen.line([(left, y), (left + SAMPLE, y)], end.kind, 2, STYLES[end.kind].stroke)
            pen.marker((left + SAMPLE / 2, y), end.kind, 4)
        pen.text((left + SAMPLE + 6, y + LABEL * 0.36), end.words)


def _key(pen: Pen, chart: Plot) -> None:
    x = 6.0
    for series in chart.series:
        pen.marker((x, 8), series.kind)
        pen.text((x + 12, 12.5), series.name)
        x += 12 + pen.width(series.name, LABEL) + 24
