"""The focus goes back where it was when a panel or a dialog closes, and to the page where that is gone by then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from simulator.exam.commands import OpenReview, ToggleFlag
from tests import case_bank
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    root = case_bank.bank_root(tmp_path / "banks")
    with stage(tmp_path / "data", bank_root=root, draw=case_bank.in_order) as made:
        case_bank.begin(made)
        yield made


def press(shown: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Type a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or shown.window, key, held)
    shown.settle()


def test_the_whiteboard_closes_after_the_question_that_had_the_focus(shown: Stage) -> None:
    press(shown, Qt.Key.Key_Down)
    press(shown, Qt.Key.Key_W, ALT)
    press(shown, Qt.Key.Key_N, ALT)
    assert shown.bridge.item_view().question == 2
    press(shown, Qt.Key.Key_Escape)
    focused, page = QApplication.focusWidget(), shown.window.page
    assert focused is not None
    assert page is not None
    assert focused is page or page.isAncestorOf(focused)


def test_a_dialog_over_a_text_on_the_whiteboard_does_what_it_is_told(shown: Stage) -> None:
    shown.click("whiteboard")
    shown.click("board-text")
    QTest.mouseClick(shown.find("boardCanvas"), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.keyClicks(shown.find("boardText"), "recall")
    press(shown, Qt.Key.Key_E, ALT)
    press(shown, Qt.Key.Key_Y, ALT)
    assert shown.is_shown("reviewAll")


def test_a_dialog_keeps_the_focus_while_another_window_is_active(shown: Stage) -> None:
    other = QWidget()
    other.show()
    other.activateWindow()
    shown.wait_for(lambda: not shown.window.isActiveWindow())
    shown.click("navigator")
    shown.bridge.send(ToggleFlag(1))
    shown.settle()
    other.close()
    focused = shown.window.focusWidget()
    assert focused is not None
    assert shown.find("navigatorCover").isAncestorOf(focused)


def test_tab_reads_the_review_list_line_by_line_before_the_bar_below(shown: Stage) -> None:
    last = len(shown.bridge.opened.attempt.form.slots)
    shown.bridge.send(OpenReview())
    shown.settle()
    reached = []
    for start in ("reviewScroll", "reviewFlag-1", "reviewQuestion-1", f"reviewQuestion-{last}"):
        shown.find(start).setFocus()
        press(shown, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        reached.append(focused.objectName() if focused is not None else "")
    assert reached == ["reviewFlag-1", "reviewQuestion-1", "reviewFlag-2", "pause"]
