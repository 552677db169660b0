"""The calculator over a question: keys go to it while it has the focus, and the question stays usable beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from simulator.ui.dialogs.calculator import CalculatorPanel
from tests.stage import Stage, stage
from tests.ui.calculators import click, display, focused, key, shown_on, type_keys

pytestmark = pytest.mark.usefixtures("screen")
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def exam(tmp_path: Path) -> Iterator[Stage]:
    with stage(tmp_path) as shown:
        shown.begin()
        yield shown


def over(shown: Stage) -> CalculatorPanel:
    """A calculator over the exam page."""
    page = shown.window.page
    assert page is not None
    return shown_on(page, shown.look)


def chosen(shown: Stage) -> list[str]:
    """The options that are chosen."""
    return [one.label for one in shown.bridge.item_view().options if one.chosen]


def test_letters_choose_no_option_while_the_calculator_has_the_focus(exam: Stage) -> None:
    over(exam)
    type_keys("abcdef")
    assert not chosen(exam)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    exam.settle()
    type_keys("a")
    assert chosen(exam)


def test_the_question_stays_usable_beside_the_calculator(exam: Stage) -> None:
    panel = over(exam)
    click(exam.find("option-A"))
    assert chosen(exam)
    assert panel.isVisible()
    click(key(panel, "key-5"))
    type_keys("+1=")
    assert display(panel) == "6"


def test_alt_and_a_letter_still_reach_the_page(exam: Stage) -> None:
    over(exam)
    QTest.keyClick(focused(), Qt.Key.Key_N, ALT)
    assert exam.bridge.item_view().question == 2
