"""Matching questions on screen: from lists and by drag."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from simulator.exam.answers import Matching
from simulator.exam.items import ItemType
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import drag, key, tab_to, typed
from tests.ui.kinds import go_to, kinds

pytestmark = pytest.mark.usefixtures("screen")


def pairs(shown: Stage) -> dict[str, int]:
    """What is matched, from the state."""
    answer = shown.bridge.item_view().answer
    return {str(letter): choice for letter, choice in answer.pairs} if isinstance(answer, Matching) else {}


def box(shown: Stage, label: str) -> QComboBox:
    found = shown.find(f"match-{label}")
    assert isinstance(found, QComboBox)
    return found


def begin(shown: Stage) -> None:
    shown.begin()
    go_to(shown, ItemType.MATCH)


def test_choices_are_offered_as_plain_text_after_none(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        offered = [box(shown, "A").itemText(place) for place in range(box(shown, "A").count())]
        assert offered == [
            "Choose…", "1. Amazon Rekognition", "2. Amazon Transcribe", "3. Amazon Translate", "4. Amazon Polly",
        ]  # fmt: skip


def test_a_choice_is_clicked_in_the_open_list(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        tab_to(shown, "match-B")
        key(shown, Qt.Key.Key_Space)
        view = box(shown, "B").view()
        assert view.isVisible()
        third = view.visualRect(view.model().index(3, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=third)
        shown.settle()
        assert pairs(shown) == {"B": 3}
        assert text_of(shown, "matchedLine") == "1 of 3 matched"


def test_the_open_list_shows_every_choice_at_the_largest_size(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.enlarge(4)
        begin(shown)
        tab_to(shown, "match-A")
        box(shown, "A").setFixedWidth(180)
        shown.settle()
        key(shown, Qt.Key.Key_Space)
        view = box(shown, "A").view()
        rows = [view.visualRect(view.model().index(row, 0)) for row in range(5)]
        assert rows[4].height() > view.fontMetrics().height() * 2
        assert rows[4].bottom() < view.viewport().height()
        box(shown, "A").hidePopup()


def test_a_prompt_is_reached_by_its_letter_and_matched_by_number(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        typed(shown, "b")
        assert QApplication.focusWidget() is box(shown, "B")
        typed(shown, "4")
        key(shown, Qt.Key.Key_Tab)
        key(shown, Qt.Key.Key_Down)
        assert pairs(shown) == {"B": 4, "C": 1}
        key(shown, Qt.Key.Key_Up)
        assert pairs(shown) == {"B": 4}


def test_tab_goes_from_prompt_to_prompt(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        tab_to(shown, "match-A")
        key(shown, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is box(shown, "B")


def test_a_choice_is_dragged_onto_a_prompt_as_often_as_wanted(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        drag(shown, "choice-2", "row-C")
        drag(shown, "choice-2", "row-A")
        drag(shown, "choice-1", "row-A")
        assert pairs(shown) == {"A": 1, "C": 2}
        drag(shown, "choice-1", "stem")
        assert pairs(shown) == {"A": 1, "C": 2}


def test_scrolling_over_a_list_changes_no_answer(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        place, none = QPointF(box(shown, "A").rect().center()), Qt.MouseButton.NoButton
        wheel = QWheelEvent(
            place, box(shown, "A").mapToGlobal(place), QPoint(), QPoint(0, -120), none,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box(shown, "A"), wheel)
        shown.settle()
        assert pairs(shown) == {}


def test_paging_with_the_focus_on_a_list_changes_no_answer(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        typed(shown, "b")
        key(shown, Qt.Key.Key_PageDown)
        assert pairs(shown) == {}


def test_alt_and_a_letter_are_the_exams_while_a_list_has_the_focus(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        question = shown.state.question
        typed(shown, "b")
        key(shown, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        key(shown, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        assert (shown.state.flags, shown.state.question) == (frozenset({question}), question + 1)


def test_a_key_that_means_something_else_takes_no_answer_back(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        for pressed in (*"ACZ", "0", "9", "Home", "End", "Delete"):
            for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
                box(shown, "A").setFocus()
                typed(shown, "2")
                key(shown, Qt.Key[f"Key_{pressed}"], held)
                assert pairs(shown) == {"A": 2}, (pressed, held)


def test_the_letter_of_another_prompt_leads_there_from_a_list_as_from_elsewhere(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        typed(shown, "a2c31")
        assert (QApplication.focusWidget(), pairs(shown)) == (box(shown, "C"), {"A": 2, "C": 1})
