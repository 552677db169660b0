"""Copies are made between exams alone and told where it matters; a chosen one is handed over to be restored."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget

from simulator import places
from simulator.app import run_window
from simulator.copies import Copy, Proceed, Reason, Restored
from simulator.house import copies, open_house
from simulator.log.logbook import Logbook
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.session.preferences import Appearance
from simulator.store.database import Database
from simulator.store.paths import database_path
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.look import Look
from simulator.ui.restoring import offer_copies
from simulator.ui.safekeeping import Safekeeping
from tests.histories import only_the_tour, toured
from tests.stage import Stage, stage

pytestmark = [pytest.mark.usefixtures("screen"), pytest.mark.xdist_group("safekeeping")]


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    """The home page of a data folder with one attempt and no copy."""
    banks = only_the_tour(tmp_path / "banks")
    with toured(tmp_path / "data", 1, bank_root=banks):
        pass
    with stage(tmp_path / "data", bank_root=banks) as opened:
        yield opened


@pytest.fixture
def keeper(shown: Stage) -> Iterator[Safekeeping]:
    made = Safekeeping(shown.window, shown.look, shown.house.store.keep_copy, partial(copies, shown.house.folder))
    shown.window.show_home()
    yield made
    made.shut_down()


def kept(shown: Stage) -> list[Reason]:
    return [copy.reason for copy in copies(shown.house.folder).all()]


def said(shown: Stage, name: str) -> str:
    found = shown.find(name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_copy_is_made_behind_the_home_page_and_shown_with_what_it_holds(shown: Stage, keeper: Safekeeping) -> None:
    keeper.keep()
    shown.wait_for(lambda: kept(shown) == [Reason.DAILY])
    shown.click("restoreCopy")
    shown.wait_for(lambda: shown.find("copiesClose").isEnabled())
    table, attempts = shown.find("copiesTable"), shown.find("copyAttempts")
    assert isinstance(table, QTableWidget)
    assert isinstance(attempts, QTableWidget)
    texts = [item.text() for column in range(4) if (item := table.item(0, column)) is not None]
    assert (texts[1], texts[2], attempts.rowCount()) == ("Daily", "1", 1)
    assert said(shown, "copySummary").splitlines()[0] == "Candidates: Ada"
    shown.click("copiesRestore")
    assert keeper.wanted is not None
    assert keeper.wanted.reason is Reason.DAILY
    assert not shown.window.isVisible()


def test_a_copy_tells_where_an_unfinished_exam_stands_but_not_its_time(shown: Stage, keeper: Safekeeping) -> None:
    shown.begin()
    shown.clock.advance(7 * 60_000)
    shown.click("next")
    shown.visit.left.emit()
    keeper.keep()
    shown.wait_for(lambda: kept(shown) == [Reason.DAILY])
    shown.click("restoreCopy")
    shown.wait_for(lambda: shown.find("copiesClose").isEnabled())
    told = said(shown, "copySummary")
    assert re.search(r"at question 2 of \d+\n", told)
    assert "min" not in told.lower()


def test_no_copy_is_made_nor_offered_while_an_exam_is_open(shown: Stage, keeper: Safekeeping) -> None:
    shown.begin()
    keeper.keep()
    page = shown.window.page
    assert page is not None
    keeper.show_copies(page)
    shown.settle()
    assert (kept(shown), shown.is_shown("copiesTable")) == ([], False)


def test_the_way_to_the_copies_is_open_on_every_page_outside_of_an_exam(shown: Stage, keeper: Safekeeping) -> None:
    shown.window.retrospect.show_history()
    way = keeper.way_to_copies()
    assert way is not None
    way()
    shown.wait_for(lambda: shown.find("copiesClose").isEnabled())
    shown.click("copiesClose")
    shown.window.show_home()
    shown.begin()
    assert keeper.way_to_copies() is None


def test_a_copy_that_failed_is_told_once_with_the_list_of_copies(shown: Stage) -> None:
    def fail(_reason: Reason, _proceed: Proceed) -> Copy | None:
        raise NotSavedError("no room", trouble=Trouble.FULL)

    keeper = Safekeeping(shown.window, shown.look, fail, partial(copies, shown.house.folder))
    shown.window.show_home()
    keeper.keep()
    told = []
    for _ in range(2):
        keeper.shut_down()
        shown.settle()
        shown.click("restoreCopy")
        shown.wait_for(lambda: shown.find("copiesClose").isEnabled())
        told.append("The disk is full" in said(shown, "copiesSaid"))
        shown.click("copiesClose")
    assert told == [True, False]
    keeper.shut_down()


def test_copies_that_fail_again_and_again_are_told_on_the_home_page_until_one_is_made(shown: Stage) -> None:
    faults = iter((Trouble.FULL, Trouble.FULL, None))

    def fail(_reason: Reason, _proceed: Proceed) -> Copy | None:
        if trouble := next(faults):
            raise NotSavedError("no room", trouble=trouble)
        return None

    keeper = Safekeeping(shown.window, shown.look, fail, partial(copies, shown.house.folder))
    told = []
    for _ in range(3):
        shown.window.show_home()
        keeper.keep()
        keeper.shut_down()
        shown.settle()
        told.append(shown.is_shown("homeUncopied") and "The disk is full" in said(shown, "homeUncopied"))
    assert told == [False, True, False]


def test_what_came_of_a_restoration_is_told_in_the_next_window(shown: Stage, keeper: Safekeeping) -> None:
    copy = copies(shown.house.folder).at(Path(__file__))
    keeper.tell(Restored(copy, Path("before.sqlite3")))
    texts = [one.text() for one in shown.find("askBox").findChildren(QLabel)]
    assert any("before.sqlite3" in text for text in texts)
    shown.click("askClose")
    keeper.tell(StoreError(trouble=Trouble.DAMAGED))
    assert any("nothing has changed" in one.text() for one in shown.find("askBox").findChildren(QLabel))
    shown.click("askClose")


@contextmanager
def pressing(*names: str) -> Iterator[None]:
    """Press these buttons meanwhile, each as soon as it is there."""
    left = list(names)

    def press() -> None:
        widgets = [one for top in QApplication.topLevelWidgets() for one in top.findChildren(QPushButton)]
        ready = [one for one in widgets if [one.objectName()] == left[:1] and one.isVisible() and one.isEnabled()]
        if ready:
            left.pop(0)
            ready[0].click()

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(10)
    yield
    timer.stop()


def test_a_damaged_database_is_repaired_from_the_window_that_says_so(tmp_path: Path) -> None:
    with toured(tmp_path, 1, bank_root=only_the_tour(tmp_path / "some")):
        pass
    with database_path(tmp_path).open("r+b") as file:
        file.write(bytes(100))
    look = Look(places.resources(), Appearance.LIGHT)
    with pressing("repairData", "copiesRestore"):
        wanted = offer_copies(
            Diagnosing(look, list, Logbook(Path("none"))),
            copies(tmp_path),
            StoreError(trouble=Trouble.DAMAGED, path=database_path(tmp_path)),
        )
    assert isinstance(wanted, Copy)
    assert wanted.reason is Reason.REPAIRED
    copies(tmp_path).restore(wanted)
    with open_house(tmp_path) as house:
        assert len(house.desk.archive.history()) == 1


def test_an_emptied_database_is_begun_anew_at_wish(tmp_path: Path) -> None:
    with open_house(tmp_path):
        pass
    database_path(tmp_path).write_bytes(b"")
    with pressing("beginAnew"):
        assert run_window(tmp_path, run=lambda _app: 0) == 0
    with open_house(tmp_path) as house:
        assert house.store.check() == ()


def test_a_start_that_found_the_disk_full_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faults = iter((Trouble.FULL, Trouble.FULL, None))

    def prove(database: Database) -> None:
        if trouble := next(faults):
            raise StoreError(trouble=trouble, path=database.path)

    monkeypatch.setattr(Database, "prove_writable", prove)
    with pressing("startAgain", "startAgain"):
        assert run_window(tmp_path, run=lambda _app: 0) == 0
