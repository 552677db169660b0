"""The report of one attempt as a file; bound: as HTML 300 ms."""

from collections.abc import Iterator

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from simulator import places
from simulator.export.report_html import report_html
from simulator.house import House
from simulator.ports import AttemptId
from simulator.session import results
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
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with crowded(tmp_path_factory.mktemp("report"), 2) as opened:
        yield opened


def test_a_report_is_written_as_html(benchmark: BenchmarkFixture, house: House) -> None:
    found = document(results.result(house.desk, AttemptId(1)), "Candidate")
    assert benchmark(lambda: report_html(found, places.resources())).startswith("<!DOCTYPE html>")


def test_a_report_is_written_as_pdf(benchmark: BenchmarkFixture, house: House) -> None:
    application(["examgate"], places.resources())
    found = document(results.result(house.desk, AttemptId(1)), "Candidate")
    assert benchmark(lambda: report_pdf(found, places.resources())).startswith(b"%PDF")
