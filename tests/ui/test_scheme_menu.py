"""Choosing the colours of the exam's content: at once, in place, and for the next exam too."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget

from simulator.exam.commands import OpenReview, ShowQuestion
from simulator.session.preferences import Appearance, ColorScheme
from simulator.ui.theme import Role
from tests.e2e.people import KeyboardPerson, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")
SCHEMES = [scheme for scheme in ColorScheme if scheme is not ColorScheme.THEME]


def pick(shown: Stage, scheme: ColorScheme) -> None:
    """Choose a scheme from the menu."""
    shown.click("colorScheme")
    menu = shown.find("schemeMenu")
    assert isinstance(menu, QMenu)
    (action,) = [one for one in menu.actions() if one.objectName() == f"scheme-{scheme}"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    shown.settle()


def ground(widget: QWidget) -> str:
    """The colour in the lower right of a widget, left of where it scrolls."""
    image = widget.grab().toImage()
    return image.pixelColor(image.width() - 24, image.height() - 6).name()


def colors(widget: QWidget) -> set[str]:
    """All colours of a widget as it is on screen."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in memoryview(image.constBits()).cast("I")}


def test_a_scheme_recolours_text_and_ground_of_the_question_at_once(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        bars = {name: colors(shown.find(name)) for name in ("titleBar", "navigationBar")}
        for scheme in SCHEMES:
            shown.look.set_scheme(scheme)
            found = shown.look.schemes[scheme]
            assert ground(shown.find("contentPane")) == found.ground
            assert found.text in colors(shown.find("stem")), scheme
            assert found.text in colors(shown.find("row-A")), scheme
            assert {name: colors(shown.find(name)) for name in bars} == bars


def test_the_review_list_and_the_instructions_are_recoloured_too(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.to_instructions()
        pick(shown, ColorScheme.YELLOW_ON_BLUE)
        assert ground(shown.find("contentPane")) == "#0000aa"
        shown.click("next")
        shown.click("dialogYes")
        shown.bridge.send(OpenReview())
        shown.settle()
        assert ground(shown.find("contentPane")) == "#0000aa"
        assert "#ffff00" in colors(shown.find("reviewStatus-1"))


def test_recolouring_keeps_the_place_in_a_long_question(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.enlarge(4)
        shown.settle()
        area = shown.find("itemScroll")
        assert isinstance(area, QScrollArea)
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
        before = area.verticalScrollBar().value()
        pick(shown, ColorScheme.WHITE_ON_BLUE)
        assert shown.find("itemScroll") is area
        assert area.verticalScrollBar().value() == before > 0


def test_recolouring_closes_no_dialog(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.click("help")
        shown.look.set_scheme(ColorScheme.WHITE_ON_BLACK)
        shown.settle()
        assert text_of(shown, "dialogTitle") == "Help"


def test_a_scheme_is_chosen_by_keyboard_alone(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        KeyboardPerson(shown).reach("colorScheme")
        menu = shown.find("schemeMenu")
        for _ in range(2):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        shown.settle()
        assert shown.look.scheme is ColorScheme.BLACK_ON_SALMON
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "colorScheme"
        assert focused.accessibleName() == "Color Scheme, Black on Salmon"


def test_the_choice_holds_for_every_question_and_for_the_next_exam(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        pick(shown, ColorScheme.BLUE_ON_YELLOW)
        shown.look.zoom_in()
        shown.bridge.send(ShowQuestion(9))
        shown.settle()
        assert ground(shown.find("contentPane")) == "#ffff00"
    with stage(tmp_path) as shown:
        assert shown.look.scheme is ColorScheme.BLUE_ON_YELLOW


def test_pages_after_the_exam_have_the_colours_of_the_theme(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        pick(shown, ColorScheme.YELLOW_ON_BLACK)
        shown.clock.advance(180 * 60_000)
        shown.wait_for(lambda: bool(shown.window.findChildren(QWidget, "dialogOk")))
        shown.click("dialogOk")
        shown.to_report()
        shown.click("answers-all")
        assert not {"#ffff00", "#000000"} & colors(shown.find("explainedItem"))


def test_the_time_that_is_over_takes_the_menu_away(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.click("colorScheme")
        shown.clock.advance(180 * 60_000)
        shown.wait_for(lambda: bool(shown.window.findChildren(QWidget, "dialogOk")))
        assert [one for one in shown.window.findChildren(QMenu) if one.isVisible()] == []


@pytest.mark.parametrize(
    ("appearance", "checked", "offered"),
    [(Appearance.LIGHT, "scheme-black-on-white", 11), (Appearance.DARK, "scheme-theme", 12)],
)
def test_at_first_the_content_looks_as_the_theme(
    appearance: Appearance, checked: str, offered: int, tmp_path: Path
) -> None:
    with stage(tmp_path, appearance=appearance) as shown:
        shown.begin()
        shown.click("colorScheme")
        menu = shown.find("schemeMenu")
        assert isinstance(menu, QMenu)
        actions = [one for one in menu.actions() if one.isVisible() and not one.isSeparator()]
        assert [one.objectName() for one in actions if one.isChecked()] == [checked]
        assert len(actions) == offered
        assert QColor(ground(shown.find("contentPane"))) == shown.look.color(Role.CONTENT)
        menu.close()


def test_another_choice_takes_the_tick_from_the_one_before(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        pick(shown, ColorScheme.WHITE_ON_BLUE)
        pick(shown, ColorScheme.WHITE_ON_BLACK)
        button = shown.find("colorScheme")
        assert isinstance(button, QAbstractButton)
        assert button.accessibleName() == "Color Scheme, White on Black"
        assert ground(shown.find("contentPane")) == "#000000"
