"""Every control on every screen can be hit, is named for screen readers, and shows when it has the focus."""

from pathlib import Path

import pytest

from tests.ui.controls import Control, walk

pytestmark = pytest.mark.xdist_group("controls")
SMALLEST = 24


@pytest.fixture(scope="module")
def controls(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> list[Control]:
    folder: Path = tmp_path_factory.mktemp("controls")
    found = walk(folder)
    assert len({one.screen for one in found}) > 30
    return found


def test_every_control_is_large_enough_to_be_hit(controls: list[Control]) -> None:
    small = [one for one in controls if one.zoom == 1 and min(one.width, one.height) < SMALLEST]
    assert small == []


def test_every_control_has_a_name_for_screen_readers(controls: list[Control]) -> None:
    assert [one for one in controls if not one.spoken] == []


def test_every_control_has_a_name_for_tests(controls: list[Control]) -> None:
    assert [one for one in controls if not one.name] == []


def test_every_control_shows_that_it_has_the_focus(controls: list[Control]) -> None:
    assert [one for one in controls if one.ring is not None and one.ring < 0.5] == []
