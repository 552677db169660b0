"""What the policies `gates` and `never` leave out of sight."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from simulator.exam.commands import GoBack, GoNext, OpenReview
from simulator.exam.profile import ClockPolicy
from simulator.ui.dialogs.exam_dialog import ExamDialog
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass, take_seat

pytestmark = pytest.mark.usefixtures("screen")
GATES, NEVER = ClockPolicy.GATES, ClockPolicy.NEVER


def on_screen(shown: Stage, name: str) -> bool:
    return any(one.isVisible() for one in shown.window.findChildren(QWidget, name))


@pytest.mark.parametrize("policy", [GATES, NEVER])
def test_no_icon_stands_for_a_hidden_clock(policy: ClockPolicy, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=policy)
        for command in (GoNext(), GoBack(), OpenReview()):
            assert not on_screen(shown, "clockToggle")
            shown.bridge.send(command)
            shown.settle()


def test_policy_never_gives_no_notice_even_where_notices_are_on(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, policy=NEVER, warnings=True)
        let_pass(shown, 176 * MINUTE)
        assert shown.window.findChildren(ExamDialog) == []
        assert not on_screen(shown, "clockToggle")
