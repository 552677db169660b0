"""The import of a file of history: first what it would bring, then, on a click, it is done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from simulator.exchange import Merged
from simulator.ui import words
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row

WIDTH = 520


class ImportDialog(Overlay):
    """Shows what a file holds and what came of taking it in.

    Signals:
        import_requested: take it in.
        cancel_requested: end the work; nothing of it is left.
    """

    import_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, host: QWidget, look: Look, file: str) -> None:
        super().__init__(host, name="importDialog", box_name="importBox")
        self.box.setProperty("kind", "card")
        self.box.setAccessibleName(self.tr("Import a score history"))
        self.box.setMinimumWidth(min(look.px(WIDTH), max(320, host.width() - 80)))
        self.box.setMaximumWidth(min(look.px(round(WIDTH * 1.4)), max(320, host.width() - 80)))
        self._works = False
        self._text = label(self.tr("The file is being read and proved…"), name="importText")
        self._bar = QProgressBar()
        self._bar.setObjectName("importProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = button(self.tr("Cancel"), "importCancel")
        self._start = button(self.tr("Import"), "importStart", "primary")
        self._start.setEnabled(False)
        self._start.clicked.connect(self.import_requested)
        self._cancel.clicked.connect(self._on_cancel)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(look.px(12))
        column.addWidget(label(self.tr("Import a score history"), "heading"))
        column.addWidget(label(file, "muted", name="importFile"))
        column.addWidget(self._text)
        column.addWidget(self._bar)
        column.addLayout(row(None, self._cancel, self._start))

    def first_focus(self) -> QWidget:
        """The button that does nothing."""
        return self._cancel

    def present_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._works = True
        self._start.setEnabled(False)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.show()

    def present_found(self, found: Merged) -> None:
        """Say what the file would bring."""
        self._end()
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
        self._end()
        done = self.tr("Imported: {count}.").format(count=found.new)
        self._text.setText("\n".join((done, *self._known(found))))
        self._start.hide()
        self._close_next()

    def present_failure(self, text: str) -> None:
        """Say why nothing was taken in."""
        self._end()
        self._text.setText(text)
        self._start.setEnabled(False)
        self._close_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape cancel the work, or close where nothing goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
        event.accept()

    def _known(self, found: Merged) -> list[str]:
        lines = []
        if found.known:
            lines.append(self.tr("Here already: {count}").format(count=found.known))
        if found.left_out:
            lines.append(self.tr("Left out, unfinished or deleted here: {count}").format(count=found.left_out))
        return lines

    def _end(self) -> None:
        self._works = False
        self._bar.hide()

    def _close_next(self) -> None:
        self._cancel.setText(self.tr("Close"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setFocus()

    def _on_cancel(self) -> None:
        if self._works:
            self.cancel_requested.emit()
        else:
            self.close_overlay()
