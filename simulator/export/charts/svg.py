"""A chart as an SVG that stands alone: static, text as text, titled and described for screen readers."""

from xml.sax.saxutils import escape
from zlib import crc32

from simulator.export.charts.colors import Colors
from simulator.export.charts.model import BarChart, Chart, is_empty
from simulator.export.charts.pen import FONT, Pen, style_sheet
from simulator.export.charts.svg_bars import draw_bars
from simulator.export.charts.svg_plot import draw_plot

WIDTH = 760
TOP = 34
"""Where the drawing begins under the title."""
EMPTY_HEIGHT = 110.0
PAD = 16
"""The ground around the drawing."""


def svg(chart: Chart, colors: Colors, dark: Colors | None = None, *, width: int = WIDTH) -> str:
    """Draw a chart; with `dark` it follows a reader who prefers dark. Width and height are in pixels of CSS."""
    pen = Pen(colors)
    pen.text((0, 17), chart.title, size=15)
    height, inner = EMPTY_HEIGHT, float(width - 2 * PAD)
    if is_empty(chart):
        pen.text((inner / 2, 70), chart.empty, ink="muted", size=13, anchor="middle")
    elif isinstance(chart, BarChart):
        height = draw_bars(pen, chart, inner, TOP)
    else:
        height = draw_plot(pen, chart, inner, TOP)
    return _framed(chart, pen, (width, round(height) + 2 * PAD), style_sheet(dark) if dark else "")


def _framed(chart: Chart, pen: Pen, size: tuple[int, int], sheet: str) -> str:
    name = f"chart-{crc32(repr(chart).encode()):08x}"
    width, height = size
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-PAD} {-PAD} {width} {height}" '
        f'width="{width}" height="{height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" font-family="{FONT}">'
        f'<title id="{name}-title">{escape(chart.title)}</title>'
        f'<desc id="{name}-desc">{escape(chart.summary or chart.empty)}</desc>'
    )
    pen.elements.insert(0, f'<rect x="{-PAD}" y="{-PAD}" width="{width}" height="{height}" {pen.look("ground")}/>')
    return "\n".join([head + sheet, *pen.elements, "</svg>\n"])
