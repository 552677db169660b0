"""The screens of every type of question: nothing is cut, every control is named, large enough and shows its focus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.screens_types import type_scenes
from tests.ui.controls import measure
from tests.ui.cut import cut
from tests.ui.kinds import kinds
from tests.ui.pseudo import PseudoTranslator

pytestmark = pytest.mark.usefixtures("screen")
LARGEST = 4
SMALLEST = 24


@pytest.mark.parametrize("steps", [0, LARGEST])
def test_nothing_is_cut_in_a_language_that_is_longer(steps: int, tmp_path: Path) -> None:
    found = []
    with kinds(tmp_path, size=QSize(1280, 720), translator=PseudoTranslator()) as shown:
        shown.enlarge(steps)
        shown.settle()
        for name, window in type_scenes(shown):
            found += [f"{name}: {line}" for line in cut(window)]
    assert found == []


def test_every_control_is_large_enough_named_and_shows_its_focus(tmp_path: Path) -> None:
    with kinds(tmp_path, size=QSize(1280, 720)) as shown:
        controls = measure(shown, type_scenes(shown))
    assert [one for one in controls if min(one.width, one.height) < SMALLEST] == []
    assert [one for one in controls if not one.spoken or not one.name] == []
    assert [one for one in controls if one.ring is not None and one.ring < 0.5] == []
    assert {"option-A", "match-A", "writtenAnswer", "hotspotPicture"} <= {one.name for one in controls}
