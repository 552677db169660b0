"""The guide to read: its headings and texts in one column that scrolls."""

from PySide6.QtCore import QCoreApplication, QLocale

from simulator.exam.bank import Revision
from simulator.ui.content import Content
from simulator.ui.guide import Part, parts
from simulator.ui.look import Look
from simulator.ui.typesetting import Typesetter
from simulator.ui.widgets.frames import label
from simulator.ui.widgets.reading_pane import ReadingPane
from simulator.ui.widgets.rich_text import RichText


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("GuidePane", text)


class GuidePane(ReadingPane):
    """Shows the guide in the language spoken; where its file is gone, says so."""

    def __init__(self, look: Look) -> None:
        first, *others = _parts(look)
        super().__init__(look, first.title, name="guide")
        self.area.setAccessibleName(first.title)
        self._content = Content(_NoPictures(), Revision(""), look, Typesetter())
        self._add_text(first.text)
        for part in others:
            self.column.addSpacing(look.px(10 if part.level == 2 else 2))
            self.column.addWidget(label(part.title, "title" if part.level == 2 else "heading"))
            self._add_text(part.text)
        self.column.addStretch(1)

    def _add_text(self, markdown: str) -> None:
        if markdown:
            text = RichText(self._content)
            text.present(markdown)
            self.column.addWidget(text)


class _NoPictures:
    """Pictures for a text that has none."""

    def media(self, revision: Revision, name: str) -> None:
        """Return nothing."""


def _parts(look: Look) -> list[Part]:
    try:
        return list(parts(look.resources, QLocale()))
    except OSError:
        text = tr("The guide is missing. Install Examgate again; your data stays as it is.")
        return [Part(1, tr("When something goes wrong"), text)]
