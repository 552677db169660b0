"""The bars of a chart as items of pyqtgraph."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QBrush, QColor, QPen

from simulator.export.charts.bars import THICK, Piece, interval_of, pieces
from simulator.export.charts.colors import Colors
from simulator.export.charts.frame import Frame
from simulator.export.charts.model import Bar, BarChart
from simulator.export.charts.sizes import EDGE, INTERVAL, INTERVAL_ENDS, INTERVAL_GROUND
from simulator.ui.charts.qt_pen import edge_pen


def bar_items(chart: BarChart, frame: Frame, colors: Colors, zoom: float) -> Iterator[Any]:
    """Make the items in the order in which they lie over each other."""
    rows = frame.bottom - frame.top
    thick = THICK * len(chart.bars) / rows
    yield _bars(chart, thick, colors, zoom)
    known = [(place, bar, ends) for place, bar in enumerate(chart.bars) if (ends := interval_of(bar)) is not None]
    if not known:
        return
    places, lows, highs = (np.array([float(one) for one in ends]) for ends in zip(*_ends(known), strict=True))
    for color, width in ((colors.ground, INTERVAL_GROUND), (colors.text, INTERVAL)):
        yield pg.ErrorBarItem(
            x=(lows + highs) / 2,
            y=places,
            width=highs - lows,
            beam=INTERVAL_ENDS * len(chart.bars) / rows,
            pen=pg.mkPen(color, width=width * zoom),
        )


def _ends(known: Sequence[tuple[int, Bar, tuple[float, float]]]) -> Iterator[tuple[int, float, float]]:
    for place, _, (low, high) in known:
        yield place, low, high


def _bars(chart: BarChart, thick: float, colors: Colors, zoom: float) -> Any:  # noqa: ANN401 the library has no types
    """Make one item for all bars, whole or in parts, each piece with its own color."""
    found = [(place, piece) for place, bar in enumerate(chart.bars) for piece in pieces(bar)]
    return pg.BarGraphItem(
        x0=[piece.start for _, piece in found],
        x1=[piece.end for _, piece in found],
        y=[place for place, _ in found],
        height=thick,
        pens=[_edge(piece, colors, zoom) for _, piece in found],
        brushes=[
            QBrush(QColor(colors.kinds[piece.kind] if piece.edge is None else colors.ground)) for _, piece in found
        ],
    )


def _edge(piece: Piece, colors: Colors, zoom: float) -> QPen:
    """The outline of a piece that is not filled; one in the color of the ground parts those that are."""
    if piece.edge is None:
        pen = QPen(QColor(colors.ground), zoom)
    else:
        pen = edge_pen(QColor(colors.kinds[piece.kind]), EDGE * zoom, piece.edge)
    pen.setCosmetic(True)
    return pen
