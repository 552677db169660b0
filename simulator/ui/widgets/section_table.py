"""The section table of the score report: a block in one of two columns, and never a percentage of right answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from simulator.exam.sections import Section, Standing
from simulator.ui.look import Look
from simulator.ui.widgets.frames import label

COLUMNS = 4
TITLE, SHARE, NEEDS, MEETS = range(COLUMNS)


class SectionTable(QWidget):
    """Shows the sections of an exam; `headings` replaces our words for the four columns."""

    def __init__(self, look: Look, sections: Sequence[Section], *, headings: Sequence[str] = ()) -> None:
        super().__init__()
        self.setObjectName("sectionTable")
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._headings = tuple(headings) if len(headings) == COLUMNS else self._usual()
        for column, heading in enumerate(self._headings):
            self._put(0, column, heading, head=True)
        for line, section in enumerate(sections, start=1):
            self._put_section(line, section)
        for column, stretch in ((TITLE, 5), (SHARE, 2), (NEEDS, 3), (MEETS, 3)):
            self._grid.setColumnStretch(column, stretch)

    def _usual(self) -> tuple[str, ...]:
        return (
            self.tr("Section"),
            self.tr("% of Scored Items"),
            self.tr("Needs Improvement"),
            self.tr("Meets Competencies"),
        )

    def _put_section(self, line: int, section: Section) -> None:
        title = self.tr("Domain {number}: {title}").format(number=section.number, title=section.title)
        self._put(line, TITLE, title)
        self._put(line, SHARE, self.tr("{share}%").format(share=section.share))
        self._put_block(line, NEEDS, shown=section.standing is Standing.NEEDS_IMPROVEMENT)
        self._put_block(line, MEETS, shown=section.standing is Standing.MEETS_COMPETENCIES)

    def _put(self, line: int, column: int, text: str, *, head: bool = False) -> QLabel:
        cell, inside = self._cell(head=head)
        made = label(text, "heading" if head and not self._look.is_large else "")
        if column == SHARE:
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setObjectName(f"section-{line}-{column}")
        inside.addWidget(made)
        self._grid.addWidget(cell, line, column)
        return made

    def _put_block(self, line: int, column: int, *, shown: bool) -> None:
        cell, inside = self._cell()
        block = QFrame()
        block.setObjectName(f"section-{line}-{column}")
        block.setProperty("kind", "block")
        block.setFixedHeight(self._look.px(14))
        block.setAccessibleName(self._headings[column] if shown else "")
        inside.addWidget(block)
        block.setVisible(shown)
        self._grid.addWidget(cell, line, column)

    def _cell(self, *, head: bool = False) -> tuple[QFrame, QGridLayout]:
        px = self._look.px
        cell = QFrame()
        cell.setProperty("kind", "cell-head" if head else "cell")
        inside = QGridLayout(cell)
        inside.setContentsMargins(px(10), px(7), px(10), px(7))
        return cell, inside
