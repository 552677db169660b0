"""The appointment before the exam, by mouse and by keyboard, with a clock under control."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from simulator.exam.appointment import Stage as Part
from simulator.exam.appointment import Step
from simulator.exam.state import Place
from tests.e2e.people import KeyboardPerson, MousePerson, Person, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
both = pytest.mark.parametrize("kind", [MousePerson, KeyboardPerson])
Kind = Callable[[Stage], Person]
MINUTE = 60_000


def part(shown: Stage) -> Part:
    """Where in the appointment the candidate is."""
    return shown.visit.attendant.stage


def accept(person: Person) -> None:
    """Go from the home page through the agreement to the tutorial."""
    to_agreement(person)
    choose(person, "acceptTerms")
    person.press("next", "N")


def to_agreement(person: Person) -> None:
    """Go from the home page to the agreement."""
    person.stage.start_exam()
    person.press("next", "N")


def choose(person: Person, name: str) -> None:
    """Press a choice of the agreement: with the mouse, or with Tab and Space."""
    choice = person.stage.find(name, QAbstractButton)
    if isinstance(person, MousePerson):
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().center())
    else:
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_Space)
    person.stage.settle()


def is_checked(shown: Stage, name: str) -> bool:
    """Whether a button on screen is checked."""
    button = shown.find(name, QAbstractButton)
    assert isinstance(button, QAbstractButton)
    return button.isChecked()


@both
def test_the_whole_way_to_the_first_question(kind: Kind, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        accept(person)
        for page in range(1, 9):
            assert text_of(shown, "counter") == f"{page} of 8"
            person.press("next", "N")
        assert part(shown) is Part.INSTRUCTIONS
        person.press("next", "N")
        person.press("dialogYes", "Y")
        assert text_of(shown, "counter") == "1 of 65"


def test_an_agreement_that_goes_on_below_is_scrolled_first(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.enlarge(4)
        shown.settle()
        accept(MousePerson(shown))
        assert text_of(shown, "dialogTitle") == "Unseen Content"
        shown.click("dialogOk")
        area = shown.find("agreementScroll")
        assert isinstance(area, QScrollArea)
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        shown.click("next")
        assert part(shown) is Part.TUTORIAL


@both
def test_next_without_a_choice_asks_for_one(kind: Kind, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        to_agreement(person)
        person.press("next", "N")
        assert text_of(shown, "dialogTitle") == "Choice Required"
        person.press("dialogOk", "O")
        assert part(shown) is Part.AGREEMENT


@both
def test_declining_asks_and_then_ends_the_session(kind: Kind, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        to_agreement(person)
        choose(person, "declineTerms")
        person.press("next", "N")
        person.press("dialogNo", "N")
        assert part(shown) is Part.AGREEMENT
        person.press("next", "N")
        person.press("dialogYes", "Y")
        assert text_of(shown, "terminatedTitle") == "Session Terminated"
        person.press("home", "H")
        assert shown.find("startExam").isEnabled()
        assert not shown.is_shown("resume")


@both
def test_the_tutorial_can_be_skipped_and_come_back_to(kind: Kind, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = kind(shown)
        accept(person)
        person.press("next", "N")
        person.press("skipTutorial", "S")
        assert part(shown) is Part.INSTRUCTIONS
        person.press("previous", "P")
        assert text_of(shown, "counter") == "2 of 8"


def test_the_time_of_the_tutorial_leads_to_ready_by_itself(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        accept(MousePerson(shown))
        shown.clock.advance(10 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("dialogYes"))
        assert text_of(shown, "dialogTitle") == "Ready to Begin Exam"
        assert shown.state.place is Place.READY
        shown.click("dialogNo")
        assert text_of(shown, "clock") == "Time Remaining 0:00"


def test_a_larger_text_keeps_the_page_of_the_tutorial(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        accept(MousePerson(shown))
        for _ in range(7):
            shown.click("next")
        shown.click("example-larger")
        assert text_of(shown, "counter") == "8 of 8"
        assert text_of(shown, "example-zoomSaid") == "Now at 125 %"


def test_the_examples_of_the_tutorial_answer_to_the_keys_of_the_exam(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        person = KeyboardPerson(shown)
        accept(person)
        person.press("next", "N")
        person.press("next", "N")
        person.choose("B")
        first = shown.window.findChildren(QAbstractButton, "example-option-B")[0]
        assert first.isChecked()
        person.press("next", "N")
        person.press("example-goOn", "G")
        assert text_of(shown, "dialogTitle") == "Unseen Content"
        person.press("dialogOk", "O")
        person.press("next", "N")
        person.press("example-flag", "F")
        assert text_of(shown, "flagSaid") == "This question is flagged."
        person.press("next", "N")
        person.press("example-navigator", "V")
        person.press("navigatorClose", "C")
        assert text_of(shown, "counter") == "6 of 8"


def test_nothing_tried_out_in_the_tutorial_reaches_the_journal(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        accept(MousePerson(shown))
        for _ in range(4):
            shown.click("next")
        shown.click("example-flag")
        attempt = shown.bridge.opened.attempt.id
        assert shown.house.store.journal.read(attempt) == ()


def test_the_first_exam_of_a_candidate_has_the_whole_appointment_and_later_ones_do_not(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.clock.advance(180 * MINUTE)
        shown.wait_for(lambda: shown.is_shown("dialogOk"))
        shown.click("dialogOk")
        shown.to_report()
        shown.click("home")
        shown.start_exam()
        assert part(shown) is Part.INSTRUCTIONS
        assert not shown.is_shown("clock")


def test_the_choice_of_the_appointment_is_kept_for_the_candidate(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.click("setUp")
        assert is_checked(shown, "wholeAppointment")
        shown.tick("wholeAppointment")
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        assert part(shown) is Part.INSTRUCTIONS
        shown.click("endExam")
        shown.click("setUp")
        assert not is_checked(shown, "wholeAppointment")


def test_the_candidate_sees_name_exam_language_and_whose_program_it_is_not(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.start_exam()
        assert text_of(shown, "confirmedName") == "Candidate"
        assert text_of(shown, "confirmedExam").endswith("(MLS-C01)")
        assert text_of(shown, "confirmedLanguage") == "English"
        assert "not affiliated with Pearson VUE or Amazon Web Services" in text_of(shown, "notAffiliated")


@pytest.mark.parametrize("zooms", [0, 4])
def test_no_line_before_the_exam_is_wider_than_its_place(zooms: int, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.enlarge(zooms)
        shown.settle()
        shown.start_exam()
        steps = [Step.NEXT, Step.ACCEPT, *[Step.NEXT] * 9]
        for step in steps:
            for one in shown.window.findChildren(QLabel):
                if one.isVisible() and one.text() and not one.objectName().endswith("examTitle"):
                    assert one.width() >= one.minimumSizeHint().width(), one.text()
            shown.visit.attendant.take(step)
            shown.settle()
        assert (part(shown), shown.window.width()) == (Part.INSTRUCTIONS, 1280)
