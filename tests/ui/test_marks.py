"""What a candidate marks beside the answer: struck options, highlights, comments; by mouse and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from simulator.exam.commands import OpenReview, Sketch
from simulator.exam.events import Explained, Part, ReviewOpened, Sketched, Span
from simulator.exam.whiteboard import Ink, Shape, Stroke
from simulator.ui.theme import Role
from simulator.ui.widgets.markable_text import MarkableText
from tests import case_bank
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.test_window import FullDisk

pytestmark = pytest.mark.usefixtures("screen")
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


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


def click(widget: QWidget, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click into the middle."""
    QTest.mouseClick(widget, button, pos=widget.rect().center())
    QApplication.processEvents()


def drag(text: QWidget, start: QPoint, end: QPoint) -> None:
    """Select with the mouse."""
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(text, end)
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=end)


def struck(shown: Stage) -> list[str]:
    return [option.label for option in shown.bridge.item_view().options if option.struck]


def spans(shown: Stage) -> tuple[Span, ...]:
    return shown.bridge.item_view().notes.spans


def stem(shown: Stage) -> MarkableText:
    found = shown.find("stem")
    assert isinstance(found, MarkableText)
    return found


def select_words(shown: Stage, words: int) -> None:
    """Select from the start of the stem, by keyboard."""
    stem(shown).setFocus()
    press(shown, Qt.Key.Key_Home, CTRL)
    for _ in range(words):
        press(shown, Qt.Key.Key_Right, CTRL | SHIFT)


def ink(widget: QWidget, color: QColor) -> int:
    """How many pixels of a widget have a colour."""
    image = widget.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == color for x, y in places)


def test_the_other_mouse_button_strikes_an_option_and_takes_that_back(shown: Stage) -> None:
    option = shown.find("option-B")
    click(option, Qt.MouseButton.RightButton)
    assert struck(shown) == ["B"]
    assert option.accessibleName().endswith("struck out")
    assert not shown.bridge.item_view().answer
    click(option, Qt.MouseButton.RightButton)
    assert struck(shown) == []
    assert not option.accessibleName().endswith("struck out")


def test_shift_and_a_letter_strikes_that_option(shown: Stage) -> None:
    press(shown, Qt.Key.Key_C, SHIFT)
    assert struck(shown) == ["C"]
    assert not shown.bridge.item_view().answer


def test_while_strikethrough_is_on_a_click_strikes_and_then_chooses_again(shown: Stage) -> None:
    press(shown, Qt.Key.Key_K, ALT)
    click(shown.find("option-A"))
    assert (struck(shown), shown.bridge.item_view().answer) == (["A"], frozenset())
    assert shown.find("strike").accessibleName() == "Strikethrough, on"
    press(shown, Qt.Key.Key_K, ALT)
    click(shown.find("option-A"))
    assert (struck(shown), shown.bridge.item_view().answer) == (["A"], frozenset({"A"}))


def test_a_struck_option_has_a_line_through_muted_words(shown: Stage) -> None:
    row = shown.find("row-D")
    muted = shown.look.color(Role.STRUCK)
    before = ink(row, muted)
    press(shown, Qt.Key.Key_D, SHIFT)
    assert ink(row, muted) > before + 100


def test_a_part_selected_with_the_mouse_is_highlighted_and_painted(shown: Stage) -> None:
    text, color = stem(shown), shown.look.color(Role.HIGHLIGHT)
    drag(text, QPoint(1, 8), QPoint(120, 8))
    selected = text.selection
    assert selected is not None
    assert ink(text, color) == 0
    shown.click("highlight")
    assert spans(shown) == (Span(Part.STEM, *selected),)
    assert ink(text, color) > 300
    assert text.accessibleDescription() == f"Highlighted: {text.words(selected)}"


def test_keys_select_highlight_and_split_a_highlight(shown: Stage) -> None:
    select_words(shown, 4)
    press(shown, Qt.Key.Key_L, ALT)
    (whole,) = spans(shown)
    select_words(shown, 1)
    press(shown, Qt.Key.Key_L, ALT)
    assert whole.start == 0
    assert spans(shown) == (Span(Part.STEM, len("Which "), whole.end),)
    press(shown, Qt.Key.Key_End, CTRL)
    for _ in range(4):
        press(shown, Qt.Key.Key_Left, CTRL)
    press(shown, Qt.Key.Key_Home)
    press(shown, Qt.Key.Key_Right, CTRL)
    press(shown, Qt.Key.Key_L, ALT)
    assert spans(shown) == (), "a caret within a highlight takes it off"


def test_without_a_selection_highlight_says_what_to_do(shown: Stage) -> None:
    shown.click("highlight")
    assert spans(shown) == ()
    shown.click("dialogOk")


def test_the_scenario_has_highlights_of_its_own(shown: Stage) -> None:
    shown.click("next")
    scenario = shown.find("scenario")
    scenario.setFocus()
    press(shown, Qt.Key.Key_Right, CTRL | SHIFT)
    press(shown, Qt.Key.Key_L, ALT)
    assert spans(shown) == (Span(Part.CASE, 0, len("The ")),)


def filled(shown: Stage) -> FullDisk:
    """Let the disk have no more room."""
    sitting = shown.bridge.opened.sitting
    sitting._journal = disk = FullDisk(sitting._journal)
    return disk


