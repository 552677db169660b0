"""The checklist of the testing center, lines 8 to 10: the Navigator, the Item Review Screen and the way out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidget

from simulator.exam.state import Place
from simulator.ui.theme import Role
from tests.e2e.candidate import Candidate
from tests.e2e.people import begin, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


def seated(shown: Stage) -> Candidate:
    """Begin the full-length exam."""
    candidate = Candidate(shown)
    begin(candidate)
    return candidate


def table(shown: Stage) -> QTableWidget:
    """The list of the Navigator."""
    found = shown.find("navigatorTable")
    assert isinstance(found, QTableWidget)
    return found


def cells(shown: Stage, column: int) -> list[str]:
    """The texts of a column of the Navigator from top to bottom."""
    rows = [table(shown).item(row, column) for row in range(table(shown).rowCount())]
    return [cell.text() if cell is not None else "" for cell in rows]


def sort(shown: Stage, column: int) -> None:
    """Click the head of a column."""
    header = table(shown).horizontalHeader()
    place = header.rect().center()
    place.setX(header.sectionViewportPosition(column) + 30)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown.settle()


def mixed(shown: Stage) -> Candidate:
    """Answer question 1, leave 2 incomplete, flag 3, and open the Navigator on question 3."""
    candidate = seated(shown)
    keys = shown.bridge.item_view().choose
    for letter in "ABCDEF"[:keys]:
        candidate.type(letter)
    candidate.hit("next", "next", "flag", "navigator")
    return candidate


def test_08a_the_navigator_has_three_columns_and_sorts_on_each(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        mixed(shown)
        heads = [table(shown).horizontalHeaderItem(column) for column in range(table(shown).columnCount())]
        assert [head.text() for head in heads if head] == ["Question #", "Status", "Flagged for Review"]
        sort(shown, 0)
        assert cells(shown, 0)[:2] == ["Question 65", "Question 64"]
        sort(shown, 1)
        up = cells(shown, 1)
        sort(shown, 1)
        assert {up[0], cells(shown, 1)[0]} == {"Complete", "Unseen"}
        sort(shown, 2)
        assert cells(shown, 2)[:2] == ["Flagged", ""]


def test_08e_the_navigator_sorts_by_keyboard_too(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = mixed(shown)
        candidate.type("1")
        assert cells(shown, 0)[:2] == ["Question 65", "Question 64"]
        candidate.type("3")
        assert cells(shown, 2)[:2] == ["Flagged", ""]


def test_08b_incomplete_and_unseen_are_red_in_the_navigator(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        mixed(shown)
        assert cells(shown, 1)[:4] == ["Complete", "Incomplete", "Incomplete", "Unseen"]
        red = shown.look.color(Role.ALERT)
        found = [table(shown).item(row, 1) for row in range(4)]
        assert [cell.foreground().color() == red for cell in found if cell] == [False, True, True, True]
        assert red.red() > 150 > red.green() + red.blue()


def test_08c_the_navigator_counts_unseen_and_incomplete_and_alt_c_closes_it(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = mixed(shown)
        assert text_of(shown, "openCount") == "64 Unseen/Incomplete"
        candidate.type("Alt+C")
        assert not shown.is_shown("navigatorTable")
        assert text_of(shown, "counter") == "3 of 65"


def test_08d_the_navigator_goes_to_the_question_that_is_chosen_and_closes(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = mixed(shown)
        candidate.type("Down", times=7)
        candidate.type("Enter")
        assert not shown.is_shown("navigatorTable")
        assert text_of(shown, "counter") == "10 of 65"


def test_09a_review_flagged_with_none_flagged_says_no_flagged_questions(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("endExam", "dialogYes", "reviewFlagged")
        assert text_of(shown, "dialogTitle") == "No Flagged Questions"
        candidate.hit("dialogOk")
        assert shown.state.place is Place.REVIEW


def test_09b_a_walk_of_incomplete_items_returns_to_the_review_screen_after_the_last_one(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        for _ in range(65):
            for letter in "ABCDEF"[: shown.bridge.item_view().choose if shown.state.question not in {7, 30} else 0]:
                candidate.type(letter)
            candidate.hit("next")
        candidate.hit("reviewIncomplete")
        seen = [text_of(shown, "counter")]
        candidate.type("A")
        candidate.hit("next")
        seen.append(text_of(shown, "counter"))
        candidate.hit("next")
        assert seen == ["7 of 65", "30 of 65"]
        assert text_of(shown, "reviewTitle") == "Item Review Screen"


def test_10_two_confirmations_come_before_the_end_and_no_on_either_goes_back(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        candidate = seated(shown)
        candidate.hit("endExam", "dialogYes", "endReview")
        assert text_of(shown, "dialogTitle") == "End Review"
        assert "65" in text_of(shown, "dialogText")
        candidate.hit("dialogNo")
        assert shown.state.place is Place.REVIEW
        candidate.hit("endReview", "dialogYes")
        assert text_of(shown, "dialogTitle") == "End Review Confirmation"
        candidate.hit("dialogNo")
        assert shown.state.place is Place.REVIEW
        candidate.hit("endReview", "dialogYes", "dialogYes")
        assert shown.is_shown("surveyTitle")
