"""The import of a file of history: first what it would bring, then, on a click, it is done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exchange import Merged
from simulator.ui import words
from simulator.ui.dialogs.work import WorkDialog
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row

WIDTH = 520


class ImportDialog(WorkDialog):
    """Shows what a file holds and what came of taking it in.

    Signals:
        import_requested: take it in.
    """

    import_requested = Signal()

    def __init__(self, host: QWidget, look: Look, file: str) -> None:
        super().__init__(host, stem="import")
        self.box.setAccessibleName(self.tr("Import a score history"))
        self.box.setMinimumWidth(min(look.px(WIDTH), max(320, host.width() - 80)))
        self.box.setMaximumWidth(min(look.px(round(WIDTH * 1.4)), max(320, host.width() - 80)))
        self._text = label(self.tr("The file is being read and proved…"), name="importText")
        self._start = button(self.tr("Import"), "importStart", "primary")
        self._start.setEnabled(False)
        self._start.clicked.connect(self.import_requested)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(look.px(12))
        column.addWidget(label(self.tr("Import a score history"), "heading"))
        column.addWidget(label(file, "muted", name="importFile"))
        column.addWidget(self._text)
        column.addWidget(self.bar)
        column.addLayout(row(None, self.cancel, self._start))

    def first_focus(self) -> QWidget:
        """The button that does nothing."""
        return self.cancel

    def present_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        super().present_progress(done, total)
        self._start.setEnabled(False)

    def present_found(self, found: Merged) -> None:
        """Say what the file would bring."""
        self.present_rest()
        new = self.tr("New attempts: {count}").format(count=found.new)
        if found.candidates:
            new = self.tr("New attempts: {count}, of {candidates}").format(
                count=found.new, candidates=words.enumeration(found.candidates)
            )
        self._text.setText("\n".join((new, *self._known(found))))
        self._start.setEnabled(found.new > 0)
        if found.new:
            self._start.setFocus()

    def present_done(self, found: Merged) -> None:
        """Say what was taken in."""
        self.present_rest()
        done = self.tr("Imported: {count}.").format(count=found.new)
        self._text.setText("\n".join((done, *self._known(found))))
        self._start.hide()
        self._close_next()

    def present_failure(self, text: str) -> None:
        """Say why nothing was taken in."""
        self.present_rest()
        self._text.setText(text)
        self._start.setEnabled(False)
        self._close_next()

    def _known(self, found: Merged) -> list[str]:
        lines = []
        if found.known:
            lines.append(self.tr("Here already: {count}").format(count=found.known))
        if found.left_out:
            lines.append(self.tr("Left out, unfinished or deleted here: {count}").format(count=found.left_out))
        return lines

    def _close_next(self) -> None:
        self.offer_close()
        self.cancel.setFocus()
