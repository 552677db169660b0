"""What the system asks for is followed while the program runs: dark colours, high contrast, no motion."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea

from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.look import Look
from simulator.ui.system import System
from simulator.ui.theme import Role
from tests.e2e.people import text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


class Wishes(System):
    """A system that asks for what the test wants."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wants: set[str] = set()

    def ask(self, *wants: str) -> None:
        self.wants = set(wants)
        self.changed.emit()

    @property
    def dark(self) -> bool:
        return "dark" in self.wants

    @property
    def contrast(self) -> bool:
        return "contrast" in self.wants

    @property
    def motion(self) -> bool:
        return "stillness" not in self.wants


@pytest.mark.parametrize(
    ("appearance", "wants", "theme"),
    [
        (Appearance.SYSTEM, (), "light"),
        (Appearance.SYSTEM, ("dark",), "dark"),
        (Appearance.SYSTEM, ("dark", "contrast"), "contrast-dark"),
        (Appearance.LIGHT, ("dark",), "light"),
        (Appearance.LIGHT, ("dark", "contrast"), "contrast-light"),
        (Appearance.DARK, ("contrast",), "contrast-dark"),
    ],
)
def test_the_theme_is_the_one_asked_for(appearance: Appearance, wants: tuple[str, ...], theme: str) -> None:
    system = Wishes()
    look = Look(resources(), appearance, system=system)
    system.ask(*wants)
    assert look.theme.name == theme


def test_nothing_is_drawn_anew_where_the_theme_stays(qapp: object) -> None:
    system = Wishes()
    look = Look(resources(), Appearance.LIGHT, system=system)
    told: list[str] = []
    look.changed.connect(lambda: told.append("changed"))
    system.ask("dark")
    assert told == []


def test_no_motion_is_passed_on_to_what_would_move(qapp: object) -> None:
    system = Wishes()
    look = Look(resources(), Appearance.SYSTEM, system=system)
    assert look.motion
    system.ask("stillness")
    assert not look.motion


def test_a_change_of_the_system_shows_at_once_and_keeps_an_open_dialog(tmp_path: Path) -> None:
    system = Wishes()
    with stage(tmp_path, appearance=Appearance.SYSTEM, system=system) as shown:
        shown.begin()
        shown.click("endExam")
        system.ask("dark", "contrast")
        shown.settle()
        assert text_of(shown, "dialogTitle") == "End Exam"
        assert shown.look.theme[Role.CONTENT] == ground(shown)
        shown.click("dialogNo")
        assert shown.find("next").accessibleName() == "Next"
        assert shown.window.styleSheet() == shown.look.style_sheet()


@pytest.mark.parametrize("share", [0.5, 1.0])
def test_a_new_size_keeps_the_place_in_what_is_scrolled(share: float, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.clock.advance(180 * 60_000)
        shown.wait_for(lambda: bool(shown.window.findChildren(QScrollArea, "itemScroll")))
        shown.wait_for(lambda: "dialogOk" in {one.objectName() for one in shown.window.findChildren(QObject)})
        shown.click("dialogOk")
        shown.to_report()
        bar = scrolled(shown, "reportScroll").verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        before = (bar.value() + share * bar.pageStep()) / (bar.maximum() + bar.pageStep())
        shown.look.zoom_in()
        shown.settle()
        bar = scrolled(shown, "reportScroll").verticalScrollBar()
        after = (bar.value() + share * bar.pageStep()) / (bar.maximum() + bar.pageStep())
        assert after == pytest.approx(before, abs=0.03)


def test_a_new_size_keeps_the_focus(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        shown.find("option-B").setFocus()
        shown.look.zoom_in()
        shown.settle()
        assert shown.find("option-B").hasFocus()


def scrolled(shown: Stage, name: str) -> QScrollArea:
    """A scroll area on screen."""
    area = shown.find(name)
    assert isinstance(area, QScrollArea)
    return area


def ground(shown: Stage) -> str:
    """The colour at the lower edge of the content, as it is without what dims it."""
    pane = shown.find("contentPane")
    image = pane.grab().toImage()
    return image.pixelColor(image.width() - 24, image.height() - 6).name()
