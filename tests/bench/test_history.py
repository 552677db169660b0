"""Home page, history, report and export as attempts pile up; bounds at 10,000: 200 ms each, export 2 × a plain dump.

The plain dump is that of the sqlite3 shell, or, where that is not installed, of Python's csv as its stand-in.
"""

import csv
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea
from pytest_benchmark.fixture import BenchmarkFixture

from simulator import places
from simulator.app import services
from simulator.exam.bank import Revision
from simulator.exchange import ExportKind
from simulator.export.history_csv import write_columns, write_history
from simulator.house import House, open_house
from simulator.ports import AttemptId, Reading
from simulator.session import outlines, results
from simulator.session.corrections import bring_up
from simulator.session.history import Column, Outcome, Sieve, ordered
from simulator.session.preferences import Appearance
from simulator.session.shelf import find
from simulator.session.unfinished import unfinished
from simulator.store.columns import ALL
from simulator.ui.history.annalist import Annalist
from simulator.ui.look import Look
from simulator.ui.pages.history import HistoryPage
from simulator.ui.pages.report import ReportPage
from simulator.ui.start import application, look_for
from simulator.ui.window import Window
from tests.bench.crowd import crowded
from tests.exam.test_correction import having, rekeyed

SIZES = (100, 1_000, 10_000)
LARGE = 100_000
pytestmark = [pytest.mark.xdist_group("bench-history"), pytest.mark.benchmark(group="stored attempts")]


def no_matter(done: int, total: int) -> None:
    """Tell nobody."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Measure at the sizes, and at ten times the largest of them where that is asked for."""
    if "house" in metafunc.fixturenames:
        large = (LARGE,) if metafunc.config.getoption("--large") else ()
        metafunc.parametrize("house", (*SIZES, *large), indirect=True, scope="module")


@pytest.fixture(scope="module")
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    measured = request.config.getoption("benchmark_enable")
    attempts = request.param if measured else request.param // 100
    with crowded(tmp_path_factory.mktemp("crowd"), attempts) as opened:
        yield opened


def test_the_home_page_is_told(benchmark: BenchmarkFixture, house: House) -> None:
    candidate = house.desk.archive.candidates()[0].id

    def home() -> int:
        house.refresh_shelf()
        unfinished(house.desk)
        return len(house.desk.archive.history(candidate=candidate, limit=5))

    assert benchmark(home) > 0


def test_the_history_is_told(benchmark: BenchmarkFixture, house: House) -> None:
    candidate = house.desk.archive.candidates()[0].id
    assert benchmark(lambda: house.desk.archive.history(candidate=candidate))


def test_the_history_is_sifted_and_ordered(benchmark: BenchmarkFixture, house: House) -> None:
    rows, sieve = house.desk.archive.history(), Sieve(outcome=Outcome.FAILED, text="no such word")
    benchmark(lambda: (sieve.sift(rows), ordered(rows, Column.SCORE, falling=True)))


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[QMainWindow]:
    """A window that has nothing in it yet."""
    application(["examgate"], places.resources())
    window = QMainWindow()
    window.setStyleSheet(Look(places.resources(), Appearance.LIGHT).style_sheet())
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()


def test_the_history_page_is_painted(
    benchmark: BenchmarkFixture, house: House, bare: QMainWindow, qapp: QApplication
) -> None:
    annalist, look = Annalist(services(house), qapp), Look(places.resources(), Appearance.LIGHT)

    def paint() -> None:
        page = annalist.page(look)
        drawn: list[bool] = []
        page.ready.connect(lambda: drawn.append(True))
        bare.setCentralWidget(page)
        while not drawn:
            qapp.processEvents()  # lays out, polishes and paints
        bar = page.findChildren(QScrollArea, "historyScroll")[0].verticalScrollBar()
        bar.setValue(bar.maximum())
        qapp.processEvents()  # the charts, which stand below the table

    benchmark.pedantic(paint, setup=lambda: read_to_its_end(bare, qapp), rounds=10, warmup_rounds=1)
    annalist.shut_down()


def read_to_its_end(window: QMainWindow, qapp: QApplication) -> None:
    """Let what goes on behind the last page end."""
    page = window.centralWidget()
    while isinstance(page, HistoryPage) and not page.is_whole:
        qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_home_page_is_painted(benchmark: BenchmarkFixture, house: House, qapp: QApplication) -> None:
    application(["examgate"], places.resources())
    offered = services(house)
    window = Window(offered, look_for(offered))
    window.show()

    def paint() -> None:
        window.show_home()
        qapp.processEvents()

    benchmark.pedantic(paint, rounds=10, warmup_rounds=1)
    window.shut_down()


def test_a_report_is_on_screen(benchmark: BenchmarkFixture, house: House, qapp: QApplication) -> None:
    application(["examgate"], places.resources())
    look, window = Look(places.resources(), Appearance.LIGHT), QMainWindow()
    window.setStyleSheet(look.style_sheet())
    window.resize(1280, 720)
    window.show()

    def opened() -> int:
        page = ReportPage(results.result(house.desk, AttemptId(1)), look, candidate="Candidate")
        window.setCentralWidget(page)
        qapp.processEvents()  # lays out, polishes and paints
        return page.width()

    assert benchmark.pedantic(opened, rounds=10, warmup_rounds=1) == 1280
    window.close()


