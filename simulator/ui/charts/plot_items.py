"""The series of a chart as items of pyqtgraph."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QTransform

from simulator.export.charts.colors import Colors
from simulator.export.charts.frame import Frame
from simulator.export.charts.kinds import STYLES, Kind, Marker, Stroke
from simulator.export.charts.model import LineChart, ScatterChart, Series, Spread
from simulator.export.charts.plots import OPACITY, uncertain, whisker_ends
from simulator.export.charts.sizes import CURVE, EDGE, HALF, WHISKER
from simulator.ui.charts.qt_pen import faded, line_pen, marker_colors, outline


def plot_items(chart: LineChart | ScatterChart, frame: Frame, colors: Colors, zoom: float) -> Iterator[Any]:
    """Make the items in the order in which they lie over each other."""
    unit = (frame.xs[1] - frame.xs[0]) / (frame.right - frame.left)
    beam = whisker_ends(chart, frame) * unit
    for place, there in enumerate(chart.series):
        series = _beside(there, chart.shift(place))
        yield from _uncertainty(series, beam, QColor(colors.kinds[series.kind]), zoom)
        if STYLES[series.kind].stroke is not Stroke.NONE:
            yield _line(series, QColor(colors.kinds[series.kind]), zoom)
        if STYLES[series.kind].marker is not Marker.NONE:
            yield _points(series, colors, zoom)


def _beside(series: Series, shift: float) -> Series:
    """The series where it is drawn."""
    return replace(series, points=tuple(replace(point, x=point.x + shift) for point in series.points))


def _line(series: Series, color: QColor, zoom: float) -> Any:  # noqa: ANN401 the library has no types
    pen = line_pen(color, CURVE * zoom, STYLES[series.kind].stroke)
    pen.setCosmetic(True)
    return pg.PlotCurveItem(*_places(series), pen=pen, antialias=True)


def _points(series: Series, colors: Colors, zoom: float) -> Any:  # noqa: ANN401 the library has no types
    edge, fill = marker_colors(colors, series.kind)
    pen = QPen(edge, EDGE * zoom) if edge else QPen(Qt.PenStyle.NoPen)
    pen.setCosmetic(True)
    return pg.ScatterPlotItem(
        *_places(series), symbol=_symbol(series.kind), size=2 * HALF * zoom, pen=pen, brush=fill, antialias=True
    )


def _uncertainty(series: Series, beam: float, color: QColor, zoom: float) -> Iterator[Any]:
    known = uncertain(series)
    if not known:
        return
    x = np.array([point.x for point, _, _ in known])
    low, high = (np.array([ends[place] for ends in known], dtype=float) for place in (1, 2))
    if series.spread is Spread.BAND:
        none = QPen(Qt.PenStyle.NoPen)
        edges = [pg.PlotCurveItem(x, ends, pen=none) for ends in (low, high)]
        yield from edges
        yield pg.FillBetweenItem(*edges, brush=pg.mkBrush(faded(color, OPACITY)))
        return
    pen = pg.mkPen(color, width=WHISKER * zoom)
    yield pg.ErrorBarItem(x=x, y=(low + high) / 2, height=high - low, beam=beam, pen=pen)


def _places(series: Series) -> tuple[Any, Any]:
    return np.array([point.x for point in series.points]), np.array([point.y for point in series.points])


def _symbol(kind: Kind) -> QPainterPath:
    """The shape of a marker as pyqtgraph wants it, of width 1."""
    return QTransform.fromScale(0.5, 0.5).map(outline(STYLES[kind].marker))
