"""Files of the history on their way: exports and imports run behind their dialogs and can be cancelled."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.exchange import ExportKind, Merged, RefusedHistoryError
from simulator.ports import AttemptRow, NotSavedError, StoreError, UnknownAttemptError, UnknownBankError
from simulator.ui.dialogs.export_history import ExportDialog
from simulator.ui.dialogs.import_history import ImportDialog
from simulator.ui.history.phrases import tr
from simulator.ui.history.refusals import refusal
from simulator.ui.look import Look
from simulator.ui.save_file import FileKind, ask_where, documents
from simulator.ui.services import Services
from simulator.ui.troubles import reason
from simulator.ui.worker import CancelledError, Worker


class Transfers(QObject):
    """Runs one export or import at a time.

    Signals:
        imported: attempts may have come in, and the dialog that said so is closed.
        ended: an import that may have brought attempts is over.
    """

    imported = Signal()
    ended = Signal()

    def __init__(self, services: Services, parent: QObject, *, clear_the_way: Callable[[], None]) -> None:
        """`clear_the_way` is called before attempts are stored, off the GUI thread; nothing else writes after it."""
        super().__init__(parent)
        self._services = services
        self._clear_the_way = clear_the_way
        self._worker = Worker(self)
        self._worker.progressed.connect(self._on_progressed)
        self._worker.finished.connect(self._on_finished)
        self._dialog: ExportDialog | ImportDialog | None = None
        self._safe = ""

    def offer_export(
        self, host: QWidget, look: Look, *, shown: Sequence[AttemptRow], everything: Sequence[AttemptRow]
    ) -> None:
        """Ask what to export, of the attempts that are shown or of all, and do it."""
        dialog = ExportDialog(host, look, shown=len(shown), total=len(everything))
        dialog.export_requested.connect(
            lambda kind, only_shown: self._ask_where(dialog, kind, shown if only_shown else everything)
        )
        self._open(dialog)

    def offer_import(self, host: QWidget, look: Look) -> None:
        """Ask for a file, show what it would bring, and take it in."""
        name, _ = QFileDialog.getOpenFileName(
            host, tr("Import a score history"), str(documents()), tr("Histories (*.json)")
        )
        if not name:
            return
        path = Path(name)
        dialog = ImportDialog(host, look, path.name)
        dialog.import_requested.connect(lambda: self._import(dialog, path, dry_run=False))
        self._open(dialog)
        self._import(dialog, path, dry_run=True)

    def shut_down(self) -> None:
        """End the work that goes on."""
        self._worker.shut_down()

    def _open(self, dialog: ExportDialog | ImportDialog) -> None:
        self._dialog = dialog
        dialog.cancel_requested.connect(self._worker.cancel)
        dialog.closed.connect(self._forget)
        dialog.open()

    def _ask_where(self, dialog: ExportDialog, kind: ExportKind, rows: Sequence[AttemptRow]) -> None:
        name, wanted = {
            ExportKind.CSV: ("examgate-history.csv", FileKind(tr("CSV tables (*.csv)"), ".csv")),
            ExportKind.ANSWERS: ("examgate-answers.csv", FileKind(tr("CSV tables (*.csv)"), ".csv")),
            ExportKind.XLSX: ("examgate-history.xlsx", FileKind(tr("Workbooks (*.xlsx)"), ".xlsx")),
            ExportKind.JSON: ("examgate-history.json", FileKind(tr("Histories (*.json)"), ".json")),
        }[kind]
        path = ask_where(dialog, tr("Export the score history"), documents() / name, (wanted,))
        if path is not None:
            dialog.present_progress(0, len(rows))
            self._safe = tr("No file was written.")
            self._worker.begin(
                lambda: self._services.export(kind, rows, path, self._worker.tell),
                lambda _: dialog.present_written(path),
                failed=lambda error: dialog.present_failure(_export_failure(error)),
                errors=(OSError, StoreError, UnknownAttemptError, UnknownBankError),
            )

    def _import(self, dialog: ImportDialog, path: Path, *, dry_run: bool) -> None:
        dialog.present_progress(0, 0)
        self._safe = tr("Nothing has been changed.")
        if not dry_run:
            self._safe = tr(
                "Attempts that have come in stay, each of them whole. To have the others, import the file again."
            )
            self._worker.finished.connect(self.ended, Qt.ConnectionType.SingleShotConnection)
            dialog.closed.connect(self.imported)
        self._worker.begin(
            lambda: self._read(path) if dry_run else self._take_in(path),
            dialog.present_found if dry_run else dialog.present_done,
            failed=lambda error: dialog.present_failure(_import_failure(error, self._safe)),
            errors=(RefusedHistoryError, NotSavedError, StoreError, OSError),
        )

    def _read(self, path: Path) -> Merged:
        """Called off the GUI thread."""
        return self._services.import_history(path, self._worker.tell, dry_run=True)

    def _take_in(self, path: Path) -> Merged:
        """Called off the GUI thread."""
        self._clear_the_way()
        return self._services.import_history(path, self._worker.tell)

    def _forget(self) -> None:
        self._dialog = None

    def _on_finished(self) -> None:
        """Say that the work broke off where nobody expected its error, which is told elsewhere."""
        if self._dialog is not None and self._dialog.is_working:
            text = tr("An error that nobody expected broke this off. {safe}").format(safe=self._safe)
            self._dialog.present_failure(text)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.present_progress(done, total)


def _export_failure(error: Exception) -> str:
    if isinstance(error, CancelledError):
        return tr("Cancelled. No file was written.")
    said = error.strerror if isinstance(error, OSError) else str(error)
    return tr("The file was not written: {reason}").format(reason=said or str(error))


def _import_failure(error: Exception, safe: str) -> str:
    match error:
        case CancelledError():
            return tr("Cancelled. {safe}").format(safe=safe)
        case RefusedHistoryError():
            return refusal(error)
        case NotSavedError() | StoreError():
            return f"{reason(error.trouble)}\n\n{safe}"
        case _:
            return tr("The file cannot be read: {reason}").format(reason=getattr(error, "strerror", "") or str(error))