def test_a_report_is_made(benchmark: BenchmarkFixture, house: House) -> None:
    assert len(benchmark(lambda: results.result(house.desk, AttemptId(1))).report.items) == 65


def test_old_scores_are_corrected(benchmark: BenchmarkFixture, house: House) -> None:
    """A key is corrected that one form in so many has; done once, when the bank is read."""
    shelved = find(house.refresh_shelf(), "aws-mls-c01")
    assert shelved.revision is not None
    bank, form = house.desk.library.bank(shelved.revision), house.desk.archive.attempt(AttemptId(1)).form
    item = bank.by_id[form.slots[0].item]
    wrong = [letter for letter in item.letters if letter not in item.keys]
    reading = Reading(having(bank, rekeyed(item, "".join(wrong[: item.choose]))), Revision("n" * 64), (), {}, {})
    new = house.desk.library.shelve(shelved.folder, "new", reading)

    def correct() -> None:
        house.desk.archive.correct(form.revision, None, {})
        bring_up(house.desk, [new])

    benchmark.pedantic(correct, rounds=3)
    assert house.desk.archive.attempt(AttemptId(1)).correction is not None


def test_the_history_with_corrected_scores_is_told(benchmark: BenchmarkFixture, house: House) -> None:
    candidate = house.desk.archive.candidates()[0].id
    assert benchmark(lambda: house.desk.archive.history(candidate=candidate))


def test_the_rows_at_hand_are_exported(benchmark: BenchmarkFixture, house: House, tmp_path: Path) -> None:
    rows = house.desk.archive.history()
    benchmark.pedantic(lambda: write_history(rows, tmp_path / "history.csv"), rounds=10, warmup_rounds=1)
    assert (tmp_path / "history.csv").stat().st_size > 0


@pytest.mark.parametrize("kind", [ExportKind.ANSWERS, ExportKind.JSON])
def test_the_history_is_exported_with_answers(
    benchmark: BenchmarkFixture, house: House, tmp_path: Path, kind: ExportKind
) -> None:
    rows = house.desk.archive.history()
    benchmark.pedantic(lambda: house.transfer.export(kind, rows, tmp_path / "history", no_matter), rounds=1)
    assert (tmp_path / "history").stat().st_size > 0


def test_a_tenth_of_the_history_is_exported_as_a_workbook(
    benchmark: BenchmarkFixture, house: House, tmp_path: Path
) -> None:
    rows = house.desk.archive.history(limit=max(1, len(house.desk.archive.history()) // 10))
    benchmark.pedantic(lambda: house.transfer.export(ExportKind.XLSX, rows, tmp_path / "a.xlsx", no_matter), rounds=1)
    assert (tmp_path / "a.xlsx").stat().st_size > 0


def test_a_tenth_of_the_history_is_imported(benchmark: BenchmarkFixture, house: House, tmp_path: Path) -> None:
    rows = house.desk.archive.history(limit=max(1, len(house.desk.archive.history()) // 10))
    house.transfer.export(ExportKind.JSON, rows, tmp_path / "a.json", no_matter)
    with open_house(tmp_path / "other") as other:
        benchmark.pedantic(lambda: other.transfer.import_history(tmp_path / "a.json", no_matter), rounds=1)
        assert len(other.desk.archive.history()) == len(rows)


def test_the_history_is_exported(benchmark: BenchmarkFixture, house: House, tmp_path: Path) -> None:
    def export() -> None:
        write_columns(house.store.exchange.columns(None), tmp_path / "history.csv")

    benchmark.pedantic(export, rounds=10, warmup_rounds=1)
    assert (tmp_path / "history.csv").stat().st_size > 0


def test_the_history_is_dumped_plainly(benchmark: BenchmarkFixture, house: House, tmp_path: Path) -> None:
    database, shell = house.folder / "examgate.sqlite3", shutil.which("sqlite3")
    benchmark.extra_info["by"] = "the sqlite3 shell" if shell else "Python's csv, in place of the sqlite3 shell"

    def dump() -> None:
        with (tmp_path / "plain.csv").open("w", newline="", encoding="utf-8") as file:
            if shell:
                subprocess.run([shell, "-readonly", "-csv", "-header", database, ALL], stdout=file, check=True)
                return
            with closing(sqlite3.connect(database)) as connection:
                csv.writer(file).writerows(connection.execute(ALL))

    benchmark.pedantic(dump, rounds=10, warmup_rounds=1)
    assert (tmp_path / "plain.csv").stat().st_size > 0


def test_outlines_are_filled(benchmark: BenchmarkFixture, house: House) -> None:
    """Those of a tenth of the history, which are made behind the page after an import."""
    rows = house.desk.archive.history(limit=max(1, len(house.desk.archive.history()) // 10))
    attempts = [row.id for row in rows]
    filled = benchmark.pedantic(lambda: outlines.fill(house.desk, house.store.annals, attempts, no_matter), rounds=1)
    assert filled == frozenset()


def test_deleted_attempts_are_purged(benchmark: BenchmarkFixture, house: House) -> None:
    """A tenth of the history; the last one here, since it is gone afterwards."""
    rows = house.desk.archive.history(limit=max(1, len(house.desk.archive.history()) // 10))
    house.store.annals.remove([row.id for row in rows])
    assert benchmark.pedantic(house.store.annals.purge, rounds=1) == len(rows)
