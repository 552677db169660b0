"""The guide to read: its headings and texts in one column that scrolls."""

import re

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout

from simulator.exam.bank import Revision
from simulator.ui.content import Content
from simulator.ui.guide import Part, parts
from simulator.ui.look import Look
from simulator.ui.pictures import CheckedPictures
from simulator.ui.typesetting import Typesetter
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.reading_pane import ReadingPane
from simulator.ui.widgets.rich_text import RichText

MARGINS = 24, 16, 16, 16
"""Around the column: less than on a page, since it stands in a box."""

AT_ONCE, NEXT = 8, 14
"""How many parts below the first are made before it is shown, more than a window holds, and at a time afterwards."""


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("GuidePane", text)


class GuidePane(ReadingPane):
    """Shows the guide in the language spoken; where its file is gone, says so.

    What is below the fold is made after the first has been painted.
    """

    def __init__(self, look: Look) -> None:
        first, *others = _parts(look)
        super().__init__(look, first.title, name="guide", margins=MARGINS)
        self.area.setAccessibleName(first.title)
        self._content = Content(CheckedPictures(_NoPictures()), Revision(""), look, Typesetter())
        self._add_text(first.text)
        for part in others[:AT_ONCE]:
            self._add(part)
        self.column.addStretch(1)
        if below := others[AT_ONCE:]:
            QTimer.singleShot(0, self, lambda: self._add_below(below))

    def _add_below(self, others: list[Part]) -> None:
        """Make the next parts in the place of the stretch at the end, then the others."""
        self.column.takeAt(self.column.count() - 1)
        for part in others[:NEXT]:
            self._add(part)
        self.column.addStretch(1)
        if below := others[NEXT:]:
            QTimer.singleShot(0, self, lambda: self._add_below(below))

    def _add(self, part: Part) -> None:
        self.column.addSpacing(self._look.px(10 if part.level == 2 else 2))
        self.column.addWidget(label(part.title, "title" if part.level == 2 else "heading"))
        self._add_text(part.text)

    def _add_text(self, markdown: str) -> None:
        for block in markdown.split("\n\n"):
            if block.startswith(">"):
                self.column.addWidget(self._quotation(re.sub("^> ?", "", block, flags=re.MULTILINE)))
            elif block:
                self.column.addWidget(self._text(re.sub("^- ", "\n", block, flags=re.MULTILINE)))

    def _text(self, markdown: str) -> RichText:
        text = RichText(self._content)
        text.present(markdown)
        return text

    def _quotation(self, markdown: str) -> QFrame:
        """What the program says, with a bar beside it."""
        frame = QFrame()
        frame.setProperty("kind", "said")
        column = QVBoxLayout(frame)
        column.setContentsMargins(self._look.px(14), self._look.px(6), self._look.px(10), 0)
        column.addWidget(self._text(markdown))
        return frame


class _NoPictures:
    """Pictures for a text that has none."""

    def media(self, revision: Revision, name: str) -> None:
        """Return nothing."""


def _parts(look: Look) -> list[Part]:
    try:
        return list(parts(look.text, QLocale()))
    except OSError:
        text = tr("The guide is missing. Install Examgate again; your data stays as it is.")
        return [Part(1, tr("When something goes wrong"), text)]
