"""The history on its way to the screen: what is done with attempts there, and what is read of them behind it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from simulator.exam.outline import Outline
from simulator.ports import AttemptId, AttemptRow, NotSavedError, StoreError
from simulator.session import outlines
from simulator.session.history import Sieve
from simulator.ui.dialogs.ask import AskDialog, Choice
from simulator.ui.history import phrases
from simulator.ui.history.transfers import Transfers
from simulator.ui.look import Look
from simulator.ui.pages.history import HistoryPage
from simulator.ui.services import Services
from simulator.ui.tasks import CancelledError, Task
from simulator.ui.troubles import not_saved

MOST_NAMED = 5
"""So many attempts are named before they are deleted; of more, only how many there are."""


class Annalist(QObject):
    """Keeps the history of a data folder in order; remembers filters and what can be undone from page to page.

    Signals:
        renewed: there are attempts of other people or exams; the page is to be put together anew.
    """

    renewed = Signal()
    _filled = Signal(int, int)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._sieve: Sieve | None = None
        self._removed: tuple[AttemptId, ...] = ()
        self._page: HistoryPage | None = None
        self._transfers = Transfers(services, self)
        self._transfers.imported.connect(self.renewed)
        self._filling: Task[None] | None = None
        self._tried: set[AttemptId] = set()
        self._stopping = False
        self._filled.connect(self._on_filled, Qt.ConnectionType.QueuedConnection)

    def page(self, look: Look) -> HistoryPage:
        """Put the page of the history together."""
        archive = self._services.desk.archive
        rows = archive.history()
        if self._sieve is None:
            self._sieve = Sieve(candidate=self._services.preferences.candidate(archive).id)
        page = HistoryPage(
            rows, look, sieve=self._sieve, today=self._services.desk.clock.now().date(), outlines=self._outlines
        )
        page.present_removed(len(self._removed))
        page.sieved.connect(self._on_sieved)
        page.note_written.connect(partial(self._write_note, page))
        page.archive_requested.connect(lambda chosen: self._do(page, self._services.annals.archive, _ids(chosen)))
        page.bring_back_requested.connect(lambda chosen: self._do(page, self._services.annals.bring_back, _ids(chosen)))
        page.delete_requested.connect(partial(self._ask_to_delete, page))
        page.undo_requested.connect(partial(self._undo, page))
        page.dismiss_requested.connect(partial(self._purge, page))
        page.export_requested.connect(lambda shown: self._transfers.offer_export(page, look, shown))
        page.import_requested.connect(lambda: self._transfers.offer_import(page, look))
        page.destroyed.connect(partial(self._forget, page))
        self._page = page
        self._fill()
        return page

    def shut_down(self) -> None:
        """Stop reading, and delete for good what was deleted."""
        self._stopping = True
        self._transfers.shut_down()
        if self._filling is not None:
            self._filling.wait()
        if self._removed:
            try:
                self._services.annals.purge()
            except NotSavedError:
                return  # the next start does it
            self._removed = ()

    def _outlines(self, attempts: Sequence[AttemptId]) -> Mapping[AttemptId, Outline]:
        try:
            return self._services.annals.outlines(attempts)
        except StoreError:
            return {}

    def _on_sieved(self, sieve: Sieve) -> None:
        self._sieve = sieve

    def _forget(self, page: HistoryPage) -> None:
        if self._page is page:
            self._page = None

    def _write_note(self, page: HistoryPage, attempt: int, text: str) -> None:
        try:
            self._services.annals.write_note(AttemptId(attempt), text)
        except NotSavedError as error:
            page.tell_note_saved(not_saved(error))
        else:
            page.tell_note_saved(self.tr("Saved"))
            page.note(AttemptId(attempt), text)

    def _do(
        self, page: HistoryPage, work: Callable[[Sequence[AttemptId]], None], attempts: Sequence[AttemptId]
    ) -> bool:
        """Do something with attempts and show the history as it is then; whether it was done."""
        try:
            work(attempts)
        except NotSavedError as error:
            page.tell(not_saved(error), good=False)
            return False
        self._present(page, attempts)
        return True

    def _present(self, page: HistoryPage, selected: Sequence[AttemptId] = ()) -> None:
        page.present(self._services.desk.archive.history(), selected)
        page.present_removed(len(self._removed))

    def _ask_to_delete(self, page: HistoryPage, rows: Sequence[AttemptRow]) -> None:
        title = self.tr("Delete this attempt?") if len(rows) == 1 else self.tr("Delete {count} attempts?")
        named = "\n".join(phrases.name_of(row) for row in rows[:MOST_NAMED])
        if len(rows) > MOST_NAMED:
            named += "\n…"
        goes = self.tr(
            "The record with every answer and its time, the score, the report and the note go for good once you "
            "dismiss the line that offers to undo it, or close the program. That you have seen the questions stays "
            "known, so that new exams prefer others. Files you exported and backups are not touched."
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
        before, attempts = self._removed, _ids(rows)
        self._removed += attempts
        if not self._do(page, self._services.annals.remove, attempts):
            self._removed = before

    def _undo(self, page: HistoryPage) -> None:
        attempts, self._removed = self._removed, ()
        if not self._do(page, self._services.annals.restore, attempts):
            self._removed = attempts

    def _purge(self, page: HistoryPage) -> None:
        try:
            self._services.annals.purge()
        except NotSavedError as error:
            page.tell(not_saved(error), good=False)
            return
        self._removed = ()
        page.present_removed(0)

    def _fill(self) -> None:
        """Read, behind the page, the attempts that came without an outline."""
        if self._filling is not None:
            return
        missing = [attempt for attempt in self._services.annals.without_outline() if attempt not in self._tried]
        if not missing:
            return
        self._tried.update(missing)
        task: Task[None] = Task(
            lambda: outlines.fill(self._services.desk, self._services.annals, missing, self._note_progress),
            errors=(CancelledError, NotSavedError, StoreError),
            parent=self,
        )
        task.finished.connect(self._on_filling_finished)
        self._filling = task
        task.start()

    def _note_progress(self, done: int, total: int) -> None:
        """Called off the GUI thread."""
        if self._stopping:
            raise CancelledError
        self._filled.emit(done, total)

    def _on_filled(self, done: int, total: int) -> None:
        if self._page is not None:
            text = self.tr("Older attempts are being read: {done} of {total}.")
            self._page.tell_progress(text.format(done=done, total=total))

    def _on_filling_finished(self) -> None:
        if self._filling is not None:
            self._filling.wait()
            self._filling.deleteLater()
            self._filling = None
        if self._page is not None:
            self._page.tell_progress("")
            self._present(self._page, _ids(self._page.selected))


def _ids(rows: Sequence[AttemptRow]) -> tuple[AttemptId, ...]:
    return tuple(row.id for row in rows)
