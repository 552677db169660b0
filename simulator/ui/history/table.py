"""The table of a history: which columns there are, how wide they are, what is selected."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from simulator.ports import AttemptId, AttemptRow, Strand
from simulator.session.history import Column, Order
from simulator.ui.history.model import HistoryModel
from simulator.ui.look import Look

ONE_LINE, TWO_LINES = 38, 58
"""How high a row is, without and with a corrected score."""
MEASURED = 20
"""How many rows the widths of the columns are taken from; that of the notes takes what is left."""
FEWEST, MOST = 3, 9
"""How many rows are on screen at once."""
NOTE_WIDTH = 90


class HistoryTable(QTableView):
    """Shows attempts; several can be selected with Ctrl and Shift, and columns made wider or narrower.

    Signals:
        opened(int): an attempt was double-clicked, or Enter pressed on it.
        chosen: other attempts are selected.
        reordered(Order): the attempts are in this order now.
    """

    opened = Signal(int)
    chosen = Signal()
    reordered = Signal(object)

    def __init__(self, look: Look, strands: Sequence[Strand]) -> None:
        super().__init__()
        self.setObjectName("historyTable")
        self.setAccessibleName(self.tr("Score history"))
        self._look = look
        self._model = HistoryModel(_columns(strands), look, self)
        self._note = self._model.columns.index(Column.NOTE)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        corrected = any(strand.corrected for strand in strands)
        self.verticalHeader().setDefaultSectionSize(look.px(TWO_LINES if corrected else ONE_LINE))
        self._awaited: frozenset[AttemptId] | None = None
        self._by_hand = self._sharing = self._selecting = False
        self._arrange()
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.activated.connect(lambda index: self.opened.emit(int(self._model.shown[index.row()].id)))
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.horizontalHeader().sortIndicatorChanged.connect(self._on_ordered)

    @property
    def shown(self) -> Sequence[AttemptRow]:
        """The attempts in the order on screen."""
        return self._model.shown

    @property
    def columns(self) -> Sequence[Column]:
        """The columns there are."""
        return self._model.columns

    @property
    def order(self) -> Order:
        """The order in force."""
        header = self.horizontalHeader()
        falling = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return Order(self._model.columns[header.sortIndicatorSection()], falling=falling)

    @property
    def selected(self) -> tuple[AttemptRow, ...]:
        """The attempts that are selected, in the order on screen."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.shown[place] for place in places)

    def present(self, rows: Sequence[AttemptRow]) -> None:
        """Show attempts; those that were selected stay so, else the first one is."""
        held = self._held()
        self._awaited = None
        with QSignalBlocker(self.selectionModel()):
            grown = self._model.present(rows)
        self._fit()
        if self.isVisible() and not grown:
            self._share_out()
        if held and held == {row.id for row in self.selected}:
            self.chosen.emit()  # and the place on screen stays
        else:
            kept = [row.id for row in self._model.shown if row.id in held]
            self.select(kept or [row.id for row in self._model.shown[:1]])

    def await_rows(self) -> None:
        """Show nothing until attempts are presented; what is selected will be so again, and the room stays."""
        self._awaited = self._held()
        with QSignalBlocker(self.selectionModel()):
            self._model.present(())

    def update_row(self, changed: AttemptRow) -> None:
        """Show one attempt as it is now, in its place."""
        self._model.update_row(changed)

    def order_by(self, order: Order) -> None:
        """Order the attempts, where there is such a column."""
        if order.column in self._model.columns:
            falling = Qt.SortOrder.DescendingOrder if order.falling else Qt.SortOrder.AscendingOrder
            self.sortByColumn(self._model.columns.index(order.column), falling)

    def select(self, attempts: Sequence[AttemptId]) -> None:
        """Select attempts that are shown."""
        wanted, chosen = set(attempts), QItemSelection()
        last = len(self._model.columns) - 1
        places = [place for place, row in enumerate(self._model.shown) if row.id in wanted] if wanted else []
        for place in places:
            chosen.select(self._model.index(place, 0), self._model.index(place, last))
        self._selecting = True
        if places:
            self.setCurrentIndex(self._model.index(places[0], 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._selecting = False
        self.chosen.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of the rows when the style is known."""
        super().showEvent(event)
        self._fit()
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the notes the width that the other columns leave."""
        super().resizeEvent(event)
        self._give_rest()

    def _held(self) -> frozenset[AttemptId]:
        return frozenset(row.id for row in self.selected) if self._awaited is None else self._awaited

    def _share_out(self) -> None:
        """Make every column as wide as its first cells, unless widths have been set by hand."""
        if not self._by_hand:
            self._sharing, header = True, self.horizontalHeader()
            header.setSortIndicatorShown(False)  # else every head is given room for it, and the last ones lie outside
            self.resizeColumnsToContents()
            header.setSortIndicatorShown(True)
            ordered = header.sortIndicatorSection()
            room = header.sectionSizeFromContents(ordered).width()
            header.resizeSection(ordered, max(header.sectionSize(ordered), room))
            self._sharing = False
        self._give_rest()

    def _on_selection_changed(self) -> None:
        if not self._selecting:
            self.chosen.emit()

    def _on_ordered(self) -> None:
        if self.isVisible():
            self._share_out()
        self.reordered.emit(self.order)

    def _on_resized(self) -> None:
        self._by_hand = self._by_hand or not self._sharing

    def _give_rest(self) -> None:
        before, self._sharing = self._sharing, True
        header = self.horizontalHeader()
        others = sum(header.sectionSize(place) for place in range(header.count()) if place != self._note)
        header.resizeSection(self._note, max(self._look.px(NOTE_WIDTH), self.viewport().width() - others))
        self._sharing = before

    def _arrange(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(self._look.px(60))
        header.setResizeContentsPrecision(MEASURED)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)  # sorts at once, while there is nothing to sort
        header.setSectionResizeMode(self._note, QHeaderView.ResizeMode.Fixed)

    def _fit(self) -> None:
        """Take the height of the rows, within bounds."""
        rows = MOST if self._awaited is not None else min(max(len(self._model.shown), FEWEST), MOST)
        bar = self.horizontalScrollBar().sizeHint().height()
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + bar + 4)


def _columns(strands: Sequence[Strand]) -> list[Column]:
    """All columns but those in which every attempt would say the same."""
    same = {
        Column.CANDIDATE: len({strand.candidate for strand in strands}) < 2,
        Column.EXAM: len({strand.bank for strand in strands}) < 2,
    }
    return [column for column in Column if not same.get(column)]
