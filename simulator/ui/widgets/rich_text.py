"""Text of an item as rich text that is as high as it needs to be; shows what it is given and loads nothing."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPaintEvent, QPalette, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.content import Content
from simulator.ui.theme import Role

WIDEST = 1_000
"""Lines longer than this many pixels at a zoom of 1 are hard to read."""


class RichText(QWidget):
    """Paints one Markdown text of the bank, wrapped to its width."""

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._markdown = ""
        self._document = QTextDocument(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def present(self, markdown: str) -> None:
        """Show a text; the same text again costs nothing unless the look has changed."""
        if markdown == self._markdown and self._document.property("look") == self._content.stamp:
            return
        self._markdown = markdown
        before = self._document
        self._document = self._content.document(markdown, self)
        before.deleteLater()
        self.setAccessibleName(self._content.plain(markdown))
        self._fit(self.width())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the text at a width."""
        self._fit(width)
        height = self._document.size().height()
        self._fit(self.width())
        return round(height + 0.5)

    def sizeHint(self) -> QSize:
        """As wide as the text would like to be."""
        self._document.setTextWidth(self._widest())
        size = QSize(round(self._document.idealWidth() + 1), round(self._document.size().height() + 0.5))
        self._fit(self.width())
        return size

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed: the text wraps, and the height follows from the width."""
        return QSize(60, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew when the style changes."""
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text."""
        self._fit(self.width())
        painter = QPainter(self)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._content.look.color(Role.CONTENT_TEXT))
        context.palette = palette
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def _fit(self, width: int) -> None:
        fitting = float(max(40, min(width, round(self._widest()))))
        if self._document.textWidth() != fitting:
            self._document.setTextWidth(fitting)

    def _widest(self) -> float:
        return WIDEST * self._content.look.zoom
