"""The data of a chart as a table that screen readers read and that can be copied."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from simulator.export.charts.model import Table
from simulator.ui.look import Look

Index = QModelIndex | QPersistentModelIndex
ROW, MOST_ROWS, LEAST = 34, 10, 70
"""The least height of a row, how many are seen at once, and the least width of a column."""
MEASURED = 200
"""Tables of more rows have rows of one height; the widths of columns are taken from so many."""
LONG = 12
"""From so many letters on a first column is one of labels, which takes the room that the others leave."""


class ChartTable(QTableView):
    """Shows a table; copying takes what is selected, or everything, as text parted by tabs."""

    def __init__(self, look: Look, table: Table, *, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._look = look
        self._table = table
        self.setModel(TableModel(table, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._arrange_headers()
        look.changed.connect(self._restyle)
        self._restyle()

    def _arrange_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        labels = max((len(row[0]) for row in self._table.rows), default=0) >= LONG
        header.setStretchLastSection(not labels)
        if labels:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(MEASURED)
        rows.hide()
        rows.sectionResized.connect(self._fit)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        if len(self._table.rows) <= MEASURED:
            rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def text(self) -> str:
        """What is selected, or all with its heads, as text parted by tabs."""
        chosen = self.selectionModel().selectedIndexes()
        if len(chosen) < 2:
            return "\n".join("\t".join(row) for row in (self._table.heads, *self._table.rows))
        rows = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        cells = {(index.row(), index.column()): str(index.data()) for index in chosen}
        return "\n".join("\t".join(cells.get((row, column), "") for column in columns) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by the key of the system."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are at this width."""
        super().resizeEvent(event)
        self._fit()

    def _restyle(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._look.px(ROW))
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.horizontalHeader().setMinimumSectionSize(self._look.px(LEAST))
        self._fit()

    def _fit(self) -> None:
        shown = sum(self.rowHeight(row) for row in range(min(len(self._table.rows), MOST_ROWS)))
        bar = self.horizontalScrollBar().sizeHint().height() if self.horizontalScrollBar().maximum() > 0 else 0
        self.setFixedHeight(shown + self.horizontalHeader().sizeHint().height() + bar + 2 * self.frameWidth())


class TableModel(QAbstractTableModel):
    """Heads and rows of words."""

    def __init__(self, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each of the table."""
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many columns as heads."""
        return 0 if parent is not None and parent.isValid() else len(self._table.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        return self._table.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None
