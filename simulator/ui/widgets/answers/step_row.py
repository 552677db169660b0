"""One step of an ordering question: its place, letter and text, pressed anywhere on the row; knows no rules."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.typesetting import CONTENT_PT
from simulator.ui.widgets.rich_text import RichText

PAD = 11
FOOT = 3
"""Above and below; a text ends in a margin of its own."""

HANDLE = 14
BADGE = 26
GAP = 10
LETTER = 28
ARROW = 28
RISE = 4
"""By how much an arrow stands above the middle of its button, beside the first line of the text."""


class StepRow(QWidget):
    """A row that takes a click anywhere, and two arrows while it has a place.

    Signals:
        pressed: the row was pressed.
        shifted(int): the step is wanted one place further up (-1) or down (+1).
    """

    pressed = Signal()
    shifted = Signal(int)

    def __init__(self, content: Content, parent: QWidget) -> None:
        super().__init__(parent)
        look = content.look
        self._look = look
        self._text = RichText(content, self)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button = _Step(look, self)
        self.button.clicked.connect(self.pressed)
        self.button.shifted.connect(self.shifted)
        self._up, self._down = _Arrow(look, -1, self), _Arrow(look, +1, self)
        layout = QHBoxLayout(self)
        layout.setSpacing(look.px(2))
        layout.setContentsMargins(
            look.px(PAD + HANDLE + BADGE + GAP + LETTER), look.px(PAD), look.px(PAD), look.px(FOOT)
        )
        layout.addWidget(self._text, 1)
        for arrow in (self._up, self._down):
            arrow.clicked.connect(lambda _checked=False, step=arrow.step: self.shifted.emit(step))
            layout.addWidget(arrow, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(look.px(BADGE + PAD))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def present(self, option: OptionView, place: int, placed: int) -> None:
        """Show the step on its place from 1 of those placed so far; 0 where it has none."""
        label = option.label
        self.setObjectName(f"row-{label}")
        self._text.present(option.text)
        self.button.setObjectName(f"option-{label}")
        self.button.setText(label)
        self.button.present(place)
        spoken = self.tr("{label}. {text}, place {place}") if place else self.tr("{label}. {text}, not placed")
        self.button.setAccessibleName(spoken.format(label=label, text=self._text.accessibleName(), place=place))
        self.button.setAccessibleDescription(
            self.tr("Space gives it the next place or takes it back, Ctrl+Up and Ctrl+Down move it.")
        )
        self._up.present(f"up-{label}", self.tr("Move {label} up").format(label=label), shown=place > 0)
        self._down.present(f"down-{label}", self.tr("Move {label} down").format(label=label), shown=place > 0)
        self._up.setEnabled(place > 1)
        self._down.setEnabled(place < placed)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the button cover the row, and the arrows lie on it."""
        self.button.setGeometry(self.rect())
        self.button.raise_()
        self._up.raise_()
        self._down.raise_()


class _Step(QAbstractButton):
    shifted = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def present(self, place: int) -> None:
        """Show a place, or none."""
        self._place = place
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.shifted.emit(step)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_badge(painter)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        px, color = self._look.px, self._look.color
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(color(Role.FOCUS if self.hasFocus() else Role.CONTROL), width))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), px(4), px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(Role.CONTROL))
        size, middle = self._look.zoom * 1.4, self.height() / 2
        for column in (0, 1):
            for line in (-1, 0, 1):
                painter.drawEllipse(QPointF(px(PAD) + px(5) * column, middle + px(5) * line), size, size)

    def _paint_badge(self, painter: QPainter) -> None:
        px, color = self._look.px, self._look.color
        font = self.font()
        font.setPointSizeF(self._look.pt(CONTENT_PT))
        painter.setFont(font)
        line = painter.fontMetrics().height()
        badge = QRect(px(PAD + HANDLE), px(PAD) + (line - px(BADGE)) // 2, px(BADGE), px(BADGE))
        if self._place:
            painter.setBrush(color(Role.ACCENT))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(badge)
            painter.setPen(color(Role.ACCENT_TEXT))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._place))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(Role.CONTENT_TEXT), self._look.zoom * 1.4, Qt.PenStyle.DotLine))
            painter.drawEllipse(badge)
        painter.setPen(color(Role.CONTENT_TEXT))
        letter = QRect(badge.right() + px(GAP), px(PAD), px(LETTER), line)
        painter.drawText(letter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{self.text()}.")


class _Arrow(QAbstractButton):
    """For the mouse; Ctrl and an arrow key on the row do the same."""

    def __init__(self, look: Look, step: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.step = step
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(look.px(ARROW), look.px(ARROW))

    def present(self, name: str, text: str, *, shown: bool) -> None:
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(shown)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._look.color
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), color(Role.HOVER))
        middle, half = QPoint(self.width() // 2, self.height() // 2 - self._look.px(RISE)), self._look.px(6)
        tip = QPointF(middle.x(), middle.y() + self.step * half * 0.7)
        base = middle.y() - self.step * half * 0.6
        triangle = QPolygonF([tip, QPointF(middle.x() - half, base), QPointF(middle.x() + half, base)])
        painter.setPen(QPen(color(Role.CONTENT_TEXT if self.isEnabled() else Role.BORDER), self._look.zoom))
        painter.setBrush(color(Role.CONTENT_TEXT) if self.isEnabled() else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(triangle)
        painter.end()
