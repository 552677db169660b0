"""Draws bars under each other as SVG: labels on the left, words on the right."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.export.charts.kinds import Stroke
from simulator.export.charts.model import Bar, BarChart
from simulator.export.charts.pen import Pen
from simulator.export.charts.shapes import text_width, wrapped

ROW, THICK, SIZE, LINE = 34.0, 16.0, 12.0, 14.0
LABELS = 0.36
"""The most of the width that labels take."""
GAP = 12.0


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where bars begin and end, from left to right and from top to bottom, and how a value becomes a place."""

    left: float
    right: float
    top: float
    bottom: float
    at: Callable[[float], float]


def draw_bars(pen: Pen, chart: BarChart, width: float, top: float) -> float:
    """Draw the bars below `top`; return the height that is needed."""
    if chart.parts:
        _key(pen, chart, top)
        top += 24
    top += 20 if chart.references else 4
    frame = _frame(chart, width, top)
    _axis(pen, chart, frame)
    for place, bar in enumerate(chart.bars):
        middle = top + ROW * (place + 0.5)
        _words(pen, chart, bar, frame, middle)
        _bar(pen, chart, bar, frame, middle)
    for line in chart.references:
        x = frame.at(line.at)
        pen.line([(x, top - 4), (x, frame.bottom)], "text", 1.5, Stroke.DASHED)
        pen.text((x, top - 8), line.label, size=11, anchor="middle")
    return frame.bottom + 44


def _frame(chart: BarChart, width: float, top: float) -> _Frame:
    labels = max(text_width(bar.label, SIZE) for bar in chart.bars)
    words = max(text_width(chart.beside(bar), SIZE) for bar in chart.bars)
    left = min(labels, width * LABELS) + GAP
    right = max(left + width * 0.2, width - words - GAP)
    low, high = chart.axis.span(chart.all_x())
    return _Frame(
        left, right, top, top + ROW * len(chart.bars), lambda x: left + (right - left) * (x - low) / (high - low)
    )


def _axis(pen: Pen, chart: BarChart, frame: _Frame) -> None:
    low, high = chart.axis.span(chart.all_x())
    for tick in chart.axis.ticks(low, high, most=max(2, int((frame.right - frame.left) // 60))):
        x = frame.at(tick.at)
        pen.line([(x, frame.top), (x, frame.bottom)], "grid")
        pen.text((x, frame.bottom + 16), tick.words, ink="muted", size=11, anchor="middle")
    middle = (frame.left + frame.right) / 2
    pen.text((middle, frame.bottom + 34), chart.axis.title, ink="muted", size=11, anchor="middle")


def _words(pen: Pen, chart: BarChart, bar: Bar, frame: _Frame, middle: float) -> None:
    lines = wrapped(bar.label, frame.left - GAP, SIZE)
    first = middle + SIZE * 0.36 - LINE * (len(lines) - 1) / 2
    for count, line in enumerate(lines):
        pen.text((frame.left - GAP, first + count * LINE), line, size=SIZE, anchor="end")
    pen.text((frame.right + GAP, middle + SIZE * 0.36), chart.beside(bar), ink="muted", size=SIZE)


def _bar(pen: Pen, chart: BarChart, bar: Bar, frame: _Frame, middle: float) -> None:
    start, upper = frame.at(max(0.0, chart.axis.span(chart.all_x())[0])), middle - THICK / 2
    if bar.parts:
        done = 0.0
        for part in bar.parts:
            left, right = frame.at(done), frame.at(done + part.value)
            pen.bar((left, upper), (max(0.0, right - left - 1), THICK), part.kind)
            done += part.value
    else:
        pen.bar((start, upper), (frame.at(bar.value) - start, THICK), bar.kind, hollow=bar.few)
    if bar.low is not None and bar.high is not None and not bar.few:
        low, high = frame.at(bar.low), frame.at(bar.high)
        for ink, thick in (("ground", 4.5), ("text", 1.8)):
            pen.line([(low, middle), (high, middle)], ink, thick)
            for end in (low, high):
                pen.line([(end, middle - 5), (end, middle + 5)], ink, thick)


def _key(pen: Pen, chart: BarChart, top: float) -> None:
    x = 0.0
    for kind, name in chart.parts:
        pen.bar((x, top), (12, 12), kind)
        pen.text((x + 18, top + 10.5), name, size=SIZE)
        x += 18 + text_width(name, SIZE) + 20
