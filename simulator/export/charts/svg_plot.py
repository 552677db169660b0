"""Draws lines and points over two axes as SVG, each line named at its end, each kind of point above the chart."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.export.charts.kinds import STYLES, Stroke
from simulator.export.charts.model import Direction, Event, LineChart, ScatterChart, Series, Spread
from simulator.export.charts.pen import Pen
from simulator.export.charts.shapes import spread, text_width

HEIGHT, SIZE, SAMPLE, NAME_GAP = 260.0, 12.0, 26.0, 17.0
TICK_GAP_X, TICK_GAP_Y = 64.0, 40.0
Plot = LineChart | ScatterChart


@dataclass(frozen=True, slots=True)
class _Frame:
    """The edges of the drawing, and how values become places."""

    left: float
    right: float
    top: float
    bottom: float
    x: Callable[[float], float]
    y: Callable[[float], float]


def draw_plot(pen: Pen, chart: Plot, width: float, top: float) -> float:
    """Draw the chart below `top`; return the height that is needed."""
    pointed = isinstance(chart, ScatterChart)
    if pointed:
        _key(pen, chart, top)
        top += 24
    pen.text((0, top + 10), chart.y.title, ink="muted", size=11)
    top += 32
    frame = _frame(chart, width, top)
    _axes(pen, chart, frame)
    _references(pen, chart, frame)
    for series in chart.series:
        _series(pen, chart, series, frame)
    _marks(pen, chart, frame)
    if not pointed:
        _names(pen, chart, frame)
    return frame.bottom + 44


def bounds(chart: Plot) -> tuple[tuple[float, float], tuple[float, float]]:
    """From where to where the axes run, with a little air where the data decide it."""
    x_low, x_high = chart.x.span(chart.all_x())
    y_low, y_high = chart.y.span(chart.all_y())
    x_air, y_air = (x_high - x_low) * 0.02, (y_high - y_low) * 0.06
    return (
        (x_low if chart.x.low is not None else x_low - x_air, x_high if chart.x.high is not None else x_high + x_air),
        (y_low if chart.y.low is not None else y_low - y_air, y_high if chart.y.high is not None else y_high + y_air),
    )


def _frame(chart: Plot, width: float, top: float) -> _Frame:
    (x_low, x_high), (y_low, y_high) = bounds(chart)
    left = max(text_width(tick.words, 11) for tick in chart.y.ticks(y_low, y_high, int(HEIGHT // TICK_GAP_Y))) + 10
    names = 0.0 if isinstance(chart, ScatterChart) else max(text_width(one.name, SIZE) for one in chart.series)
    right = width - (names + SAMPLE + 18 if names else 14)
    bottom = top + HEIGHT
    return _Frame(
        left,
        right,
        top,
        bottom,
        lambda x: left + (right - left) * (x - x_low) / (x_high - x_low),
        lambda y: bottom - HEIGHT * (y - y_low) / (y_high - y_low),
    )


def _axes(pen: Pen, chart: Plot, frame: _Frame) -> None:
    (x_low, x_high), (y_low, y_high) = bounds(chart)
    for tick in chart.y.ticks(y_low, y_high, int(HEIGHT // TICK_GAP_Y)):
        y = frame.y(tick.at)
        pen.line([(frame.left, y), (frame.right, y)], "grid")
        pen.text((frame.left - 8, y + 4), tick.words, ink="muted", size=11, anchor="end")
    for tick in chart.x.ticks(x_low, x_high, max(2, int((frame.right - frame.left) // TICK_GAP_X))):
        x = frame.x(tick.at)
        pen.line([(x, frame.bottom), (x, frame.bottom + 4)], "muted")
        pen.text((x, frame.bottom + 17), tick.words, ink="muted", size=11, anchor="middle")
    pen.line([(frame.left, frame.bottom), (frame.right, frame.bottom)], "muted")
    middle = (frame.left + frame.right) / 2
    pen.text((middle, frame.bottom + 36), chart.x.title, ink="muted", size=11, anchor="middle")


def _references(pen: Pen, chart: Plot, frame: _Frame) -> None:
    for line in chart.references:
        if line.direction is Direction.VERTICAL:
            x = frame.x(line.at)
            pen.line([(x, frame.top - 4), (x, frame.bottom)], "muted", 1.2, Stroke.DASH_DOT)
            pen.text((x, frame.top - 8), line.label, size=11, anchor="middle")
        else:
            y = frame.y(line.at)
            pen.line([(frame.left, y), (frame.right, y)], "text", 1.2, Stroke.DASHED)
            pen.text((frame.left + 6, y - 5), line.label, size=11)


def _series(pen: Pen, chart: Plot, series: Series, frame: _Frame) -> None:
    style = STYLES[series.kind]
    _uncertainty(pen, series, frame)
    spots = [(frame.x(point.x), frame.y(point.y)) for point in series.points]
    if style.stroke is not Stroke.NONE:
        pen.line(spots, series.kind, 2, style.stroke)
    for spot, point in zip(spots, series.points, strict=True):
        pen.marker(spot, series.kind, words=chart.said(series, point))


def _uncertainty(pen: Pen, series: Series, frame: _Frame) -> None:
    known = [(frame.x(p.x), p.low, p.high) for p in series.points if p.low is not None and p.high is not None]
    if series.spread is Spread.BAND and len(known) > 1:
        upper = [(x, frame.y(high)) for x, _, high in known]
        lower = [(x, frame.y(low)) for x, low, _ in reversed(known)]
        pen.area([*upper, *lower], series.kind, 0.18)
        return
    for x, low, high in known:
        ends = (frame.y(low), frame.y(high))
        pen.line([(x, ends[0]), (x, ends[1])], series.kind, 1.4)
        for y in ends:
            pen.line([(x - 4, y), (x + 4, y)], series.kind, 1.4)


def _marks(pen: Pen, chart: Plot, frame: _Frame) -> None:
    for mark in chart.marks:
        x, sign = frame.x(mark.x), "‖" if mark.event is Event.BREAK else "!"
        pen.line([(x, frame.bottom - 18), (x, frame.bottom)], "text", 1.4)
        pen.text((x, frame.bottom - 22), sign, size=13, anchor="middle")


def _names(pen: Pen, chart: Plot, frame: _Frame) -> None:
    shown = [series for series in chart.series if series.points]
    places = spread([frame.y(series.points[-1].y) for series in shown], NAME_GAP)
    for series, y in zip(shown, places, strict=True):
        left = frame.right + 8
        pen.line([(left, y), (left + SAMPLE, y)], series.kind, 2, STYLES[series.kind].stroke)
        pen.marker((left + SAMPLE / 2, y), series.kind, 4)
        pen.text((left + SAMPLE + 6, y + SIZE * 0.36), series.name, size=SIZE)


def _key(pen: Pen, chart: Plot, top: float) -> None:
    x = 6.0
    for series in chart.series:
        pen.marker((x, top + 6), series.kind)
        pen.text((x + 10, top + 10.5), series.name, size=SIZE)
        x += 10 + text_width(series.name, SIZE) + 24
