"""The checklist of the testing center, line 25: the whole appointment by keyboard, under each driver, once at 200 %."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from simulator import places
from simulator.exam.profile import Profile, ResultDisplay
from tests.e2e.answering import answer_right
from tests.e2e.candidate import Candidate
from tests.e2e.people import text_of
from tests.stage import stage
from tests.ui.seats import MINUTE

pytestmark = pytest.mark.usefixtures("screen")
AWS, PEARSON, PSI, STUDY = range(4)
SMALL = QSize(1280, 720)
QUESTIONS = 12


@pytest.mark.parametrize(
    ("place", "name", "larger"),
    [
        (AWS, "aws-pearson-vue", 0),
        (PEARSON, "pearson-vue", 0),
        (PSI, "psi-style", 0),
        (STUDY, "study", 0),
        (AWS, "aws-pearson-vue", 4),
    ],
)
def test_25_the_whole_run_works_without_a_mouse(place: int, name: str, larger: int, tmp_path: Path) -> None:
    shutil.copytree(places.banks() / "examgate-tour", tmp_path / "banks" / "examgate-tour")
    with stage(tmp_path / "data", bank_root=tmp_path / "banks", size=SMALL) as shown:
        candidate = Candidate(shown)
        candidate.type("Ctrl+Plus", times=larger)
        candidate.open_set_up(profile=place)
        candidate.start()
        profile = shown.bridge.opened.attempt.plan.profile
        assert (profile.id, shown.look.zoom, shown.window.size()) == (name, 1 + larger / 4, SMALL)
        before_the_exam(candidate, profile)
        the_exam(candidate)
        the_review(candidate)
        after_the_exam(candidate, profile)
        assert text_of(shown, "rawScore").startswith("10 of 10 scored questions right")


def before_the_exam(candidate: Candidate, profile: Profile) -> None:
    """Confirm, accept, page through the tutorial and the instructions, and say Yes."""
    shown = candidate.stage
    assert shown.is_shown("confirmedName")
    candidate.hit("next")
    if profile.agreement_minutes:
        candidate.pick("acceptTerms", ("acceptTerms", "declineTerms"))
        candidate.hit("next")
    if profile.tutorial_minutes:
        for page in range(1, 9):
            assert text_of(shown, "counter") == f"{page} of 8"
            candidate.hit("next")
    candidate.hit("next", "dialogYes")
    assert text_of(shown, "counter") == f"1 of {QUESTIONS}"


def the_exam(candidate: Candidate) -> None:
    """Answer every question, flag one, take the break."""
    shown = candidate.stage
    for question in range(1, QUESTIONS + 1):
        assert text_of(shown, "counter") == f"{question} of {QUESTIONS}"
        answer_right(candidate)
        if question == 8:
            candidate.hit("flag")
        shown.clock.advance(MINUTE)
        candidate.hit("next")
        if question == 6:
            candidate.hit("dialogYes", "resumeExam")
    assert text_of(shown, "reviewTitle") == "Item Review Screen"


def the_review(candidate: Candidate) -> None:
    """Look at the flagged question again, then end with two confirmations."""
    candidate.hit("reviewFlagged")
    assert text_of(candidate.stage, "counter") == f"8 of {QUESTIONS}"
    candidate.hit("next", "endReview", "dialogYes", "dialogYes")


def after_the_exam(candidate: Candidate, profile: Profile) -> None:
    """Answer the survey and read on to the detailed report."""
    shown = candidate.stage
    if profile.survey_minutes:
        values = [f"survey-time-{value}" for value in range(1, 6)]
        candidate.pick("survey-time-4", values, arrows=("Right", "Left"))
        candidate.go_to("surveyRemarks")
        candidate.write("more sleep")
        candidate.type("Tab")
        candidate.hit("next")
        assert shown.state.survey == (("time", "4"), ("remarks", "more sleep"))
    assert text_of(shown, "endTitle") == "Your Session Is Finished"
    candidate.hit("next")
    assert text_of(shown, "passFail") == "PASS"
    assert shown.is_shown("score") is (profile.result is ResultDisplay.IMMEDIATE)
    candidate.hit("details")
