"""The export of the score history: what goes into which file, how far it is, and what came of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from simulator.exchange import ExportKind
from simulator.ui.dialogs.work import WorkDialog
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, one_line, row
from simulator.ui.widgets.saved_line import SavedLine

WIDTH = 560


class ExportDialog(WorkDialog):
    """Asks what to write, then shows how far that is.

    Signals:
        export_requested(ExportKind, bool): write that; whether only what the filters show.
    """

    export_requested = Signal(object, bool)

    def __init__(self, host: QWidget, look: Look, *, shown: int, total: int) -> None:
        super().__init__(host, stem="export")
        self.box.setAccessibleName(self.tr("Export the score history"))
        self.box.setMinimumWidth(min(look.px(WIDTH), max(320, host.width() - 80)))
        self._kinds = {kind: _radio(text, f"export-{kind.value}") for kind, text in self._kind_texts()}
        self._shown = _radio(self.tr("The attempts shown ({count})").format(count=shown), "exportShown")
        self._all = _radio(self.tr("All attempts ({count})").format(count=total), "exportAll")
        self._choices, self._which = QWidget(), QWidget()
        self._saved = SavedLine("export-saved")
        self._start = button(self.tr("Choose a file…"), "exportStart", "primary")
        self._kinds[ExportKind.CSV].setChecked(True)
        (self._shown if shown else self._all).setChecked(True)
        self._shown.setEnabled(shown > 0)
        self._build(look)
        self._connect()

    def first_focus(self) -> QWidget:
        """The first choice."""
        return self._kinds[ExportKind.CSV]

    def present_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        super().present_progress(done, total)
        for part in (self._choices, self._which):
            part.setEnabled(False)
        self._start.setEnabled(False)
        self._saved.hide()

    def present_written(self, path: Path) -> None:
        """Say that the file is there."""
        self._present_end()
        self._saved.tell(path)
        self._saved.show_folder.setFocus()

    def present_failure(self, text: str) -> None:
        """Say why there is no file."""
        self._present_end()
        self._saved.tell_failure(text)

    def _present_end(self) -> None:
        self.present_rest()
        self.offer_close()
        for part in (self._choices, self._which):
            part.setEnabled(True)
        self._start.setEnabled(True)

    def _kind_texts(self) -> tuple[tuple[ExportKind, str], ...]:
        return (
            (ExportKind.CSV, self.tr("Attempts: a table with one row for each attempt (CSV)")),
            (ExportKind.ANSWERS, self.tr("Answers: a table with one row for each answer (CSV)")),
            (ExportKind.XLSX, self.tr("Workbook: attempts, answers and charts (XLSX)")),
            (ExportKind.JSON, self.tr("Everything: to take to another computer or to keep (JSON)")),
        )

    def _build(self, look: Look) -> None:
        column = QVBoxLayout(self.box)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(look.px(10))
        column.addWidget(label(self.tr("Export the score history"), "heading"))
        for holder, title, parts in (
            (self._choices, self.tr("What"), tuple(self._kinds.values())),
            (self._which, self.tr("Which attempts"), (self._shown, self._all)),
        ):
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(look.px(4))
            inside.addWidget(one_line(title, "label"))
            for part in parts:
                inside.addWidget(part)
            column.addWidget(holder)
        column.addWidget(self.bar)
        column.addWidget(self._saved)
        column.addLayout(row(None, self.cancel, self._start))

    def _connect(self) -> None:
        self._start.clicked.connect(lambda: self.export_requested.emit(self._kind(), self._shown.isChecked()))

    def _kind(self) -> ExportKind:
        return next(kind for kind, radio in self._kinds.items() if radio.isChecked())


def _radio(text: str, name: str) -> QRadioButton:
    made = QRadioButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    return made
