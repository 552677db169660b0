"""The bars of a chart as items of pyqtgraph."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from simulator.export.charts.bars import THICK, interval_of
from simulator.export.charts.colors import Colors
from simulator.export.charts.frame import Frame
from simulator.export.charts.kinds import Kind
from simulator.export.charts.model import Bar, BarChart
from simulator.ui.charts.qt_pen import EDGE, hollow_pen

BEAM = 10.0
"""How long the ends of an interval are."""


def bar_items(chart: BarChart, frame: Frame, colors: Colors, zoom: float) -> Iterator[Any]:
    """Make the items in the order in which they lie over each other."""
    rows = frame.bottom - frame.top
    thick = THICK * len(chart.bars) / rows
    yield from _bars(chart, thick, colors, zoom)
    known = [(place, bar, ends) for place, bar in enumerate(chart.bars) if (ends := interval_of(bar)) is not None]
    if not known:
        return
    places, lows, highs = (np.array([float(one) for one in ends]) for ends in zip(*_ends(known), strict=True))
    for color, width in ((colors.ground, 4.5), (colors.text, 1.8)):
        yield pg.ErrorBarItem(
            x=(lows + highs) / 2,
            y=places,
            width=highs - lows,
            beam=BEAM * len(chart.bars) / rows,
            pen=pg.mkPen(color, width=width * zoom),
        )


def _ends(known: Sequence[tuple[int, Bar, tuple[float, float]]]) -> Iterator[tuple[int, float, float]]:
    for place, _, (low, high) in known:
        yield place, low, high


def _bars(chart: BarChart, thick: float, colors: Colors, zoom: float) -> Iterator[Any]:
    """Yield one item for the bars, whole or in parts, each piece with its own color."""
    starts, ends, places = [], [], []
    pens, brushes = [], []
    for place, bar in enumerate(chart.bars):
        done = 0.0
        for kind, value in [(part.kind, part.value) for part in bar.parts] or [(bar.kind, bar.value)]:
            starts.append(done)
            done += value
            ends.append(done)
            places.append(place)
            pens.append(_edge(bar, kind, colors, zoom))
            brushes.append(QBrush(QColor(colors.ground if bar.few else colors.kinds[kind])))
    yield pg.BarGraphItem(x0=starts, x1=ends, y=places, height=thick, pens=pens, brushes=brushes)


def _edge(bar: Bar, kind: Kind, colors: Colors, zoom: float) -> QPen:
    """A dashed edge for a hollow bar, one in the color of the ground between parts, else none."""
    if bar.few:
        pen = hollow_pen(QColor(colors.kinds[kind]), EDGE * zoom)
    elif bar.parts:
        pen = QPen(QColor(colors.ground), zoom)
    else:
        return QPen(Qt.PenStyle.NoPen)
    pen.setCosmetic(True)
    return pen
