"""The tour on the screen: listed after the long exam, its pictures shown, its long question longer than the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QWidget

from simulator import places
from simulator.exam.commands import DeclineBreak, End, OpenReview, ShowQuestion
from simulator.exam.items import ItemId
from simulator.formats.html import read
from simulator.ui.widgets.rich_text import RichText
from tests.stage import Stage, stage


@pytest.fixture
def tour(tmp_path: Path) -> Iterator[Stage]:
    """The first question of the tour."""
    shutil.copytree(places.banks() / "examgate-tour", tmp_path / "banks" / "examgate-tour")
    with stage(tmp_path / "data", bank_root=tmp_path / "banks") as shown:
        shown.begin()
        yield shown


def show(tour: Stage, name: str) -> None:
    """Go to the question of an item, without a break."""
    places_of = {slot.item: q for q, slot in enumerate(tour.bridge.opened.attempt.form.slots, start=1)}
    tour.bridge.send(ShowQuestion(places_of[ItemId(name)]))
    if tour.state.offer is not None:
        tour.bridge.send(DeclineBreak())
    tour.settle()


def test_both_banks_are_listed_and_the_long_exam_comes_first(tmp_path: Path):
    with stage(tmp_path) as shown:
        titles = [one.text() for one in shown.window.findChildren(QLabel) if one.property("kind") == "title"]
        starts = shown.window.findChildren(QPushButton, "startExam")
        assert [one.accessibleDescription() for one in starts] == titles[-2:]
        assert [one.property("kind") for one in starts] == ["primary", None]
        assert titles[-2:] == ["AWS Certified Machine Learning – Specialty", "A tour of Examgate"]


def test_every_question_of_the_tour_can_be_shown(tour: Stage):
    for item in tour.bank.items:
        show(tour, item.id)
        assert tour.find("stem").accessibleName() == read(item.stem).plain


def test_the_long_question_does_not_fit_the_smallest_window(tour: Stage):
    show(tour, "tour-unseen")
    area = tour.find("itemScroll")
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() > 100


def test_a_picture_takes_no_more_room_than_it_needs(tour: Stage):
    show(tour, "tour-case-plan")
    text = next(one for one in tour.window.findChildren(RichText) if "rehearsal" in one._markdown)
    picture = 230
    lines = text.heightForWidth(1000) - picture
    assert 0 < lines < picture * 0.75, lines


def test_the_report_of_the_tour_has_no_card_without_lines(tour: Stage):
    tour.bridge.send(OpenReview())
    tour.bridge.send(End())
    tour.settle()
    tour.to_report()
    assert tour.find("domainsCard").isVisible()
    assert tour.window.findChildren(QWidget, "knowledgeCard") == []


def test_page_down_scrolls_the_report_and_the_answers_without_a_click(tour: Stage):
    tour.bridge.send(OpenReview())
    tour.bridge.send(End())
    tour.settle()
    tour.to_report()
    assert page_down(tour, "reportScroll") > 0
    tour.click("answers-all")
    assert page_down(tour, "explainedScroll") > 0


def page_down(shown: Stage, name: str) -> int:
    """Press Page Down, and return how far an area is scrolled then."""
    QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_PageDown)
    area = shown.find(name)
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().value()


def test_estimates_have_a_column_only_where_one_was_made(tour: Stage):
    tour.bridge.send(OpenReview())
    tour.bridge.send(End())
    tour.settle()
    tour.to_report()
    assert "Your estimate" not in [one.text() for one in tour.window.findChildren(QLabel)]


@pytest.mark.parametrize("name", ["tour-clock-place", "tour-marks", "tour-ending-steps", "tour-types", "tour-pace"])
def test_tab_goes_from_the_question_through_its_answer_to_the_bar_below(tour: Stage, name: str):
    show(tour, name)
    tour.find("stem").setFocus()
    area, inside = tour.find("answerArea"), []
    while (reached := tab(tour)).objectName() != "help":
        inside.append(area.isAncestorOf(reached))
    assert inside
    assert all(inside)


def test_another_question_gives_the_focus_of_an_option_to_no_button(tour: Stage):
    show(tour, "tour-saved")
    tour.find("option-A").setFocus()
    tour.bridge.send(ShowQuestion(1 + tour.bridge.item_view().question % 6))
    tour.settle()
    assert QApplication.focusWidget() is tour.window.page


def test_tab_goes_through_the_example_of_the_tutorial_before_the_bar_below(tmp_path: Path):
    with stage(tmp_path) as shown:
        to_tutorial(shown)
        reached = [tab(shown).objectName() for _ in range(15)]
        assert "example-navigator" in reached[: reached.index("endExam")]


def test_the_tutorial_shows_the_clock_of_the_exam_that_follows(tmp_path: Path):
    shutil.copytree(places.banks() / "examgate-tour", tmp_path / "banks" / "examgate-tour")
    with stage(tmp_path / "data", bank_root=tmp_path / "banks") as shown:
        to_tutorial(shown)
        shown.click("next")
        said = [one.text() for one in shown.window.findChildren(QLabel, "example-gateText")]
        assert said == [
            "Gate 1 of 2 - question 4 of 12 - plan 8 min - used 6 min - on plan - 2:00 a question from here"
        ]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("tour-ending-steps", "step-4"),
        ("tour-types", "pair-A"),
        ("tour-pace", "answer-key"),
        ("tour-saved", "answer-A"),
    ],
)
def test_explain_answer_shows_the_key_of_every_type(tmp_path: Path, name: str, key: str):
    shutil.copytree(places.banks() / "examgate-tour", tmp_path / "banks" / "examgate-tour")
    with stage(tmp_path / "data", bank_root=tmp_path / "banks") as shown:
        shown.click("setUp")
        profiles = shown.find("profile", QComboBox)
        assert isinstance(profiles, QComboBox)
        profiles.setCurrentIndex(profiles.findText("Study"))
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        while not shown.is_shown("dialogYes"):
            shown.click("next")
        shown.click("dialogYes")
        show(shown, name)
        shown.click("explain")
        assert shown.find("explanationScroll").findChildren(QWidget, key)


def to_tutorial(shown: Stage) -> None:
    """Go from the home page to the first page of the tutorial."""
    shown.start_exam()
    shown.click("next")
    shown.tick("acceptTerms")
    shown.click("next")


def tab(shown: Stage) -> QWidget:
    """Press Tab, and return what has the focus then."""
    QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Tab)
    shown.settle()
    reached = QApplication.focusWidget()
    assert reached is not None
    return reached
