"""The checklist of the testing center, line 11: the clock of policy `visible`, with its warnings."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from simulator.ui.dialogs.exam_dialog import ExamDialog
from simulator.ui.theme import Role
from tests.e2e.candidate import Candidate
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE, let_pass

pytestmark = pytest.mark.usefixtures("screen")
AT_30, AT_5 = 150 * MINUTE, 175 * MINUTE


def seated(shown: Stage) -> Candidate:
    """Begin the full-length exam with a visible clock, as the set-up offers it."""
    candidate = Candidate(shown)
    candidate.set_up(policy="visible")
    return candidate


def is_yellow(shown: Stage, widget: QWidget) -> bool:
    """Whether anything in a widget has the colour of the flag, and that is a yellow."""
    image, yellow = widget.grab().toImage(), shown.look.color(Role.FLAG_ON)
    assert 40 < yellow.hue() < 70
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(QColor(image.pixel(x, y)).rgb() == yellow.rgb() for x, y in pixels)


def notices(shown: Stage) -> list[ExamDialog]:
    """The pop-ups about the time that are on screen."""
    return [one for one in shown.window.findChildren(ExamDialog) if one.notice.title == "Time Remaining"]


def test_11a_clock_and_counter_hide_separately(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        assert text_of(shown, "clock") == "Time Remaining 180:00"
        candidate.reach("counterToggle")
        assert (text_of(shown, "clock"), text_of(shown, "counter")) == ("Time Remaining 180:00", "")
        candidate.reach("clockToggle")
        assert (text_of(shown, "clock"), text_of(shown, "counter")) == ("", "")
        candidate.reach("counterToggle")
        assert (text_of(shown, "clock"), text_of(shown, "counter")) == ("", "1 of 65")


def test_11b_the_clock_icon_is_yellow_when_the_clock_is_hidden(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        seated(shown)
        assert not is_yellow(shown, shown.find("clockToggle"))
        shown.click("clockToggle")
        assert is_yellow(shown, shown.find("clockToggle"))
        assert shown.find("clockToggle").toolTip() == "Show time remaining"


def test_11c_a_hidden_clock_is_forced_back_at_5_minutes_and_is_yellow(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, AT_30)
        candidate.hit("dialogOk")
        shown.click("clockToggle")
        let_pass(shown, AT_5 - AT_30 - 1_000)
        assert text_of(shown, "clock") == ""
        let_pass(shown, 1_000)
        assert text_of(shown, "clock") == "Time Remaining 5:00"
        assert is_yellow(shown, shown.find("clock"))
        shown.click("clockToggle")
        assert text_of(shown, "clock") == "Time Remaining 5:00"


def test_11d_the_30_minute_pop_up_comes_once_only(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        let_pass(shown, AT_30 - 1_000)
        assert notices(shown) == []
        let_pass(shown, 1_000)
        (notice,) = notices(shown)
        assert "30 minutes" in notice.notice.text
        candidate.hit("dialogOk", "next")
        let_pass(shown, MINUTE)
        assert notices(shown) == []
    with stage(tmp_path) as shown:
        Candidate(shown).reach("resume")
        let_pass(shown, MINUTE)
        assert notices(shown) == []
