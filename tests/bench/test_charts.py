"""What a chart costs once pyqtgraph is there: shown for the first time, and as SVG, beside a bare label on a card."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.export.charts.colors import load_colors
from simulator.export.charts.svg import svg
from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.charts.view import ChartView
from simulator.ui.look import Look
from simulator.ui.start import application
from tests.charts import times

pytestmark = [pytest.mark.xdist_group("bench-window"), pytest.mark.usefixtures("screen")]


@pytest.fixture
def look(qapp: object) -> Iterator[Look]:
    application(["examgate"], resources())
    yield Look(resources(), Appearance.LIGHT)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show(widget: QWidget) -> None:
    widget.resize(880, 400)
    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    widget.close()
    widget.deleteLater()


@pytest.mark.benchmark(group="chart")
def test_a_label_is_shown(benchmark: BenchmarkFixture, look: Look) -> None:
    benchmark.pedantic(lambda: show(QLabel("x")), rounds=20, warmup_rounds=1)


@pytest.mark.benchmark(group="chart")
def test_a_chart_of_65_points_is_shown(benchmark: BenchmarkFixture, look: Look) -> None:
    made = []

    def first_time() -> None:
        made.append(ChartView(look, times(), name="chart"))
        show(made[-1])

    benchmark.pedantic(first_time, rounds=20, warmup_rounds=1)
    assert all(view.canvas is not None for view in made)


@pytest.mark.benchmark(group="chart")
def test_a_chart_of_65_points_becomes_an_svg(benchmark: BenchmarkFixture) -> None:
    colors = load_colors(resources() / "themes" / "light.toml")
    assert benchmark(svg, times(), colors).count("<title>") == 65
