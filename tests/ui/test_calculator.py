"""The calculator over the exam page: typed, clicked, moved, heard, and out of the page's way."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from shiboken6 import delete

from simulator import places
from simulator.session.arithmetic import Angle
from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import STANDARD_KEYS, Key, Kind
from simulator.session.preferences import Appearance
from simulator.ui.look import Look
from simulator.ui.start import application
from tests.ui.calculators import click, display, focused, key, part, shown_on, type_keys

pytestmark = pytest.mark.usefixtures("screen")
SIZE = QSize(1280, 720)
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def look() -> Look:
    application(["examgate"], places.resources())
    return Look(places.resources(), Appearance.LIGHT)


@pytest.fixture
def host(look: Look) -> Iterator[QWidget]:
    """A window of the exam's size with nothing on it but a field to type in."""
    window = QWidget()
    window.resize(SIZE)
    window.setStyleSheet(look.style_sheet())
    look.changed.connect(lambda: window.setStyleSheet(look.style_sheet()))
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.setFocus()
    yield window
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("kind", Kind)
def test_every_key_can_be_clicked(host: QWidget, look: Look, kind: Kind) -> None:
    model = Calculator(kind=kind).press(Key.NINE).press(Key.MEMORY_ADD).press(Key.PLUS).press(Key.FOUR)
    panel = shown_on(host, look, model=model)
    for wanted in STANDARD_KEYS if kind is Kind.STANDARD else set(Key) - {Key.ANGLE}:
        panel.model = model
        click(key(panel, f"key-{wanted}"))
        assert panel.model == model.press(wanted)
        assert display(panel) == (panel.model.text or "Error")


