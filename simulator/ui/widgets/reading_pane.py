"""The content of a screen that is read: a column on the exam's background that scrolls when it does not fit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.ui.look import Look
from simulator.ui.widgets.frames import label, one_line, scrolled

WIDEST = 940
MARGINS = 56, 28, 40, 28


class ReadingPane(QWidget):
    """Holds a title and what is below it; subclasses fill `column`."""

    def __init__(self, look: Look, title: str, *, name: str, margins: tuple[int, int, int, int] = MARGINS) -> None:
        super().__init__()
        self.setObjectName("contentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        px = look.px
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(14))
        self.column.addWidget(label(title, "title", name=f"{name}Title"))
        page.setMaximumWidth(px(WIDEST))
        content = QWidget()
        across = QHBoxLayout(content)
        across.setContentsMargins(*map(px, margins))
        across.addWidget(page, 1)
        across.addStretch()
        self.area = scrolled(content, name=f"{name}Scroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area)

    def add_paragraphs(self, *texts: str) -> None:
        """Add texts, each a paragraph of its own."""
        for text in texts:
            self.column.addWidget(label(text))

    def add_facts(self, *facts: tuple[str, str, str]) -> None:
        """Add lines of a name, its value, and the object name of the value."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(24))
        grid.setVerticalSpacing(self._look.px(10))
        grid.setColumnStretch(1, 1)
        for line, (name, value, object_name) in enumerate(facts):
            grid.addWidget(one_line(name, "heading"), line, 0)
            grid.addWidget(label(value, name=object_name), line, 1)
        self.column.addLayout(grid)
