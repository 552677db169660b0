"""Unseen Content: a question is left only when its end has been on screen, at any zoom, on every tab."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabBar, QTableWidget, QWidget

from simulator.exam.commands import GoNext, OpenReview, ShowQuestion, StartReview
from simulator.exam.events import Review
from tests import case_bank
from tests.e2e.people import text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
LONG, CASE = 3, 2


def opened(folder: Path, *, size: QSize | None = None) -> Iterator[Stage]:
    root = case_bank.bank_root(folder / "banks")
    with stage(folder / "data", bank_root=root, draw=case_bank.in_order, size=size) as made:
        yield made


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    for made in opened(tmp_path):
        case_bank.begin(made, 0)
        yield made


def question(shown: Stage) -> int:
    return shown.bridge.opened.sitting.state.question


def scroll(shown: Stage, name: str, *, short_of_end: int = 0) -> None:
    """Scroll an area to its end, or to some pixels before it."""
    area = shown.find(name)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() - short_of_end)
    shown.settle()


def warned(shown: Stage) -> bool:
    """Whether the dialog is there; press its button."""
    titles = [one for one in shown.window.findChildren(QWidget, "dialogTitle") if one.isVisible()]
    if not titles:
        return False
    assert text_of(shown, "dialogTitle") == "Unseen Content"
    QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    shown.settle()
    return True


def go(shown: Stage, number: int) -> None:
    shown.bridge.send(ShowQuestion(number))
    shown.settle()


def test_a_question_that_fits_can_be_left_at_once(shown: Stage) -> None:
    shown.click("next")
    assert question(shown) == 2


def test_a_question_that_goes_on_below_cannot_be_left_and_warns_again(shown: Stage) -> None:
    go(shown, LONG)
    for _ in range(2):
        shown.click("next")
        assert warned(shown)
        assert question(shown) == LONG
    scroll(shown, "itemScroll", short_of_end=9)
    shown.click("next")
    assert warned(shown)
    scroll(shown, "itemScroll", short_of_end=8)
    scroll(shown, "itemScroll", short_of_end=300)
    shown.click("next")
    assert question(shown) == LONG + 1


def test_previous_and_the_navigator_are_held_back_too(shown: Stage) -> None:
    go(shown, LONG)
    shown.click("previous")
    assert warned(shown)
    shown.click("navigator")
    table = shown.find("navigatorTable")
    assert isinstance(table, QTableWidget)
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    shown.settle()
    assert warned(shown)
    assert question(shown) == LONG


def test_the_review_screen_is_held_back_during_a_review(shown: Stage) -> None:
    shown.bridge.send(OpenReview())
    shown.bridge.send(StartReview(Review.ALL))
    for _ in range(LONG - 1):
        shown.bridge.send(GoNext())
    shown.settle()
    shown.click("reviewScreen")
    assert warned(shown)
    assert question(shown) == LONG


def test_every_exhibit_must_have_been_opened_to_its_end(shown: Stage) -> None:
    go(shown, CASE)
    tabs = shown.find("scenarioTabs")
    assert isinstance(tabs, QTabBar)
    tabs.setFocus()
    for _ in range(2):
        shown.click("next")
        assert warned(shown)
        QTest.keyClick(tabs, Qt.Key.Key_Right)
        shown.settle()
    shown.click("next")
    assert warned(shown), "the second exhibit is longer than its pane"
    scroll(shown, "exhibit-2Scroll")
    shown.click("next")
    assert question(shown) == CASE + 1


def test_what_was_seen_stays_seen_when_it_grows_with_the_zoom(shown: Stage) -> None:
    shown.look.zoom_in()
    shown.look.zoom_in()
    shown.settle()
    shown.click("next")
    assert question(shown) == 2


def test_what_does_not_fit_at_this_zoom_must_be_scrolled(shown: Stage) -> None:
    shown.enlarge(4)
    shown.settle()
    go(shown, 4)
    shown.click("next")
    assert warned(shown)
    scroll(shown, "itemScroll")
    shown.look.zoom_reset()
    shown.settle()
    shown.click("next")
    assert question(shown) == 5


def test_after_a_resume_only_the_question_on_screen_is_still_to_be_seen(tmp_path: Path) -> None:
    for shown in opened(tmp_path):
        case_bank.begin(shown, 0)
        go(shown, LONG)
        go(shown, CASE)
    for shown in opened(tmp_path):
        shown.click("resume")
        assert question(shown) == CASE
        shown.click("next")
        assert warned(shown)
        go(shown, LONG)
        shown.click("next")
        assert question(shown) == LONG + 1


def test_a_driver_that_does_not_mind_lets_every_question_go(tmp_path: Path) -> None:
    for shown in opened(tmp_path):
        case_bank.begin(shown, 3)
        go(shown, LONG)
        shown.click("next")
        assert question(shown) == LONG + 1
