"""What the pane of copies asks for, off the GUI thread; restoring itself is left to who closes the database."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from simulator.copies import Copies, Copy, Preview, Repair, fuller
from simulator.ports import StoreError, Trouble
from simulator.ui import copy_words
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.dialogs.copies import CopiesWindow
from simulator.ui.errors import start_failed
from simulator.ui.troubles import PASSING, REPAIRABLE, RESTORABLE, reason
from simulator.ui.widgets.copies_pane import CopiesPane
from simulator.ui.worker import Worker

LOG = logging.getLogger(__name__)
T = TypeVar("T")

InUse = frozenset[tuple[int, datetime]]
"""Finished attempts, by their numbers and when they were opened."""

_Read = tuple[tuple[Preview, ...], InUse]


class Restoring(QObject):
    """Fills a pane, and repairs where it asks for that.

    Signals:
        chosen(Copy): this one shall be restored.
    """

    chosen = Signal(object)

    def __init__(
        self, copies: Copies, pane: CopiesPane, *, said: str = "", in_use: Callable[[], InUse] = frozenset
    ) -> None:
        """Begin to read the copies; `in_use` gives the finished attempts in use, off the GUI thread."""
        super().__init__(pane)
        self._copies = copies
        self._pane = pane
        self._worker = Worker(self)
        self._worker.finished.connect(self._on_finished)
        self._in_use = in_use
        self._repairs_first = False
        self._found: tuple[Preview, ...] = ()
        pane.restore_requested.connect(self.chosen)
        pane.repair_requested.connect(self._repair)
        self._list(said)

    def repair_first(self) -> None:
        """Repair as soon as the copies are listed."""
        self._repairs_first = True

    def shut_down(self) -> None:
        """Return when nothing is read any more."""
        self._worker.shut_down()

    def _list(self, said: str) -> None:
        self._pane.present_work(self.tr("The copies are being read…"))
        self._begin(self._previews, partial(self._on_listed, said))

    def _list_repaired(self, done: Repair) -> None:
        self._pane.have_repaired()
        self._pane.present_work(self.tr("The copies are being read…"))
        self._begin(self._previews, partial(self._on_repair_listed, done))

    def _repair(self) -> None:
        self._pane.present_work(self.tr("Everything that can be read is being saved into a new file…"))
        self._begin(self._copies.repair, self._on_repaired)

    def _on_repaired(self, done: Repair) -> None:
        LOG.info("repaired: attempts kept: %d of %d", done.kept, len(done.attempts))
        self._list_repaired(done)

    def _on_listed(self, said: str, read: _Read) -> None:
        self._take(read)
        self._pane.present(self._found, said)
        if self._repairs_first:
            self._repairs_first = False
            self._repair()

    def _on_repair_listed(self, done: Repair, read: _Read) -> None:
        """Choose what is to be restored now: the copy that holds more than was saved, else what was saved."""
        self._take(read)
        better = fuller(self._found, done.path)
        wanted = better.copy.path if better else None if done.has_failed else done.path
        places = [place for place, one in enumerate(self._found) if one.copy.path == wanted]
        self._pane.present(self._found, copy_words.repaired(done, better), chosen=places[0] if places else -1)

    def _take(self, read: _Read) -> None:
        self._found, in_use = read
        self._pane.know_in_use(in_use)

    def _previews(self) -> _Read:
        """Called off the GUI thread."""
        in_use: InUse = frozenset()
        with suppress(StoreError):  # copies are wanted most where the data cannot be read
            in_use = self._in_use()
        return tuple(self._copies.preview(copy) for copy in self._copies.all()), in_use

    def _begin(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._worker.begin(work, done, failed=self._on_failed, errors=(StoreError, OSError))

    def _on_failed(self, error: Exception) -> None:
        self._pane.present(self._found, reason(error.trouble if isinstance(error, StoreError) else Trouble.UNKNOWN))

    def _on_finished(self) -> None:
        if self._pane.is_working:
            self._pane.present(self._found, copy_words.unexpected())


class Way(Enum):
    """How to go on where the program could not start: try it again, or begin anew in the place of an empty file."""

    AGAIN = auto()
    ANEW = auto()


Chosen = Copy | Way | None
"""The copy that shall be restored, another way on, or None where nothing shall be done."""


def offer_copies(
    diagnosing: Diagnosing,
    copies: Copies,
    failure: StoreError,
    *,
    before: StoreError | None = None,
    opened: Path | None = None,
) -> Chosen:
    """Say why the program cannot start with a file `opened`, and why a restoration `before` has failed."""
    wanted: list[Copy | Way] = []
    look = diagnosing.look
    said = copy_words.not_restored(before) if before is not None else ""

    def show(*, repairing: bool) -> None:
        window = CopiesWindow(look, failed)
        restoring = Restoring(copies, window.pane, said=said)
        restoring.chosen.connect(wanted.append)
        restoring.chosen.connect(window.accept)
        window.accepted.connect(failed.accept)
        if repairing:
            restoring.repair_first()
        window.open()

    def offer() -> None:
        show(repairing=False)

    def repair() -> None:
        show(repairing=True)

    def go(way: Way) -> None:
        wanted.append(way)
        failed.accept()

    failed = refusal(diagnosing, failure, Offers(offer, repair, go), opened=opened)
    if said:
        QTimer.singleShot(0, failed, offer)
    failed.exec()
    return wanted[0] if wanted else None


@dataclass(frozen=True)
class Offers:
    """What can be done about a start that failed: show the copies, repair, go on in another way."""

    copies: Callable[[], None]
    repair: Callable[[], None]
    go: Callable[[Way], None]


def refusal(diagnosing: Diagnosing, failure: StoreError, offers: Offers, *, opened: Path | None = None) -> AlertDialog:
    """The dialog of a start that failed, with all that can be done."""
    failed = start_failed(diagnosing.look, failure.trouble, failure.path, opened=opened)
    trouble = failure.trouble
    if trouble in PASSING:
        failed.offer(QCoreApplication.translate("copies", "Try again"), "startAgain", lambda: offers.go(Way.AGAIN))
    if trouble in RESTORABLE:
        failed.offer(QCoreApplication.translate("copies", "Restore a copy…"), "restoreCopy", offers.copies)
    if trouble in REPAIRABLE:
        failed.offer(QCoreApplication.translate("copies", "Repair…"), "repairData", offers.repair)
    if trouble is Trouble.EMPTY:
        failed.offer(QCoreApplication.translate("copies", "Begin anew"), "beginAnew", lambda: offers.go(Way.ANEW))
    report = QCoreApplication.translate("copies", "Diagnostics…")
    failed.offer(report, "openDiagnostics", lambda: diagnosing.show(failed))
    return failed
