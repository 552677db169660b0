"""Draws any chart in its three layers: what lies under the data, the data, what lies over them."""

from simulator.export.charts import bars, plots
from simulator.export.charts.frame import Frame
from simulator.export.charts.model import BarChart, Chart
from simulator.export.charts.pen import Pen


def height_of(chart: Chart) -> float:
    """The height that a chart needs at any width, without its title."""
    return bars.height_of(chart) if isinstance(chart, BarChart) else plots.height_of(chart)


def frame_of(pen: Pen, chart: Chart, width: float) -> Frame:
    """Where the data of a chart that is not empty lie in this width."""
    if isinstance(chart, BarChart):
        return bars.frame_of(pen, chart, width)
    return plots.frame_of(pen, chart, width)


def draw_under(pen: Pen, chart: Chart, frame: Frame) -> None:
    """Draw what lies under the data or beside them."""
    if isinstance(chart, BarChart):
        bars.draw_under(pen, chart, frame)
    else:
        plots.draw_under(pen, chart, frame)


def draw_data(pen: Pen, chart: Chart, frame: Frame) -> None:
    """Draw the data."""
    if isinstance(chart, BarChart):
        bars.draw_data(pen, chart, frame)
    else:
        plots.draw_data(pen, chart, frame)


def draw_over(pen: Pen, chart: Chart, frame: Frame) -> None:
    """Draw what lies over the data."""
    if isinstance(chart, BarChart):
        bars.draw_over(pen, chart, frame)
    else:
        plots.draw_over(pen, chart, frame)
