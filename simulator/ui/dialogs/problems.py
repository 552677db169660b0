"""What is wrong in a bank, line by line; the words for the codes of problems."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from simulator.exam.problems import Level, Problem
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.problem_words import explain, tr
from simulator.ui.widgets.frames import button, label, one_line, row

WIDTH, HEIGHT = 1040, 500


class ProblemsDialog(Overlay):
    """Lists the problems of one bank with file, line and item."""

    escape_closes = True

    def __init__(self, host: QWidget, title: str, problems: Sequence[Problem]) -> None:
        super().__init__(host, name="problems", box_name="problemsBox")
        self.box.setProperty("kind", "card")
        self._table = _table(problems)
        self._close = button(self.tr("Close"), "problemsClose", "primary")
        self._close.clicked.connect(self.close_overlay)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(one_line(self.tr("Problems in this bank"), "title"))
        column.addWidget(label(title, "muted"))
        column.addWidget(
            label(self.tr("A question with an error is left out of every exam. All other questions can be used."))
        )
        column.addWidget(self._table, 1)
        column.addLayout(row(None, self._close))
        self.box.setMinimumSize(min(WIDTH, host.width() - 80), min(HEIGHT, host.height() - 80))

    def first_focus(self) -> QWidget:
        """The table, so that the arrow keys read on."""
        return self._table


def _table(problems: Sequence[Problem]) -> QTableWidget:
    table = QTableWidget(len(problems), 4)
    table.setAccessibleName(tr("Problems"))
    table.setObjectName("problemsTable")
    table.setHorizontalHeaderLabels([tr("Where"), tr("Kind"), tr("Question"), tr("What is wrong")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for place, problem in enumerate(problems):
        where = f"{problem.file}:{problem.line}" if problem.line else problem.file
        kind = tr("Error") if problem.level is Level.ERROR else tr("Remark")
        for column, text in enumerate((where, kind, problem.item, explain(problem))):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            cell.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(place, column, cell)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setHighlightSections(False)
    for column in range(3):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    return table
