"""Work off the GUI thread, one piece at a time."""

import threading
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from simulator.ui.worker import STEPS, CancelledError, Worker

MUCH = 10**10
PATIENCE_MS = 60_000


@pytest.fixture
def worker(qtbot: QtBot) -> Worker:
    return Worker(None)


def test_the_result_comes_back_in_the_thread_of_the_worker_which_is_free_by_then(qtbot: QtBot, worker: Worker) -> None:
    came: list[object] = []
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(threading.get_ident, lambda there: came.extend((there, threading.get_ident(), worker.is_busy)))
        assert worker.is_busy
    assert came[0] != threading.get_ident()
    assert came[1:] == [threading.get_ident(), False]


def test_work_that_is_begun_by_what_came_of_other_work_is_one_with_it(qtbot: QtBot, worker: Worker) -> None:
    told: list[str] = []

    def go_on(one: str) -> None:
        told.append(one)
        worker.begin(lambda: "two", told.append)

    worker.finished.connect(lambda: told.append("finished"))
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(lambda: "one", go_on)
    assert told == ["one", "two", "finished"]


def test_an_error_that_was_expected_is_told(qtbot: QtBot, worker: Worker, tmp_path: Path) -> None:
    failures: list[object] = []
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin((tmp_path / "gone").read_text, failed=failures.append, errors=(OSError,))
    assert [type(one) for one in failures] == [FileNotFoundError]


def test_an_error_that_nobody_expected_frees_the_worker(
    qtbot: QtBot, worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unexpected: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: unexpected.append(args.exc_type))
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin((tmp_path / "gone").read_text, errors=(KeyError,))
    assert unexpected == [FileNotFoundError]
    assert not worker.is_busy


def test_cancelled_work_ends_where_it_tells_how_far_it_is(qtbot: QtBot, worker: Worker) -> None:
    failures: list[object] = []
    cancelled = Event()

    def work() -> None:
        cancelled.wait()
        worker.tell(1, 2)

    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(work, failed=failures.append)
        worker.cancel()
        cancelled.set()
    assert [type(one) for one in failures] == [CancelledError]


def test_progress_is_told_a_bounded_number_of_times(qtbot: QtBot, worker: Worker) -> None:
    told: list[int] = []

    def work() -> None:
        for done in range(0, MUCH + 1, MUCH // 1000):
            worker.tell(done, MUCH)

    worker.progressed.connect(lambda done, _: told.append(done))
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(work)
    assert told == sorted(told)
    assert len(told) == STEPS + 1
    assert told[-1] == MUCH


def test_nothing_is_told_to_a_widget_that_is_gone(qtbot: QtBot, worker: Worker) -> None:
    label = QLabel()
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(lambda: "text", label.setText)
        worker.wait()
        delete(label)


def test_a_worker_that_is_shut_down_is_free(qtbot: QtBot, worker: Worker) -> None:
    told: list[str] = []
    worker.begin(lambda: "old", told.append)
    worker.shut_down()
    assert not worker.is_busy
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(lambda: "new", told.append)
    assert told == ["old", "new"]


def test_nothing_that_came_of_work_is_lost_where_what_is_gone_is_cleared_away(qtbot: QtBot, worker: Worker) -> None:
    came: list[str] = []
    worker.begin(lambda: "one", came.append)
    worker.wait()
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(lambda: "two", came.append)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert came == ["one", "two"]


def test_who_waits_while_work_begins_comes_through(
    qtbot: QtBot, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, came = Thread.start, list[str]()

    def start_between(thread: Thread) -> None:
        worker.wait()
        start(thread)
        worker.wait()

    monkeypatch.setattr(Thread, "start", start_between)
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(lambda: "one", came.append)
    assert came == ["one"]


@pytest.mark.parametrize("tells", [True, False])
def test_work_whose_worker_is_deleted_ends_without_an_error(
    worker: Worker, monkeypatch: pytest.MonkeyPatch, *, tells: bool
) -> None:
    heard: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: heard.append(args.exc_value))
    gone, went_on = Event(), list[bool]()

    def work() -> None:
        gone.wait()
        if tells:
            worker.tell(1, 2)
        went_on.append(True)

    worker.begin(work)
    delete(worker)
    gone.set()
    worker.wait()
    assert heard == []
    assert went_on == ([] if tells else [True])


def test_progress_of_work_that_is_over_is_not_told_as_that_of_the_next(qtbot: QtBot, worker: Worker) -> None:
    told: list[tuple[int, int]] = []
    worker.progressed.connect(lambda done, total: told.append((done, total)))
    worker.begin(lambda: worker.tell(1, 2))
    worker.wait()
    with qtbot.waitSignal(worker.finished, timeout=PATIENCE_MS):
        worker.begin(lambda: worker.tell(3, 4))
    assert told == [(3, 4)]
