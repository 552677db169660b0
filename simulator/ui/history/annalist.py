"""The history on its way to the screen: what is done with attempts there, and what is read of them behind it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.exam.outline import Outline
from simulator.ports import AttemptId, AttemptRow, NotSavedError, StoreError
from simulator.session import excerpt
from simulator.session.history import Order, Sieve
from simulator.ui.dialogs.ask import AskDialog, Choice
from simulator.ui.history import phrases
from simulator.ui.history.filling import Filling
from simulator.ui.history.purging import Purging
from simulator.ui.history.reading import Reading
from simulator.ui.history.sieve_bar import Filters
from simulator.ui.history.transfers import Transfers
from simulator.ui.look import Look
from simulator.ui.pages.history import HistoryPage
from simulator.ui.services import Services
from simulator.ui.troubles import not_saved, reason

MOST_NAMED = 5
"""So many attempts are named before they are deleted; of more, only how many there are."""

LATER_MS = 20
"""So long after the page is there the rest is read: its last charts are painted first."""


class Annalist(QObject):
    """Keeps the history of a data folder in order.

    It remembers filters, the order, what is selected and what can be undone from page to page.

    What was deleted in a window that came to no orderly end can still be undone in the next one.

    Signals:
        renewed: there are attempts of other people or exams; the page is to be put together anew.
    """

    renewed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._sieve: Sieve | None = None
        self._order = Order()
        self._chosen: Sequence[AttemptId] = ()
        self._removed = services.annals().removed()
        self._aside: tuple[Sequence[AttemptId], bool] = ((), True)
        self._page: HistoryPage | None = None
        self._purging = Purging(services, self)
        self._purging.failed.connect(self._on_purge_failed)
        self._reading = Reading(services, self)
        self._reading.came.connect(self._on_came)
        self._reading.failed.connect(self._on_reading_failed)
        self._filling = Filling(services, self)
        self._filling.progressed.connect(self._on_progressed)
        self._filling.failed.connect(self._on_filling_failed)
        self._filling.ended.connect(self._on_filling_ended)
        self._transfers = Transfers(services, self, clear_the_way=self._filling.halt)
        self._transfers.ended.connect(self._filling.go_on)
        self._transfers.imported.connect(self.renewed)

    def page(self, look: Look) -> HistoryPage:
        """Put the page of the history together."""
        archive, clock = self._services.desk.archive, self._services.desk.clock
        candidate, strands = self._services.preferences.candidate(archive), archive.strands()
        sieve = self._sieve or Sieve(
            candidate=candidate.id if any(one.candidate == candidate.id for one in strands) else None
        )
        filters = Filters(sieve, candidate, clock.now().astimezone().date())
        page = HistoryPage(excerpt.begin(archive, strands, sieve), look, filters=filters, outlines=self._outlines)
        page.present_removed(len(self._removed))
        page.order_by(self._order)
        if {row.id for row in page.shown}.intersection(self._chosen):
            page.select(self._chosen)
        self._connect(page, look)
        self._page = page
        return page

    def shut_down(self) -> None:
        """Stop reading, and delete for good what was deleted."""
        if self._page is not None:
            self._page.flush_note()
        self._filling.halt()
        self._transfers.shut_down()
        waiting = self._purging.finish()
        if waiting or self._removed:
            try:
                self._services.annals().purge()
            except (NotSavedError, StoreError):
                return  # the next end does it
            self._removed = ()

    def _connect(self, page: HistoryPage, look: Look) -> None:
        transfers = self._transfers
        page.sieved.connect(self._on_sieved)
        page.reordered.connect(self._on_reordered)
        page.chosen.connect(self._on_chosen)
        page.note_written.connect(partial(self._write_note, page))
        page.archive_requested.connect(lambda chosen: self._put_aside(page, _ids(chosen), archived=True))
        page.bring_back_requested.connect(lambda chosen: self._put_aside(page, _ids(chosen), archived=False))
        page.undo_aside_requested.connect(partial(self._undo_aside, page))
        page.delete_requested.connect(partial(self._ask_to_delete, page))
        page.undo_requested.connect(partial(self._undo, page))
        page.dismiss_requested.connect(partial(self._purge, page))
        page.export_requested.connect(
            lambda shown: transfers.offer_export(page, look, shown=shown, everything=page.rows)
        )
        page.import_requested.connect(lambda: transfers.offer_import(page, look))
        page.ready.connect(lambda: QTimer.singleShot(LATER_MS, page, partial(self._read_on, page)))
        page.destroyed.connect(partial(self._forget, page))

    def _read_on(self, page: HistoryPage) -> None:
        """Read behind the page what it was shown without."""
        if page.is_whole:
            self._reading.renew()
        else:
            self._reading.start()
        self._filling.start()

    def _on_came(self, rows: Sequence[AttemptRow]) -> None:
        if self._page is not None:
            self._page.present(rows, self._chosen)
            self._page.present_removed(len(self._removed))

    def _on_reading_failed(self, error: StoreError) -> None:
        if self._page is not None:
            text = self.tr("The history could not be read to its end: {reason}")
            self._page.tell(text.format(reason=reason(error.trouble)), good=False)

    def _outlines(self, attempts: Sequence[AttemptId]) -> Mapping[AttemptId, Outline]:
        try:
            return self._services.annals().outlines(attempts)
        except StoreError:
            return {}

    def _on_reordered(self, order: Order) -> None:
        self._order = order

    def _on_chosen(self, attempts: Sequence[AttemptId]) -> None:
        self._chosen = attempts

    def _on_sieved(self, sieve: Sieve) -> None:
        self._sieve = sieve

    def _forget(self, page: HistoryPage) -> None:
        if self._page is page:
            self._page = None

    def _write_note(self, page: HistoryPage, attempt: int, text: str) -> None:
        try:
            self._services.annals().write_note(AttemptId(attempt), text)
        except NotSavedError as error:
            page.tell_note_saved(not_saved(error))
        else:
            page.tell_note_saved(self.tr("Saved"))
            page.note(AttemptId(attempt), text)
            self._reading.renew()

    def _put_aside(self, page: HistoryPage, attempts: Sequence[AttemptId], *, archived: bool) -> bool:
        """Archive attempts, or take them out of the archive; whether it was done."""
        annals = self._services.annals()
        if not self._done(page, annals.archive if archived else annals.bring_back, attempts):
            return False
        chosen = set(attempts)
        rows = [replace(row, archived=archived) if row.id in chosen else row for row in page.rows]
        if page.is_whole:
            page.present(rows, attempts)
        page.present_aside(len(attempts), archived=archived)
        self._aside = attempts, archived
        return True

    def _undo_aside(self, page: HistoryPage) -> None:
        attempts, archived = self._aside
        if self._put_aside(page, attempts, archived=not archived):
            page.present_aside(0, archived=archived)

    def _done(
        self, page: HistoryPage, work: Callable[[Sequence[AttemptId]], None], attempts: Sequence[AttemptId]
    ) -> bool:
        """Do something with attempts; whether it was done."""
        try:
            work(attempts)
        except NotSavedError as error:
            page.tell(not_saved(error), good=False)
            return False
        self._reading.renew()
        return True

    def _ask_to_delete(self, page: HistoryPage, rows: Sequence[AttemptRow]) -> None:
        title = self.tr("Delete this attempt?") if len(rows) == 1 else self.tr("Delete {count} attempts?")
        named = "\n".join(phrases.name_of(row) for row in rows[:MOST_NAMED])
        if len(rows) > MOST_NAMED:
            named += "\n…"
        goes = self.tr(
            "The record with every answer and its time, the score, the report and the note go for good once you "
            "dismiss the line that offers to undo it, or close the program. That you have seen the questions stays "
            "known, so that new exams prefer others. Files you exported and copies of the database are not touched."
        )
        AskDialog(
            page,
            title.format(count=len(rows)),
            f"{named}\n\n{goes}",
            (
                Choice(self.tr("Keep"), "keep"),
                Choice(self.tr("Delete"), "confirmDelete", "primary", lambda: self._delete(page, rows)),
            ),
        ).open()

    def _delete(self, page: HistoryPage, rows: Sequence[AttemptRow]) -> None:
        attempts = _ids(rows)
        if self._done(page, self._services.annals().remove, attempts):
            self._removed += attempts
            gone = set(attempts)
            if page.is_whole:
                page.present([row for row in page.rows if row.id not in gone], ())
            page.present_removed(len(self._removed))

    def _undo(self, page: HistoryPage) -> None:
        attempts = self._removed
        if self._done(page, self._services.annals().restore, attempts):
            self._removed = ()
            self._chosen = attempts
            page.present_removed(0)
            self._reading.start()
            self._filling.start()

    def _purge(self, page: HistoryPage) -> None:
        """Delete for good behind the page what was deleted: that may be the journals of many attempts."""
        attempts, self._removed = self._removed, ()
        page.present_removed(0)
        self._purging.begin(attempts)

    def _on_purge_failed(self, error: NotSavedError) -> None:
        with suppress(StoreError):  # the next window asks again
            self._removed = self._services.annals().removed()
        if self._page is not None:
            self._page.tell(not_saved(error), good=False)
            self._page.present_removed(len(self._removed))

    def _on_progressed(self, done: int, total: int) -> None:
        if self._page is not None:
            text = self.tr("Older attempts are being read: {done} of {total}.")
            self._page.tell_progress(text.format(done=done, total=total))

    def _on_filling_failed(self, error: NotSavedError | StoreError) -> None:
        if self._page is not None:
            said = not_saved(error) if isinstance(error, NotSavedError) else reason(error.trouble)
            text = self.tr("Older attempts could not be read to the end: {reason}")
            self._page.tell_progress(text.format(reason=said))

    def _on_filling_ended(self) -> None:
        if self._page is not None:
            self._page.tell_progress("")
            self._reading.start()


def _ids(rows: Sequence[AttemptRow]) -> tuple[AttemptId, ...]:
    return tuple(row.id for row in rows)
