"""Settings rows that no program wrote: it starts with the defaults, says so once, and everything else is there."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from simulator.house import open_house
from simulator.session.preferences import Language
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


def notice(shown: Stage) -> str:
    """What the home page says above its banks, once it has looked at the settings."""
    shown.window.mend_settings()
    return " ".join(one.text() for one in shown.window.findChildren(QLabel, "homeNotice") if one.isVisible())


def test_an_unreadable_settings_row_is_told_once_and_costs_nothing_else(tmp_path: Path) -> None:
    with open_house(tmp_path) as house, house.store._database.driver() as driver:
        house.store.archive.add_candidate("Ada")
        for name, value in (("exam.policy", "{"), ("appearance", b"\xff"), ("exam.pause_minutes", "soon")):
            driver.execute("INSERT INTO setting (name, value) VALUES (?, CAST(? AS TEXT))", (name, value))
    with stage(tmp_path, language=Language.ENGLISH) as shown:
        assert "have their defaults again: 3" in notice(shown)
        shown.window.show_home()
        assert notice(shown) == ""
        assert [one.name for one in shown.house.desk.archive.candidates()] == ["Ada"]
