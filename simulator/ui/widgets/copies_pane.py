"""The copies of the database and a look into the chosen one; knows not where they come from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from simulator.copies import Preview
from simulator.ui import copy_words
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, label, one_line, row, scrolled

HEAD, ROW, LEAST_ROWS, FRAME = 42, 30, 3, 2
"""How high the head of a table and its rows are, how many are on screen at least, and how wide the line around is."""


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
        self._said = label("", name="copiesSaid")
        self.table = _table("copiesTable", self.tr("Copies"))
        self._summary = label("", name="copySummary")
        self._attempts = _table("copyAttempts", self.tr("The newest attempts in this copy"))
        self.leave = button(self.tr("Close"), "copiesClose")
        self._repair = button(self.tr("Repair"), "copiesRepair")
        self._repair.setVisible(repairs)
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

    def present(self, found: Sequence[Preview], said: str = "") -> None:
        """Show copies, the first one chosen."""
        self._shown = found
        self._say(said or ("" if found else self.tr("There is no copy yet. The first one is made after an exam.")))
        last = self.tr("Last attempt")
        heads = (self.tr("Made"), self.tr("Reason"), self.tr("Size"), self.tr("Attempts"), last)
        _fill(self.table, heads, [copy_words.cells(one) for one in found], giving=(1, 4))
        self.leave.setEnabled(True)
        self._repair.setEnabled(True)
        self.table.setVisible(bool(found))
        if found:
            self.table.selectRow(0)
        else:
            self.leave.setFocus()
        self._on_chosen()

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
        self._summary.setText(copy_words.summary(found) if found else "")
        heads = (self.tr("Date"), self.tr("Score"), self.tr("Candidate"), self.tr("Exam"))
        rows = [copy_words.attempt_cells(one) for one in found.newest] if found else []
        _fill(self._attempts, heads, rows, giving=(2, 3))
        self._attempts.setVisible(bool(found and found.newest))

    def _build(self, look: Look) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(one_line(self.tr("Restore a copy"), "title"))
        text = self.tr(
            "The copy takes the place of the data in use. Those are set aside in a file: nothing is deleted."
        )
        column.addWidget(label(text, "muted"))
        column.addWidget(self._said)
        for table, stretch in ((self.table, 3), (self._attempts, 2)):
            table.verticalHeader().setDefaultSectionSize(look.px(ROW))
            table.setMinimumHeight(look.px(HEAD + LEAST_ROWS * ROW))
            column.addWidget(table, stretch)
        column.insertWidget(column.count() - 1, self._summary)
        column.addStretch()  # takes what is left where no table is on screen
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        outer.setSpacing(look.px(10))
        outer.addWidget(scrolled(content, name="copiesScroll"), 1)
        outer.addLayout(row(self._repair, None, self.leave, self._restore))


def _table(name: str, spoken: str) -> QTableWidget:
    table = QTableWidget()
    table.setObjectName(name)
    table.setAccessibleName(spoken)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def _fill(table: QTableWidget, heads: Sequence[str], rows: Sequence[Sequence[str]], *, giving: Sequence[int]) -> None:
    """Fill a table; its `giving` columns share the width that the others leave, and cut texts to it."""
    table.clear()
    table.setColumnCount(len(heads))
    table.setRowCount(len(rows))
    table.setHorizontalHeaderLabels(list(heads))
    for place, texts in enumerate(rows):
        for at, text in enumerate(texts):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            table.setItem(place, at, cell)
    header = table.horizontalHeader()
    for at in range(len(heads)):
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(at, modes.Stretch if at in giving else modes.ResizeToContents)
    header.setMinimumSectionSize(max(header.sectionSizeFromContents(at).width() for at in giving))
    row_height = table.verticalHeader().defaultSectionSize()
    table.setMaximumHeight(header.sizeHint().height() + max(len(rows), LEAST_ROWS) * row_height + 2 * FRAME)
