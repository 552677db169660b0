"""The Navigator: every question with status and flag, sortable, a press goes there."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from simulator.exam.profile import Action, Profile
from simulator.exam.progress import Status
from simulator.session.views import QuestionRow, ReviewView
from simulator.ui import words
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.driver import word
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import one_line, row
from simulator.ui.widgets.key_button import KeyButton

WIDTH, HEIGHT = 620, 460


_SORT_KEYS = ("1", "2", "3")


class _Column(IntEnum):
    QUESTION = 0
    STATUS = 1
    FLAG = 2


class NavigatorDialog(Overlay):
    """Lists the questions.

    Signals:
        question_chosen(int): go to this question; the dialog has closed itself.
    """

    question_chosen = Signal(int)

    def __init__(self, host: QWidget, look: Look, view: ReviewView, *, profile: Profile) -> None:
        super().__init__(host, name="navigatorCover", box_name="examDialog")
        self._look = look
        self._table = _Table(len(view.rows))
        self._table.pressed_row.connect(self._on_pressed_row)
        self._fill(view.rows)
        self._close = KeyButton(self.tr("Close"), "C", "navigatorClose")
        self._close.clicked.connect(self.close_overlay)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(12))
        column.setSpacing(look.px(10))
        name = word(profile, Action.NAVIGATOR, self.tr("Navigator"))
        title = self.tr("{navigator} - select a question to go to it").format(navigator=name)
        column.addWidget(one_line(title, name="dialogTitle"))
        column.addWidget(self._table, 1)
        open_count = self.tr("{count} Unseen/Incomplete").format(count=view.open_count)
        column.addLayout(row(one_line(open_count, name="openCount"), None, self._close))
        self.box.setFixedSize(min(look.px(WIDTH), host.width() - 40), min(look.px(HEIGHT), host.height() - 60))

    def first_focus(self) -> QWidget:
        """The list, on the current question."""
        return self._table

    def _fill(self, rows: tuple[QuestionRow, ...]) -> None:
        current = self._look.color(Role.CURRENT)
        current_text = self._look.color(Role.CURRENT_TEXT)
        for place, line in enumerate(rows):
            name = _cell(self.tr("Question {number}").format(number=line.question), line.question)
            status = self._status_cell(line)
            flag = _cell(self.tr("Flagged") if line.flagged else "", int(not line.flagged))
            if line.flagged:
                flag.setIcon(self._look.icon("flag-on", Role.CONTENT_TEXT))
            for column, cell in enumerate((name, status, flag)):
                if line.current:
                    cell.setBackground(current)
                    if column != _Column.STATUS or line.status is Status.COMPLETE or line.locked:
                        cell.setForeground(current_text)
                if line.locked:
                    cell.setFlags(Qt.ItemFlag.NoItemFlags)
                    cell.setForeground(self._look.color(Role.TEXT_MUTED))
                self._table.setItem(place, column, cell)
            if line.current:
                self._table.setCurrentItem(name)
        self._table.setHorizontalHeaderLabels([self.tr("Question #"), self.tr("Status"), self.tr("Flagged for Review")])
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(_Column.QUESTION, Qt.SortOrder.AscendingOrder)

    def _status_cell(self, line: QuestionRow) -> QTableWidgetItem:
        if line.locked:
            return _cell(words.closed(), len(Status))
        made = _cell(words.status(line.status), list(Status).index(line.status))
        if line.status is not Status.COMPLETE:
            made.setForeground(self._look.color(Role.ALERT))
        return made

    def _on_pressed_row(self, place: int) -> None:
        cell = self._table.item(place, _Column.QUESTION)
        if cell is not None and cell.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.close_overlay()
            self.question_chosen.emit(cell.data(Qt.ItemDataRole.UserRole))


class _Cell(QTableWidgetItem):
    def __lt__(self, other: QTableWidgetItem) -> bool:
        return bool(self.data(Qt.ItemDataRole.UserRole) < other.data(Qt.ItemDataRole.UserRole))


def _cell(text: str, rank: int) -> QTableWidgetItem:
    made = _Cell(text)
    made.setData(Qt.ItemDataRole.UserRole, rank)
    made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return made


class _Table(QTableWidget):
    """Signals: pressed_row(int): a click, Enter or Space on a row."""

    pressed_row = Signal(int)

    def __init__(self, rows: int) -> None:
        super().__init__(rows, 3)
        self.setObjectName("navigatorTable")
        self.setAccessibleName(self.tr("Questions"))
        self.setAccessibleDescription(self.tr("Enter goes to a question; 1, 2 and 3 sort by the columns."))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_Column.FLAG, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = self._row_at(event.position().toPoint())
        if place >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.pressed_row.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed_row.emit(self.currentRow())
        elif event.text() in _SORT_KEYS:
            self._sort_by(_SORT_KEYS.index(event.text()))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _sort_by(self, column: int) -> None:
        """Sort by a column, the other way round where it is sorted by that one."""
        header = self.horizontalHeader()
        again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)

    def _row_at(self, position: QPoint) -> int:
        index: QModelIndex = self.indexAt(position)
        return index.row()
