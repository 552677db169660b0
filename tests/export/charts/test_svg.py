"""A chart as SVG: well formed, named, every datum in it, colors of the theme; nothing that is loaded or runs."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from simulator.export.charts.colors import load_colors
from simulator.export.charts.kinds import STYLES, Kind, Marker
from simulator.export.charts.model import BarChart, Chart
from simulator.export.charts.svg import svg
from simulator.places import resources
from tests.charts import bars, gallery, losses, nothing, split

SVG = "{http://www.w3.org/2000/svg}"
LIGHT, DARK = (load_colors(resources() / "themes" / f"{name}.toml") for name in ("light", "dark"))
CHARTS = gallery()


def drawn(chart: Chart) -> ET.Element:
    return ET.fromstring(svg(chart, LIGHT))


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_a_chart_is_named_and_described_by_its_own_elements(chart: Chart) -> None:
    root = drawn(chart)
    title, desc = (root.find(SVG + part) for part in ("title", "desc"))
    assert title is not None
    assert desc is not None
    assert (title.text, desc.text) == (chart.title, chart.summary or chart.empty)
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"


@pytest.mark.parametrize("name", [name for name, chart in CHARTS.items() if not isinstance(chart, BarChart)])
def test_each_point_with_a_marker_says_what_it_is(name: str) -> None:
    chart = CHARTS[name]
    assert not isinstance(chart, BarChart)
    shown = [one for one in chart.series if STYLES[one.kind].marker is not Marker.NONE]
    expected = [chart.said(one, point) for one in shown for point in one.points]
    assert [one.text for one in drawn(chart).iter(SVG + "title")][1:] == expected


@pytest.mark.parametrize("chart", [bars(), split()], ids=["bars", "split"])
def test_each_bar_stands_with_its_words(chart: BarChart) -> None:
    written = " ".join(one.text or "" for one in drawn(chart).iter(SVG + "text"))
    for bar in chart.bars:
        assert bar.label in written
        assert chart.beside(bar) in written


def test_a_bar_of_few_questions_is_hollow_and_has_no_interval() -> None:
    chart = bars()
    few = replace(chart, bars=chart.bars[-1:], references=())
    root = drawn(few)
    assert [one.get("fill") for one in root.iter(SVG + "rect")] == [LIGHT.ground, LIGHT.ground]
    assert not [line for line in root.iter(SVG + "polyline") if line.get("stroke-width") == "1.8"]


def test_parts_of_a_bar_are_as_long_as_their_values() -> None:
    root = drawn(split())
    widths = [float(one.get("width", "0")) for one in root.iter(SVG + "rect") if one.get("height") == "18.0"]
    assert widths[0] / widths[1] == pytest.approx(17 / 5, rel=0.02)


def test_parts_differ_without_color() -> None:
    plain = replace(split(), references=())
    right_only = replace(
        plain, parts=plain.parts[:1], bars=tuple(replace(bar, parts=bar.parts[:1]) for bar in plain.bars)
    )
    lines = [sum(1 for _ in drawn(chart).iter(SVG + "polyline")) for chart in (plain, right_only)]
    assert lines[0] > lines[1] + 30
    open_ones = [one for one in drawn(losses()).iter(SVG + "rect") if one.get("stroke-width") == "1.5"]
    assert len(open_ones) == 1 + sum(bar.parts[1].value > 0 for bar in losses().bars)


def test_nothing_to_draw_is_said_in_words() -> None:
    assert "No question was shown." in svg(nothing(), LIGHT)


def test_a_reader_who_prefers_dark_gets_the_dark_colors() -> None:
    text = svg(bars(), LIGHT, DARK)
    assert f".chart-f-first{{fill:{DARK.kinds[Kind.FIRST]}}}" in text
    assert "prefers-color-scheme" not in svg(bars(), LIGHT)


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_a_chart_loads_nothing_and_runs_nothing(chart: Chart) -> None:
    text = svg(chart, LIGHT, DARK).replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"http|url\(|<script|<image|<use|\son\w+=", text)


def test_words_that_look_like_markup_stay_words() -> None:
    root = drawn(replace(nothing(), title="<b>&\"'", empty="a < b"))
    assert [one.text for one in root.iter(SVG + "text")] == ["<b>&\"'", "a < b"]
