"""Options that stay in their place from question to question belong to the one on screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.exam.commands import ShowQuestion
from tests.stage import stage

pytestmark = pytest.mark.usefixtures("screen")


def test_an_option_answers_the_question_on_screen_with_its_own_letter(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        slots = shown.bridge.opened.attempt.form.slots[:8]
        for number, slot in enumerate(slots, start=1):
            shown.bridge.send(ShowQuestion(number))
            shown.settle()
            shown.tick("option-B")
            assert shown.state.answer(number) == frozenset({slot.order[1]})
        assert len({slot.order[1] for slot in slots}) > 1


def test_no_option_of_the_next_question_has_the_focus(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        for _ in range(4):
            shown.find("option-A").setFocus()
            QTest.keyClick(shown.find("option-A"), Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
            shown.settle()
            assert QApplication.focusWidget() is shown.window.page
