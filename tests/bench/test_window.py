"""What a candidate feels: start, a click on an option, the next question; each beside what it is compared with."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import count, cycle
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from simulator.exam.commands import GoNext, ShowQuestion
from tests.e2e.people import MousePerson, begin
from tests.stage import Stage, stage

EXAMS, FRESH = 3, 60
"""So many questions of so many exams are shown for the first time: of one exam alone the worst would count for all."""
ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.xdist_group("bench-window"), pytest.mark.usefixtures("screen")]
BARE = (
    "from PySide6.QtWidgets import QApplication, QLabel, QMainWindow\n"
    "app = QApplication([]); window = QMainWindow(); window.setCentralWidget(QLabel('x')); window.show()\n"
    "app.processEvents()"
)
HOME = (  # the most memory of this process alone: what `getrusage` tells begins with that of the one that called it
    "import sys; from simulator.app import main\n"
    "main(['--data-dir', sys.argv[1]], run=lambda app: app.processEvents() or 0)\n"
    "from pathlib import Path; lines = Path('/proc/self/status').read_text().splitlines()\n"
    "print(next(int(line.split()[1]) for line in lines if line.startswith('VmHWM')) // 1024)"
)


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as shown:
        begin(MousePerson(shown))
        yield shown


def run(code: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


@contextmanager
def bare_database(path: Path) -> Iterator[Callable[[], int]]:
    """What commits a row as the store does and counts it: in a log, on the disk before it returns."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, text TEXT)")
        numbers = count()

        def commit() -> int:
            number = next(numbers)
            connection.execute("INSERT INTO entry VALUES (?, ?)", (number, "x" * 90))
            return number

        yield commit


def note_p99(benchmark: BenchmarkFixture) -> None:
    """Print and keep the 99th percentile in milliseconds where something was measured."""
    if benchmark.stats is not None:
        times = benchmark.stats.stats.sorted_data
        benchmark.extra_info["p99_ms"] = round(1_000 * times[len(times) * 99 // 100], 2)
        print(benchmark.name, "p99", benchmark.extra_info["p99_ms"], "ms")


@pytest.mark.benchmark(group="start")
def test_a_bare_window_starts(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(run, args=(BARE,), rounds=10, warmup_rounds=1)


@pytest.mark.benchmark(group="start")
def test_the_home_page_starts(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    if benchmark.enabled:
        run(HOME, str(tmp_path))  # the bank is read only once
    mib = benchmark.pedantic(run, args=(HOME, str(tmp_path)), rounds=10, warmup_rounds=1)
    benchmark.extra_info["MiB"] = int(mib.splitlines()[-1])
    assert benchmark.extra_info["MiB"] > 0


@pytest.mark.benchmark(group="click on an option")
def test_a_bare_commit_is_made(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    with bare_database(tmp_path / "bare.sqlite3") as commit:
        benchmark.pedantic(commit, rounds=1_000, warmup_rounds=10)
        assert commit() > 0


@pytest.mark.benchmark(group="click on an option")
def test_an_option_is_clicked(benchmark: BenchmarkFixture, sitting: Stage, tmp_path: Path) -> None:
    """Before each click a bare commit is made and timed, so that both meet the disk and the caches alike."""
    while sitting.bridge.item_view().several:
        sitting.click("next")
    buttons = [sitting.find(f"option-{label}") for label in "ABCD"]
    turn = cycle(one for one in buttons if isinstance(one, QAbstractButton))
    bare: list[float] = []

    def click() -> None:
        next(turn).click()
        QApplication.processEvents()

    with bare_database(tmp_path / "bare.sqlite3") as commit:

        def setup() -> None:
            start = perf_counter()
            commit()
            bare.append(perf_counter() - start)

        benchmark.pedantic(click, setup=setup, rounds=1_000, warmup_rounds=10)
    note_p99(benchmark)
    if benchmark.stats is not None:
        benchmark.extra_info["commits"] = round(benchmark.stats.stats.median / median(bare), 2)
    assert sitting.state.answer(sitting.state.question)


@pytest.mark.benchmark(group="next question")
def test_the_next_question_is_shown(benchmark: BenchmarkFixture, sitting: Stage) -> None:
    def step() -> None:
        sitting.bridge.send(_next(sitting))
        QApplication.processEvents()

    benchmark.pedantic(step, rounds=500, warmup_rounds=70)
    note_p99(benchmark)
    assert sitting.state.question


def _next(shown: Stage) -> GoNext | ShowQuestion:
    return ShowQuestion(1) if shown.state.question == 65 else GoNext()


@pytest.mark.benchmark(group="next question")
def test_a_question_is_shown_for_the_first_time(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """After the form was made ready, which happens while the instructions are read; in several exams one by one."""
    with ExitStack() as stack:
        exams: list[Stage] = []

        def setup() -> None:
            if not exams or exams[-1].state.question > FRESH:
                stack.close()
                exams.append(stack.enter_context(stage(tmp_path / str(len(exams)))))
                begin(MousePerson(exams[-1]))
                for thread in threading.enumerate():
                    if thread is not threading.current_thread():
                        thread.join()

        def show() -> None:
            exams[-1].bridge.send(GoNext())
            QApplication.processEvents()

        benchmark.pedantic(show, setup=setup, rounds=EXAMS * FRESH)
        note_p99(benchmark)
        assert exams[-1].state.question > 1
