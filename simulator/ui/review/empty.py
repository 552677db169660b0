"""What stands in the place of a question where the filters leave none."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import button, label, row, scrolled

SIGN = 40


class NothingFound(QWidget):
    """Says so, and offers the way out.

    Signals:
        clear_requested: ask for nothing any longer.
    """

    clear_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("noMatch")
        sign = QLabel()
        sign.setPixmap(look.icon("search", Role.TEXT_MUTED).pixmap(QSize(look.px(SIGN), look.px(SIGN))))
        told = label(self.tr("No question matches all of this"), "heading", name="noMatchTitle")
        advice = label(self.tr("Take a filter away or search for another word. The questions are all still there."))
        advice.setProperty("kind", "muted")
        clear = button(self.tr("Clear all filters"), "clearAll", "primary")
        clear.clicked.connect(self.clear_requested)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(look.px(10))
        column.addStretch(2)
        for part in (sign, told, advice):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addLayout(row(None, clear, None))
        column.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside, name="noMatchScroll"))
