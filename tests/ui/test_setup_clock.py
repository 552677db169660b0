"""The set-up of the clock: notices by policy, stop-the-clock breaks beside the extra time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from simulator.exam.plan import ExtraTime
from simulator.exam.profile import ClockPolicy
from simulator.ui.dialogs.setup import SetupDialog
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE

pytestmark = pytest.mark.usefixtures("screen")


def dialog(shown: Stage) -> SetupDialog:
    (found,) = shown.window.findChildren(SetupDialog)
    return found


def choose(shown: Stage, policy: ClockPolicy) -> QAbstractButton:
    """Choose a policy and return the check of the notices."""
    choice, notices = shown.find(f"policy-{policy}"), shown.find("notices")
    assert isinstance(choice, QAbstractButton)
    assert isinstance(notices, QAbstractButton)
    choice.click()
    return notices


def combo(shown: Stage, name: str) -> QComboBox:
    found = shown.find(name)
    assert isinstance(found, QComboBox)
    return found


def test_notices_are_on_for_a_visible_clock_off_at_gates_and_not_to_be_had_without_a_clock(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        found = []
        for policy in (ClockPolicy.VISIBLE, ClockPolicy.GATES, ClockPolicy.NEVER):
            notices = choose(shown, policy)
            found.append((notices.isChecked(), notices.isEnabled(), dialog(shown).wishes().warnings))
        assert found == [(True, True, True), (False, True, False), (False, False, False)]


def test_notices_can_be_turned_on_at_gates_and_off_for_a_visible_clock(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        for policy, wanted in ((ClockPolicy.GATES, True), (ClockPolicy.VISIBLE, False)):
            choose(shown, policy).click()
            assert dialog(shown).wishes().warnings is wanted


def test_stop_the_clock_breaks_are_chosen_in_minutes_and_come_back_next_time(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        box = combo(shown, "pauseMinutes")
        assert (box.currentText(), box.currentData()) == ("None", 0)
        box.setCurrentIndex(box.findData(15))
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        assert shown.state.plan.pause_ms == 15 * MINUTE
        shown.window.show_home()
        shown.settle()
        shown.click("setUp")
        assert combo(shown, "pauseMinutes").currentText() == "15 minutes in all"


def test_extra_time_is_named_in_minutes_or_as_a_multiple(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        box = combo(shown, "extraTime")
        starts = [box.itemText(place).split(" ")[0] for place in range(box.count())]
        assert starts == ["None", "+30", "×1.25", "×1.5", "×2"]
        assert [box.itemData(place) for place in range(box.count())] == list(ExtraTime)
