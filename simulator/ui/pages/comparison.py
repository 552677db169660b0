"""Two attempts side by side: counts first, and a verdict only where the numbers can show one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from simulator.session.comparison import Comparison
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.history import comparison_words as said
from simulator.ui.look import Look
from simulator.ui.widgets.frames import button, card, label, row, scrolled

Line = tuple[str, ...]
"""A heading, the cells of both attempts, and what the difference is."""


class ComparisonPage(QWidget):
    """Shows one comparison.

    Signals:
        history_requested: go there.
        back_requested: to where the comparison was asked for.
        report_requested(int): the report of one of the attempts.
    """

    history_requested = Signal()
    back_requested = Signal()
    report_requested = Signal(int)

    def __init__(self, found: Comparison, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._found = found
        self._look = look
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 32)
        column.setSpacing(18)
        back = button(self.tr("Score history"), "history")
        back.clicked.connect(self.back_requested)
        column.addLayout(row(label(self.tr("Two attempts side by side"), "title"), None, back))
        column.addWidget(self._heads())
        for name, title, note, lines in self._parts():
            column.addWidget(self._card(name, title, note, lines))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, name="comparisonScroll"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _heads(self) -> QFrame:
        """Who, when and how it went, and the way to both reports."""
        frame, column = card(name="comparisonHead")
        grid = self._grid()
        for place, (name, result) in enumerate((("first", self._found.first), ("second", self._found.second)), start=1):
            opened = button(self.tr("Open the report"), f"report-{name}", "link")
            opened.setAccessibleName(
                self.tr("Open the report of {day}").format(day=words.day(result.attempt.opened_at))
            )
            opened.clicked.connect(lambda _checked=False, one=result: self.report_requested.emit(int(one.attempt.id)))
            grid.addWidget(label(words.day(result.attempt.opened_at), "heading"), 0, place)
            grid.addWidget(opened, 1, place, Qt.AlignmentFlag.AlignLeft)
        for line, cells in enumerate(said.summary(self._found), start=2):
            self._add_line(grid, line, cells)
        column.addLayout(grid)
        column.addWidget(label(said.verdict(self._found), name="comparisonVerdict"))
        column.addWidget(label(said.rule(), "small"))
        return frame

    def _parts(self) -> Iterable[tuple[str, str, str, Sequence[Line]]]:
        found = self._found
        scored, everything = self.tr("Scored questions."), self.tr("All questions, scored or not.")
        yield "causes", self.tr("Where the points went"), self.tr("Lost points of the score."), said.causes(found)
        yield "known", self.tr("New questions and repeated ones"), said.repeats_note(), said.known(found)
        yield "domains", self.tr("By domain"), scored, said.pairs(found.domains)
        yield "tasks", self.tr("By task"), scored, said.pairs(found.tasks, numbered=True)
        yield "groups", self.tr("By keyword group"), everything, said.pairs(found.groups)
        yield "knowledge", self.tr("By kind of knowledge"), scored, said.knowledge(found.knowledge)
        yield "pace", self.tr("Time against the plan"), "", said.pace(found)
        yield "shared", self.tr("Questions in both attempts"), said.shared_note(found.shared), said.shared(found)

    def _card(self, name: str, title: str, note: str, lines: Sequence[Line]) -> QFrame:
        frame, column = card(name=f"{name}Card")
        column.addWidget(label(title, "heading"))
        if note:
            column.addWidget(label(note, "small", name=f"{name}Note"))
        if lines:
            grid = self._grid()
            for place, result in enumerate((self._found.first, self._found.second), start=1):
                grid.addWidget(label(_day(result), "label"), 0, place)
            for line, cells in enumerate(lines, start=1):
                self._add_line(grid, line, cells, name=f"{name}-{line}")
            column.addLayout(grid)
        return frame

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(16))
        grid.setVerticalSpacing(self._look.px(7))
        for column, stretch in enumerate((5, 3, 3, 4)):
            grid.setColumnStretch(column, stretch)
        return grid

    def _add_line(self, grid: QGridLayout, line: int, cells: Line, *, name: str = "") -> None:
        for place, text in enumerate(cells):
            cell = label(text, "" if place < 3 else "small")
            if name:
                cell.setObjectName(f"{name}-{place}")
            grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)


def _day(result: Result) -> str:
    return words.day(result.attempt.opened_at)
