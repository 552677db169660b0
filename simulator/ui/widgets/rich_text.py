"""Text of an item as rich text that is as high as it needs to be; shows what it is given and loads nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.theme import Role

WIDEST = 1_000
"""Lines longer than this many pixels at a zoom of 1 are hard to read."""


Stretch = tuple[int, int]
"""Characters of a text as shown: from one place up to another."""


class RichText(QWidget):
    """Paints one Markdown text of the bank, wrapped to its width, with highlights or struck through.

    One that is `filling` is given all the width there is, so that nobody need know how wide it would like to be.
    """

    def __init__(self, content: Content, parent: QWidget | None = None, *, filling: bool = False) -> None:
        super().__init__(parent)
        self._content = content
        self._filling = filling
        self._markdown = ""
        self._document = QTextDocument(self)
        self._highlights: tuple[Stretch, ...] = ()
        self._struck = False
        self._heights: dict[int, int] = {}
        self._hint: QSize | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def look(self) -> Look:
        """The look of the content."""
        return self._content.look

    def present(self, markdown: str) -> None:
        """Show a text; the same text again costs nothing unless the look has changed."""
        if markdown == self._markdown and self._document.property("look") == self._content.stamp:
            return
        self._markdown = markdown
        before = self._document
        self._document = self._content.document(markdown, self)
        before.deleteLater()
        self._heights.clear()
        self._hint = None
        self._highlights = ()
        self.setAccessibleDescription("")
        self.setAccessibleName(self._content.plain(markdown))
        self.updateGeometry()
        self.update()

    def highlight(self, stretches: Sequence[Stretch]) -> None:
        """Highlight these stretches and no others; the same ones again cost nothing."""
        if tuple(stretches) == self._highlights:
            return
        self._highlights = tuple(stretches)
        spoken = ", ".join(self.words(stretch) for stretch in self._highlights)
        self.setAccessibleDescription(self.tr("Highlighted: {text}").format(text=spoken) if spoken else "")
        self.update()

    def set_struck(self, *, struck: bool) -> None:
        """Draw a line through the text, or none."""
        if struck != self._struck:
            self._struck = struck
            self.update()

    def words(self, stretch: Stretch) -> str:
        """The characters of a stretch, one line."""
        return " ".join(self._cursor(stretch).selectedText().replace("\ufffc", " ").split())

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the text at a width; layouts ask often, and each answer lays the text out anew.

        What minds how the text is laid out calls `_fit` before.
        """
        if width not in self._heights:
            self._fit(width)
            self._heights[width] = round(self._document.size().height() + 0.5)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as the text would like to be, or may be."""
        if self._filling:
            return QSize(round(self._widest()), self.fontMetrics().height())
        if self._hint is None:
            self._document.setTextWidth(self._widest())
            self._hint = QSize(round(self._document.idealWidth() + 1), round(self._document.size().height() + 0.5))
        return QSize(self._hint)

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
        painter = QPainter(self)
        self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        self._fit(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, self._content.look.color(Role.CONTENT_TEXT))
        context.palette = palette
        context.selections = self._selections()
        self._adjust(context)
        self._document.documentLayout().draw(painter, context)
        if self._struck:
            self._draw_lines(painter)

    def _adjust(self, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Change what is painted, in a text that can do more."""

    def _selections(self) -> list[QAbstractTextDocumentLayout.Selection]:
        if self._struck:
            everything = (0, self._document.characterCount() - 1)
            return [self._selection(everything, Role.STRUCK)]
        return [self._selection(one, Role.HIGHLIGHT_TEXT, Role.HIGHLIGHT) for one in self._highlights]

    def _selection(
        self, stretch: Stretch, text: Role, ground: Role | None = None
    ) -> QAbstractTextDocumentLayout.Selection:
        made = QAbstractTextDocumentLayout.Selection()
        painted = QTextCharFormat()
        painted.setForeground(self._content.look.color(text))
        if ground is not None:
            painted.setBackground(self._content.look.color(ground))
        made.cursor, made.format = self._cursor(stretch), painted
        return made

    def _cursor(self, stretch: Stretch) -> QTextCursor:
        """A cursor over a stretch, or over what the text has of it."""
        last = max(0, self._document.characterCount() - 1)
        cursor = QTextCursor(self._document)
        cursor.setPosition(min(stretch[0], last))
        cursor.setPosition(min(stretch[1], last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _draw_lines(self, painter: QPainter) -> None:
        """Draw a line through every line of the text."""
        look = self._content.look
        painter.setPen(QPen(look.color(Role.STRUCK), max(1.5, 1.5 * look.zoom)))
        block = self._document.begin()
        while block.isValid():
            layout = block.layout()
            corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
            up = QFontMetricsF(block.charFormat().font()).strikeOutPos()
            for number in range(layout.lineCount()):
                _draw_line(painter, layout.lineAt(number), corner=corner, text=block.text(), up=up)
            block = block.next()

    def _fit(self, width: int) -> None:
        fitting = float(max(40, min(width, round(self._widest()))))
        if self._document.textWidth() != fitting:
            self._document.setTextWidth(fitting)

    def _widest(self) -> float:
        return WIDEST * self._content.look.zoom


def _draw_line(painter: QPainter, line: QTextLine, *, corner: QPointF, text: str, up: float) -> None:
    """Draw through the words of a line, not through blanks at its end."""
    start = line.textStart()
    words = len(text[start : start + line.textLength()].rstrip())
    placed = line.cursorToX(start + words)
    right = placed[0] if isinstance(placed, tuple) else line.naturalTextRect().right()
    height = corner.y() + line.y() + line.ascent() - up
    left = corner.x() + line.naturalTextRect().left()
    painter.drawLine(QPointF(left, height), QPointF(corner.x() + right, height))
