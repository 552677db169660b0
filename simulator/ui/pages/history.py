"""The score history: finished attempts in a table with filters, what can be done with them, and charts over them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.exam.outline import Outline
from simulator.ports import AttemptId, AttemptRow
from simulator.session.excerpt import Excerpt
from simulator.session.history import Order, Sieve, before, course
from simulator.ui.history.detail import Detail
from simulator.ui.history.gallery import Gallery
from simulator.ui.history.sieve_bar import Filters, SieveBar
from simulator.ui.history.sort_bar import SortBar
from simulator.ui.history.summary import MOST, summary, which_charts
from simulator.ui.history.table import MOST as ON_SCREEN
from simulator.ui.history.table import HistoryTable
from simulator.ui.history.undo_bar import UndoBar
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, row, scrolled

Outlines = Callable[[Sequence[AttemptId]], Mapping[AttemptId, Outline]]


class HistoryPage(QWidget):
    """Shows the attempts that the filters let through, newest first.

    Signals:
        home_requested: go there.
        report_requested(int): the report of an attempt.
        compare_requested(int, int): two attempts side by side.
        export_requested(tuple): write attempts to a file; those that are shown.
        import_requested: take in a file.
        archive_requested(tuple), bring_back_requested(tuple), delete_requested(tuple): of these attempts.
        undo_requested, dismiss_requested: of the last deletion.
        undo_aside_requested: of the last that was archived or taken out of the archive.
        note_written(int, str): this is the note on an attempt now.
        sieved(Sieve): these filters are in force now.
        reordered(Order): the attempts are in this order now.
        chosen(tuple): these attempts are selected now.
        ready: what can be shown is shown, and there is time to read the rest.
    """

    home_requested = Signal()
    report_requested = Signal(int)
    compare_requested = Signal(int, int)
    export_requested = Signal(object)
    import_requested = Signal()
    archive_requested = Signal(object)
    bring_back_requested = Signal(object)
    delete_requested = Signal(object)
    undo_requested = Signal()
    undo_aside_requested = Signal()
    dismiss_requested = Signal()
    note_written = Signal(int, str)
    sieved = Signal(object)
    reordered = Signal(object)
    chosen = Signal(object)
    ready = Signal()

    def __init__(self, excerpt: Excerpt, look: Look, *, filters: Filters, outlines: Outlines) -> None:
        super().__init__()
        self.setObjectName("page")
        self._excerpt = excerpt
        self._outlines = outlines
        self._message = label("", "good", name="historyMessage")
        self._progress = label("", "small", name="historyProgress")
        self._summary = label("", "muted", name="historySummary")
        self._nothing = label(self.tr("No attempt fits these filters."), "muted", name="historyNothing")
        self._undo = UndoBar("undo", means=self.tr("What was deleted goes for good"))
        self._undo_aside = UndoBar("undoAside", means=self.tr("The attempts stay where they are"))
        self._sieve_bar = SieveBar(look, excerpt.strands, filters)
        self._table = HistoryTable(look, excerpt.strands)
        self._sort_bar = SortBar(self._table.columns)
        self._detail = Detail(look)
        self._gallery = Gallery(look)
        self._gallery.drawn.connect(self.ready)
        self._export = button(self.tr("Export…"), "export", "primary")
        self._message.hide()
        self._progress.hide()
        self._build()
        self._connect()
        if excerpt.strands:
            self._sift(self._sieve_bar.sieve, at_once=True)
        if not self._gallery.is_drawing:
            QTimer.singleShot(0, self, self.ready.emit)

    @property
    def rows(self) -> Sequence[AttemptRow]:
        """The history as it is now, as far as it has been read."""
        return self._excerpt.rows

    @property
    def is_whole(self) -> bool:
        """Whether all of the history has been read."""
        return self._excerpt.whole

    @property
    def shown(self) -> Sequence[AttemptRow]:
        """The attempts that are shown, in their order."""
        return self._table.shown

    @property
    def selected(self) -> tuple[AttemptRow, ...]:
        """The attempts that are selected."""
        return self._table.selected

    def select(self, attempts: Sequence[AttemptId]) -> None:
        """Select attempts."""
        self._table.select(attempts)

    def order_by(self, order: Order) -> None:
        """Order the attempts."""
        self._table.order_by(order)

    def tell(self, text: str, *, good: bool) -> None:
        """Say what came of something."""
        self._message.setProperty("kind", "good" if good else "bad")
        self._message.style().polish(self._message)
        self._message.setText(text)
        self._message.show()

    def tell_progress(self, text: str) -> None:
        """Say what goes on behind the page; nothing goes on where the text is empty."""
        self._progress.setText(text)
        self._progress.setVisible(bool(text))

    def tell_note_saved(self, text: str) -> None:
        """Say what came of writing a note."""
        self._detail.tell_saved(text)

    def present_removed(self, count: int) -> None:
        """Say how many deleted attempts can be brought back."""
        text = self.tr("Attempt deleted.") if count == 1 else self.tr("Attempts deleted: {count}.").format(count=count)
        rest = self.tr("Until you dismiss this line or close the program it can be undone.")
        self._undo.present(f"{text} {rest}" if count else "")

    def present_aside(self, count: int, *, archived: bool) -> None:
        """Say how many attempts were archived, or taken out of the archive, which can be undone; 0 for nothing."""
        said = self.tr("Archived: {count}.") if archived else self.tr("Taken out of the archive: {count}.")
        self._undo_aside.present(said.format(count=count) if count else "")

    def present(self, rows: Sequence[AttemptRow], selected: Sequence[AttemptId]) -> None:
        """Show the whole history as it is now, with these attempts selected where they are shown."""
        self._excerpt = Excerpt(rows, self._excerpt.strands)
        self._export.setEnabled(bool(rows))
        self._sift(self._sieve_bar.sieve, at_once=True)
        wanted = {found.id for found in self.shown}.intersection(selected)
        if wanted and wanted != {found.id for found in self.selected}:
            self.select(selected)

    def flush_note(self) -> None:
        """Tell what was written of a note and has not been told."""
        self._detail.flush_note()

    def note(self, attempt: AttemptId, text: str) -> None:
        """Show the note on an attempt as it is now, without moving anything."""
        noted = {found.id: replace(found, note=text) for found in self.rows if found.id == attempt}
        self._excerpt = replace(self._excerpt, rows=tuple(noted.get(found.id, found) for found in self.rows))
        for found in noted.values():
            self._table.update_row(found)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(14)
        column.addLayout(self._header())
        column.addWidget(self._undo)
        column.addWidget(self._undo_aside)
        column.addWidget(self._message)
        if self._excerpt.strands:
            for part in (self._summary, self._sieve_bar, self._nothing):
                column.addWidget(part)
            column.addWidget(self._sort_bar)
            column.addWidget(self._table)
            column.addWidget(self._detail)
            column.addWidget(self._progress)
            column.addWidget(self._gallery)
        else:
            column.addWidget(label(self.tr("No results yet."), "heading", name="historyEmpty"))
            told = self.tr(
                "Every exam you finish is kept here, on this computer only: its score, its time, every answer. Scores "
                "from another computer come in with “Import”."
            )
            column.addWidget(label(told, "muted"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, name="historyScroll"))

    def _header(self) -> "QVBoxLayout":
        home = button(self.tr("Home"), "home")
        home.clicked.connect(self.home_requested)
        taking = button(self.tr("Import…"), "import")
        taking.clicked.connect(self.import_requested)
        export = self._export
        export.setEnabled(self.is_whole and bool(self.rows))
        export.clicked.connect(lambda: self.export_requested.emit(tuple(self.shown)))
        column = QVBoxLayout()
        column.addLayout(row(label(self.tr("Score history"), "title"), None, export, taking, home))
        return column

    def _connect(self) -> None:
        self._undo.undo_pressed.connect(self.undo_requested)
        self._undo.dismissed.connect(self.dismiss_requested)
        self._undo_aside.undo_pressed.connect(self.undo_aside_requested)
        self._undo_aside.dismissed.connect(lambda: self.present_aside(0, archived=True))
        self._sieve_bar.changed.connect(self._sift)
        self._sieve_bar.changed.connect(self.sieved)
        self._sort_bar.present(self._table.order)
        self._sort_bar.changed.connect(self._table.order_by)
        self._table.reordered.connect(self._sort_bar.present)
        self._table.reordered.connect(self._on_reordered)
        self._table.reordered.connect(self.reordered)
        self._table.opened.connect(self.report_requested)
        self._table.chosen.connect(self._present_chosen)
        detail = self._detail
        detail.report_pressed.connect(lambda: self.report_requested.emit(int(self.selected[0].id)))
        detail.compare_pressed.connect(self._on_compare)
        detail.note_written.connect(self.note_written)
        for pressed, requested in (
            (detail.archive_pressed, self.archive_requested),
            (detail.bring_back_pressed, self.bring_back_requested),
            (detail.delete_pressed, self.delete_requested),
        ):
            pressed.connect(lambda wanted=requested: wanted.emit(self.selected))

    def _sift(self, sieve: Sieve, *, at_once: bool = False) -> None:
        """Show what the filters let through, and of a history not yet read to its end only what comes first of it."""
        begun = self._excerpt.begins(sieve, self._table.order)
        shown = sieve.sift(self.rows) if begun else []
        if not self.is_whole:
            self._summary.setText(self.tr("All attempts are being read…"))
            if len(shown) < ON_SCREEN:
                self._detail.setEnabled(False)
                self._table.await_rows()
                self._present_parts(anything=True)
                return
        self._table.present(shown)
        self._detail.setEnabled(True)
        self._present_parts(anything=bool(shown))
        exams = course(shown, MOST)
        if self.is_whole:
            self._summary.setText(summary(shown, len(self.rows)))
        if self.is_whole or len(exams) == MOST:
            told = which_charts(exams, shown)
            self._gallery.present(exams, self._outlines([found.id for found in exams]), note=told, at_once=at_once)

    def _present_parts(self, *, anything: bool) -> None:
        for part in (self._table, self._sort_bar, self._detail):
            part.setVisible(anything)
        self._nothing.setVisible(not anything)

    def _on_reordered(self) -> None:
        if not self.is_whole:
            self._sift(self._sieve_bar.sieve)

    def _present_chosen(self) -> None:
        self.chosen.emit(tuple(found.id for found in self.selected))
        self._detail.present(self.selected, comparable=self._pair() is not None)

    def _pair(self) -> tuple[AttemptRow, AttemptRow] | None:
        """The two attempts that are selected, or the one that is and the exam before it."""
        chosen = self.selected
        if len(chosen) == 2:
            return chosen[0], chosen[1]
        earlier = before(self.rows, chosen[0]) if len(chosen) == 1 else None
        return None if earlier is None else (earlier, chosen[0])

    def _on_compare(self) -> None:
        pair = self._pair()
        if pair is not None:
            self.compare_requested.emit(int(pair[0].id), int(pair[1].id))
