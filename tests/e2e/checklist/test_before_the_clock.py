"""The checklist of the testing center, lines 1 and 2: before the clock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea

from simulator.exam.appointment import Stage as Part
from simulator.exam.state import Place
from tests.e2e.candidate import Candidate
from tests.e2e.people import KeyboardPerson, MousePerson, Person, text_of
from tests.stage import Stage, stage
from tests.ui.seats import MINUTE

pytestmark = pytest.mark.usefixtures("screen")
FOUR_K = QSize(3840, 2160)


def to_agreement(shown: Stage) -> Candidate:
    """Go from the home page to the agreement."""
    candidate = Candidate(shown)
    candidate.reach("startExam")
    shown.wait_for(lambda: shown.window.bridge is not None)
    candidate.hit("next")
    return candidate


def test_01a_an_agreement_that_fits_on_4k_lets_next_work_and_its_timeout_ends_the_session(tmp_path: Path) -> None:
    with stage(tmp_path, size=FOUR_K) as shown:
        candidate = to_agreement(shown)
        area = shown.find("agreementScroll")
        assert isinstance(area, QScrollArea)
        assert area.verticalScrollBar().maximum() == 0
        candidate.go_to("acceptTerms")
        candidate.type("Space")
        candidate.hit("next")
        assert shown.visit.attendant.stage is Part.TUTORIAL
    with stage(tmp_path, size=FOUR_K) as shown:
        to_agreement(shown)
        shown.clock.advance(5 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("terminatedTitle"))
        assert text_of(shown, "terminatedTitle") == "Session Terminated"


def test_01b_the_time_of_the_agreement_ends_the_session_even_under_a_dialog(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = to_agreement(shown)
        assert text_of(shown, "clock") == "Time Remaining 5:00"
        candidate.hit("next")
        assert shown.is_shown("dialogOk")
        shown.clock.advance(5 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("terminatedTitle"))
        assert not shown.is_shown("dialogOk")


@pytest.mark.parametrize("kind", [MousePerson, KeyboardPerson])
def test_02_no_in_ready_returns_to_the_previous_screen_and_the_clock_starts_only_at_yes(
    kind: Callable[[Stage], Person], tmp_path: Path
) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        shown.to_instructions()
        person.press("next", "N")
        assert text_of(shown, "dialogTitle") == "Ready to Begin Exam"
        person.press("dialogNo", "N")
        assert (shown.visit.attendant.stage, shown.state.place) == (Part.INSTRUCTIONS, Place.READY)
        shown.clock.advance(3 * MINUTE)
        person.press("next", "N")
        person.press("dialogYes", "Y")
        assert shown.bridge.opened.sitting.now_ms() == 0
        shown.clock.advance(MINUTE)
        assert shown.bridge.opened.sitting.now_ms() == MINUTE
