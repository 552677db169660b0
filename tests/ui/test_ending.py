"""What comes after the exam: survey, end page, score report; with a clock under control."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit

from simulator.exam.appointment import Stage as Part
from simulator.exam.commands import Choose, OpenReview, ShowQuestion
from simulator.exam.plan import Wishes
from simulator.exam.profile import CENTER, ResultDisplay
from simulator.session import results
from simulator.ui.pages.home import HomePage
from tests.e2e.people import KeyboardPerson, MousePerson, Person, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
Kind = Callable[[Stage], Person]
MINUTE = 60_000


def to_survey(person: Person) -> None:
    """Begin an exam and end it with two confirmations."""
    shown = person.stage
    shown.begin()
    shown.bridge.send(OpenReview())
    shown.settle()
    person.press("endReview", "E")
    person.press("dialogYes", "Y")
    person.press("dialogYes", "Y")


def kept(shown: Stage) -> tuple[tuple[str, str], ...] | None:
    """The survey answers of the attempt, as they are on disk."""
    attempt = shown.house.store.archive.history()[0].id
    return results.result(shown.house.desk, attempt).state.survey


@pytest.mark.parametrize("kind", [MousePerson, KeyboardPerson])
def test_the_survey_is_kept_with_the_attempt_after_a_restart(kind: Kind, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        to_survey(person)
        shown.tick("survey-time-4")
        remarks = shown.find("surveyRemarks")
        assert isinstance(remarks, QPlainTextEdit)
        remarks.setFocus()
        QTest.keyClicks(remarks, "Sleep first")
        person.press("next", "N")
        assert text_of(shown, "endTitle") == "Your Session Is Finished"
    with stage(tmp_path) as shown:
        assert kept(shown) == (("time", "4"), ("remarks", "Sleep first"))


@pytest.mark.parametrize("kind", [MousePerson, KeyboardPerson])
def test_the_survey_can_be_skipped(kind: Kind, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        to_survey(person)
        person.press("skipSurvey", "S")
        assert shown.visit.attendant.stage is Part.END
        assert kept(shown) is None


def test_the_time_of_the_survey_ends_it_and_keeps_what_was_answered(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(MousePerson(shown))
        assert text_of(shown, "clock") == "Time Remaining 5:00"
        shown.tick("survey-readiness-2")
        shown.clock.advance(5 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("endTitle"))
        assert kept(shown) == (("readiness", "2"),)


def test_closing_the_window_keeps_what_was_answered_of_the_survey(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(MousePerson(shown))
        shown.tick("survey-time-3")
        shown.window.close()
    with stage(tmp_path) as shown:
        assert kept(shown) == (("time", "3"),)


def test_a_larger_text_keeps_the_answers_of_the_survey(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(MousePerson(shown))
        shown.tick("survey-time-4")
        shown.look.zoom_in()
        shown.settle()
        shown.click("next")
        assert kept(shown) == (("time", "4"),)


def test_the_score_report_has_two_classes_and_no_percentage_of_right_answers(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        _answer_rightly(shown, lambda domain: domain == "modeling")
        shown.bridge.send(OpenReview())
        shown.settle()
        for name in ("endReview", "dialogYes", "dialogYes", "skipSurvey", "next"):
            shown.click(name)
        heads = [text_of(shown, f"section-0-{column}") for column in range(4)]
        assert heads == ["Section", "% of Scored Items", "Needs Improvement", "Meets Competencies"]
        assert [text_of(shown, f"section-{line}-1") for line in range(1, 5)] == ["20%", "24%", "36%", "20%"]
        assert [_blocks(shown, line) for line in range(1, 5)] == [[2], [2], [3], [2]]
        percentages = [one.text() for one in shown.window.findChildren(QLabel) if re.search(r"\d ?%", one.text())]
        assert sorted(percentages) == ["20%", "20%", "24%", "36%"]


def test_the_score_report_names_candidate_score_verdict_and_whose_it_is_not(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(MousePerson(shown))
        shown.click("skipSurvey")
        shown.click("next")
        said = [text_of(shown, name) for name in ("reportCandidate", "score", "passFail")]
        assert said == ["Candidate", "100", "FAIL"]
        assert "not affiliated with Pearson VUE or Amazon Web Services" in text_of(shown, "notAffiliated")
        shown.click("details")
        assert text_of(shown, "rawScore").startswith("0 of 50 scored questions right")


@pytest.mark.parametrize("result", [ResultDisplay.VERDICT, ResultDisplay.DELAYED])
def test_the_result_is_shown_as_the_driver_says(result: ResultDisplay, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        wishes = Wishes(profile=replace(CENTER, result=result))
        page = shown.window.page
        assert isinstance(page, HomePage)
        shown.window._attempts.draw(page, shown.window._shelf[0], wishes)
        shown.wait_for(lambda: shown.window.bridge is not None)
        for name in ("skipToInstructions", "next", "dialogYes"):
            shown.click(name)
        shown.bridge.send(OpenReview())
        shown.settle()
        for name in ("endReview", "dialogYes", "dialogYes", "skipSurvey"):
            shown.click(name)
        if result is ResultDisplay.VERDICT:
            shown.click("next")
            assert text_of(shown, "passFail") == "FAIL"
            assert not shown.is_shown("score")
        else:
            shown.click("home")
            assert shown.is_shown("startExam")


def test_an_exam_that_ends_by_time_leads_to_the_survey_too(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.clock.advance(180 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("dialogOk"))
        shown.click("dialogOk")
        assert shown.is_shown("surveyTitle")


def test_a_program_that_is_closed_in_the_survey_has_settled_the_score(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        to_survey(MousePerson(shown))
        shown.window.close()
    with stage(tmp_path) as shown:
        assert len(shown.house.store.archive.history()) == 1


def _answer_rightly(shown: Stage, wanted: Callable[[str], bool]) -> None:
    """Answer the questions of the domains that are wanted as the bank says."""
    for question, slot in enumerate(shown.bridge.opened.attempt.form.slots, start=1):
        item = shown.bank.by_id[slot.item]
        if wanted(item.domain):
            shown.bridge.send(ShowQuestion(question))
            for letter in sorted(item.keys):
                shown.bridge.send(Choose(letter))
    shown.settle()


def _blocks(shown: Stage, line: int) -> list[int]:
    """The columns of a section that carry a block."""
    return [
        column
        for column in (2, 3)
        for block in shown.window.findChildren(QFrame, f"section-{line}-{column}")
        if block.isVisible()
    ]
