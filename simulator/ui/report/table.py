"""A table of the report on screen: bars drawn, questions opened by click or Enter, as high as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QTableView,
    QWidget,
)

from simulator.export.blocks import FIRST_SHARE, Align, Cell, Row, Table, Tone
from simulator.ui.look import Look
from simulator.ui.report.share_delegate import ShareDelegate
from simulator.ui.theme import Role

Index = QModelIndex | QPersistentModelIndex
ROW, BAR, NARROW_BAR, ROOMY = 30, 190, 84, 700
"""The least height of a row, and the width of a column of bars, less where the table is not as wide as the last."""
PAD, EDGE, BOLD = 28, 14, 1.06
"""What stands beside the words of a cell, above and below them, and how much wider they are in bold."""
TONES = {Tone.SMALL: Role.TEXT_MUTED, Tone.MUTED: Role.TEXT_MUTED, Tone.GOOD: Role.GOOD, Tone.BAD: Role.BAD}
INDENT = "\N{EM SPACE}" * 2


class ReportTable(QTableView):
    """Shows a table of the report.

    Signals:
        questions_requested(str, tuple): open these questions; the text says what they are.
    """

    questions_requested = Signal(str, object)

    def __init__(self, look: Look, table: Table) -> None:
        super().__init__()
        self.setObjectName(table.name)
        self.setAccessibleName(table.caption)
        self.setProperty("kind", "report")
        self._look = look
        self._table = table
        self.setModel(_Model(look, table, self))
        self.setItemDelegate(ShareDelegate(look, table, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._arrange_headers()
        self.clicked.connect(self._open)

    def cells(self) -> list[tuple[str, ...]]:
        """The words of all rows."""
        return [tuple(cell.text for cell in row.cells) for row in self._table.rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the questions of a cell, or of its row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be opened."""
        super().mouseMoveEvent(event)
        cell = self._cell(self.indexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if cell and cell.questions else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first cell that can be opened."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            column = next((place for place, cell in enumerate(self._table.rows[0].cells) if cell.questions), 0)
            self.setCurrentIndex(self.model().index(0, column))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Scroll the page to the cell; the table itself does not scroll."""
        super().currentChanged(current, previous)
        area = _scroll_around(self)
        if area is not None and self.hasFocus():
            place = self.viewport().mapTo(area.widget() or area, self.visualRect(current).center())
            area.ensureVisible(place.x(), place.y(), 0, self._look.px(2 * ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrower than any page."""
        return QSize(self._look.px(320), self.height())

    def _arrange_headers(self) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _fit(self) -> None:
        """Give columns and rows what their words need; measured once here, since Qt measures far more often."""
        metrics, heads, rows = self.fontMetrics(), self.horizontalHeader(), self.verticalHeader()
        own = [self._width(place) for place in range(len(self._table.columns))]
        wide = [place for place, column in enumerate(self._table.columns) if column.wide]
        left = self.viewport().width() - sum(width for place, width in enumerate(own) if place not in wide)
        shares = (FIRST_SHARE, 1 - FIRST_SHARE) if len(wide) == 2 else (1.0,)
        room = {place: int(left * share) for place, share in zip(wide, shares, strict=True)}
        for place, width in enumerate(own):
            heads.resizeSection(place, room.get(place, width))
        least, total = self._look.px(ROW), 0
        for number, row in enumerate(self._table.rows):
            lines = [
                _height(metrics, heads.sectionSize(place) - self._look.px(PAD), shown_text(row, place))
                for place in wide
            ]
            height = max(least, *(line + self._look.px(EDGE) for line in lines))
            rows.resizeSection(number, height)
            total += height
        self.setFixedHeight(total + heads.sizeHint().height() + 2 * self.frameWidth())

    def _width(self, place: int) -> int:
        """What the words of a column need beside each other."""
        column, metrics, px = self._table.columns[place], self.fontMetrics(), self._look.px
        head = self.horizontalHeader().sectionSizeFromContents(place).width()
        if column.align is Align.BAR:
            return max(head, px(BAR if self.viewport().width() >= px(ROOMY) else NARROW_BAR))
        widest = max(metrics.horizontalAdvance(shown_text(row, place)) for row in self._table.rows)
        return max(head, round(widest * BOLD) + px(PAD))

    def _cell(self, index: Index) -> Cell | None:
        return self._table.rows[index.row()].cells[index.column()] if index.isValid() else None

    def _open(self, index: Index) -> None:
        cell = self._cell(index)
        if cell is None:
            return
        row = self._table.rows[index.row()]
        linked: Sequence[Cell] = [one for one in (cell, *row.cells) if one.questions]
        if linked and (cell.questions or self.hasFocus()):
            self.questions_requested.emit(row.title, linked[0].questions)


class _Model(QAbstractTableModel):
    """The words of the cells and how they look."""

    def __init__(self, look: Look, table: Table, parent: QTableView) -> None:
        super().__init__(parent)
        self._look = look
        self._table = table
        self._view = parent
        self._nested = any(row.level for row in table.rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each of the table."""
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many columns as the table has."""
        return 0 if parent is not None and parent.isValid() else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads, over numbers at the right."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        return _alignment(column.align) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, color and font of a cell."""
        row = self._table.rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shown_text(row, index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(self._table.columns[index.column()].align)
            case Qt.ItemDataRole.ForegroundRole:
                return self._color(cell)
            case Qt.ItemDataRole.FontRole:
                return self._font(cell, head=self._nested and not row.level)
            case _:
                return None

    def _color(self, cell: Cell) -> QColor:
        return self._look.color(Role.ACCENT if cell.questions else TONES.get(cell.tone, Role.TEXT))

    def _font(self, cell: Cell, *, head: bool) -> QFont:
        font = QFont(self._view.font())
        font.setUnderline(bool(cell.questions))
        if head:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def shown_text(row: Row, place: int) -> str:
    """The words of a cell as shown, those of a nested row set in."""
    return (INDENT * row.level if place == 0 else "") + row.cells[place].text


def _height(metrics: QFontMetrics, width: int, text: str) -> int:
    """The height of a text that wraps at a width."""
    if metrics.horizontalAdvance(text) * BOLD <= width:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, text).height()


def _alignment(align: Align) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if align is Align.NUMBER else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _scroll_around(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