def test_it_is_typed_with_the_keyboard(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    type_keys("2+3*4=")
    assert display(panel) == "20"
    type_keys("1,5/0.5")
    QTest.keyClick(focused(), Qt.Key.Key_Enter)
    assert display(panel) == "3"
    QTest.keyClick(focused(), Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert display(panel) == "7"
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert display(panel) == "0"


def test_an_expression_is_typed_with_the_keyboard(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look, Kind.SCIENTIFIC)
    type_keys("(1+2)^2-3!*50%")
    assert display(panel) == "(1+2)^2−3!×50%"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert display(panel) == "6"


def test_backspace_clears_all_as_in_the_center_and_mends_an_expression(host: QWidget, look: Look) -> None:
    standard = shown_on(host, look)
    type_keys("123")
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert display(standard) == "0"
    standard.close_panel()
    scientific = shown_on(host, look, Kind.SCIENTIFIC)
    type_keys("12+3")
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert display(scientific) == "12+"


def test_an_operation_without_a_result_is_told_by_a_word(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    type_keys("1/0=")
    assert display(panel) == "Error"
    assert "Error" in focused().accessibleName()
    type_keys("8")
    assert display(panel) == "8"


@pytest.mark.parametrize("leave", ["escape", "alt-c", "cross"])
def test_it_is_closed_and_the_focus_goes_back(host: QWidget, look: Look, leave: str) -> None:
    panel = shown_on(host, look)
    closed: list[Calculator] = []
    panel.closed.connect(lambda: closed.append(panel.model))
    type_keys("42")
    match leave:
        case "escape":
            QTest.keyClick(focused(), Qt.Key.Key_Escape)
        case "alt-c":
            QTest.keyClick(focused(), Qt.Key.Key_C, ALT)
        case _:
            click(key(panel, "calculatorClose"))
    assert [model.text for model in closed] == ["42"]
    assert focused() is host


def test_it_comes_back_with_its_number_its_kind_and_its_place(host: QWidget, look: Look) -> None:
    first = shown_on(host, look, Kind.SCIENTIFIC)
    type_keys("6+1")
    QTest.keyClick(focused(), Qt.Key.Key_Left, ALT)
    model, place = first.model, first.place
    first.close_panel()
    again = shown_on(host, look, model=model, place=place)
    assert (again.model, again.place, display(again)) == (model, place, "6+1")


def test_whoever_keeps_its_state_hears_of_every_change(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    kept: list[tuple[str, QPoint | None]] = []
    panel.changed.connect(lambda: kept.append((panel.model.text, panel.place)))
    type_keys("4")
    QTest.keyClick(focused(), Qt.Key.Key_Left, ALT)
    assert kept == [("4", panel.pos() + QPoint(16, 0)), ("4", panel.pos())]
    click(key(panel, "calculator-scientific"))
    assert kept[-1] == ("0", panel.pos())


def test_it_is_moved_by_its_title_with_the_mouse(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    before, title = panel.pos(), part(panel, "calculatorTitle")
    QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.mouseMove(title, QPoint(-80, 40))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton)
    assert panel.pos() - before == QPoint(-100, 30)


def test_it_is_moved_by_the_arrows_on_its_title_and_by_alt_from_anywhere(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    before = panel.pos()
    QTest.keyClick(focused(), Qt.Key.Key_Up, ALT)
    assert panel.pos() == before - QPoint(0, 16)
    part(panel, "calculatorTitle").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Left)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert panel.pos() == before - QPoint(16, 0)


@pytest.mark.parametrize("arrow", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_it_never_leaves_the_page(host: QWidget, look: Look, arrow: Qt.Key) -> None:
    panel = shown_on(host, look)
    for _ in range(100):
        QTest.keyClick(focused(), arrow, ALT)
    assert host.rect().contains(panel.geometry())
    host.resize(700, 500)
    QApplication.processEvents()
    assert host.rect().contains(panel.geometry())


@pytest.mark.parametrize("kind", Kind)
def test_it_fits_on_a_small_screen_at_every_size(host: QWidget, look: Look, kind: Kind) -> None:
    panel = shown_on(host, look, kind)
    for _ in range(5):
        assert host.rect().contains(panel.geometry())
        keys = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
        inside = [QRect(one.mapTo(panel, QPoint()), one.size()) for one in keys]
        assert all(panel.rect().contains(place) for place in inside)
        assert all(one.width() >= one.fontMetrics().horizontalAdvance(one.text()) + 2 for one in keys)
        assert all(one.height() >= look.px(32) for one in keys if one.objectName().startswith("key-"))
        assert all(min(one.width(), one.height()) >= look.px(24) for one in keys)
        look.zoom_in()
        QApplication.processEvents()


def test_the_keys_that_both_kinds_have_stay_where_they_are(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    before = key(panel, "key-5").mapTo(host, QPoint())
    click(key(panel, "calculator-scientific"))
    after = key(panel, "key-5").mapTo(host, QPoint())
    assert panel.model.kind is Kind.SCIENTIFIC
    assert (after - before).manhattanLength() <= look.px(24)


def test_one_kind_alone_has_no_switch(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look, Kind.SCIENTIFIC, kinds=(Kind.STANDARD,))
    assert panel.model.kind is Kind.STANDARD
    assert panel.findChild(QPushButton, "calculator-scientific") is None


def test_degrees_and_radians_are_switched_on_the_display(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look, Kind.SCIENTIFIC)
    switch = key(panel, "calculatorAngle")
    assert (switch.text(), "degrees" in switch.accessibleName()) == ("DEG", True)
    click(switch)
    assert (switch.text(), panel.model.angle) == ("RAD", Angle.RADIANS)


def test_every_part_has_a_name_in_words(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look, Kind.SCIENTIFIC)
    buttons = panel.findChildren(QAbstractButton)
    assert all(one.accessibleName() and one.objectName() for one in buttons)
    assert key(panel, "key-root").accessibleName() == "Square root"
    type_keys("12")
    assert focused().accessibleName() == "Display: 12"


def test_all_keys_are_reached_by_tab_and_arrows(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look, Kind.SCIENTIFIC)
    while not focused().objectName().startswith("key-"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    reached = set()
    for _ in range(5):
        for _ in range(9):
            reached.add(focused().objectName())
            QTest.keyClick(focused(), Qt.Key.Key_Right)
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert reached == {f"key-{one}" for one in set(Key) - {Key.ANGLE}}
    key(panel, "key-7").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert display(panel) == "7"


def test_tab_goes_from_the_title_over_the_display_to_the_keys_and_out(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look, Kind.SCIENTIFIC)
    part(panel, "calculatorTitle").setFocus()
    stops = []
    for _ in range(8):
        stops.append(focused().objectName())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    switches = ["calculator-standard", "calculator-scientific"]
    assert stops[:4] == ["calculatorTitle", *switches, "calculatorClose"]
    assert stops[4:7] == ["calculatorDisplay", "calculatorAngle", "key-7"]
    assert not stops[7].startswith("key-")


def test_the_kind_in_use_stays_checked(host: QWidget, look: Look) -> None:
    panel = shown_on(host, look)
    for name in ("calculator-scientific", "calculator-scientific", "calculator-standard"):
        click(key(panel, name))
        checked = [one.objectName() for one in panel.findChildren(QPushButton) if one.isChecked()]
        assert checked == [name]
        assert f"calculator-{panel.model.kind}" == name


def test_it_closes_though_the_page_was_built_anew_beneath_it(host: QWidget, look: Look) -> None:
    field = QPushButton(host)
    field.show()
    field.setFocus()
    panel = shown_on(host, look)
    delete(field)
    panel.close_panel()
    assert focused() is host


def test_a_screen_reader_may_listen(host: QWidget, look: Look) -> None:
    QAccessible.setActive(True)
    panel = shown_on(host, look)
    type_keys("2+3=")
    shown = QAccessible.queryAccessibleInterface(focused())
    QAccessible.setActive(False)
    assert shown.text(QAccessible.Text.Name) == f"Display: {panel.model.text}" == "Display: 5"
