"""What a history is ordered by, for hands on the keyboard: a choice and its direction."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from simulator.session.history import Column, Order
from simulator.ui.history import phrases
from simulator.ui.widgets.frames import button, one_line, row


class SortBar(QWidget):
    """Shows the order in force and takes another.

    Signals:
        changed(Order): this order is wanted.
    """

    changed = Signal(object)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.setObjectName("sortBar")
        self._falling = True
        self._column = QComboBox()
        self._column.setObjectName("sortColumn")
        self._column.setAccessibleName(self.tr("Sort by"))
        for column in columns:
            self._column.addItem(phrases.heading(column), column.value)
        self._direction = button("", "sortDirection")
        self._direction.setAccessibleDescription(self.tr("Sort the other way round"))
        named = one_line(self.tr("Sort by"), "muted")
        named.setBuddy(self._column)
        inside = row(named, self._column, self._direction, None, spacing=8)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(inside)
        self._column.currentIndexChanged.connect(self._tell)
        self._direction.clicked.connect(self._turn)

    def present(self, order: Order) -> None:
        """Show the order in force."""
        with QSignalBlocker(self._column):
            self._column.setCurrentIndex(self._column.findData(order.column.value))
        self._falling = order.falling
        text = self.tr("Descending") if order.falling else self.tr("Ascending")
        self._direction.setText(text)
        self._direction.setAccessibleName(text)

    def _turn(self) -> None:
        self._falling = not self._falling
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(Order(Column(self._column.currentData()), falling=self._falling))
