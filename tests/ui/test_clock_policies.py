"""What the policies `gates` and `never` show of the time, with notices, peeks and estimates on and off."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from simulator.exam.commands import GoBack, GoNext, OpenReview, ShowQuestion
from simulator.exam.events import GateReached, Peeked
from simulator.exam.plan import ExtraTime
from simulator.exam.profile import ClockPolicy
from simulator.ui.dialogs.exam_dialog import ExamDialog
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass, take_seat

pytestmark = pytest.mark.usefixtures("screen")
GATES, NEVER = ClockPolicy.GATES, ClockPolicy.NEVER


def on_screen(shown: Stage, name: str) -> bool:
    return any(one.isVisible() for one in shown.window.findChildren(QWidget, name))


def go_to(shown: Stage, question: int) -> None:
    shown.bridge.send(ShowQuestion(question))
    shown.settle()


def gates_written(shown: Stage) -> list[tuple[int, bool]]:
    entries = shown.house.desk.journal.read(shown.bridge.opened.attempt.id)
    return [(entry.event.gate, entry.event.crossed) for entry in entries if isinstance(entry.event, GateReached)]


@pytest.mark.parametrize("policy", [GATES, NEVER])
def test_no_icon_stands_for_a_hidden_clock(policy: ClockPolicy, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=policy)
        for command in (GoNext(), GoBack(), OpenReview()):
            assert not on_screen(shown, "clockToggle")
            shown.bridge.send(command)
            shown.settle()


@pytest.mark.parametrize("policy", [GATES, NEVER])
def test_no_notice_comes_by_default(policy: ClockPolicy, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=policy)
        for minutes in (150, 25, 4):
            let_pass(shown, minutes * MINUTE)
            assert shown.window.findChildren(ExamDialog) == []
            assert not on_screen(shown, "clockToggle")


def test_with_notices_on_the_gates_policy_warns_and_shows_the_last_minutes(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, warnings=True)
        let_pass(shown, 150 * MINUTE)
        shown.click("dialogOk")
        assert not on_screen(shown, "clockToggle")
        let_pass(shown, 25 * MINUTE)
        assert text_of(shown, "clock") == "Time Remaining 5:00"


def test_policy_never_gives_no_notice_even_where_notices_are_on(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=NEVER, warnings=True)
        let_pass(shown, 176 * MINUTE)
        assert shown.window.findChildren(ExamDialog) == []
        assert not on_screen(shown, "clockToggle")


def test_question_22_at_52_minutes_gives_the_gate_line_of_the_plan(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        shown.clock.advance(52 * MINUTE)
        go_to(shown, 22)
        assert text_of(shown, "gateText") == (
            "Gate 1 of 2 - question 22 of 65 - plan 60 min - used 52 min - 8 min ahead - 2:54 a question from here"
        )


@pytest.mark.parametrize(("jump", "line", "written"), [(30, 1, [(1, False)]), (50, 2, [(1, True), (2, False)])])
def test_a_jump_past_gates_shows_one_line_for_the_last_of_them(
    jump: int, line: int, written: list[tuple[int, bool]], tmp_path: Path
) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        go_to(shown, 10)
        go_to(shown, jump)
        assert text_of(shown, "gateText").startswith(f"Gate {line} of 2")
        assert gates_written(shown) == written


def test_coming_back_to_question_22_shows_the_clock_again_and_records_nothing_more(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        for question in (22, 23, 22):
            go_to(shown, question)
            assert on_screen(shown, "clockToggle") == on_screen(shown, "gateText") == (question == 22)
        assert gates_written(shown) == [(1, False)]


def test_with_30_more_minutes_the_gates_are_planned_at_70_and_140(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, extra=ExtraTime.ESL)
        for question, plan in ((22, "plan 70 min"), (44, "plan 140 min")):
            go_to(shown, question)
            assert plan in text_of(shown, "gateText")


def test_the_gate_line_takes_no_focus_and_no_key(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        go_to(shown, 22)
        assert not shown.find("gateLine").isAncestorOf(QApplication.focusWidget() or shown.window)
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        assert shown.state.question == 23


def test_a_peek_shows_the_clock_for_5_seconds_and_is_recorded(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, peek=True)
        assert (text_of(shown, "clock"), shown.find("clockToggle").toolTip()) == ("", "Show the clock for a moment")
        shown.click("clockToggle")
        assert text_of(shown, "clock") == "Time Remaining 180:00"
        let_pass(shown, 4_999)
        assert text_of(shown, "clock") == "Time Remaining 179:56"
        let_pass(shown, 1)
        assert text_of(shown, "clock") == ""
        entries = shown.house.desk.journal.read(shown.bridge.opened.attempt.id)
        assert [entry.event for entry in entries if isinstance(entry.event, Peeked)] == [Peeked(1)]


def test_with_an_estimate_first_the_clock_comes_after_the_number(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, estimate_first=True)
        let_pass(shown, 50 * MINUTE)
        go_to(shown, 22)
        assert not on_screen(shown, "clockToggle")
        field = shown.find("gateEstimate", QLineEdit)
        field.setFocus()
        QTest.keyClicks(field, "45")
        QTest.keyClick(field, Qt.Key.Key_Return)
        shown.settle()
        assert text_of(shown, "clock") == "Time Remaining 130:00"
        record = shown.state.gate_record(1)
        assert record is not None
        assert (record.estimate_min, record.used_ms) == (45, 50 * MINUTE)


def test_policy_never_shows_no_clock_and_no_gate_line_from_start_to_end(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=NEVER)
        for question in range(1, 66):
            shown.clock.advance(2 * MINUTE)
            go_to(shown, question)
            assert not on_screen(shown, "clockToggle"), question
            assert not on_screen(shown, "gateLine"), question
        let_pass(shown, 50 * MINUTE)
        assert text_of(shown, "dialogTitle") == "Time Expired"
