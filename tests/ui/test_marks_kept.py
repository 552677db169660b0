"""What was marked is back after the program was gone, and stands in the review of the question after the exam."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QWidget

from simulator.exam.commands import Comment, End, Explain, Highlight, OpenReview, ShowQuestion, Strike
from simulator.exam.events import Part, Span
from simulator.exam.items import Letter
from simulator.session.reviewing import ReviewFilter
from simulator.ui.theme import Role
from tests import case_bank
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.test_marks import ink, press

pytestmark = pytest.mark.usefixtures("screen")
SPANS = (Span(Part.STEM, 0, 9), Span(Part.CASE, 4, 14))


def opened(folder: Path) -> Iterator[Stage]:
    root = case_bank.bank_root(folder / "banks")
    with stage(folder / "data", bank_root=root, draw=case_bank.in_order) as made:
        yield made


def mark(shown: Stage) -> None:
    """Mark all that can be marked of the question with the case."""
    shown.bridge.send(ShowQuestion(2))
    for command in (Strike(Letter("A")), Highlight(SPANS), Comment("Ask for the plan"), Explain()):
        shown.bridge.send(command)
    shown.settle()


def test_what_was_marked_is_on_screen_again_after_a_restart(tmp_path: Path) -> None:
    for shown in opened(tmp_path):
        case_bank.begin(shown)
        mark(shown)
    for shown in opened(tmp_path):
        shown.click("resume")
        assert shown.find("option-A").accessibleName().endswith("struck out")
        assert shown.find("comment").accessibleName() == "Comment, written"
        for name in ("stem", "scenario"):
            assert ink(shown.find(name), shown.look.color(Role.HIGHLIGHT)) > 100


def test_the_review_after_the_exam_shows_the_notes(tmp_path: Path) -> None:
    for shown in opened(tmp_path):
        case_bank.begin(shown)
        mark(shown)
        attempt = int(shown.bridge.opened.attempt.id)
        shown.bridge.send(OpenReview())
        shown.bridge.send(End())
        shown.settle()
        shown.window.retrospect.show_review(attempt, ReviewFilter(), question=2)
        shown.settle()
        assert text_of(shown, "ownComment") == "Ask for the plan"
        said = [one.accessibleDescription() for one in shown.find("explainedItem").findChildren(QWidget)]
        assert {"Highlighted: The owner", "Highlighted: shop sells"} <= set(said)


def test_the_border_of_a_case_is_moved_by_keyboard_and_stays_for_the_exam(tmp_path: Path) -> None:
    for shown in opened(tmp_path):
        case_bank.begin(shown)
        shown.bridge.send(ShowQuestion(2))
        shown.settle()
        splitter = shown.find("caseSplitter")
        assert isinstance(splitter, QSplitter)
        before = splitter.sizes()
        shown.find("caseBorder").setFocus()
        press(shown, Qt.Key.Key_Right)
        moved = splitter.sizes()
        assert abs(moved[0] - before[0] - 40) <= 1
        shown.bridge.send(ShowQuestion(1))
        shown.bridge.send(ShowQuestion(2))
        shown.settle()
        assert splitter.sizes() == moved


def test_scenario_and_question_stand_one_above_the_other_at_200_percent(tmp_path: Path) -> None:
    for shown in opened(tmp_path):
        case_bank.begin(shown)
        shown.bridge.send(ShowQuestion(2))
        shown.enlarge(4)
        shown.settle()
        splitter = shown.find("caseSplitter")
        assert isinstance(splitter, QSplitter)
        assert splitter.orientation() is Qt.Orientation.Vertical
        assert min(splitter.sizes()) > 80


def test_nothing_of_the_exam_can_be_copied_or_pasted(tmp_path: Path) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for shown in opened(tmp_path):
        case_bank.begin(shown)
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("from outside")
        shown.click("comment")
        field = shown.find("commentField")
        assert isinstance(field, QPlainTextEdit)
        QTest.keyClicks(field, "mine")
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
            QTest.keyClick(field, key, control)
        QTest.mouseClick(field.viewport(), Qt.MouseButton.MiddleButton)
        assert (field.toPlainText(), clipboard.text()) == ("mine", "from outside")
