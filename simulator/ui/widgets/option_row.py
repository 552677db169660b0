"""One option of a question: control, letter and text, pressed anywhere on the row; knows no rules."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.typesetting import CONTENT_PT
from simulator.ui.widgets.rich_text import RichText
from simulator.ui.widgets.ring_button import draw_ring

CONTROL = 18
PAD = 9
LETTER = 28
GAP = 10


class OptionRow(QWidget):
    """A row that takes a click anywhere.

    The radio button or check box inside covers the whole row, so that mouse, keys and screen readers find one control
    with one name; it draws itself, the text lies below it.

    Signals:
        strike_pressed: the row was clicked with the other mouse button.
    """

    strike_pressed = Signal()

    def __init__(self, content: Content, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = content.look
        self._exclusive = not several
        self._text = RichText(content, self)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button: QAbstractButton = _Check(self._look, self) if several else _Radio(self._look, self)
        self.button.installEventFilter(self)
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def present(self, option: OptionView) -> None:
        """Show an option as it is."""
        px = self._look.px
        self._layout.setContentsMargins(px(PAD + CONTROL + GAP + LETTER), px(PAD), px(PAD), px(PAD))
        self.setObjectName(f"row-{option.label}")
        self._text.present(option.text)
        self._text.set_struck(struck=option.struck)
        self.button.setObjectName(f"option-{option.label}")
        spoken = self.tr("{label}. {text}, struck out") if option.struck else "{label}. {text}"
        self.button.setAccessibleName(spoken.format(label=option.label, text=self._text.accessibleName()))
        self.button.setText(option.label)
        self.button.setAutoExclusive(False)  # Qt would not let the choice of an exclusive button go
        self.button.setChecked(option.chosen)
        self.button.setAutoExclusive(self._exclusive)  # so that it is read as a radio button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the other mouse button."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.RightButton:
            if event.type() is QEvent.Type.MouseButtonPress:
                self.strike_pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the button cover the row."""
        self.button.setGeometry(self.rect())
        self.button.raise_()


class _Radio(QRadioButton):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = _begin(self, self._look)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setBrush(self._look.color(Role.ACCENT))
            painter.setPen(Qt.PenStyle.NoPen)
            inset = self._look.px(4)
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        painter.end()


class _Check(QCheckBox):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = _begin(self, self._look)
        painter.drawRect(box)
        if self.isChecked():
            painter.setPen(QPen(self._look.color(Role.ACCENT), self._look.zoom * 2.6))
            left, middle, right = (
                QPoint(box.left() + round(box.width() * x), box.top() + round(box.height() * y))
                for x, y in ((0.2, 0.52), (0.42, 0.76), (0.82, 0.24))
            )
            painter.drawPolyline([left, middle, right])
        painter.end()


def _begin(button: QAbstractButton, look: Look) -> tuple[QPainter, QRect]:
    """Draw focus ring and letter, and get ready for the control in the box returned."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    px, color = look.px, look.color(Role.CONTENT_TEXT)
    if button.hasFocus():
        draw_ring(painter, button.rect())
    font = button.font()
    font.setPointSizeF(look.pt(CONTENT_PT))
    painter.setFont(font)
    height = painter.fontMetrics().height()
    box = QRect(px(PAD), px(PAD) + (height - px(CONTROL)) // 2, px(CONTROL), px(CONTROL))
    painter.setPen(color)
    letter = QRect(box.right() + px(GAP), px(PAD), px(LETTER), height)
    painter.drawText(letter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{button.text()}.")
    painter.setPen(QPen(color, look.zoom * 1.6))
    return painter, box
