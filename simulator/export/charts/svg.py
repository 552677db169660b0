"""A chart as an SVG that stands alone: static, text as text, titled and described for screen readers."""

from xml.sax.saxutils import escape
from zlib import crc32

from simulator.export.charts.colors import Colors
from simulator.export.charts.drawing import draw_data, draw_over, draw_under, frame_of, height_of
from simulator.export.charts.model import Chart, is_empty
from simulator.export.charts.svg_pen import FONT, SvgPen, style_sheet

WIDTH = 760
PAD, HEAD, EMPTY = 16, 34, 80
"""The ground around the drawing, the height of the title, and that of a chart without data."""


def svg(chart: Chart, colors: Colors, dark: Colors | None = None, *, width: int = WIDTH) -> str:
    """Draw a chart; with `dark` it follows a reader who prefers dark. The width is in pixels of CSS."""
    pen, inner = SvgPen(colors), float(width - 2 * PAD)
    if is_empty(chart):
        pen.text((inner / 2, EMPTY / 2), chart.empty, ink="muted", anchor="middle")
    else:
        frame = frame_of(pen, chart, inner)
        for draw in (draw_under, draw_data, draw_over):
            draw(pen, chart, frame)
    return _framed(chart, pen, (width, whole_height(chart)), style_sheet(dark) if dark else "")


def whole_height(chart: Chart) -> int:
    """The height of a chart with its title and the ground around it, in the unit of its width."""
    return HEAD + 2 * PAD + (EMPTY if is_empty(chart) else round(height_of(chart)))


def _framed(chart: Chart, pen: SvgPen, size: tuple[int, int], sheet: str) -> str:
    name = f"chart-{crc32(repr(chart).encode()):08x}"
    width, height = size
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" '
        f'aria-labelledby="{name}-title {name}-desc" font-family="{FONT}">'
        f'<title id="{name}-title">{escape(chart.title)}</title>'
        f'<desc id="{name}-desc">{escape(chart.summary or chart.empty)}</desc>'
    )
    ground = f'<rect width="{width}" height="{height}" {pen.look("ground")}/>'
    title = SvgPen(pen.colors)
    title.text((PAD, PAD + 15), chart.title, size=16)
    moved = f'<g transform="translate({PAD} {PAD + HEAD})">'
    return "\n".join([head + sheet, ground, *title.elements, moved, *pen.elements, "</g>", "</svg>\n"])
