"""Driver profiles on screen: chosen in the set-up, they change keys and words of the exam."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QRadioButton

from simulator.exam.profile import Action
from simulator.ui.driver import action_of
from simulator.ui.widgets.key_button import KeyButton
from tests.stage import Stage, stage

PSI = 2


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as made:
        yield made


def choose(shown: Stage, place: int) -> None:
    shown.click("setUp")
    box = shown.find("profile", QComboBox)
    box.setFocus()
    for _ in range(place):
        QTest.keyClick(box, Qt.Key.Key_Down)
    shown.settle()


def begin(shown: Stage, place: int) -> None:
    choose(shown, place)
    shown.click("setupStart")
    shown.wait_for(lambda: shown.window.bridge is not None)
    shown.click("skipToInstructions")
    shown.click("next")
    shown.click("dialogYes")


def type_key(shown: Stage, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or shown.window, key)
    shown.settle()


def test_choosing_a_driver_sets_its_clock(shown: Stage):
    choose(shown, PSI)

    policy = shown.find("policy-visible", QRadioButton)
    assert isinstance(policy, QRadioButton)
    assert policy.isChecked()


def test_digits_choose_and_enter_goes_on_in_psi_style(shown: Stage):
    begin(shown, PSI)
    type_key(shown, Qt.Key.Key_2)
    assert [option.chosen for option in shown.bridge.item_view().options][:3] == [False, True, False]

    type_key(shown, Qt.Key.Key_Return)
    assert shown.state.question == 2
    type_key(shown, Qt.Key.Key_Backspace)
    assert shown.state.question == 1


def test_letters_choose_nothing_in_psi_style(shown: Stage):
    begin(shown, PSI)
    type_key(shown, Qt.Key.Key_A)

    assert not shown.bridge.item_view().answer


def test_a_driver_has_words_of_its_own(shown: Stage):
    begin(shown, PSI)

    assert shown.find("flag").accessibleName().startswith("Flag,")
    assert shown.find("navigator").accessibleName() == "Question List"


def test_a_driver_stays_with_its_attempt(shown: Stage):
    begin(shown, PSI)

    assert shown.bridge.opened.attempt.plan.profile.id == "psi-style"
    assert shown.state.plan.profile.title == "PSI style"


def test_help_lists_the_keys_of_the_screen(shown: Stage):
    begin(shown, PSI)
    type_key(shown, Qt.Key.Key_F1)
    keys = [one.text() for one in shown.find("keysHelpContent").findChildren(QLabel, "helpKey")]

    assert {"Enter", "F", "F1", "1 to 6"} <= set(keys)
    QTest.keyClick(shown.find("keysHelpCover"), Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    shown.settle()
    assert shown.window.findChildren(QLabel, "helpKey") == []


def test_escape_closes_help_and_reaches_nothing_behind_it(shown: Stage):
    begin(shown, PSI)
    type_key(shown, Qt.Key.Key_F1)
    before = shown.state
    assert "Escape, Enter" in [one.text() for one in shown.find("keysHelpContent").findChildren(QLabel, "helpKey")]
    QTest.keyClick(shown.find("keysHelpScroll"), Qt.Key.Key_Escape)
    shown.settle()
    assert shown.window.findChildren(QLabel, "helpKey") == []
    assert (shown.state, shown.is_shown("flag")) == (before, True)


def test_a_wrong_profile_of_the_data_folder_is_told_in_the_set_up(shown: Stage):
    folder = shown.house.folder / "profiles"
    folder.mkdir()
    (folder / "mine.toml").write_text('id = "mine"\n')
    shown.click("setUp")
    shown.click("profileProblems")

    assert shown.find("problemsTable").isVisible()


def test_every_button_of_the_item_screen_can_be_given_a_key(shown: Stage):
    begin(shown, 0)
    buttons = [one for one in shown.window.findChildren(KeyButton) if one.isVisible()]

    assert [one.objectName() for one in buttons if action_of(one) is None] == ["colorScheme"]
    assert {action_of(one) for one in buttons} >= {Action.NEXT, Action.FLAG, Action.NAVIGATOR, Action.END_EXAM}


def test_options_carry_the_signs_of_the_keys_that_choose_them(shown: Stage):
    begin(shown, PSI)
    assert [option.label for option in shown.bridge.item_view().options] == list("1234")

    type_key(shown, Qt.Key.Key_2)
    chosen = shown.find("option-2", QRadioButton)
    assert isinstance(chosen, QRadioButton)
    assert chosen.isChecked()
