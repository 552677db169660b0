"""Leaving a question that is not complete: blocked, asked about or let be, as the driver has it."""

from pathlib import Path

import pytest

from simulator.exam.commands import Choose, ShowQuestion
from simulator.exam.items import Letter
from simulator.exam.profile import MinSelect, Profile
from simulator.exam.refusals import Refusal
from simulator.ui import words
from tests.e2e.people import text_of
from tests.stage import stage
from tests.ui.seats import take_seat

pytestmark = pytest.mark.usefixtures("screen")


def test_a_driver_that_blocks_says_that_a_response_is_required(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(min_select=MinSelect.BLOCK))
        shown.click("next")
        assert text_of(shown, "dialogTitle") == "Response Required"
        shown.click("dialogOk")
        assert shown.state.question == 1
        shown.bridge.send(Choose(Letter("A")))
        shown.click("next")
        assert shown.state.question == 2


def test_the_number_of_answers_that_are_asked_for_is_told(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(min_select=MinSelect.BLOCK))
        several = next(q for q, one in enumerate(shown.state.questions, 1) if one.choose == 2)
        shown.bridge.send(ShowQuestion(several))
        shown.settle()
        shown.click("next")
        assert text_of(shown, "dialogText") == "This question asks for several answers (2)."


@pytest.mark.parametrize(("answer", "question"), [("dialogNo", 1), ("dialogYes", 2)])
def test_a_driver_that_warns_asks_before_it_goes_on(answer: str, question: int, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown, profile=Profile(min_select=MinSelect.WARN))
        shown.click("next")
        assert text_of(shown, "dialogTitle") == "Response Required"
        shown.click(answer)
        assert shown.state.question == question


def test_a_driver_that_lets_be_goes_on_at_once(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        take_seat(shown)
        shown.click("next")
        assert shown.state.question == 2


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_words(refusal: Refusal) -> None:
    assert words.refusal(refusal).endswith(".")
