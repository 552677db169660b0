"""The charts of a workbook, for each candidate and bank apart: the scores, and the right answers by domain."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from simulator.export.sheets import LONGEST_SHEET, PERCENT, Sheet, Value, writable
from simulator.export.workbook_columns import CHARTS, SCORES
from simulator.export.workbook_counts import Tallies

if TYPE_CHECKING:
    from openpyxl.chart import BarChart, LineChart
    from openpyxl.chart._chart import ChartBase
    from openpyxl.worksheet.worksheet import Worksheet

    from simulator.export.workbook import Workbook

Pair = tuple[Value, Value]
"""A candidate and a bank."""

DATE_PLACE, SCORE_PLACE, MARK_PLACE = 3, 4, 5
"""The columns of SCORES that a line is drawn from."""

DOMAIN_PLACE, SHARE_PLACE, FIRST_PLACE = 3, 6, 9
"""The columns of CHARTS that bars are drawn from: all scored answers, and those to questions first seen."""

CHART_COLUMN, CHART_ROWS = "M", 20
"""Where charts stand beside their table, and how many of its rows one takes up."""


def add_charts(book: "Workbook", scores: Sequence[Sequence[Value]], domains: Tallies) -> None:
    """Add the scores of exams and their charts with the counts by domain; scores come in the order they are drawn.

    A row of scores, and a heading of domains, begins with its candidate and bank.
    """
    listed = _listed(Sheet(book, "Scores", SCORES), scores)
    counted = [
        (*heading, *counts.score, *counts.met[:2], _share(*counts.met[:2]), *counts.met[2:])
        for heading, counts in domains.items()
    ]
    sheet = Sheet(book, "Charts", CHARTS)
    page, barred = sheet.worksheet, _listed(sheet, counted)
    charts: list[ChartBase] = []
    for pair in sorted(listed.keys() & barred.keys(), key=_sorting):
        charts += (_score_chart(book.sheet("Scores"), pair, *listed[pair]), _domain_chart(page, pair, *barred[pair]))
    for place, chart in enumerate(charts):
        page.add_chart(chart, f"{CHART_COLUMN}{2 + place * CHART_ROWS}")


def _listed(sheet: Sheet, rows: Sequence[Sequence[Value]]) -> dict[Pair, tuple[int, int]]:
    """Write rows by candidate and bank, and return the first and the last line of each."""
    found: dict[Pair, tuple[int, int]] = {}
    for (candidate, bank), part in groupby(sorted(rows, key=_sorting), key=lambda row: (row[0], row[1])):
        first = sheet.length + 1
        for row in part:
            sheet.append(row)
        if first <= sheet.length <= LONGEST_SHEET:
            found[candidate, bank] = (first, sheet.length)
    sheet.finish()
    return found


def _sorting(row: Sequence[Value]) -> tuple[str, str]:
    return str(row[0]), str(row[1])


def _share(right: Value, count: Value) -> float | None:
    return right / count if isinstance(right, int) and isinstance(count, int) and count else None


def _score_chart(scores: "Worksheet", pair: Pair, first: int, last: int) -> "LineChart":
    from openpyxl.chart import LineChart, Reference, Series

    chart = LineChart()
    _set(chart, "Practice score", pair)
    chart.x_axis.title, chart.y_axis.title = "attempt", "score"
    for place in (SCORE_PLACE, MARK_PLACE):
        values = Reference(scores, min_col=place, min_row=first, max_row=last)
        chart.series.append(Series(values, title=SCORES[place - 1].name))
    chart.set_categories(Reference(scores, min_col=DATE_PLACE, min_row=first, max_row=last))
    chart.x_axis.number_format = "yyyy-mm-dd"
    chart.x_axis.delete = chart.y_axis.delete = False
    score, mark = chart.series
    score.marker.symbol = "circle"
    score.smooth = mark.smooth = False
    mark.graphicalProperties.line.dashStyle = "dash"
    return chart


def _domain_chart(page: "Worksheet", pair: Pair, first: int, last: int) -> "BarChart":
    from openpyxl.chart import BarChart, Reference, Series

    chart = BarChart()
    _set(chart, "Right answers by domain", pair)
    chart.x_axis.title, chart.y_axis.title = "domain", "share of questions"
    chart.type = "bar"
    for place, title in ((SHARE_PLACE, "all scored"), (FIRST_PLACE, "first-seen")):
        chart.series.append(Series(Reference(page, min_col=place, min_row=first, max_row=last), title=title))
    chart.set_categories(Reference(page, min_col=DOMAIN_PLACE, min_row=first, max_row=last))
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    chart.y_axis.number_format = PERCENT
    chart.x_axis.delete = chart.y_axis.delete = False
    return chart


def _set(chart: "ChartBase", title: str, pair: Pair) -> None:
    candidate, bank = pair
    chart.title = writable(f"{title}: {candidate}, {bank}")
    chart.width, chart.height = 24, 9
