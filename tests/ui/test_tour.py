"""The tour on the screen: listed after the long exam, its pictures shown, its long question longer than the window."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

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
