"""The checklist of the testing center, lines 18 to 21: what the hidden clock never tells, peeks and estimates."""

import logging
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from simulator.exam.events import Peeked
from tests.e2e.candidate import Candidate
from tests.e2e.leaks import leaks
from tests.e2e.people import MousePerson, text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass

pytestmark = pytest.mark.usefixtures("screen")
ROOT = Path(__file__).parents[3]
BREAK = ("break", "dialogNo", "break", "dialogYes", "resumeExam")
SCREENS = (
    ("flag", "navigator", "navigatorClose", "help", "helpClose", *BREAK, "comment", "commentCancel"),
    ("endExam", "dialogNo", "endExam", "dialogYes"),
    (*BREAK, "instructions", "dialogOk", "reviewFlag-3", "reviewAll", *BREAK, "reviewScreen"),
    ("reviewIncomplete", "reviewScreen", "reviewFlagged", "reviewScreen", "reviewQuestion-7", "reviewScreen"),
    ("endReview", "dialogYes", "dialogNo"),
)


def seated(shown: Stage, *checks: str, policy: str = "gates") -> Candidate:
    """Begin the full-length exam as it is set up."""
    candidate = Candidate(shown)
    candidate.set_up(*checks, policy=policy)
    return candidate


def reds(widget: QWidget) -> list[str]:
    """The red and orange colours in a widget."""
    image = widget.grab().toImage()
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    seen = [QColor(one) for one in colors]
    return [one.name() for one in seen if one.saturation() > 90 and not 60 < one.hue() < 320]


def test_18a_outside_gates_no_screen_and_no_log_line_holds_a_time(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with stage(tmp_path) as shown:
        person = MousePerson(shown)
        candidate = seated(shown)
        let_pass(shown, 100 * MINUTE)
        candidate.hit("next")
        for path in SCREENS:
            for name in path:
                person.press(name, "X")
                let_pass(shown, 1_000)
                assert leaks(shown) == [], f"after {name}"
    assert [record for record in caplog.records if record.levelno >= logging.INFO] == []
    assert capfd.readouterr().out == ""


def test_18b_window_and_taskbar_titles_and_the_hidden_clock_itself_hold_no_time(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        seated(shown)
        let_pass(shown, 3 * MINUTE)
        seen = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert {one.windowTitle() for one in seen} <= {"Examgate", ""}
        hidden = [one for one in shown.window.findChildren(QWidget, "clock") if isinstance(one, QLabel)]
        assert [one.text() for one in hidden] == [""]


def test_19a_the_gate_line_takes_no_key_and_no_focus(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.jump(21)
        candidate.hit("next")
        assert not shown.find("gateLine").isAncestorOf(QApplication.focusWidget() or shown.window)
        candidate.type("B")
        assert shown.bridge.item_view().options[1].chosen
        candidate.hit("next")
        assert text_of(shown, "counter") == "23 of 65"


def test_19b_the_gate_line_is_not_red_even_far_behind_and_makes_no_sound(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, 170 * MINUTE)
        candidate.jump(22)
        assert "110 min behind" in text_of(shown, "gateText")
        assert reds(shown.find("gateLine")) == []
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "simulator").rglob("*.py"))
    assert re.findall(r"QtMultimedia|QSound|\.beep\(|(?<!\\)\\a", sources) == []


@pytest.mark.parametrize(("used", "first", "second"), [(58, "on plan", "on plan"), (57, "3 min ahead", "3 min behind")])
def test_19c_within_2_minutes_the_gate_line_says_on_plan(used: int, first: str, second: str, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, used * MINUTE)
        candidate.jump(22)
        assert f" - {first} - " in text_of(shown, "gateText")
        let_pass(shown, (180 - 2 * used) * MINUTE)
        candidate.jump(44)
        assert f"used {180 - used} min - {second} - " in text_of(shown, "gateText")


@pytest.mark.parametrize(("left_s", "short"), [(22 * 45, False), (22 * 45 - 1, True)])
def test_19d_under_45_seconds_a_question_the_gate_line_gives_advice(left_s: int, short: bool, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, 180 * MINUTE - left_s * 1_000)
        candidate.jump(44)
        advice = "answer what you can, flag and move on; unanswered counts as wrong, guessing costs nothing"
        assert (advice in text_of(shown, "gateText")) is short
        assert not any(word in text_of(shown, "gateText").lower() for word in ("slow", "hurry"))


def test_20a_with_peek_off_a_click_reveals_nothing(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        seated(shown)
        bar = shown.find("titleBar")
        for x in range(bar.width() - 240, bar.width(), 20):
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(x, 14))
        shown.settle()
        assert (shown.is_shown("clockToggle"), leaks(shown)) == (False, [])


def test_20b_with_peek_on_each_click_reveals_the_clock_for_5_seconds_and_is_recorded(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        seated(shown, "peek")
        for _ in range(2):
            shown.click("clockToggle")
            assert text_of(shown, "clock").startswith("Time Remaining 1")
            let_pass(shown, 4_999)
            assert text_of(shown, "clock").startswith("Time Remaining 1")
            let_pass(shown, 1)
            assert text_of(shown, "clock") == ""
        entries = shown.house.desk.journal.read(shown.bridge.opened.attempt.id)
        assert [(one.at_ms, one.event) for one in entries if isinstance(one.event, Peeked)] == [
            (0, Peeked(1)),
            (5_000, Peeked(1)),
        ]


def test_20c_with_estimate_first_the_clock_comes_after_the_number_and_the_error_is_recorded(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown, "estimateFirst")
        let_pass(shown, 50 * MINUTE)
        candidate.jump(22)
        assert (shown.is_shown("clockToggle"), shown.is_shown("gateText")) == (False, False)
        candidate.go_to("gateEstimate")
        candidate.write("45")
        candidate.type("Enter")
        assert text_of(shown, "clock") == "Time Remaining 130:00"
        assert "used 50 min" in text_of(shown, "gateText")
        record = shown.state.gate_record(1)
        assert record is not None
        assert (record.estimate_min, record.used_ms) == (45, 50 * MINUTE)


def test_21_policy_never_shows_no_clock_and_no_gate_line_from_start_to_end(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown, policy="never")
        for question in range(1, 66):
            assert text_of(shown, "counter") == f"{question} of 65"
            assert (shown.is_shown("clockToggle"), shown.is_shown("gateLine"), leaks(shown)) == (False, False, [])
            let_pass(shown, 2 * MINUTE)
            candidate.hit("next")
        assert (shown.is_shown("clockToggle"), leaks(shown)) == (False, [])
        let_pass(shown, 50 * MINUTE)
        assert text_of(shown, "dialogTitle") == "Time Expired"
        assert not shown.is_shown("clockToggle")
