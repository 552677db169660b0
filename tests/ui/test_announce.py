"""What screen readers are told: states of the controls, the gate line once, nothing twice."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from simulator.exam.commands import ShowQuestion
from simulator.ui.announce import Announcer
from tests.e2e.people import KeyboardPerson, text_of
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


def announcements(shown: Stage) -> list[str]:
    """What is announced from here on."""
    (announcer,) = shown.window.findChildren(Announcer)
    heard: list[str] = []
    announcer.announced.connect(heard.append)
    return heard


def show(shown: Stage, question: int) -> None:
    """Go to a question."""
    shown.bridge.send(ShowQuestion(question))
    shown.settle()


def test_the_same_text_is_said_once_until_it_has_gone(qapp: object) -> None:
    widget = QWidget()
    announcer = Announcer(widget)
    heard: list[str] = []
    announcer.announced.connect(heard.append)
    for text in ("gate", "gate", "", "", "gate", "next gate"):
        announcer.say(text, on=widget)
    assert heard == ["gate", "gate", "next gate"]


def test_the_gate_line_is_announced_once_when_it_surfaces(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        heard = announcements(shown)
        show(shown, 22)
        line = text_of(shown, "gateText")
        shown.click("flag")
        shown.look.zoom_in()
        shown.settle()
        assert heard == [line]
        show(shown, 21)
        show(shown, 22)
        assert len(heard) == 2


def test_the_gate_line_takes_no_focus_and_is_reached_by_tab(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        before = QApplication.focusWidget()
        show(shown, 22)
        assert QApplication.focusWidget() is before
        KeyboardPerson(shown).reach("gateText")
        assert shown.find("gateText").accessibleName() == text_of(shown, "gateText")


@pytest.mark.parametrize(("several", "role"), [(False, "RadioButton"), (True, "CheckBox")])
def test_an_option_is_read_as_what_it_is_and_whether_it_is_chosen(several: bool, role: str, tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        while shown.bridge.item_view().several is not several:
            shown.click("next")
        KeyboardPerson(shown).choose("B")
        for label, chosen in (("A", False), ("B", True)):
            option = QAccessible.queryAccessibleInterface(shown.find(f"option-{label}"))
            assert option.role() is QAccessible.Role[role]
            assert bool(option.state().checked) is chosen
            assert option.text(QAccessible.Text.Name).startswith(f"{label}. ")


def test_the_flag_is_read_as_pressed_or_not(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        for pressed in (True, False):
            shown.click("flag")
            flag = QAccessible.queryAccessibleInterface(shown.find("flag"))
            assert flag.role() is QAccessible.Role.Button
            assert flag.text(QAccessible.Text.Name) == f"Flag for Review, {'pressed' if pressed else 'not pressed'}"


def test_the_sign_of_the_hidden_clock_is_large_enough_to_be_hit(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.house.store.settings.put("exam.peek", "yes")
        shown.click("setUp")
        shown.click("setupStart")
        shown.wait_for(lambda: shown.window.bridge is not None)
        shown.click("skipToInstructions")
        shown.click("next")
        shown.click("dialogYes")
        peek = shown.find("clockToggle")
        assert min(peek.width(), peek.height()) >= 24
