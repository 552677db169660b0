"""A table of the report on screen: bars drawn, questions opened by click or Enter, as high as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from simulator.export.blocks import Align, Cell, Share, Table, Tone
from simulator.ui.look import Look
from simulator.ui.theme import Role

Index = QModelIndex | QPersistentModelIndex
ROW, BAR, BAR_HEIGHT = 30, 190, 10
"""The least height of a row, the width of a column of bars, and the height of a bar."""
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
        self.setItemDelegate(_Delegate(look, table, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out_columns()
        self.clicked.connect(self._open)

    def cells(self) -> list[tuple[str, ...]]:
        """The words of all rows."""
        return [tuple(cell.text for cell in row.cells) for row in self._table.rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the questions of a cell, or of its row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
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
            inside = area.widget()
            place = self.viewport().mapTo(inside, self.visualRect(current).center())
            area.ensureVisible(place.x(), place.y(), 0, self._look.px(2 * ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are at this width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Narrower than any page."""
        return QSize(self._look.px(320), self.height())

    def _lay_out_columns(self) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(self._look.px(ROW))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(self._table.columns):
            stretches = column.wide
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.ResizeToContents
            heads.setSectionResizeMode(place, mode)

    def _fit(self) -> None:
        shown = sum(self.rowHeight(row) for row in range(len(self._table.rows)))
        self.setFixedHeight(shown + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth())

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
                return (INDENT if row.level and index.column() == 0 else "") + cell.text
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


class _Delegate(QStyledItemDelegate):
    """Draws the bars."""

    def __init__(self, look: Look, table: Table, parent: QTableView) -> None:
        super().__init__(parent)
        self._look = look
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Words need what they need, bars a width of their own."""
        hint = super().sizeHint(option, index)
        if self._table.columns[index.column()].align is Align.BAR:
            hint.setWidth(self._look.px(BAR))
        return hint

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, and its bar where it has one."""
        super().paint(painter, option, index)
        share = self._table.rows[index.row()].cells[index.column()].share
        if share is not None:
            px = self._look.px
            height = px(BAR_HEIGHT)
            room = QRectF(option.rect).adjusted(px(10), 0, -px(10), 0)  # type: ignore[attr-defined]
            strip = QRectF(room.left(), room.center().y() - height / 2, room.width(), height)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_share(painter, strip, share)
            painter.restore()

    def _paint_share(self, painter: QPainter, strip: QRectF, share: Share) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        for role, part in ((Role.TRACK, 1.0), (Role.SERIES_1, share.value)):
            painter.setBrush(look.color(role))
            painter.drawRect(QRectF(strip.left(), strip.top(), strip.width() * part, strip.height()))
        if share.low is None or share.high is None:
            return
        low, high = (strip.left() + strip.width() * end for end in (share.low, share.high))
        middle, half = strip.center().y(), strip.height() * 0.4
        for role, thick in ((Role.SURFACE, 4.0), (Role.TEXT, 1.6)):
            painter.setPen(QPen(look.color(role), thick * look.zoom))
            painter.drawLine(round(low), round(middle), round(high), round(middle))
            for end in (low, high):
                painter.drawLine(round(end), round(middle - half), round(end), round(middle + half))


def _alignment(align: Align) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if align is Align.NUMBER else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _scroll_around(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
