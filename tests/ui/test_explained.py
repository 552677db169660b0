"""Questions of every type after the exam: what was answered, what is right, and why."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QLabel

from simulator.exam.answers import Spot
from simulator.exam.commands import Arrange, Command, Mark, Match, Write
from simulator.exam.items import ItemType
from simulator.ui.review.page import ReviewPage
from simulator.ui.widgets.rich_text import RichText
from simulator.ui.widgets.spotted_picture import SpottedPicture
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.kinds import ITEMS, A, B, C, D, finish, go_to, kinds

pytestmark = pytest.mark.usefixtures("screen")


def after(shown: Stage, kind: ItemType, command: Command | None) -> None:
    """Answer one question, end the exam and open that question among the answers."""
    shown.begin()
    go_to(shown, kind)
    if command is not None:
        shown.bridge.send(command)
    shown.window.retrospect.show_answers(int(finish(shown).attempt.id))
    page = shown.window.page
    assert isinstance(page, ReviewPage)
    page.show_question([item.type for item in ITEMS].index(kind) + 1)
    shown.settle()


def words_in(shown: Stage, name: str) -> list[str]:
    """All texts of a frame, from left to right and from top to bottom, without those of its bounds."""
    frame = shown.find(name, QFrame)
    parts = [one for one in frame.findChildren(QLabel) if one.text()] + list(frame.findChildren(RichText))
    parts.sort(key=lambda one: (one.mapTo(frame, one.rect().topLeft()).y() // 20, one.mapTo(frame, one.pos()).x()))
    return [one.text() if isinstance(one, QLabel) else one.accessibleName() for one in parts]


def kind_of(shown: Stage, name: str) -> str:
    return str(shown.find(name, QFrame).property("answer"))


def test_the_order_given_stands_beside_the_right_one_with_a_reason_for_each_step(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        after(shown, ItemType.ORDER, Arrange((D, C)))
        said = words_in(shown, "step-2")
        assert [word for word in said if word not in {"C.", "B.", "2."}] == [
            "Train the model", "Prepare the features", "Wrong", "Why prepare the features is where it is.",
        ]  # fmt: skip
        assert [kind_of(shown, f"step-{place}") for place in (1, 2, 3)] == ["right", "wrong", "plain"]
        assert "Not answered" in words_in(shown, "step-4")


def test_what_to_read_on_stands_by_its_title_and_opens_where_there_is_an_address(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        after(shown, ItemType.ORDER, None)
        said = [one.text() for one in shown.window.findChildren(QLabel, "reference")]
        assert said == [
            '<a href="https://a.example/b">A guide &amp; more</a>',
            '<a href="https://a.example/c">https://a.example/c</a>',
            "A book, chapter 7",
        ]


def test_each_prompt_has_the_choice_given_and_the_right_one(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        after(shown, ItemType.MATCH, Match(B, 4))
        said = words_in(shown, "pair-B")
        assert [word for word in said if "Amazon" in word] == ["Amazon Polly", "Amazon Rekognition"]
        assert [kind_of(shown, f"pair-{label}") for label in "AB"] == ["plain", "wrong"]
        assert "Why find faces in pictures is where it is." in said


def test_a_number_is_shown_with_what_is_accepted_and_the_tolerance(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        after(shown, ItemType.NUMBER, Write("0.7"))
        assert text_of(shown, "writtenGiven") == "0.7"
        assert text_of(shown, "writtenKey") == "0.82, give or take 0.005"
        assert kind_of(shown, "answer-yours") == "wrong"


def test_a_text_is_shown_with_everything_that_is_accepted(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        after(shown, ItemType.TEXT, None)
        assert text_of(shown, "writtenGiven") == "Nothing"
        assert text_of(shown, "writtenKey") == "ROC  ·  ROC curve"
        assert text_of(shown, "answerHeadline").endswith("incomplete")


def test_a_picture_shows_the_spots_and_names_the_areas(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        after(shown, ItemType.HOTSPOT, Mark((Spot(200, 500), Spot(330, 500))))
        picture = shown.find("answeredPicture")
        assert isinstance(picture, SpottedPicture)
        assert picture.spots == (Spot(200, 500), Spot(330, 500))
        assert [(one.label, one.right) for one in picture.outlines] == [("A", True), ("B", False), ("C", True)]
        assert text_of(shown, "spotsSaid").endswith("Your spot 1 is in area A. Your spot 2 is in no area.")
        assert [kind_of(shown, f"answer-{label}") for label in "ABC"] == ["right", "plain", "right"]
        assert "Right - your answer" in words_in(shown, "answer-A")


@pytest.mark.parametrize("kind", [item.type for item in ITEMS[:6]])
def test_no_explained_question_is_wider_than_its_place_at_the_largest_size(kind: ItemType, tmp_path: Path) -> None:
    answers: dict[ItemType, Command] = {
        ItemType.ORDER: Arrange((A, B)),
        ItemType.MATCH: Match(C, 1),
        ItemType.HOTSPOT: Mark((Spot(9, 9),)),
    }
    with kinds(tmp_path) as shown:
        shown.enlarge(4)
        after(shown, kind, answers.get(kind))
        pane = shown.find("explainedItem")
        for frame in pane.findChildren(QFrame):
            if frame.isVisible() and frame.property("answer"):
                assert frame.mapTo(pane, frame.rect().topRight()).x() <= pane.width()
