"""The report of one attempt among 10,000: from its journal to the screen, 200 ms at most; as HTML 300 ms."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytest_benchmark.fixture import BenchmarkFixture

from simulator import places
from simulator.app import House
from simulator.export.report_html import report_html
from simulator.ports import AttemptId
from simulator.session import results
from simulator.session.preferences import Appearance
from simulator.ui.look import Look
from simulator.ui.pages.report import ReportPage
from simulator.ui.report.document import document
from simulator.ui.report.pdf.writer import report_pdf
from simulator.ui.start import application
from tests.bench.crowd import crowded

pytestmark = [
    pytest.mark.xdist_group("bench-report"),
    pytest.mark.benchmark(group="report"),
    pytest.mark.usefixtures("qapp"),
]


@pytest.fixture(scope="module")
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    attempts = 10_000 if request.config.getoption("benchmark_enable") else 2
    with crowded(tmp_path_factory.mktemp("report"), attempts) as opened:
        yield opened


def test_a_report_is_on_screen(benchmark: BenchmarkFixture, house: House) -> None:
    application(["examgate"], places.resources())
    look, window = Look(places.resources(), Appearance.LIGHT), QMainWindow()
    window.setStyleSheet(look.style_sheet())
    window.resize(1280, 720)
    window.show()

    def opened() -> int:
        page = ReportPage(results.result(house.desk, AttemptId(1)), look, candidate="Candidate")
        window.setCentralWidget(page)
        QApplication.processEvents()  # lays out, polishes and paints
        return page.width()

    assert benchmark(opened) == 1280
    window.close()


def test_a_report_is_written_as_html(benchmark: BenchmarkFixture, house: House) -> None:
    found = document(results.result(house.desk, AttemptId(1)), "Candidate")
    assert benchmark(lambda: report_html(found, places.resources())).startswith("<!DOCTYPE html>")


def test_a_report_is_written_as_pdf(benchmark: BenchmarkFixture, house: House) -> None:
    application(["examgate"], places.resources())
    found = document(results.result(house.desk, AttemptId(1)), "Candidate")
    assert benchmark(lambda: report_pdf(found, places.resources())).startswith(b"%PDF")
