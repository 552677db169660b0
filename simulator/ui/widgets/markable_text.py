"""A text of which a stretch can be selected, by mouse or by caret and keys; nothing of it can be copied."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from simulator.ui.content import Content
from simulator.ui.theme import Role
from simulator.ui.widgets.rich_text import RichText, Stretch

MOVES = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.PreviousCharacter,
    Qt.Key.Key_Right: QTextCursor.MoveOperation.NextCharacter,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine,
    Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
}
FAR_MOVES = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.PreviousWord,
    Qt.Key.Key_Right: QTextCursor.MoveOperation.NextWord,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.Start,
    Qt.Key.Key_End: QTextCursor.MoveOperation.End,
}


class MarkableText(RichText):
    """Holds a caret while it has the focus; Shift and the arrow keys select, Ctrl goes by words.

    Signals:
        selected: the selection is another one now.
        caret_moved(QRect): the caret is here now, in pixels of this widget.
    """

    selected = Signal()
    caret_moved = Signal(QRect)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(content, parent, filling=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._caret = QTextCursor(self._document)

    @property
    def selection(self) -> Stretch | None:
        """The stretch that is selected, or None."""
        start, end = self._caret.selectionStart(), self._caret.selectionEnd()
        return (start, end) if start < end else None

    @property
    def caret(self) -> int:
        """The place of the caret."""
        return self._caret.position()

    def present(self, markdown: str) -> None:
        """Show a text; the selection goes with the text that it was in."""
        before = self._document
        super().present(markdown)
        if self._document is not before:
            self._caret = QTextCursor(self._document)

    def deselect(self) -> None:
        """Select nothing; the caret stays."""
        self._caret.clearSelection()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret where the mouse is; with Shift, select up to there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._put(event, keep=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select from where the mouse was pressed."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._put(event, keep=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._put(event, keep=False)
            self._caret.select(QTextCursor.SelectionType.WordUnderCursor)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; every other key is for the page."""
        key, held = Qt.Key(event.key()), event.modifiers()
        far = bool(held & Qt.KeyboardModifier.ControlModifier)
        move = (FAR_MOVES if far else MOVES).get(key)
        if far and key == Qt.Key.Key_A:
            self._caret.select(QTextCursor.SelectionType.Document)
        elif move is None or held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            super().keyPressEvent(event)
            return
        else:
            self._fit(self.width())
            self._caret.movePosition(move, _mode(keep=bool(held & Qt.KeyboardModifier.ShiftModifier)))
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no caret; what is selected stays selected."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a ring around it while it has the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._content.look.color(Role.FOCUS), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def _adjust(self, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        if self.selection is not None:
            chosen = self._selection(self.selection, Role.ACCENT_TEXT, Role.ACCENT)
            context.selections = [*self._selections(), chosen]
        if self.hasFocus():
            context.cursorPosition = self._caret.position()

    def _put(self, event: QMouseEvent, *, keep: bool) -> None:
        self._fit(self.width())
        place = self._document.documentLayout().hitTest(QPointF(event.position()), Qt.HitTestAccuracy.FuzzyHit)
        if place >= 0:
            self._caret.setPosition(place, _mode(keep=keep))
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.selected.emit()
        self.caret_moved.emit(self._caret_rectangle())

    def _caret_rectangle(self) -> QRect:
        block = self._caret.block()
        line = block.layout().lineForTextPosition(self._caret.positionInBlock())
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        if not line.isValid():
            return QRect(corner.toPoint(), corner.toPoint())
        return line.naturalTextRect().translated(corner).toRect()


def _mode(*, keep: bool) -> QTextCursor.MoveMode:
    return QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
