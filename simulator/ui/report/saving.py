"""Saves the report as PDF or HTML: asks where, writes the file whole or not at all, tells what came of it."""

from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.export.atomic import whole_binary, write_text
from simulator.export.blocks import Document
from simulator.export.report_html import report_html
from simulator.ui import save_file
from simulator.ui.save_file import FileKind
from simulator.ui.widgets.saved_line import SavedLine
from simulator.ui.worker import Worker


class Form(Enum):
    """What a report is saved as."""

    PDF = ".pdf"
    HTML = ".html"


class ReportSaver(QWidget):
    """The line that says whether the report was saved; hidden until it was tried."""

    def __init__(self, document: Document, resources: Path, *, name: str) -> None:
        super().__init__()
        self.setObjectName("reportSaver")
        self._document = document
        self._resources = resources
        self._name = name
        self._line = SavedLine("saved")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        self.hide()

    def ask_and_save(self, form: Form) -> None:
        """Ask where the report shall go and save it there."""
        path = ask_where(self, self._name, form)
        if path is not None:
            self.save(path, form)

    def save(self, path: Path, form: Form) -> None:
        """Begin to save the report; the file is written beside the page, also where that is left meanwhile."""
        document, resources = self._document, self._resources
        app = QApplication.instance()
        worker = Worker(app)
        worker.finished.connect(worker.deleteLater)
        if app is not None:
            app.aboutToQuit.connect(worker.wait)
        work = partial(write, document, resources, path=path, form=form)
        worker.begin(work, self._on_saved, failed=self._on_failed, errors=(OSError,))

    def _on_saved(self, path: Path) -> None:
        self.show()
        self._line.tell(path)

    def _on_failed(self, error: Exception) -> None:
        self.show()
        reason = getattr(error, "strerror", "") or str(error)
        self._line.tell_failure(tr("The report was not saved: {reason}").format(reason=reason))


def write(document: Document, resources: Path, path: Path, form: Form) -> Path:
    """Write a report and return where it lies, in any thread; OSError where it cannot be written."""
    if form is Form.HTML:
        write_text(path, report_html(document, resources))
        return path
    from simulator.ui.report.pdf.writer import report_pdf

    content = report_pdf(document, resources)
    with whole_binary(path) as file:
        file.write(content)
    return path


def ask_where(parent: QWidget, name: str, form: Form) -> Path | None:
    """Ask for the file; None where the report shall not be saved."""
    text = tr("PDF documents (*.pdf)") if form is Form.PDF else tr("HTML pages (*.html)")
    start = save_file.documents() / f"{name}{form.value}"
    return save_file.ask_where(parent, tr("Save the report"), start, (FileKind(text, form.value),))


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("report", text)
