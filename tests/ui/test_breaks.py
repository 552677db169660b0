"""Breaks on screen: offered, taken, declined, resumed; the questions are covered and some are closed after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget

from simulator.exam.commands import OpenReview, ShowQuestion
from simulator.exam.events import BreakEnded
from simulator.exam.profile import BreakRule, Profile
from simulator.exam.state import Place
from simulator.ui.pages.report import ReportPage
from simulator.ui.report.table import ReportTable
from tests.e2e.leaks import leaks
from tests.e2e.people import KeyboardPerson, text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, PLANNED, let_pass, take_seat

pytestmark = pytest.mark.usefixtures("screen")
NONE = Qt.KeyboardModifier.NoModifier
LOCKING = Profile(breaks=BreakRule(locks=True))


def on_screen(shown: Stage, name: str) -> bool:
    return any(one.isVisible() for one in shown.window.findChildren(QWidget, name))


def go_to(shown: Stage, question: int) -> None:
    shown.bridge.send(ShowQuestion(question))
    shown.settle()


def ended_breaks(shown: Stage) -> list[int]:
    entries = shown.house.desk.journal.read(shown.bridge.opened.attempt.id)
    return [entry.event.away_ms for entry in entries if isinstance(entry.event, BreakEnded)]


def press_row(table: QTableWidget, row: int) -> None:
    cell = table.item(row, 0)
    assert cell is not None
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(cell).center())


def test_an_unscheduled_break_covers_the_question_and_the_exam_time_keeps_running(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        shown.click("break")
        assert "keeps running" in text_of(shown, "dialogText")
        shown.click("dialogYes")
        let_pass(shown, 7 * MINUTE)
        assert "keeps running" in text_of(shown, "breakText")
        for name in ("stem", "counterToggle", "toolbar", "navigationBar", "breakLeft", "clockToggle"):
            assert not on_screen(shown, name), name
        shown.click("resumeExam")
        assert text_of(shown, "counter") == "1 of 65"
        assert (shown.bridge.opened.sitting.now_ms(), ended_breaks(shown)) == (7 * MINUTE, [7 * MINUTE])


def test_in_policy_gates_an_unscheduled_break_tells_no_time(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        for name in ("break", "dialogYes", "resumeExam"):
            shown.click(name)
            let_pass(shown, 50 * MINUTE)
            assert leaks(shown) == [], name


def test_no_leaves_the_question_where_it_is(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        shown.click("break")
        shown.click("dialogNo")
        assert (shown.state.place, text_of(shown, "counter")) == (Place.QUESTION, "1 of 65")


def test_a_break_is_taken_and_ended_by_keyboard_alone(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        person = KeyboardPerson(shown)
        person.press("break", "B")
        person.press("dialogYes", "Y")
        assert shown.find("resumeExam").hasFocus()
        person.press("resumeExam", "R")
        assert shown.state.place is Place.QUESTION


def test_the_review_screen_has_the_break_too_and_gets_it_back(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        shown.bridge.send(OpenReview())
        shown.settle()
        for name in ("break", "dialogYes", "resumeExam"):
            shown.click(name)
        assert on_screen(shown, "reviewTitle")


def test_a_driver_without_unscheduled_breaks_shows_no_button_for_them(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(breaks=BreakRule(unscheduled=False)))
        assert not on_screen(shown, "break")


def test_a_planned_break_is_offered_and_declined_with_no(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=PLANNED)
        go_to(shown, 3)
        assert text_of(shown, "dialogTitle") == "Break"
        assert "10 minutes" in text_of(shown, "dialogText")
        shown.click("dialogNo")
        assert (text_of(shown, "counter"), on_screen(shown, "dialogTitle")) == ("3 of 65", False)


def test_a_planned_break_counts_down_and_then_tells_that_the_time_runs(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=PLANNED)
        go_to(shown, 3)
        shown.click("dialogYes")
        let_pass(shown, 38_000)
        assert (text_of(shown, "breakLeft"), shown.bridge.opened.sitting.now_ms()) == ("9:22", 0)
        heard: list[str] = []
        shown.window._announcer.announced.connect(heard.append)
        let_pass(shown, 10 * MINUTE)
        let_pass(shown, 1_000)
        assert [text_of(shown, "breakText")] == heard == ["This break is over. The exam time is running again."]
        assert not on_screen(shown, "breakLeft")
        shown.click("resumeExam")
        assert (text_of(shown, "counter"), shown.bridge.opened.sitting.now_ms()) == ("3 of 65", 39_000)


def test_a_break_that_must_be_taken_has_no_way_round_it(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=PLANNED)
        go_to(shown, 5)
        assert not on_screen(shown, "dialogNo")
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Escape)
        shown.settle()
        shown.click("dialogOk")
        assert "planned for 5 minutes" in text_of(shown, "breakText")
        assert (shown.state.place, on_screen(shown, "breakLeft")) == (Place.BREAK, False)


@pytest.mark.parametrize("taken", [False, True])
def test_an_offered_break_and_an_active_one_are_there_again_after_a_crash(tmp_path: Path, *, taken: bool) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=PLANNED)
        go_to(shown, 3)
        if taken:
            shown.click("dialogYes")
    with stage(tmp_path) as shown:
        shown.click("resume")
        if not taken:
            shown.click("dialogYes")
        assert on_screen(shown, "breakTitle")
        shown.click("resumeExam")
        assert text_of(shown, "counter") == "3 of 65"


def test_the_window_keeps_its_width_when_a_break_ends_after_a_crash(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        shown.click("break")
        shown.click("dialogYes")
    with stage(tmp_path) as shown:
        shown.click("resume")
        shown.click("resumeExam")
        assert shown.window.width() == 1280


def test_an_offered_break_is_asked_again_when_the_page_is_put_together_anew(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=PLANNED)
        go_to(shown, 3)
        shown.look.zoom_in()
        shown.settle()
        shown.click("dialogNo")
        assert text_of(shown, "counter") == "3 of 65"


@pytest.mark.parametrize("taken", [False, True])
def test_after_a_crash_the_keys_are_those_of_the_break(tmp_path: Path, *, taken: bool) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=PLANNED)
        go_to(shown, 3)
        if taken:
            shown.click("dialogYes")
    with stage(tmp_path) as shown:
        shown.click("resume")
        key, held = (Qt.Key.Key_Space, NONE) if taken else (Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(QApplication.focusWidget() or shown.window, key, held)
        shown.settle()
        assert (text_of(shown, "counter"), on_screen(shown, "dialogTitle")) == ("3 of 65", False)


def test_the_clock_is_stopped_for_the_minutes_granted_and_no_longer(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, pause_minutes=15)
        KeyboardPerson(shown).press("pause", "U")
        let_pass(shown, 10 * MINUTE)
        assert (text_of(shown, "breakLeft"), shown.bridge.opened.sitting.now_ms()) == ("5:00", 0)
        shown.click("resumeExam")
        shown.click("pause")
        let_pass(shown, 8 * MINUTE)
        assert "running again" in text_of(shown, "breakText")
        shown.click("resumeExam")
        assert (shown.bridge.opened.sitting.now_ms(), on_screen(shown, "pause")) == (3 * MINUTE, False)


def test_a_driver_for_study_stops_the_clock_without_a_countdown(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(breaks=BreakRule(pauses=True)))
        shown.click("pause")
        let_pass(shown, 500 * MINUTE)
        assert not on_screen(shown, "breakLeft")
        shown.click("resumeExam")
        assert (shown.bridge.opened.sitting.now_ms(), on_screen(shown, "pause")) == (0, True)


def test_without_the_accommodation_there_is_no_pause(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        assert not on_screen(shown, "pause")


def test_closed_questions_say_so_in_the_navigator_and_cannot_be_opened(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=LOCKING)
        shown.click("break")
        assert "closed" in text_of(shown, "dialogText")
        shown.click("dialogYes")
        shown.click("resumeExam")
        shown.click("navigator")
        table = shown.find("navigatorTable")
        assert isinstance(table, QTableWidget)
        cells = [table.item(0, 0), table.item(0, 1)]
        assert [cell.text() for cell in cells if cell is not None] == ["Question 1", "Closed"]
        press_row(table, 0)
        shown.settle()
        assert on_screen(shown, "navigatorTable")
        press_row(table, 3)
        shown.settle()
        assert shown.state.question == 4


def test_closed_questions_say_so_on_the_review_screen_and_cannot_be_opened(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=LOCKING)
        for name in ("break", "dialogYes", "resumeExam", "endExam", "dialogYes"):
            shown.click(name)
        assert text_of(shown, "reviewStatus-1") == "Closed"
        for name, usable in (("reviewQuestion-1", False), ("reviewFlag-1", False), ("reviewQuestion-2", True)):
            assert shown.find(name).isEnabled() is usable, name


def test_a_finished_exam_reports_its_breaks(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, pause_minutes=15)
        for name, minutes in (("pause", 5), ("break", 2)):
            shown.click(name)
            if name == "break":
                shown.click("dialogYes")
            let_pass(shown, minutes * MINUTE)
            shown.click("resumeExam")
        attempt = shown.bridge.opened.attempt.id
        let_pass(shown, 180 * MINUTE)
        shown.window.retrospect.show_report(int(attempt))
        shown.settle()
        assert isinstance(shown.window.page, ReportPage)
        shown.window.page.finish()
        table = shown.window.findChild(ReportTable, "interruptions")
        assert table is not None
        stops = table.model()
        cells = [[stops.index(row, place).data() for place in (0, 2)] for row in range(stops.rowCount())]
        assert cells == [
            ["Break with the clock stopped", "5 min"], ["Unscheduled break", "2 min"],
        ]  # fmt: skip
