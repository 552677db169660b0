"""The whiteboard over the exam page: it floats, is moved and resized, and is worked by mouse or keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from simulator.exam.whiteboard import Stroke
from simulator.ui.aids import BoardAid
from simulator.ui.focus import LentFocus
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.board_canvas import BoardCanvas
from simulator.ui.widgets.board_tools import BoardTools
from simulator.ui.widgets.frames import one_line, row
from simulator.ui.widgets.grip import STEPS, Grip

SIZE = QSize(600, 420)
LEAST = QSize(430, 240)
MOST = 0.8
"""The part of the page that the board covers at most, unless it is made larger."""

STEP = 16
MARGIN = 24
ICON = QSize(14, 14)
LARGER, SMALLER = 1.25, 0.8


class WhiteboardPanel(QFrame):
    """Lies on `host` and never leaves it; place and settings are kept in `aid`, strokes with whoever presents them.

    Signals:
        drawn(Stroke): a stroke was finished.
        erased(tuple): the strokes at these places are to go.
        clear_pressed: all strokes are to go.
        closed: it has gone and deletes itself.
    """

    drawn = Signal(Stroke)
    erased = Signal(tuple)
    clear_pressed = Signal()
    closed = Signal()

    def __init__(self, host: QWidget, look: Look, aid: BoardAid) -> None:
        super().__init__(host)
        self.setObjectName("whiteboard")
        self.setAccessibleName(self.tr("Whiteboard"))
        self._host, self._look, self._aid = host, look, aid
        self._focus = LentFocus(host)
        self._grip = Grip(name="whiteboardTitle")
        self._grip.setAccessibleName(self.tr("Whiteboard. The arrow keys move it."))
        self._corner = Grip(name="whiteboardCorner")
        self._corner.setAccessibleName(self.tr("Corner of the whiteboard. The arrow keys resize it."))
        self._corner.setCursor(Qt.CursorShape.SizeFDiagCursor)
        self._close = _button("whiteboardClose", self.tr("Close the whiteboard"))
        self._canvas = BoardCanvas(look, aid)
        self._tools = BoardTools(look, aid)
        self._size = QLabel()
        self._build()
        self._connect()
        self._present_scale()

    def open(self) -> None:
        """Appear and take the focus."""
        self.show()
        self.raise_()
        self._put(self._aid.place or self._usual_place())
        self._canvas.setFocus(Qt.FocusReason.PopupFocusReason)

    def present(self, board: Sequence[Stroke | None]) -> None:
        """Show the strokes of the exam."""
        self._canvas.present(board)

    def close_panel(self) -> None:
        """Go away and give the focus back."""
        self._host.removeEventFilter(self)
        inside = self.isAncestorOf(QApplication.focusWidget() or self._host)
        self.hide()
        if inside:
            self._focus.give_back()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay inside when the host becomes smaller."""
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._put(self._aid.place or self._usual_place())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Alt+W close, Alt and arrows move; no letter gets through to the page."""
        alt, key = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier), Qt.Key(event.key())
        if key == Qt.Key.Key_Escape or (alt and key == Qt.Key.Key_W):
            self.close_panel()
        elif alt and key in STEPS:
            self._move(STEPS[key] * self._look.px(STEP))
        elif alt or key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            event.ignore()

    def _build(self) -> None:
        px = self._look.px
        title = QHBoxLayout(self._grip)
        title.setContentsMargins(px(10), px(4), px(6), px(4))
        name = one_line(self.tr("Whiteboard"), name="whiteboardName")
        name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        title.addWidget(name, 1)
        title.addWidget(self._close)
        self._close.setIcon(self._look.icon("cross", Role.DIALOG_TEXT))
        self._close.setIconSize(ICON * self._look.zoom)
        self._corner.setFixedSize(px(24), px(24))
        body = QVBoxLayout()
        body.setContentsMargins(px(8), px(8), px(8), px(4))
        body.setSpacing(px(6))
        body.addWidget(self._tools)
        body.addWidget(self._canvas, 1)
        body.addLayout(row(*self._bottom_buttons(), None, self._corner, spacing=px(6)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._grip)
        column.addLayout(body, 1)

    def _bottom_buttons(self) -> tuple[QWidget, ...]:
        smaller, larger = _button("boardSmaller", self.tr("Zoom out")), _button("boardLarger", self.tr("Zoom in"))
        clear = _button("boardClear", self.tr("Clear the whiteboard"))
        smaller.setText("−")
        larger.setText("+")
        clear.setText(self.tr("Clear"))
        smaller.clicked.connect(lambda: self._zoom(SMALLER))
        larger.clicked.connect(lambda: self._zoom(LARGER))
        clear.clicked.connect(self.clear_pressed)
        return smaller, self._size, larger, clear

    def _connect(self) -> None:
        self._grip.dragged.connect(self._move)
        self._grip.nudged.connect(lambda step: self._move(step * self._look.px(STEP)))
        self._corner.dragged.connect(self._resize)
        self._corner.nudged.connect(lambda step: self._resize(step * self._look.px(STEP)))
        self._close.clicked.connect(self.close_panel)
        self._canvas.drawn.connect(self.drawn)
        self._canvas.erased.connect(self.erased)
        self._host.installEventFilter(self)

    def _zoom(self, factor: float) -> None:
        self._canvas.zoom(factor)
        self._present_scale()

    def _present_scale(self) -> None:
        self._size.setText(self.tr("{percent} %").format(percent=round(100 * self._aid.scale)))

    def _usual_place(self) -> QRect:
        """At the left edge, so that the options can be seen."""
        room = self._host.size()
        size = QSize(self._look.px(SIZE.width()), self._look.px(SIZE.height())).boundedTo(room * MOST)
        return QRect(QPoint(self._look.px(MARGIN), (room.height() - size.height()) // 2), size)

    def _move(self, way: QPoint) -> None:
        self._put(self.geometry().translated(way))
        self._aid.place = self.geometry()

    def _resize(self, way: QPoint) -> None:
        box = self.geometry()
        least = QSize(self._look.px(LEAST.width()), self._look.px(LEAST.height()))
        wanted = QSize(box.width() + way.x(), box.height() + way.y()).expandedTo(least)
        room = QSize(self._host.width() - box.x(), self._host.height() - box.y())
        self._put(QRect(box.topLeft(), wanted.boundedTo(room)))
        self._aid.place = self.geometry()

    def _put(self, wanted: QRect) -> None:
        size = wanted.size().expandedTo(self.minimumSizeHint()).boundedTo(self._host.size())
        room = self._host.size() - size
        corner = QPoint(max(0, min(wanted.x(), room.width())), max(0, min(wanted.y(), room.height())))
        self.setGeometry(QRect(corner, size))


def _button(name: str, spoken: str) -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setToolTip(spoken)
    made.setAutoDefault(False)
    return made
