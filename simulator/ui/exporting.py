"""The export of the score history from its page: asks for the file and tells what came of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from simulator.ports import AttemptRow
from simulator.ui.pages.history import HistoryPage

Write = Callable[[Sequence[AttemptRow], Path], None]
"""Writes rows to a file whole or not at all; OSError where it cannot."""


def ask_and_export(page: HistoryPage, rows: Sequence[AttemptRow], write: Write) -> None:
    """Ask where the score history shall go and write it there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(
        page,
        tr("Export the score history"),
        str(Path(folder) / "examgate-history.csv"),
        tr("CSV tables (*.csv)"),
    )
    if name:
        export_to(page, rows, Path(name), write=write)


def export_to(page: HistoryPage, rows: Sequence[AttemptRow], path: Path, *, write: Write) -> None:
    """Write the score history to a file and say on the page what came of it."""
    try:
        write(rows, path)
    except OSError as error:
        page.tell(tr("The file was not written: {reason}").format(reason=error.strerror), good=False)
    else:
        page.tell(tr("Exported to {path}").format(path=path), good=True)


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("Exporting", text)
