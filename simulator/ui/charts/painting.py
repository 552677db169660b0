"""Paints a whole chart with its title, for pictures and printed pages, in the fonts of the program."""

from PySide6.QtGui import QPainter

from simulator.export.charts.colors import Colors
from simulator.export.charts.drawing import draw_data, draw_over, draw_under, frame_of
from simulator.export.charts.model import Chart, is_empty
from simulator.export.charts.svg import EMPTY, HEAD, PAD, WIDTH, whole_height
from simulator.ui.charts.qt_pen import QtPen


def paint(painter: QPainter, chart: Chart, colors: Colors, *, width: int = WIDTH) -> None:
    """Paint a chart from the origin of the painter on; scale the painter for other sizes than texts of 12 units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QtPen(colors, painter)
    pen.bar((0, 0), (width, whole_height(chart)), "ground")
    pen.text((PAD, PAD + 15), chart.title, size=16)
    painter.translate(PAD, PAD + HEAD)
    inner = float(width - 2 * PAD)
    if is_empty(chart):
        pen.text((inner / 2, EMPTY / 2), chart.empty, ink="muted", anchor="middle")
    else:
        frame = frame_of(pen, chart, inner)
        for draw in (draw_under, draw_data, draw_over):
            draw(pen, chart, frame)
    painter.restore()
