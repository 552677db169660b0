"""Saves the report as PDF or HTML: asks where, writes the file whole or not at all, tells what came of it."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.export.atomic import whole_binary, write_text
from simulator.export.blocks import Document
from simulator.export.report_html import report_html
from simulator.ui import save_file
from simulator.ui.announce import Announcer
from simulator.ui.save_file import FileKind
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.saved_line import SavedLine


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
        self._announcer = Announcer(self)
        self._saved = SavedLine()
        self._failed = label("", "bad", name="saveFailed")
        self._failed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._saved)
        column.addWidget(self._failed)
        self.hide()

    def ask_and_save(self, form: Form) -> None:
        """Ask where the report shall go and save it there."""
        path = ask_where(self, self._name, form)
        if path is not None:
            self.save(path, form)

    def save(self, path: Path, form: Form) -> None:
        """Save the report and say what came of it; the cursor is busy meanwhile."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._write(path, form)
        except OSError as error:
            text = tr("The report was not saved: {reason}").format(reason=error.strerror or str(error))
            self._failed.setText(text)
        else:
            text = tr("Saved as {name}").format(name=path.name)
            self._saved.tell(text, path)
            self._failed.setText("")
        finally:
            QApplication.restoreOverrideCursor()
        self._saved.setVisible(not self._failed.text())
        self._failed.setVisible(bool(self._failed.text()))
        self.show()
        self._announcer.say("", on=self)
        self._announcer.say(text, on=self)

    def _write(self, path: Path, form: Form) -> None:
        if form is Form.HTML:
            write_text(path, report_html(self._document, self._resources))
            return
        from simulator.ui.report.pdf.writer import report_pdf

        content = report_pdf(self._document, self._resources)
        with whole_binary(path) as file:
            file.write(content)


def ask_where(parent: QWidget, name: str, form: Form) -> Path | None:
    """Ask for the file; None where the report shall not be saved."""
    text = tr("PDF documents (*.pdf)") if form is Form.PDF else tr("HTML pages (*.html)")
    start = save_file.documents() / f"{name}{form.value}"
    return save_file.ask_where(parent, tr("Save the report"), start, (FileKind(text, form.value),))


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("report", text)
