"""The list of copies stays on screen and can be left, whatever comes of reading or repairing."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from simulator import places
from simulator.copies import Copy, Fate, Preview, Reason, Repair, RepairedAttempt, Restored
from simulator.log.logbook import Logbook
from simulator.ports import StoreError, Trouble
from simulator.session.preferences import Appearance
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.copies import CopiesWindow
from simulator.ui.look import Look
from simulator.ui.restoring import Offers, Restoring, Way, refusal
from simulator.ui.start import application

pytestmark = pytest.mark.usefixtures("screen")
LONG_S = 60
WAYS = {"startAgain": Way.AGAIN, "beginAnew": Way.ANEW}


class OneCopy:
    """Copies of which there is one; reading or repairing may fail."""

    def __init__(self, *, reading: Exception | None = None, repairing: Exception | None = None) -> None:
        self._reading, self._repairing = reading, repairing

    def all(self) -> tuple[Copy, ...]:
        return (self.at(Path("a.sqlite3")),)

    def preview(self, copy: Copy) -> Preview:
        if self._reading is not None:
            raise self._reading
        return Preview(copy, None, 1, ("Ada",))

    def at(self, path: Path) -> Copy:
        return Copy(path, datetime(2026, 3, 31, tzinfo=UTC), Reason.DAILY, "0009", 2**20)

    def restore(self, copy: Copy) -> Restored:
        return Restored(copy, None)

    def begin_anew(self) -> None:
        raise StoreError(trouble=Trouble.DAMAGED)

    def repair(self, target: Path | None = None) -> Repair:
        assert target is None
        raise self._repairing or StoreError(trouble=Trouble.FULL)


class Repairable(OneCopy):
    """A copy of five attempts, and a damaged database of which a repair saves so many."""

    def __init__(self, saved: int) -> None:
        super().__init__()
        self._held = {Path("a.sqlite3"): 5}
        self._saved = saved

    def all(self) -> tuple[Copy, ...]:
        return tuple(self.at(path) for path in reversed(self._held))

    def preview(self, copy: Copy) -> Preview:
        return Preview(copy, None, self._held[copy.path], ("Ada",))

    def repair(self, target: Path | None = None) -> Repair:
        path = Path("new.sqlite3")
        self._held[path] = self._saved
        told = tuple(RepairedAttempt(number, Fate.WHOLE) for number in range(self._saved))
        return Repair(path, told, 1, 0, pages=60, unreadable=29)


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[CopiesWindow]:
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    application(["examgate"], places.resources())
    made = CopiesWindow(Look(places.resources(), Appearance.LIGHT))
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def said(window: CopiesWindow) -> str:
    """What the window says once nothing goes on."""
    deadline = monotonic() + LONG_S
    while not window.pane.leave.isEnabled():
        assert monotonic() < deadline, "it goes on"
        QTest.qWait(10)
    found = window.findChild(QLabel, "copiesSaid")
    assert found is not None
    return found.text()


def press(window: CopiesWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.mark.parametrize(
    ("trouble", "offered"),
    [
        (Trouble.DAMAGED, ["restoreCopy", "repairData"]),
        (Trouble.EMPTY, ["restoreCopy", "beginAnew"]),
        (Trouble.FULL, ["startAgain"]),
        (Trouble.BUSY, ["startAgain"]),
        (Trouble.IN_USE, []),
    ],
)
def test_a_start_that_failed_offers_what_can_be_done(
    window: CopiesWindow, trouble: Trouble, offered: list[str]
) -> None:
    ways: list[Way] = []
    dialog = refusal(
        Diagnosing(Look(places.resources(), Appearance.LIGHT), list, Logbook(Path("none"))),
        StoreError(trouble=trouble),
        Offers(lambda: None, lambda: None, ways.append),
    )
    dialog.show()
    row = sorted((one for one in dialog.findChildren(QPushButton) if one.isVisible()), key=lambda one: one.x())
    assert [one.objectName() for one in row] == ["openGuide", *offered, "openDiagnostics", "close"]
    for one in row:
        if one.objectName() in WAYS:
            one.click()
    assert ways == [WAYS[name] for name in offered if name in WAYS]
    dialog.close()
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("error", "told"), [(StoreError(trouble=Trouble.FULL), "disk is full"), (KeyError(), "nobody expected")]
)
def test_a_repair_that_fails_leaves_the_copies_on_screen(window: CopiesWindow, error: Exception, told: str) -> None:
    restoring = Restoring(OneCopy(repairing=error), window.pane)
    said(window)
    press(window, "copiesRepair")
    assert told in said(window)
    assert window.pane.table.rowCount() == 1
    restoring.shut_down()


@pytest.mark.parametrize(
    ("saved", "told", "chosen"),
    [
        (0, "No attempt could be saved", "5"),
        (3, "holds more than was saved", "5"),
        (5, "repaired file", "5"),
        (9, "", "9"),
    ],
)
def test_a_repair_leads_to_the_file_that_holds_most_and_is_not_done_twice(
    window: CopiesWindow, saved: int, told: str, chosen: str
) -> None:
    restoring = Restoring(Repairable(saved), window.pane)
    said(window)
    press(window, "copiesRepair")
    text = said(window)
    assert told in text
    assert "Of 60 pages of the file, 29 cannot be read" in text
    cell = window.pane.table.item(window.pane.table.currentRow(), 2)
    assert cell is not None
    assert cell.text() == chosen
    repair = window.findChild(QPushButton, "copiesRepair")
    assert repair is not None
    assert not repair.isEnabled()
    restoring.shut_down()


def test_a_copy_says_how_many_attempts_in_use_are_not_in_it(window: CopiesWindow) -> None:
    attempts = frozenset((number, datetime(2026, 3, 30, tzinfo=UTC)) for number in range(3))
    restoring = Restoring(OneCopy(), window.pane, in_use=lambda: attempts)
    said(window)
    summary = window.findChild(QLabel, "copySummary")
    assert summary is not None
    assert "Not in this copy, of the attempts in use now: 3" in summary.text()
    restoring.shut_down()


def test_a_list_that_cannot_be_read_for_an_error_nobody_expected_can_be_left(window: CopiesWindow) -> None:
    restoring = Restoring(OneCopy(reading=KeyError()), window.pane)
    assert "nobody expected" in said(window)
    window.close()
    assert not window.isVisible()
    restoring.shut_down()
