"""The clock of policy `visible`: it hides and comes back by a click, and the notices come once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from simulator.exam.commands import GoNext, OpenReview
from simulator.exam.profile import ClockFormat, ClockPolicy, Profile
from simulator.ui.dialogs.exam_dialog import ExamDialog
from tests.e2e.people import KeyboardPerson, text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass, take_seat

pytestmark = pytest.mark.usefixtures("screen")
VISIBLE = ClockPolicy.VISIBLE
AT_30, AT_5 = 150 * MINUTE, 175 * MINUTE


def press(shown: Stage, name: str) -> None:
    QTest.mouseClick(shown.find(name), Qt.MouseButton.LeftButton, pos=shown.find(name).rect().center())
    shown.settle()


def notices(shown: Stage) -> list[ExamDialog]:
    return [one for one in shown.window.findChildren(ExamDialog) if one.notice.title == "Time Remaining"]


def test_clock_and_counter_hide_by_keyboard(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE)
        person = KeyboardPerson(shown)
        person.reach("clockToggle")
        person.reach("counterToggle")
        assert (text_of(shown, "clock"), text_of(shown, "counter")) == ("", "")


def test_what_is_hidden_stays_hidden_on_the_next_question_after_zoom_and_on_the_review_screen(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE)
        press(shown, "clockToggle")
        press(shown, "counterToggle")
        shown.bridge.send(GoNext())
        shown.look.zoom_in()
        let_pass(shown, MINUTE)
        assert (text_of(shown, "clock"), text_of(shown, "counter")) == ("", "")
        shown.bridge.send(OpenReview())
        shown.settle()
        assert text_of(shown, "clock") == ""


def test_hiding_the_clock_is_not_in_the_journal(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE)
        before = shown.state.seq
        press(shown, "clockToggle")
        assert shown.state.seq == before


def test_with_5_minutes_left_screen_readers_are_told_once(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE, warnings=True)
        heard: list[str] = []
        shown.window._announcer.announced.connect(heard.append)
        for ms in (AT_30, AT_5 - AT_30, 1_000, 1_000):
            let_pass(shown, ms)
        assert heard == ["5 minutes of the exam time are left."]


def test_without_notices_a_hidden_clock_stays_hidden_to_the_end(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE)
        press(shown, "clockToggle")
        let_pass(shown, AT_5 + MINUTE)
        assert (text_of(shown, "clock"), notices(shown)) == ("", [])


def test_the_notice_closes_no_dialog_below_it(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE, warnings=True)
        shown.click("navigator")
        let_pass(shown, AT_30)
        shown.click("dialogOk")
        assert shown.find("navigatorTable").hasFocus()


def test_the_notice_loses_nothing_that_is_being_typed(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, warnings=True, estimate_first=True)
        for _ in range(21):
            shown.bridge.send(GoNext())
        shown.settle()
        field = shown.find("gateEstimate")
        field.setFocus()
        QTest.keyClicks(field, "4")
        let_pass(shown, AT_30)
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Return)
        shown.settle()
        QTest.keyClicks(QApplication.focusWidget() or shown.window, "5")
        assert isinstance(field, QLineEdit)
        assert field.text() == "45"


def test_the_clock_is_written_as_the_driver_writes_it(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE, profile=Profile(clock_format=ClockFormat.HOURS))
        let_pass(shown, 48_000)
        assert text_of(shown, "clock") == "Time Remaining 2:59:12"
        assert shown.find("clockToggle").accessibleName() == "Time Remaining, 2 hours 59 minutes 12 seconds"


def test_a_screen_reader_hears_the_clock_when_it_comes_to_it_and_not_each_second(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE)
        clock = shown.find("clockToggle")
        let_pass(shown, 19_000)
        clock.setFocus()
        let_pass(shown, 2_000)
        assert clock.accessibleName() == "Time Remaining, 179 minutes 41 seconds"
        shown.find("counterToggle").setFocus()
        clock.setFocus()
        assert clock.accessibleName() == "Time Remaining, 179 minutes 39 seconds"


def test_nothing_in_the_title_bar_moves_when_the_clock_hides(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=VISIBLE)
        places = [shown.find(name).mapTo(shown.window, shown.find(name).rect().topLeft()) for name in FIXED]
        height = shown.find("titleBar").height()
        press(shown, "clockToggle")
        assert [shown.find(name).mapTo(shown.window, shown.find(name).rect().topLeft()) for name in FIXED] == places
        assert shown.find("titleBar").height() == height


FIXED = ("clockToggle", "counterToggle", "contentPane")
