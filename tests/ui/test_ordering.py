"""Ordering questions on screen: pressed, moved and dragged, by mouse and by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from simulator.exam.answers import Ordering
from simulator.exam.items import ItemType
from simulator.ui.announce import Announcer
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import click, drag, into_view, key, tab_to, typed
from tests.ui.kinds import go_to, kinds

pytestmark = pytest.mark.usefixtures("screen")
CONTROL = Qt.KeyboardModifier.ControlModifier


def order(shown: Stage) -> str:
    """The letters that have a place, from the state."""
    answer = shown.bridge.item_view().answer
    return "".join(answer.letters) if isinstance(answer, Ordering) else ""


def from_top(shown: Stage) -> str:
    """The labels of all rows as they stand on screen."""
    rows = [shown.find(f"row-{label}") for label in "ABCD"]
    return "".join(row.objectName()[-1] for row in sorted(rows, key=lambda row: row.y()))


def begin(shown: Stage) -> None:
    shown.begin()
    go_to(shown, ItemType.ORDER)


def test_steps_get_their_places_in_the_order_they_are_clicked(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        for label in "DB":
            click(shown, f"option-{label}")
        assert (order(shown), from_top(shown)) == ("DB", "DBAC")
        assert text_of(shown, "placedLine") == "2 of 4 placed"
        click(shown, "option-D")
        assert (order(shown), from_top(shown)) == ("B", "BACD")


def test_arrows_move_a_step_up_and_down(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        for label in "ABCD":
            click(shown, f"option-{label}")
        click(shown, "up-C")
        click(shown, "down-A")
        assert order(shown) == from_top(shown) == "CABD"
        up, down = shown.find("up-C"), shown.find("down-D")
        assert not up.isEnabled()
        assert not down.isEnabled()


def test_letters_place_and_control_with_an_arrow_moves(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        typed(shown, "cab")
        key(shown, Qt.Key.Key_Up, CONTROL, times=2)
        assert order(shown) == "BCA"
        key(shown, Qt.Key.Key_Down, CONTROL)
        assert order(shown) == from_top(shown)[:3] == "CBA"
        typed(shown, "b")
        assert order(shown) == "CA"


def test_space_places_the_step_that_has_the_focus(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        tab_to(shown, "option-C")
        key(shown, Qt.Key.Key_Space)
        key(shown, Qt.Key.Key_Down)
        key(shown, Qt.Key.Key_Space)
        assert order(shown) == "CA"


def test_a_step_is_dragged_to_its_place_and_back(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        for label in "AB":
            click(shown, f"option-{label}")
        drag(shown, "option-D", "row-B", above=6)
        assert order(shown) == "ADB"
        drag(shown, "option-B", "row-A", above=12)
        assert order(shown) == "BAD"
        drag(shown, "option-A", "row-C")
        assert order(shown) == "BD"


def test_a_step_that_is_dropped_where_it_was_stays(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        drag(shown, "option-B", "row-D")
        assert order(shown) == ""
        drag(shown, "option-D", "notPlaced", above=4)
        assert order(shown) == "D"


def test_screen_readers_hear_the_place_of_a_step(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        button = shown.find("option-B")
        assert isinstance(button, QAbstractButton)
        assert button.accessibleName() == "B. Prepare the features, not placed"
        click(shown, "option-B")
        assert button.accessibleName() == "B. Prepare the features, place 1"


def test_the_step_that_moved_is_in_view_at_the_largest_size(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.enlarge(4)
        begin(shown)
        typed(shown, "abcd")
        for label in "DA":
            shown.find(f"option-{label}").setFocus()
            into_view(shown, shown.find(f"row-{label}"))
            key(shown, Qt.Key.Key_Down if label == "A" else Qt.Key.Key_Up, CONTROL, times=3)
            assert not shown.find(f"option-{label}").visibleRegion().isEmpty()


def test_screen_readers_hear_the_order_at_each_change(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown)
        (announcer,) = shown.find("answerArea").findChildren(Announcer)
        said: list[str] = []
        announcer.announced.connect(said.append)
        typed(shown, "cac")
        assert said == ["1 of 4 placed: C", "2 of 4 placed: C, A", "1 of 4 placed: A"]
