"""The data of a chart as words: in the table and at each point."""

from dataclasses import replace

import pytest

from simulator.export.charts.model import BarChart, Chart, LineChart, ScatterChart
from tests.charts import bars, gallery, lines, pace, scores, split, times

CHARTS = gallery()


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_every_row_of_a_table_is_as_long_as_its_heads(chart: Chart) -> None:
    table = chart.table()
    assert {len(row) for row in table.rows} <= {len(table.heads)}


def test_the_table_of_bars_holds_every_bar_with_its_range() -> None:
    table = bars().table()
    assert table.heads == ("Domain", "Share", "Right", "80 % range")
    assert table.rows[0] == ("Data Engineering", "70 %", "7 of 10", "50–85 %")
    assert table.rows[3][2:] == ("2 of 4 (few questions)", "")


def test_the_table_of_parts_has_a_column_for_each_part() -> None:
    assert split().table().heads == ("Leg", "Questions", "Right", "Wrong", "Right")
    assert split().table().rows[1] == ("Questions 23 to 44", "22", "14", "8", "14 of 22")


def test_the_table_of_lines_joins_the_series_at_each_place() -> None:
    assert lines().table().rows[1] == ("2", "52 %", "57 %", "45 %", "64 %", "25 %", "84 %")


def test_the_table_of_lines_tells_ranges_and_events() -> None:
    assert scores().table().rows[0] == ("12 Jan 2026", "612 (554–670)", "655 (597–713)")
    assert ("33", "", pace().table().rows[33][2], "", "Break of 10 min") in pace().table().rows


def test_the_table_of_points_goes_from_left_to_right() -> None:
    rows = times().table().rows
    assert [row[0] for row in rows] == [str(n) for n in range(1, 66)]
    assert rows[0] == ("1", "3.5 min", "Unscored")


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_each_datum_lies_at_its_value_and_has_words(chart: Chart) -> None:
    values = (
        [(bar.value, float(place)) for place, bar in enumerate(chart.bars)]
        if isinstance(chart, BarChart)
        else [(point.x, point.y) for one in chart.series for point in one.points]
    )
    assert [(one.x, one.y) for one in chart.data()][: len(values)] == values
    assert all(one.words for one in chart.data())


def test_the_words_of_a_bar_hold_its_label_value_count_and_range() -> None:
    assert bars().data()[0].words == "Data Engineering: 70 %; 7 of 10; 50–85 %"


def test_a_mark_lies_at_the_foot_of_the_chart() -> None:
    assert [(one.x, one.y, one.words) for one in pace().data()[-1:]] == [(33, 0, "Break of 10 min")]


@pytest.mark.parametrize("chart", [pace(), times()], ids=["lines", "points"])
def test_a_chart_without_series_has_an_empty_table(chart: LineChart | ScatterChart) -> None:
    assert replace(chart, series=(), marks=()).table().rows == ()


def test_series_side_by_side_share_a_row_of_the_table_and_no_place_of_the_chart() -> None:
    dodged = replace(lines(), dodged=0.6)
    assert dodged.table() == lines().table()
    first = [one for one in dodged.data() if abs(one.x - 1) < 0.5]
    assert len({one.x for one in first}) == len(first) == len(dodged.series)
    assert abs(sum(one.x for one in first) / len(first) - 1) < 1e-9
