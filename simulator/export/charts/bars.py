"""Draws bars under each other: labels on the left, words on the right."""

from simulator.export.charts.frame import Frame
from simulator.export.charts.kinds import Stroke
from simulator.export.charts.model import Bar, BarChart
from simulator.export.charts.pen import LABEL, SMALL, Pen
from simulator.export.charts.shapes import wrapped

ROW, THICK, LINE, GAP, FOOT = 36.0, 18.0, 15.0, 12.0, 42.0
KEY, REFERENCES = 26.0, 22.0
LABELS = 0.36
"""The most of the width that labels take."""
TICK_GAP = 64.0


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
        upper, done = frame.y(place) - THICK / 2, 0.0
        for part in bar.parts:
            left, right = frame.x(done), frame.x(done + part.value)
            pen.bar((left, upper), (max(0.0, right - left - 1), THICK), part.kind)
            done += part.value
        if not bar.parts:
            start = frame.x(max(0.0, frame.xs[0]))
            pen.bar((start, upper), (frame.x(bar.value) - start, THICK), bar.kind, hollow=bar.few)
        _interval(pen, bar, frame, frame.y(place))


def draw_over(pen: Pen, chart: BarChart, frame: Frame) -> None:
    """Draw what lies over the bars: lines of reference."""
    for line in chart.references:
        x = frame.x(line.at)
        pen.line([(x, frame.top - 4), (x, frame.bottom)], "text", 1.5, Stroke.DASHED)
        half = pen.width(line.label, SMALL) / 2
        pen.text((min(max(x, half), frame.width - half), frame.top - 9), line.label, size=SMALL, anchor="middle")


def interval_of(bar: Bar) -> tuple[float, float] | None:
    """The interval that is drawn over a bar; none where it rests on few observations."""
    return None if bar.low is None or bar.high is None or bar.few else (bar.low, bar.high)


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
    for ink, thick in (("ground", 4.5), ("text", 1.8)):
        pen.line([(low, middle), (high, middle)], ink, thick)
        for end in (low, high):
            pen.line([(end, middle - 5), (end, middle + 5)], ink, thick)


def _key(pen: Pen, chart: BarChart) -> None:
    x = 0.0
    for kind, name in chart.parts:
        pen.bar((x, 2), (12, 12), kind)
        pen.text((x + 18, 12.5), name)
        x += 18 + pen.width(name, LABEL) + 22
