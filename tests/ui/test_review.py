"""The item review, clicked and typed like a person: filters, search, marks, the way to other programs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from simulator.exam.commands import Choose, Comment, OpenReview, ShowQuestion, StartReview, Strike, ToggleFlag
from simulator.exam.events import Review
from simulator.exam.items import ItemType
from simulator.session.preferences import Language
from simulator.session.reviewing import ReviewFilter
from simulator.ui.review.page import ReviewPage
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import click, into_view, key, typed
from tests.ui.kinds import ITEMS, A, B, C, finish, kinds
from tests.ui.opener import Opener

pytestmark = pytest.mark.usefixtures("screen")

SINGLE = [item.type for item in ITEMS].index(ItemType.SINGLE) + 1
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@contextmanager
def reviewed(folder: Path) -> Iterator[tuple[Stage, ReviewPage]]:
    """An exam of all types: the single one answered B, flagged, with C struck, a comment, and A after review."""
    with kinds(folder) as shown:
        shown.begin()
        for marking in (ShowQuestion(SINGLE), Strike(C), Comment("Naïve guess"), ToggleFlag(SINGLE)):
            shown.bridge.send(marking)
        shown.clock.advance(42_000)
        shown.bridge.send(Choose(B))
        for command in (OpenReview(), StartReview(Review.FLAGGED)):
            shown.bridge.send(command)
        shown.clock.advance(30_000)
        shown.bridge.send(Choose(A))
        attempt = int(finish(shown).attempt.id)
        shown.window.retrospect.show_answers(attempt)
        shown.settle()
        page = shown.window.page
        assert isinstance(page, ReviewPage)
        yield shown, page


def test_filters_combine_and_are_cleared_at_once(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        click(shown, "filter-incomplete")
        assert page.shown == tuple(q for q in range(1, len(ITEMS) + 1) if q != SINGLE)
        click(shown, "filter-incomplete")
        for name in ("filter-flagged", "filter-struck", "filter-commented", "filter-changed"):
            click(shown, name)
        assert (page.shown, text_of(shown, "matchCount")) == ((SINGLE,), f"1 of {len(ITEMS)}")
        assert not shown.find("filter-wrong").isEnabled()
        click(shown, "clearFilters")
        assert len(page.shown) == len(ITEMS)


def test_a_heading_is_chosen_from_a_list(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        box = shown.find("filterKnowledge")
        assert isinstance(box, QComboBox)
        box.setFocus()
        key(shown, Qt.Key.Key_Down)
        assert page.wanted.knowledge == box.currentData() != ""
        assert page.shown == tuple(q for q, item in enumerate(ITEMS, 1) if item.knowledge == box.currentData())


def test_ctrl_f_searches_without_case_and_accents_and_escape_leaves_the_search(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        key(shown, Qt.Key.Key_F, CTRL)
        typed(shown, "NAIVE")
        assert page.shown == (SINGLE,)
        key(shown, Qt.Key.Key_Escape)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "questionList"
        key(shown, Qt.Key.Key_Escape)
        assert shown.is_shown("scoreCard")


def test_where_nothing_is_found_there_is_a_way_out(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        key(shown, Qt.Key.Key_F, CTRL)
        typed(shown, "zyzzyva")
        assert (page.shown, shown.is_shown("explainedItem")) == ((), False)
        assert not shown.find("sitAgain").isEnabled()
        click(shown, "clearAll")
        assert len(page.shown) == len(ITEMS)
        assert shown.is_shown("explainedItem")


def test_at_a_large_size_the_filters_are_folded_and_take_the_place_of_the_questions(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, _page):
        shown.enlarge(4)
        shown.settle()
        assert (shown.is_shown("filter-wrong"), shown.is_shown("questionList")) == (False, True)
        click(shown, "foldFilters")
        click(shown, "filter-flagged")
        assert not shown.is_shown("questionList")
        click(shown, "foldFilters")
        assert (shown.is_shown("filter-wrong"), shown.is_shown("questionList")) == (False, True)
        assert text_of(shown, "matchCount") == f"1 of {len(ITEMS)}"


def test_what_was_chosen_in_the_report_is_a_filter_to_be_taken_away(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, _before):
        shown.window.retrospect.show_review(
            int(shown.house.store.archive.history()[0].id), ReviewFilter(questions=frozenset({2}))
        )
        shown.settle()
        page = shown.window.page
        assert isinstance(page, ReviewPage)
        assert page.shown == (2,)
        click(shown, "filter-chosen")
        assert (len(page.shown), shown.is_shown("filter-chosen")) == (len(ITEMS), False)


def test_the_question_on_screen_stays_while_the_filters_leave_it(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        page.show_question(SINGLE)
        click(shown, "filter-flagged")
        assert page.question == SINGLE
        click(shown, "filter-flagged")
        assert page.question == SINGLE


def test_next_and_previous_go_by_key(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        page.setFocus()
        key(shown, Qt.Key.Key_Right, times=2)
        key(shown, Qt.Key.Key_N, ALT)
        assert page.question == 4
        key(shown, Qt.Key.Key_P, ALT)
        key(shown, Qt.Key.Key_Left)
        assert page.question == 2


def test_the_answers_are_told_in_their_order_with_times_and_signs(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        page.show_question(SINGLE)
        shown.settle()
        assert [one.text() for one in shown.find("answerSequence").findChildren(QLabel, "answerStep")] == [
            "at 0:42: B",
            "after review, at 1:12: A",
        ]
        assert shown.find("answerSequence").accessibleName() == "at 0:42: B wrong, after review, at 1:12: A right"


def test_the_list_tells_number_result_marks_and_time_of_each_question(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (_shown, page):
        line = page.questions.item(SINGLE - 1)
        assert line is not None
        assert line.text() == f"Question {SINGLE}, right, flagged, answer changed, 1:12 spent"


def test_a_question_is_copied_as_text(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        page.show_question(SINGLE)
        shown.settle()
        click(shown, "copyQuestion")
        text = QApplication.clipboard().text()
        assert "Which one is an optimizer?" in text
        assert "A. Adam\nB. Glue\nC. t-SNE" in text
        assert "Your answer: A (right)" in text
        assert "Key: A" in text
        assert text_of_button(shown) == "Copied"


def text_of_button(shown: Stage) -> str:
    return shown.find("copyQuestion").accessibleName()


def test_every_type_of_question_can_be_copied(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        for number, item in enumerate(ITEMS, start=1):
            page.show_question(number)
            shown.settle()
            click(shown, "copyQuestion")
            assert item.stem.split("\n")[0][:20] in QApplication.clipboard().text()


def test_a_reference_opens_after_a_question_until_one_asks_no_more(tmp_path: Path) -> None:
    opener, method, address = Opener(), cast("Any", "open"), "https://docs.aws.amazon.com/glue/"
    QDesktopServices.setUrlHandler("https", opener, method)
    with reviewed(tmp_path) as (shown, page):
        page.reference_requested.emit(address)
        shown.click("browseCancel")
        assert opener.opened == []
        page.reference_requested.emit(address)
        shown.click("browseOpen")
        page.reference_requested.emit(address)
        shown.click("browseAlways")
        page.reference_requested.emit(address)
        page.reference_requested.emit("file:///etc/passwd")
        assert [url.toString() for url in opener.opened] == [address] * 3
        assert not shown.is_shown("ask")
    QDesktopServices.unsetUrlHandler("https")


def test_the_link_of_a_reference_asks_for_its_address(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        page.show_question([item.type for item in ITEMS].index(ItemType.ORDER) + 1)
        shown.settle()
        links = [one for one in shown.window.findChildren(QLabel, "reference") if "href" in one.text()]
        into_view(shown, links[0])
        links[0].linkActivated.emit("https://example.org/a")
        shown.settle()
        assert any("https://example.org/a" in one.text() for one in shown.find("askBox").findChildren(QLabel))


def test_a_chooser_offers_only_what_the_others_leave_each_with_its_count(tmp_path: Path) -> None:
    with reviewed(tmp_path) as (shown, page):
        task = cast("QComboBox", shown.find("filterTask"))
        page.ask(ReviewFilter(domain="d2"))
        offered = [(task.itemData(place), task.itemText(place)[-4:]) for place in range(1, task.count())]
        assert offered == [("2.1", " (3)")]
        page.ask(ReviewFilter(domain="d2", task="2.1"))
        assert task.toolTip() == task.currentText()
        assert task.currentText().startswith("2.1")


def test_the_word_for_an_unanswered_question_has_room_in_german(tmp_path: Path) -> None:
    with kinds(tmp_path, language=Language.GERMAN) as shown:
        shown.begin()
        shown.window.retrospect.show_answers(int(finish(shown).attempt.id))
        shown.settle()
        page = cast("ReviewPage", shown.window.page)
        metrics, px = page.questions.fontMetrics(), shown.look.px
        bar = page.questions.verticalScrollBar().sizeHint().width()
        beside = px(8 + 16 + 8 + 30) + 2 * px(16 + 8) + metrics.horizontalAdvance("0:00:00") + 2 * px(8) + bar
        assert page.questions.viewport().width() - beside >= metrics.horizontalAdvance("unvollständig")
