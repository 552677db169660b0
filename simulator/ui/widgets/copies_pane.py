"""The copies of the database and a look into the chosen one; knows not where they come from."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.copies import Preview
from simulator.ui import copy_words
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, one_line, row, scrolled
from simulator.ui.widgets.whole_table import WholeTable


class CopiesPane(QWidget):
    """Lists copies, shows what the chosen one holds, and reports what shall be done with it.

    Signals:
        restore_requested(Copy): put this copy in the place of the database.
        repair_requested: save what can be read of the database into a new file.
        close_requested: nothing shall be done.
    """

    restore_requested = Signal(object)
    repair_requested = Signal()
    close_requested = Signal()

    def __init__(self, look: Look, *, repairs: bool) -> None:
        super().__init__()
        self.setObjectName("copiesPane")
        self._shown: Sequence[Preview] = ()
        self._in_use: frozenset[tuple[int, datetime]] = frozenset()
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._scroll = scrolled(self._content, name="copiesScroll")
        self._said = label("", name="copiesSaid")
        self.table = WholeTable(look, name="copiesTable", spoken=self.tr("Copies"))
        self._summary = label("", name="copySummary")
        self._attempts = WholeTable(look, name="copyAttempts", spoken=self.tr("The newest attempts in this copy"))
        self.leave = button(self.tr("Close"), "copiesClose")
        self._repair = button(self.tr("Repair"), "copiesRepair")
        self._repair.setVisible(repairs)
        self._repairable = True
        self._restore = button(self.tr("Restore this copy"), "copiesRestore", "primary")
        self._restore.setEnabled(False)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.leave.clicked.connect(self.close_requested)
        self._repair.clicked.connect(self.repair_requested)
        self._restore.clicked.connect(lambda: self.restore_requested.emit(self._shown[self.table.currentRow()].copy))
        self._build(look)

    @property
    def is_working(self) -> bool:
        """Whether something is said to be done."""
        return not self.leave.isEnabled()

    def present(self, found: Sequence[Preview], said: str = "", *, chosen: int = 0) -> None:
        """Show copies; `chosen` is the place of the one chosen, -1 where none is."""
        self._shown = found
        nothing = self.tr(
            "There is no copy yet. As soon as there is an attempt, one is made by itself each day and after each exam."
        )
        self._say(said or ("" if found else nothing))
        heads = (self.tr("Made"), self.tr("Reason"), self.tr("Attempts"), self.tr("Last attempt"))
        self.table.fill(heads, [copy_words.cells(one) for one in found], giving=(1,))
        self.leave.setEnabled(True)
        self._repair.setEnabled(self._repairable)
        self.table.setVisible(bool(found))
        if found and chosen >= 0:
            self.table.selectRow(chosen)
        elif found:
            self.table.setCurrentCell(-1, -1)
        (self.table if found else self.leave).setFocus()
        self._on_chosen()

    def have_repaired(self) -> None:
        """Offer no repair any more: another one would write the same once more."""
        self._repairable = False

    def know_in_use(self, attempts: frozenset[tuple[int, datetime]]) -> None:
        """Take the finished attempts in use, to tell from now on which of them a copy does not hold."""
        self._in_use = attempts

    def present_work(self, text: str) -> None:
        """Say what is being done; nothing can be asked for meanwhile."""
        self._say(text)
        self.leave.setEnabled(False)
        self._restore.setEnabled(False)
        self._repair.setEnabled(False)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _on_chosen(self) -> None:
        place = self.table.currentRow()
        found = self._shown[place] if 0 <= place < len(self._shown) else None
        self._restore.setEnabled(found is not None and found.trouble is None)
        self._summary.setText(copy_words.summary(found, self._in_use) if found else "")
        heads = (self.tr("Date"), self.tr("Score"), self.tr("Candidate"), self.tr("Exam"))
        rows = [copy_words.attempt_cells(one) for one in found.newest] if found else []
        self._attempts.fill(heads, rows, giving=(2, 3))
        self._attempts.setVisible(bool(found and found.newest))
        self._show_chosen(place)

    def _show_chosen(self, place: int) -> None:
        """Scroll to the chosen row, and for the first one to what is said above."""
        self._column.activate()
        top = self.table.rowViewportPosition(place) + self.table.viewport().mapTo(self._content, QPoint()).y()
        if place <= 0:
            self._scroll.ensureVisible(0, 0)
        self._scroll.ensureVisible(0, top + self.table.rowHeight(place), 0, self.table.rowHeight(place))

    def _build(self, look: Look) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(one_line(self.tr("Restore a copy"), "title"))
        text = self.tr(
            "The copy takes the place of the data in use. Those are set aside in a file: nothing is deleted."
        )
        column.addWidget(label(text, "muted"))
        for part in (self._said, self.table, self._summary, self._attempts):
            column.addWidget(part)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        outer.setSpacing(look.px(10))
        outer.addWidget(self._scroll, 1)
        outer.addLayout(row(self._repair, None, self.leave, self._restore))
