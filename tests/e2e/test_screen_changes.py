"""The screen gets another size or scale amid an exam: nothing given is lost, and all can be reached."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QScrollArea

from simulator.exam.commands import ShowQuestion
from tests import case_bank
from tests.e2e.people import MousePerson, text_of, unread
from tests.stage import Stage, stage
from tests.ui.cut import cut

pytestmark = pytest.mark.usefixtures("screen")
LARGE, SMALL = QSize(1280, 720), QSize(800, 600)


@pytest.fixture
def reading(tmp_path: Path) -> Iterator[Stage]:
    """Somebody has chosen B of a long question and reads on in the middle of it."""
    root = case_bank.bank_root(tmp_path / "banks")
    with stage(tmp_path / "data", bank_root=root, draw=case_bank.in_order, size=LARGE) as shown:
        case_bank.begin(shown)
        shown.bridge.send(ShowQuestion(3))
        shown.settle()
        MousePerson(shown).choose("B")
        bar = area(shown).verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        shown.settle()
        yield shown


def area(shown: Stage, name: str = "itemScroll") -> QScrollArea:
    found = shown.find(name)
    assert isinstance(found, QScrollArea)
    return found


def share(shown: Stage, name: str = "itemScroll") -> float:
    """How far the question is scrolled."""
    bar = area(shown, name).verticalScrollBar()
    return bar.value() / (bar.maximum() + bar.pageStep())


def resize(shown: Stage, size: QSize) -> None:
    shown.window.resize(size)
    for _ in range(3):
        shown.settle()


def assert_all_is_there(shown: Stage, place: float) -> None:
    """The answer is on screen as before, nothing is cut, each option can be reached, and one reads where one was."""
    assert cut(shown.window) == []
    assert abs(share(shown) - place) < 0.02
    chosen = shown.find("option-B")
    assert isinstance(chosen, QAbstractButton)
    assert chosen.isChecked()
    before = area(shown).verticalScrollBar().value()
    MousePerson(shown)._into_view(shown.find("option-D"))
    area(shown).verticalScrollBar().setValue(before)
    for name in ("flag", "navigator", "next", "previous", "endExam", "help"):
        button = shown.find(name)
        corner = button.mapTo(shown.window, QPoint(0, 0))
        assert shown.window.rect().contains(QRect(corner, button.size()))
    assert text_of(shown, "counter").startswith("3 of")


def test_a_smaller_screen_and_back_keep_answer_and_place(reading: Stage) -> None:
    place = share(reading)
    for size in (SMALL, LARGE, QSize(900, 700), SMALL, LARGE):
        resize(reading, size)
        assert reading.window.size() == size
        assert_all_is_there(reading, place)


def test_a_case_stays_where_it_was_read_beside_its_question(tmp_path: Path) -> None:
    root = case_bank.bank_root(tmp_path / "banks", long_case=True)
    with stage(tmp_path / "data", bank_root=root, draw=case_bank.in_order, size=LARGE) as shown:
        case_bank.begin(shown)
        shown.click("next")
        bar = area(shown, "scenarioScroll").verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        place = share(shown, "scenarioScroll")
        for size in (SMALL, LARGE):
            resize(shown, size)
            assert abs(share(shown, "scenarioScroll") - place) < 0.02
        shown.click("previous")
        shown.click("next")
        assert bar.value() == 0


def test_a_screen_on_which_all_fits_loses_no_place_on_the_way_back(reading: Stage) -> None:
    place = share(reading)
    resize(reading, QSize(1280, 4_000))
    assert unread(reading) == []
    resize(reading, LARGE)
    assert_all_is_there(reading, place)


def test_twice_the_scale_on_a_small_screen_keeps_answer_and_place(reading: Stage) -> None:
    place = share(reading)
    resize(reading, SMALL)
    while reading.look.zoom < 2:
        reading.look.zoom_in()
        reading.settle()
    resize(reading, SMALL)
    assert_all_is_there(reading, place)
    reading.look.zoom_reset()
    resize(reading, LARGE)
    assert_all_is_there(reading, place)


def test_a_screen_of_another_scale_and_back_keep_the_answer_and_cut_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.two_screens", str(tmp_path)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    told = [json.loads(line) for line in lines]
    assert [one["scale"] for one in told] == [1, 2, 1]
    assert [one["cut"] for one in told] == [[], [], []]
    assert [one["marks"]["answer"] for one in told] == [[[200, 500], [800, 400]]] * 3


def test_full_screen_and_back_keep_answer_and_place(reading: Stage) -> None:
    place = share(reading)
    reading.window.showFullScreen()
    resize(reading, reading.window.size())
    assert_all_is_there(reading, place)
    reading.window.showNormal()
    resize(reading, LARGE)
    assert_all_is_there(reading, place)


def test_a_window_left_on_a_screen_that_is_gone_comes_back_on_one_that_is_there(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.window.move(9_000, 9_000)
        shown.window.close()
    with stage(tmp_path) as shown:
        shown.window.show_in_place()
        shown.settle()
        assert QGuiApplication.primaryScreen().geometry().intersects(shown.window.frameGeometry())
