"""Calculator and whiteboard over the exam page: opened by key, worked, kept over a new size and over a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from simulator.exam.whiteboard import Ink, Shape, Stroke
from simulator.ui.dialogs.calculator import CalculatorPanel
from simulator.ui.dialogs.whiteboard import WhiteboardPanel
from tests import case_bank
from tests.e2e.people import text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def opened(folder: Path) -> Iterator[Stage]:
    root = case_bank.bank_root(folder / "banks")
    with stage(folder / "data", bank_root=root, draw=case_bank.in_order) as made:
        yield made


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    for made in opened(tmp_path):
        case_bank.begin(made)
        yield made


def press(shown: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Type a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or shown.window, key, held)
    shown.settle()


def calculators(shown: Stage) -> list[CalculatorPanel]:
    return [one for one in shown.window.findChildren(CalculatorPanel) if one.isVisible()]


def boards(shown: Stage) -> list[WhiteboardPanel]:
    return [one for one in shown.window.findChildren(WhiteboardPanel) if one.isVisible()]


def board(shown: Stage) -> tuple[Stroke | None, ...]:
    return shown.bridge.opened.sitting.state.board


def drag(shown: Stage, widget: QWidget, *spots: QPoint) -> None:
    """Press at the first spot, go along the others, and let go at the last."""
    QTest.mousePress(widget, LEFT, pos=spots[0])
    for spot in spots[1:]:
        QTest.mouseMove(widget, spot)
    QTest.mouseRelease(widget, LEFT, pos=spots[-1])
    shown.settle()


def draw_line(shown: Stage, *, start: QPoint, end: QPoint) -> None:
    shown.click("board-line")
    drag(shown, shown.find("boardCanvas"), start, end)


def test_alt_c_opens_the_calculator_and_closes_it_again(shown: Stage) -> None:
    press(shown, Qt.Key.Key_C, ALT)
    QTest.keyClicks(QApplication.focusWidget() or shown.window, "6*7=")
    assert text_of(shown, "calculatorText") == "42"
    press(shown, Qt.Key.Key_C, ALT)
    assert calculators(shown) == []
    press(shown, Qt.Key.Key_C, ALT)
    assert text_of(shown, "calculatorText") == "42"


def test_the_calculator_closes_on_the_way_to_another_question(shown: Stage) -> None:
    press(shown, Qt.Key.Key_C, ALT)
    press(shown, Qt.Key.Key_N, ALT)
    assert shown.bridge.item_view().question == 2
    assert calculators(shown) == []


def test_a_new_size_keeps_both_panels_and_what_the_calculator_holds(shown: Stage) -> None:
    press(shown, Qt.Key.Key_W, ALT)
    shown.click("calculator")
    QTest.keyClicks(QApplication.focusWidget() or shown.window, "12+")
    shown.look.zoom_in()
    shown.settle()
    assert len(calculators(shown)) == len(boards(shown)) == 1
    QTest.keyClicks(shown.find("calculatorDisplay"), "3=")
    assert text_of(shown, "calculatorText") == "15"


def test_shapes_texts_inks_and_widths_are_drawn_as_chosen(shown: Stage) -> None:
    shown.click("whiteboard")
    canvas = shown.find("boardCanvas")
    draw_line(shown, start=QPoint(10, 20), end=QPoint(110, 60))
    shown.click("board-ellipse")
    shown.click("ink-red")
    shown.click("pen-8")
    drag(shown, canvas, QPoint(200, 30), QPoint(260, 90))
    shown.click("board-freehand")
    drag(shown, canvas, QPoint(20, 150), QPoint(30, 160), QPoint(50, 155))
    shown.click("board-text")
    QTest.mouseClick(canvas, LEFT, pos=QPoint(100, 180))
    QTest.keyClicks(shown.find("boardText"), "recall")
    press(shown, Qt.Key.Key_Return)
    assert board(shown) == (
        Stroke(Shape.LINE, Ink.BLACK, 3, ((10, 20), (110, 60))),
        Stroke(Shape.ELLIPSE, Ink.RED, 8, ((200, 30), (260, 90))),
        Stroke(Shape.FREEHAND, Ink.RED, 8, ((20, 150), (30, 160), (50, 155))),
        Stroke(Shape.TEXT, Ink.RED, 8, ((100, 180),), "recall"),
    )


def test_the_eraser_takes_the_strokes_it_touches(shown: Stage) -> None:
    shown.click("whiteboard")
    draw_line(shown, start=QPoint(10, 20), end=QPoint(110, 20))
    draw_line(shown, start=QPoint(10, 120), end=QPoint(110, 120))
    shown.click("board-eraser")
    drag(shown, shown.find("boardCanvas"), QPoint(60, 60), QPoint(60, 40), QPoint(60, 20))
    assert [stroke is None for stroke in board(shown)] == [True, False]


def test_clear_asks_before_it_erases_everything(shown: Stage) -> None:
    shown.click("whiteboard")
    draw_line(shown, start=QPoint(10, 20), end=QPoint(110, 20))
    shown.click("boardClear")
    press(shown, Qt.Key.Key_N, ALT)
    assert board(shown) != (None,)
    shown.click("boardClear")
    press(shown, Qt.Key.Key_Y, ALT)
    assert board(shown) == (None,)


def test_what_is_drawn_on_a_moved_and_zoomed_sheet_lies_where_it_was_drawn(shown: Stage) -> None:
    shown.click("whiteboard")
    shown.click("boardLarger")
    shown.find("boardCanvas").setFocus()
    press(shown, Qt.Key.Key_Right)
    aid = shown.bridge.aids.board
    draw_line(shown, start=QPoint(5, 5), end=QPoint(130, 5))
    (line,) = board(shown)
    assert line is not None
    (left, top), (right, _) = line.points
    assert right - left == 100
    assert (left, top) == (round(aid.corner.x() + 4), round(aid.corner.y() + 4))


def test_the_board_is_moved_and_resized_by_keyboard_and_stays_on_the_page(shown: Stage) -> None:
    shown.click("whiteboard")
    (panel,) = boards(shown)
    before = QRect(panel.geometry())
    shown.find("whiteboardTitle").setFocus()
    press(shown, Qt.Key.Key_Right)
    assert panel.geometry() == before.translated(16, 0)
    shown.find("whiteboardCorner").setFocus()
    press(shown, Qt.Key.Key_Down)
    assert panel.height() == before.height() + 16
    shown.find("boardCanvas").setFocus()
    for _ in range(10):
        press(shown, Qt.Key.Key_Left, ALT)
    assert panel.x() == 0
    press(shown, Qt.Key.Key_Escape)
    assert boards(shown) == []


def test_letters_on_the_whiteboard_choose_no_option(shown: Stage) -> None:
    shown.click("whiteboard")
    press(shown, Qt.Key.Key_A)
    assert shown.bridge.item_view().answer == frozenset()
    press(shown, Qt.Key.Key_N, ALT)
    assert shown.bridge.item_view().question == 2
    assert len(boards(shown)) == 1, "the whiteboard stays for the whole exam"


def test_time_that_runs_out_closes_both_panels(shown: Stage) -> None:
    shown.click("whiteboard")
    shown.click("calculator")
    shown.clock.advance(13 * 60_000)
    shown.wait_for(lambda: shown.is_shown("dialogOk"))
    assert (calculators(shown), boards(shown)) == ([], [])


def test_the_strokes_are_back_after_a_restart(tmp_path: Path) -> None:
    drawn: tuple[Stroke | None, ...] = ()
    for shown in opened(tmp_path):
        case_bank.begin(shown)
        shown.click("whiteboard")
        draw_line(shown, start=QPoint(10, 20), end=QPoint(110, 20))
        drawn = board(shown)
    for shown in opened(tmp_path):
        shown.click("resume")
        assert board(shown) == drawn
        shown.click("whiteboard")
        image = shown.find("boardCanvas").grab().toImage()
        assert image.pixelColor(60, 20) != image.pixelColor(60, 60)
