"""Scenario and question side by side, or one above the other where that is too narrow; the border can be moved."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from simulator.ui.look import Look
from simulator.ui.theme import Role

NARROW = 820
"""Less than this many pixels at a zoom of 1 are too few for two panes side by side."""

HANDLE = 24
"""As wide as a target must be, at any zoom."""

STEP = 40
LEAST, MOST = 0.2, 0.8
BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
FORTH = {Qt.Key.Key_Right, Qt.Key.Key_Down}


class CaseSplitter(QSplitter):
    """Gives `share` of its room to the first pane.

    Signals:
        moved(float): the border was moved; the first pane has this share now.
    """

    moved = Signal(float)

    def __init__(self, look: Look, *, share: float) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("caseSplitter")
        self.look = look
        self._share = share
        self.setChildrenCollapsible(False)
        self.setHandleWidth(HANDLE)
        self.splitterMoved.connect(self._on_moved)

    def add(self, *panes: QWidget) -> None:
        """Add the panes in order."""
        for pane in panes:
            self.addWidget(pane)
        for place in range(1, self.count()):
            self.handle(place).setObjectName("caseBorder")  # a splitter gives its handles names of its own

    def share_out(self) -> None:
        """Give each pane its share of the room."""
        first = round(self._room() * self._share)
        self.setSizes([first, self._room() - first])

    def shift(self, step: int) -> None:
        """Move the border by steps, and tell."""
        room = max(1, self._room())
        self._share = max(LEAST, min(self._share + step * self.look.px(STEP) / room, MOST))
        self.share_out()
        self.moved.emit(self._share)

    def createHandle(self) -> QSplitterHandle:
        """A border that takes the focus."""
        return _Border(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panes beside or above each other."""
        narrow = self.width() < self.look.px(NARROW)
        self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        super().resizeEvent(event)
        self.share_out()

    def _room(self) -> int:
        whole = self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()
        return max(0, whole - self.handleWidth())

    def _on_moved(self) -> None:
        sizes = self.sizes()
        if sum(sizes):
            self._share = max(LEAST, min(sizes[0] / sum(sizes), MOST))
            self.moved.emit(self._share)


class _Border(QSplitterHandle):
    def __init__(self, splitter: CaseSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._splitter = splitter
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Border between scenario and question. The arrow keys move it."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in BACK | FORTH and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._splitter.shift(-1 if event.key() in BACK else +1)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        width = self._splitter.handleWidth()
        return QSize(width, width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line with a grip in its middle, and the focus."""
        look, box = self._splitter.look, self.rect()
        middle, px = box.center(), look.px
        painter = QPainter(self)
        painter.setPen(QPen(look.color(Role.BORDER), 1))
        upright = self.orientation() is Qt.Orientation.Horizontal
        if upright:
            painter.drawLine(middle.x(), box.top(), middle.x(), box.bottom())
        else:
            painter.drawLine(box.left(), middle.y(), box.right(), middle.y())
        width, height = (px(8), px(40)) if upright else (px(40), px(8))
        painter.setPen(QPen(look.color(Role.FOCUS if self.hasFocus() else Role.CONTROL), 2 if self.hasFocus() else 1))
        painter.setBrush(look.color(Role.CONTENT))
        painter.drawRect(middle.x() - width // 2, middle.y() - height // 2, width, height)
        painter.end()
