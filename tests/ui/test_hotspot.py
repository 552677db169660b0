"""Questions on a picture: spots by click and by crosshair, described without a hint at the areas."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from simulator.exam.answers import Marking, Spot
from simulator.exam.items import ItemType
from simulator.ui.announce import Announcer
from simulator.ui.widgets.answers.markable_picture import MarkablePicture
from tests.e2e.people import text_of
from tests.stage import Stage
from tests.ui.hands import click, key, tab_to
from tests.ui.kinds import go_to, kinds

pytestmark = pytest.mark.usefixtures("screen")


def spots(shown: Stage) -> list[tuple[int, int]]:
    answer = shown.bridge.item_view().answer
    return [(spot.x, spot.y) for spot in answer.spots] if isinstance(answer, Marking) else []


def picture(shown: Stage) -> MarkablePicture:
    found = shown.find("hotspotPicture")
    assert isinstance(found, MarkablePicture)
    return found


def mark(shown: Stage, x: int, y: int) -> None:
    """Click at a place in thousandths."""
    click(shown, "hotspotPicture", picture(shown).point(Spot(x, y)).toPoint())


def begin(shown: Stage, *, several: bool) -> None:
    shown.begin()
    go_to(shown, ItemType.HOTSPOT, last=not several)


def test_another_spot_replaces_the_only_one(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=False)
        mark(shown, 200, 500)
        mark(shown, 800, 400)
        ((x, y),) = spots(shown)
        assert [x, y] == pytest.approx([800, 400], abs=2)


def test_spots_are_added_and_taken_back_by_a_click_and_one_too_many_is_refused(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=True)
        for x in (200, 500):
            mark(shown, x, 500)
        assert text_of(shown, "spotLine") == "2 of 2 spots set"
        mark(shown, 800, 500)
        assert text_of(shown, "dialogTitle") == "Maximum Selections"
        shown.click("dialogOk")
        mark(shown, 202, 501)
        (left,) = spots(shown)
        assert left[0] == pytest.approx(500, abs=2)


def test_the_crosshair_sets_and_removes_by_keyboard(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=True)
        tab_to(shown, "hotspotPicture")
        key(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, times=6)
        key(shown, Qt.Key.Key_Up, times=3)
        key(shown, Qt.Key.Key_Space)
        key(shown, Qt.Key.Key_Right, times=2)
        key(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, times=2)
        key(shown, Qt.Key.Key_Return)
        assert spots(shown) == [(200, 470)]
        key(shown, Qt.Key.Key_Space)
        assert spots(shown) == [(200, 470), (220, 570)]
        key(shown, Qt.Key.Key_Space)
        assert spots(shown) == [(200, 470)]


def test_the_crosshair_stays_on_the_picture(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=False)
        tab_to(shown, "hotspotPicture")
        key(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, times=14)
        key(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier, times=14)
        key(shown, Qt.Key.Key_Space)
        assert spots(shown) == [(0, 0)]


def test_a_larger_picture_is_moved_by_drag_and_marked_where_it_is(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=False)
        for _ in range(2):
            shown.click("pictureLarger")
        shown_picture = picture(shown)
        QTest.mousePress(shown_picture, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
        for x in (240, 300, 400):
            QTest.mouseMove(shown_picture, QPoint(x, 200))
        QTest.mouseRelease(shown_picture, Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
        shown.settle()
        assert spots(shown) == []
        click(shown, "hotspotPicture", QPoint(430, 200))
        ((x, _y),) = spots(shown)
        assert x == pytest.approx(500 - 1000 * 200 / (2 * 860), abs=3)


def test_screen_readers_hear_crosshair_and_spots_and_nothing_of_the_areas(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=True)
        tab_to(shown, "hotspotPicture")
        key(shown, Qt.Key.Key_Space)
        key(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert picture(shown).accessibleName() == "Picture to mark"
        assert picture(shown).accessibleDescription() == (
            "Crosshair at 55 % from the left, 50 % from the top. Spot 1 at 50 % from the left, 50 % from the top."
        )
        assert picture(shown).outlines == ()


def test_the_crosshair_is_followed_in_words_and_kept_in_view(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        shown.enlarge(4)
        begin(shown, several=True)
        tab_to(shown, "hotspotPicture")
        said: list[str] = []
        for announcer in shown.find("answerArea").findChildren(Announcer):
            announcer.announced.connect(said.append)
        key(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, times=9)
        assert said[-1] == "50 % from the left, 95 % from the top"
        place = picture(shown).point(picture(shown).cross).toPoint()
        assert picture(shown).visibleRegion().contains(place)
        key(shown, Qt.Key.Key_Space)
        assert said[-1] == "1 of 2 spots set. Spot 1 at 50 % from the left, 95 % from the top."


def test_a_picture_that_is_missing_is_told(tmp_path: Path) -> None:
    with kinds(tmp_path, media=False) as shown:
        begin(shown, several=True)
        texts = [label.text() for label in shown.find("answerArea").findChildren(QLabel) if label.isVisible()]
        assert "The picture of this question cannot be shown." in texts
        key(shown, Qt.Key.Key_Down)
        assert spots(shown) == []


def test_a_spot_can_be_seen_on_dark_and_on_light_ground(tmp_path: Path) -> None:
    with kinds(tmp_path) as shown:
        begin(shown, several=True)
        for x in (500, 760):
            mark(shown, x, 300)
            place = picture(shown).point(Spot(x, 300)).toPoint()
            image = picture(shown).grab().toImage()
            ring = {image.pixelColor(place.x() - way, place.y() - way).lightness() for way in range(4, 12)}
            assert min(ring) < 60
            assert max(ring) > 200
