"""Outlines that are missing are made behind the page, and never once that is halted."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QObject

from simulator.annals import Annals
from simulator.app import services
from simulator.exchange import ExportKind
from simulator.house import House, open_house
from simulator.ui.history.filling import Filling
from tests.histories import toured

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A folder into which an attempt has come without its outline."""
    path = tmp_path / "history.json"
    with toured(tmp_path / "one", 1) as one:
        one.transfer.export(ExportKind.JSON, one.store.archive.history(), path, lambda done, total: None)
    with open_house(tmp_path / "other") as other:
        other.import_history(path, lambda done, total: None)
        yield other


def test_nothing_is_stored_once_it_is_halted_be_it_while_it_begins(house: House) -> None:
    lacking, owner = house.store.annals.without_outline(), QObject()

    def annals() -> Annals:
        """Let another thread halt the filling between its question whether it is halted and its work."""
        halting = Thread(target=filling.halt)
        halting.start()
        halting.join()
        return house.store.annals

    filling = Filling(replace(services(house), annals=annals), owner)
    filling.start()
    filling.halt()
    assert len(lacking) == 1
    assert house.store.annals.without_outline() == lacking
