"""Errors that nobody expected in the midst of an exam: nothing shown is lost, and the exam goes on where it was."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from simulator.app import services
from simulator.exam.commands import End, GoNext, OpenReview, TakeBreak
from simulator.exam.events import Resumed
from simulator.exam.state import Place
from simulator.log.logbook import Logbook
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.mishaps import Mishaps
from simulator.ui.pages.home import HomePage
from simulator.ui.watching import watched
from simulator.ui.window import Window
from tests.histories import only_the_tour
from tests.stage import Stage, stage
from tests.ui.given import ANSWERS
from tests.ui.seats import MINUTE, let_pass

pytestmark = [pytest.mark.usefixtures("screen"), pytest.mark.xdist_group("mishaps")]


class PlannedError(Exception):
    """Raised by the tests; the message must not be told."""


def fail() -> None:
    raise PlannedError("the answer was B")


@pytest.fixture
def around(tmp_path: Path) -> Iterator[Stage]:
    """The home page, watched."""
    with stage(tmp_path / "data", bank_root=only_the_tour(tmp_path / "banks")) as made:
        diagnosing = Diagnosing(made.look, made.house.facts, Logbook(tmp_path / "logs"))
        with watched(made.window, diagnosing, made.house.desk):
            yield made


@pytest.fixture
def shown(around: Stage) -> Stage:
    """The second question of an exam, the first one answered and flagged."""
    around.begin()
    for answer in ANSWERS:
        around.bridge.send(answer)
    around.click("flag")
    around.click("next")
    around.clock.advance(60_000)
    return around


def from_a_timer(shown: Stage) -> None:
    timer = QTimer(shown.window)
    timer.timeout.connect(fail)
    timer.setSingleShot(True)
    timer.start(0)


def from_paint(shown: Stage) -> None:
    class Broken(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            fail()

    Broken(shown.window.page).show()
    QTimer.singleShot(200, lambda: QApplication.exit(0))
    QApplication.exec()


def from_a_slot(shown: Stage) -> None:
    shown.bridge.time_changed.connect(fail)


def from_the_store(shown: Stage) -> None:
    shown.bridge.opened.sitting.watch(lambda _state: fail())
    shown.click("flag")


@pytest.mark.parametrize("breaks", [from_a_timer, from_paint, from_a_slot, from_the_store])
def test_an_exam_broken_off_goes_on_where_it_was(shown: Stage, breaks: Callable[[Stage], None]) -> None:
    given = shown.state.answers
    assert any(given)
    breaks(shown)
    shown.wait_for(lambda: shown.is_shown("crashResume"))
    assert shown.window.bridge is None
    attempt = shown.house.store.archive.unsettled()[0]
    before = shown.house.store.journal.read(attempt)
    shown.click("crashResume")
    assert (shown.state.question, shown.state.answers, 1 in shown.state.flags) == (2, given, True)
    after = shown.house.store.journal.read(attempt)
    assert after[: len(before)] == before
    assert any(isinstance(entry.event, Resumed) for entry in after[len(before) :])
    assert not shown.house.check(lambda *_: None)


def test_what_fails_in_another_thread_breaks_no_exam_off_and_is_told_after_it(
    shown: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        thread = Thread(target=fail)
        thread.start()
        thread.join()
        shown.settle()
    seq = shown.state.seq
    shown.click("flag")
    assert shown.state.seq == seq + 1
    assert not shown.window.findChildren(AlertDialog)
    assert "unexpected: PlannedError" in caplog.text
    let_pass(shown, 30 * MINUTE)
    assert not shown.window.findChildren(AlertDialog)
    shown.click("dialogOk")
    shown.wait_for(lambda: bool(shown.window.findChildren(AlertDialog)))
    shown.window.findChildren(AlertDialog)[0].accept()


def test_an_exam_that_breaks_off_at_once_again_leads_home(shown: Stage) -> None:
    from_a_timer(shown)
    shown.wait_for(lambda: shown.is_shown("crashResume"))
    shown.click("crashResume")
    from_a_timer(shown)
    shown.wait_for(lambda: shown.is_shown("crashHome"))
    assert not shown.is_shown("crashResume")
    shown.click("crashHome")
    assert isinstance(shown.window.page, HomePage)
    assert shown.is_shown("resume")


def test_the_report_is_shown_before_it_is_copied_and_holds_no_message(shown: Stage) -> None:
    from_a_timer(shown)
    shown.wait_for(lambda: shown.is_shown("crashDiagnostics"))
    shown.click("crashDiagnostics")
    (dialog,) = open_dialogs()
    report = dialog.findChild(QPlainTextEdit, "details")
    assert report is not None
    copy = dialog.findChild(QPushButton, "copy")
    assert copy is not None
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    text = QApplication.clipboard().text()
    dialog.accept()
    assert text == report.toPlainText()
    assert "the answer was B" not in text
    for part in ("PlannedError", "Examgate", "SQLite", "Journal mode:    wal", "examgate-tour", "Free disk", "fail"):
        assert part in text, part


def test_a_crash_of_the_run_before_is_told_once(shown: Stage, tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "crash.log").write_text("Fatal Python error: Segmentation fault", encoding="utf-8")
    chronicle = shown.window.findChild(Chronicle)
    assert chronicle is not None
    chronicle.begin()
    assert not shown.is_shown("crashClose")
    shown.window.show_home()
    shown.click("crashClose")
    chronicle.begin()
    shown.window.show_home()
    assert not shown.is_shown("crashClose")


def open_dialogs() -> list[AlertDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, AlertDialog) and one.isVisible()]


def dialog_of(shown: Stage) -> AlertDialog:
    """The dialog that tells an error where no page takes the place of what is shown."""
    shown.wait_for(lambda: bool(open_dialogs()))
    return open_dialogs()[0]


def go_home_from(shown: Stage, dialog: AlertDialog) -> None:
    home = dialog.findChild(QPushButton, "alertHome")
    assert home is not None
    QTest.mouseClick(home, Qt.MouseButton.LeftButton)
    shown.wait_for(lambda: isinstance(shown.window.page, HomePage))


def test_an_error_around_an_exam_goes_on_or_leads_home_and_loses_nothing(around: Stage) -> None:
    around.to_instructions()
    from_a_timer(around)
    dialog_of(around).accept()
    around.settle()
    around.click("next")
    around.click("dialogYes")
    assert around.bridge.is_on
    while around.bridge.place is not Place.BREAK:
        around.bridge.send(GoNext())
        around.bridge.send(TakeBreak())
    from_a_timer(around)
    around.wait_for(lambda: around.is_shown("crashResume"))
    around.click("crashResume")
    assert around.bridge.place is Place.BREAK
    around.bridge.end_break()
    around.bridge.send(OpenReview())
    around.bridge.send(End())
    around.settle()
    assert around.is_shown("skipSurvey")
    from_a_timer(around)
    go_home_from(around, dialog_of(around))
    assert around.house.store.archive.history()
    assert not around.is_shown("resume")


def test_an_error_before_the_first_page_is_left_to_the_dialog(around: Stage, tmp_path: Path) -> None:
    window = Window(services(around.house), around.look)
    diagnosing = Diagnosing(around.look, around.house.facts, Logbook(tmp_path / "logs"))
    try:
        assert not Mishaps(window, diagnosing, around.clock).take()
    finally:
        window.shut_down()


def test_nothing_is_written_for_an_exam_that_was_broken_off(shown: Stage) -> None:
    bridge, seq = shown.bridge, shown.state.seq
    bridge.stop()
    assert not bridge.send(GoNext())
    bridge.retry()
    bridge.leave()
    assert bridge.opened.sitting.state.seq == seq