def test_a_comment_is_written_saved_and_shown_on_its_button(shown: Stage) -> None:
    assert shown.find("comment").accessibleName() == "Comment, none yet"
    press(shown, Qt.Key.Key_M, ALT)
    QTest.keyClicks(shown.find("commentField"), "A and B are alike")
    press(shown, Qt.Key.Key_S, ALT)
    assert shown.bridge.item_view().notes.comment == "A and B are alike"
    assert shown.find("comment").accessibleName() == "Comment, written"
    shown.click("comment")
    field = shown.find("commentField")
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "A and B are alike"
    QTest.keyClicks(field, " or not")
    shown.click("commentCancel")
    assert shown.bridge.item_view().notes.comment == "A and B are alike"


def test_a_comment_that_is_too_long_cannot_be_saved(shown: Stage) -> None:
    shown.click("comment")
    field = shown.find("commentField")
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("x" * 2_001)
    assert not shown.find("commentSave").isEnabled()
    assert text_of(shown, "commentTold") == "Too long to be saved. Characters to take away: 1."
    assert field.accessibleDescription() == text_of(shown, "commentTold")
    field.setPlainText("x" * 2_000)
    shown.click("commentSave")
    assert len(shown.bridge.item_view().notes.comment) == 2_000


def test_a_comment_that_is_not_saved_stays_in_its_dialog_until_it_is(shown: Stage) -> None:
    disk = filled(shown)
    press(shown, Qt.Key.Key_M, ALT)
    QTest.keyClicks(shown.find("commentField"), "A and B are alike")
    press(shown, Qt.Key.Key_S, ALT)
    assert "stays here. The disk is full" in text_of(shown, "commentTold")
    disk.full = False
    press(shown, Qt.Key.Key_S, ALT)
    assert shown.bridge.item_view().notes.comment == "A and B are alike"
    assert not shown.is_shown("commentField")


def test_escape_closes_a_comment_in_which_nothing_was_written(shown: Stage) -> None:
    press(shown, Qt.Key.Key_M, ALT)
    QTest.keyClicks(shown.find("commentField"), "x")
    press(shown, Qt.Key.Key_Escape)
    assert "not saved yet" in text_of(shown, "commentTold")
    press(shown, Qt.Key.Key_Backspace)
    press(shown, Qt.Key.Key_Escape)
    assert not shown.is_shown("commentField")


def test_every_stroke_that_was_not_saved_is_once_the_disk_has_room(shown: Stage) -> None:
    disk = filled(shown)
    strokes = [Stroke(Shape.LINE, Ink.RED, 2, ((0, 0), (end, end))) for end in (1, 2, 3)]
    for one in strokes[:2]:
        shown.bridge.send(Sketch(one))
    disk.full = False
    shown.bridge.send(Sketch(strokes[2]))
    assert shown.state.board == tuple(strokes)
    assert shown.bridge.trouble is None


def test_a_stroke_that_waits_is_saved_before_the_review_is_opened(shown: Stage) -> None:
    disk = filled(shown)
    stroke = Stroke(Shape.LINE, Ink.RED, 2, ((0, 0), (1, 1)))
    shown.bridge.send(Sketch(stroke))
    disk.full = False
    assert shown.bridge.send(OpenReview())
    entries = shown.house.store.journal.read(shown.bridge.opened.attempt.id)
    assert [type(one.event) for one in entries][-2:] == [
        Sketched,
        ReviewOpened,
    ]


def test_a_comment_that_was_cancelled_is_not_saved_later(shown: Stage) -> None:
    disk = filled(shown)
    press(shown, Qt.Key.Key_M, ALT)
    QTest.keyClicks(shown.find("commentField"), "no")
    press(shown, Qt.Key.Key_S, ALT)
    shown.click("commentCancel")
    assert shown.bridge.trouble is None
    disk.full = False
    shown.bridge.retry()
    assert shown.bridge.item_view().notes.comment == ""


def test_letters_typed_into_a_comment_choose_nothing(shown: Stage) -> None:
    shown.click("comment")
    press(shown, Qt.Key.Key_B)
    press(shown, Qt.Key.Key_C, SHIFT)
    press(shown, Qt.Key.Key_C, ALT)
    assert (struck(shown), shown.bridge.item_view().answer) == ([], frozenset())


def test_explain_answer_shows_key_and_reasons_and_is_recorded(shown: Stage) -> None:
    press(shown, Qt.Key.Key_X, ALT)
    said = [one.accessibleName() for one in shown.find("explanationScroll").findChildren(QWidget)]
    assert "That is precision." in said
    assert "Precision looks at alarms only." in said
    press(shown, Qt.Key.Key_C, ALT)
    journal = shown.bridge.opened.sitting._journal.read(shown.bridge.opened.attempt.id)
    assert [entry.event for entry in journal if isinstance(entry.event, Explained)] == [Explained(1)]


def test_only_the_functions_of_the_driver_are_on_the_toolbar(tmp_path: Path) -> None:
    root = case_bank.bank_root(tmp_path / "banks")
    with stage(tmp_path / "data", bank_root=root, draw=case_bank.in_order) as shown:
        case_bank.begin(shown, 0)
        names = [one.objectName() for one in shown.find("tools").findChildren(QPushButton)]
        assert names == ["comment", "highlight", "strike"]
        press(shown, Qt.Key.Key_X, ALT)
        assert shown.window.findChildren(QWidget, "explanationCover") == []


def test_at_200_percent_every_function_stays_on_screen(shown: Stage) -> None:
    shown.enlarge(4)
    shown.settle()
    bar = shown.find("toolbar")
    buttons = [one for one in bar.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) == 8
    for one in buttons:
        assert bar.rect().contains(QRect(one.mapTo(bar, QPoint(0, 0)), one.size()))
        assert one.accessibleName()
        assert min(one.width(), one.height()) >= 24
    assert shown.find("highlight").toolTip() == "Highlight (Alt+L)"
    assert shown.window.width() == 1280
