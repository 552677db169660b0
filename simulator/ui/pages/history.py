"""The score history: every finished attempt in a table, with export."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from simulator.exam.plan import Kind
from simulator.ports import AttemptRow
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import button, label, row

Index = QModelIndex | QPersistentModelIndex


EXAM = 1
LARGE = 1.5
ONE_LINE, TWO_LINES = 38, 58
"""How high a row is, without and with a corrected score."""
MEASURED = 50
"""How many rows the widths of the columns are taken from; that of the exam takes what is left."""


class HistoryPage(QWidget):
    """Shows the attempts, newest first.

    Signals:
        home_requested: go there.
        report_requested(int): the report of an attempt.
        export_requested: save the history to a file.
    """

    home_requested = Signal()
    report_requested = Signal(int)
    export_requested = Signal()

    def __init__(self, rows: Sequence[AttemptRow], look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._rows = rows
        self._message = label("", "good", name="historyMessage")
        self._message.hide()
        home = button(self.tr("Home"), "home")
        home.clicked.connect(self.home_requested)
        export = button(self.tr("Export as CSV…"), "export", "primary")
        export.setEnabled(bool(rows))
        export.clicked.connect(self.export_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 28)
        column.setSpacing(14)
        column.addLayout(row(label(self.tr("Score history"), "title"), None, export, home))
        column.addWidget(label(self._summary(), "muted", name="historySummary"))
        column.addWidget(self._message)
        if rows:
            column.addWidget(self._table(look), 1)
            column.addWidget(label(self.tr("Enter or a double click opens the report of an attempt."), "small"))
        else:
            column.addWidget(
                label(self.tr("No results yet. Every exam you finish is kept here, on this computer only."), "muted")
            )
            column.addStretch(1)

    def tell(self, text: str, *, good: bool) -> None:
        """Say what came of an export."""
        self._message.setProperty("kind", "good" if good else "bad")
        self._message.style().polish(self._message)
        self._message.setText(text)
        self._message.show()

    def _summary(self) -> str:
        scores = [found.score for found in self._rows if found.score is not None]
        if not scores:
            return ""
        text = self.tr("Attempts: {count}, passed: {passed}, best score {best} on the practice scale")
        passed, best = sum(score.passed for score in scores), max(score.scale for score in scores)
        return text.format(count=len(scores), passed=passed, best=best)

    def _table(self, look: Look) -> QTableView:
        table = QTableView()
        table.setObjectName("historyTable")
        table.setAccessibleName(self.tr("Score history"))
        table.setModel(HistoryModel(self._rows, look, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        corrected = any(found.corrected is not None for found in self._rows)
        table.verticalHeader().setDefaultSectionSize(look.px(TWO_LINES if corrected else ONE_LINE))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look.px(80))
        header.setResizeContentsPrecision(MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if look.zoom < LARGE:  # from there on the table scrolls sideways instead of cutting the exam off
            header.setSectionResizeMode(EXAM, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(lambda index: self.report_requested.emit(int(self._rows[index.row()].id)))
        table.selectRow(0)
        return table


class HistoryModel(QAbstractTableModel):
    """The rows of the history as a table model; cells are made when they are shown."""

    def __init__(self, rows: Sequence[AttemptRow], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self._look = look

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an attempt."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many columns as headings."""
        return 0 if parent is not None and parent.isValid() else len(self._headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, and the colour of the verdict."""
        found = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells(found)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 3:
            verdicts = {score.passed for score in (found.score, found.corrected) if score is not None}
            return self._look.color(Role.GOOD if True in verdicts else Role.BAD) if len(verdicts) == 1 else None
        return None

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Date"),
            self.tr("Exam"),
            self.tr("Score"),
            self.tr("Result"),
            self.tr("Right, scored"),
            self.tr("Answered"),
            self.tr("Flagged"),
            self.tr("Time used"),
        )

    def _cells(self, found: AttemptRow) -> tuple[str, ...]:
        return (
            words.day(found.opened_at),
            found.title,
            self._scales(found),
            self._verdicts(found),
            words.counts(found.right, found.scored),
            words.counts(found.answered, found.questions),
            str(found.flagged),
            words.span(found.used_ms),
        )

    def _scales(self, found: AttemptRow) -> str:
        """The score as sat, and below it the one by the keys that were corrected since."""
        if found.score is None:
            return "–"
        if found.corrected is None:
            return str(found.score.scale)
        text = self.tr("{sat}\ncorrected: {now}")
        return text.format(sat=found.score.scale, now=found.corrected.scale)

    def _verdicts(self, found: AttemptRow) -> str:
        if found.kind is Kind.DRILL:
            return words.drill()
        shown = [score for score in (found.score, found.corrected) if score is not None]
        return "\n".join(self.tr("Pass") if score.passed else self.tr("Fail") for score in shown) or "–"
