"""Nothing is cut in the languages that ship, on any screen at its smallest size."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from simulator.session.preferences import Language
from tests.screens import scenes
from tests.stage import stage
from tests.ui.cut import cut

pytestmark = pytest.mark.usefixtures("screen")

SMALL = QSize(1280, 720)


@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH])
def test_nothing_is_cut_on_any_screen_in_a_language_that_ships(language: Language, tmp_path: Path) -> None:
    with stage(tmp_path, size=SMALL, language=language) as shown:
        assert [f"{name}: {line}" for name, window in scenes(shown) for line in cut(window)] == []
