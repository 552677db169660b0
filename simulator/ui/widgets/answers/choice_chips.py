"""The choices of a matching question as chips that can be dragged with the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from simulator.ui.content import Content
from simulator.ui.widgets.answers.drag import Drag
from simulator.ui.widgets.frames import one_line
from simulator.ui.widgets.rich_text import RichText

NARROWEST = 270
"""A chip is at least this many pixels wide at a zoom of 1 where several stand side by side."""


class ChoiceChips(QWidget):
    """As many chips side by side as there is room for.

    Signals:
        moved(int, QPoint), dropped(int, QPoint): the chip of a choice from 1, and where the pointer is in the host.
    """

    moved = Signal(int, QPoint)
    dropped = Signal(int, QPoint)

    def __init__(self, content: Content, choices: Sequence[str], host: QWidget) -> None:
        super().__init__(host)
        self._look = content.look
        self._columns = 0
        self._chips = [self._chip(content, number, text) for number, text in enumerate(choices, start=1)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(content.look.px(6))
        for number, chip in enumerate(self._chips, start=1):
            drag = Drag(chip, shown=chip, host=host)
            drag.moved.connect(lambda place, number=number: self.moved.emit(number, place))
            drag.dropped.connect(lambda place, number=number: self.dropped.emit(number, place))
        self._lay_out(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        self._lay_out(max(1, min(len(self._chips), 3, event.size().width() // self._look.px(NARROWEST))))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, chip in enumerate(self._chips):
            self._grid.addWidget(chip, place // columns, place % columns)

    def _chip(self, content: Content, number: int, markdown: str) -> QFrame:
        chip = QFrame(self)
        chip.setObjectName(f"choice-{number}")
        chip.setProperty("kind", "chip")
        chip.setCursor(Qt.CursorShape.OpenHandCursor)
        text = RichText(content)
        text.present(markdown)
        px = content.look.px
        inside = QHBoxLayout(chip)
        inside.setContentsMargins(px(10), px(7), px(10), 0)
        inside.setSpacing(px(8))
        inside.addWidget(one_line(f"{number}.", "content"), 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(text, 1)
        chip.setAccessibleName(f"{number}. {text.accessibleName()}")
        return chip
