"""The attempts of a history as a table model that orders them by any column; cells are made when they are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.ports import AttemptId, AttemptRow
from simulator.session.history import Column, ordered
from simulator.ui.history import phrases
from simulator.ui.look import Look
from simulator.ui.theme import Role

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """One row an attempt, one column for each of `columns`; newest first until it is sorted."""

    def __init__(self, columns: Sequence[Column], look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._look = look
        self._shown: list[AttemptRow] = []
        self._order = (Column.DATE, Qt.SortOrder.DescendingOrder)

    @property
    def shown(self) -> Sequence[AttemptRow]:
        """The attempts in the order on screen."""
        return self._shown

    def present(self, rows: Sequence[AttemptRow]) -> bool:
        """Show other attempts, in the order in force; whether they only go on after those that were shown."""
        found, there = self._sorted(rows), len(self._shown)
        if not there or len(found) <= there or _ids(found[:there]) != _ids(self._shown):
            self.beginResetModel()
            self._shown = found
            self.endResetModel()
            return False
        self.beginInsertRows(QModelIndex(), there, len(found) - 1)
        self._shown = found
        self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(there - 1, len(self.columns) - 1))
        return True

    def update_row(self, changed: AttemptRow) -> None:
        """Show one attempt as it is now, in its place."""
        for place, row in enumerate(self._shown):
            if row.id == changed.id:
                self._shown[place] = changed
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an attempt."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as there are columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads, in two lines where that saves width, and what they mean."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return phrases.two_lines(phrases.heading(self.columns[section]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return phrases.heading(self.columns[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return phrases.explanation(self.columns[section]) or None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, the colour of the verdict, the whole note."""
        found, column = self._shown[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return phrases.cell(column, found)
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.RESULT:
            verdicts = {score.passed for score in (found.score, found.corrected) if score is not None}
            return self._look.color(Role.GOOD if True in verdicts else Role.BAD) if len(verdicts) == 1 else None
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.NOTE:
            return found.note or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the attempts by a column; what is selected stays so."""
        self._order = self.columns[column], order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._shown[index.row()].id, index.column()) for index in before]
        self._shown = self._sorted(self._shown)
        places = {row.id: place for place, row in enumerate(self._shown)}
        self.changePersistentIndexList(before, [self.index(places[attempt], at) for attempt, at in held])
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[AttemptRow]) -> list[AttemptRow]:
        column, order = self._order
        return ordered(rows, column, falling=order is Qt.SortOrder.DescendingOrder)


def _ids(rows: Sequence[AttemptRow]) -> list[AttemptId]:
    return [row.id for row in rows]
