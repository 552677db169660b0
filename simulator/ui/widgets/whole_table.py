"""A table that shows all its rows, for a page that scrolls as a whole; knows nothing of what stands in it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from simulator.ui.look import Look

ROW, LINE, FRAME = 30, 18, 2
"""How high a row is, by how much a second line makes it higher, and how wide the line around the table."""


class WholeTable(QTableWidget):
    """Rows of texts, one of which can be chosen; it is as high as they are, and never scrolls."""

    def __init__(self, look: Look, *, name: str, spoken: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._fit)

    def fill(self, heads: Sequence[str], rows: Sequence[Sequence[str]], *, giving: Collection[int]) -> None:
        """Show rows; `giving` columns share the width that the others leave, their texts have two lines at most."""
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for place, texts in enumerate(rows):
            for at, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.setItem(place, at, cell)
        header = self.horizontalHeader()
        for at in range(len(heads)):
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(at, modes.Stretch if at in giving else modes.ResizeToContents)
        header.setMinimumSectionSize(max(header.sectionSizeFromContents(at).width() for at in giving))
        self._fit()

    def _fit(self) -> None:
        low, high = self._look.px(ROW), self._look.px(ROW + LINE)
        for row in range(self.rowCount()):
            self.setRowHeight(row, min(max(low, self.sizeHintForRow(row)), high))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2 * FRAME)
