"""The charts of a workbook: the score over the attempts, and the share of right answers by domain."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.export.sheets import PERCENT, Column, Sheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.chart import BarChart, LineChart
    from openpyxl.chart._chart import ChartBase
    from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = (Column("domain", 40), Column("right", 9), Column("scored", 9), Column("share right", 9, PERCENT))

DATE_PLACE, SCORE_PLACE = 2, 6
"""The columns of the attempts that the line is drawn from; the pass mark is next to the score."""


def add_charts(book: "Workbook", attempts: "Worksheet", length: int, domains: Sequence[tuple[str, int, int]]) -> None:
    """Add a sheet with both charts and the table of the second; `length` is how many rows the attempts have."""
    sheet = Sheet(book, "Charts", COLUMNS)
    for title, right, scored in domains:
        sheet.append((title, right, scored, right / scored if scored else None))
    sheet.finish()
    if length < 2:
        return
    page = sheet.worksheet
    page.add_chart(_score_chart(attempts, length), "F2")
    page.add_chart(_domain_chart(page, sheet.length), "F22")


def _score_chart(attempts: "Worksheet", length: int) -> "LineChart":
    from openpyxl.chart import LineChart, Reference

    chart = LineChart()
    _set(chart, "Practice score")
    chart.x_axis.title, chart.y_axis.title = "attempt", "score"
    values = Reference(attempts, min_col=SCORE_PLACE, max_col=SCORE_PLACE + 1, min_row=1, max_row=length)
    chart.add_data(values, titles_from_data=True)
    chart.set_categories(Reference(attempts, min_col=DATE_PLACE, min_row=2, max_row=length))
    chart.x_axis.number_format = "yyyy-mm-dd"
    chart.x_axis.delete = chart.y_axis.delete = False
    score, mark = chart.series
    score.marker.symbol = "circle"
    score.smooth = mark.smooth = False
    mark.graphicalProperties.line.dashStyle = "dash"
    return chart


def _domain_chart(page: "Worksheet", length: int) -> "BarChart":
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    _set(chart, "Right answers by domain")
    chart.x_axis.title, chart.y_axis.title = "domain", "share of scored questions"
    chart.type = "bar"
    chart.legend = None
    chart.add_data(Reference(page, min_col=4, min_row=1, max_row=length), titles_from_data=True)
    chart.set_categories(Reference(page, min_col=1, min_row=2, max_row=length))
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    chart.y_axis.number_format = PERCENT
    chart.x_axis.delete = chart.y_axis.delete = False
    return chart


def _set(chart: "ChartBase", title: str) -> None:
    chart.title = title
    chart.width, chart.height = 24, 9
