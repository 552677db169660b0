"""The time runs out in a pause and while a break is offered: Time Expired comes, every answer is kept."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from simulator.exam.bank import ScheduledBreak
from simulator.exam.commands import Choose, Pause, ShowQuestion
from simulator.exam.items import Letter
from simulator.exam.profile import ClockPolicy, Profile, Tool
from simulator.ui.dialogs.calculator import CalculatorPanel
from simulator.ui.dialogs.overlay import Overlay
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass, take_seat

pytestmark = pytest.mark.usefixtures("screen")
AFTER_2 = (ScheduledBreak(after=2, minutes=10),)


def overlays(shown: Stage) -> list[QWidget]:
    """The dialogs on screen."""
    return [one for one in shown.window.findChildren(Overlay) if one.isVisible()]


@pytest.mark.parametrize("policy", ClockPolicy)
def test_the_time_is_over_in_a_pause_that_has_run_out(policy: ClockPolicy, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=policy, pause_minutes=5)
        shown.bridge.send(Choose(Letter("B")))
        shown.click("pause")
        let_pass(shown, 186 * MINUTE)
        assert text_of(shown, "dialogTitle") == "Time Expired"
        assert [one.objectName() for one in overlays(shown)] == ["examDialogCover"]
        assert shown.state.answer(1) == frozenset({Letter("B")})
        assert shown.state.on_break is None


def open_calculator(shown: Stage) -> None:
    shown.click("calculator")
    assert calculators(shown)


def calculators(shown: Stage) -> list[QWidget]:
    return [one for one in shown.window.findChildren(CalculatorPanel) if one.isVisible()]


def test_a_break_closes_the_calculator(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(tools=frozenset(Tool)), pause_minutes=5)
        open_calculator(shown)
        shown.bridge.send(Pause())
        shown.settle()
        assert calculators(shown) == []


def test_the_time_is_over_while_a_break_is_offered(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, breaks=AFTER_2)
        shown.bridge.send(Choose(Letter("B")))
        shown.bridge.send(ShowQuestion(3))
        shown.settle()
        let_pass(shown, 181 * MINUTE)
        assert text_of(shown, "dialogTitle") == "Time Expired"
        assert (len(overlays(shown)), shown.state.offer) == (1, None)
        assert shown.state.answer(1) == frozenset({Letter("B")})


def test_a_comment_that_is_saved_when_the_time_is_over_leaves_the_keys_to_time_expired(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(tools=frozenset(Tool)))
        shown.click("comment")
        shown.clock.advance(180 * MINUTE)
        shown.click("commentSave")
        assert text_of(shown, "dialogTitle") == "Time Expired"
        focused = QApplication.focusWidget()
        assert focused is not None
        assert overlays(shown)[0].isAncestorOf(focused)
