"""The field in which a text for the whiteboard is typed, right where it will stand."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

LONGEST = 200
LETTERS = 14


class BoardText(QLineEdit):
    """Writes with Enter or when it loses the focus; Escape gives up.

    Signals:
        written(str): a text that is not blank.
    """

    written = Signal(str)

    def __init__(self, board: QWidget, ink: QColor, *, size: float) -> None:
        super().__init__(board)
        self.setObjectName("boardText")
        self.setAccessibleName(self.tr("Text on the whiteboard"))
        self.setMaxLength(LONGEST)
        self._board = board
        self._over = False
        font = self.font()
        font.setPixelSize(max(8, round(size)))
        self.setStyleSheet(
            f"QLineEdit {{ color: {ink.name()}; background: transparent; border: 1px dashed {ink.name()}; padding: 0;"
            f" font-size: {font.pixelSize()}px; min-height: 24px; }}"
        )
        self.resize(round(size * LETTERS), max(24, round(size * 1.4)))

    def open_at(self, spot: QPoint) -> None:
        """Appear and take the focus."""
        room = self._board.width() - spot.x()
        self.setFixedWidth(max(80, min(self.width(), room)))
        self.move(spot)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def settle(self) -> None:
        """Write what was typed and go away."""
        self._end(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, Escape gives up; Alt and a letter are for the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.settle()
        elif event.key() == Qt.Key.Key_Escape:
            self._end("")
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write what was typed."""
        super().focusOutEvent(event)
        self.settle()

    def _end(self, text: str) -> None:
        if self._over:
            return
        self._over = True
        if self.hasFocus():
            self._board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        if text:
            self.written.emit(text)
