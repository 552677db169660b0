"""One option of a question: control, letter and text, pressed anywhere on the row; knows no rules."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QRegion, QResizeEvent
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
GROUND = Role.CONTENT
"""What a row stands on, wherever it is: it fills it, so that nothing behind it is painted anew by a click."""
MARGIN = 2
"""How far the line around a control reaches beyond it at most."""


class OptionRow(QWidget):
    """A row that takes a click anywhere.

    The radio button or check box inside covers the whole row, so that mouse, keys and screen readers find one control
    with one name. It paints nothing: the row draws its control, and a click paints no more than that anew.

    Signals:
        strike_pressed: the row was clicked with the other mouse button.
    """

    strike_pressed = Signal()

    def __init__(self, content: Content, *, several: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = content.look
        self._shown: tuple[str, str, bool, str] | None = None
        self._exclusive = not several
        self._draw = _draw_check if several else _draw_radio
        self._faces: dict[tuple[bool, float], QPixmap] = {}
        self._spot = QRect()  # where the control was painted
        self._text = RichText(content, self, filling=True)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button: QAbstractButton = _Check(self) if several else _Radio(self)
        self.button.setUpdatesEnabled(False)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.toggled.connect(self._on_button_toggled)
        self.button.installEventFilter(self)
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def present(self, option: OptionView) -> None:
        """Show an option as it is; where only its choice is another one than before, that alone is painted."""
        shown = (option.label, option.text, option.struck, self._look.stamp)
        if shown != self._shown:
            self._shown = shown
            self._show(option)
        if self.button.isChecked() is not option.chosen:
            self.button.setAutoExclusive(False)  # Qt would not let the choice of an exclusive button go
            self.button.setChecked(option.chosen)
            self.button.setAutoExclusive(self._exclusive)  # so that it is read as a radio button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the other mouse button; draw the ring when the focus comes or goes."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update(QRegion(self.rect()).subtracted(self._text.geometry()))
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.RightButton:
            if event.type() is QEvent.Type.MouseButtonPress:
                self.strike_pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the button cover the row."""
        self.button.setGeometry(self.rect())
        self.button.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the control and its letter, with a ring around the row while it has the focus."""
        button, corner = self.button, self._look.px(PAD) - MARGIN
        key = (button.isChecked(), self.devicePixelRatio())
        if key not in self._faces:
            self._faces[key] = self._face()
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.color(GROUND))
        if button.hasFocus():
            draw_ring(painter, self.rect())
        face = self._faces[key]
        painter.drawPixmap(corner, corner, face)
        painter.end()
        height = face.deviceIndependentSize().toSize().height()
        self._spot = QRect(corner, corner, self._look.px(CONTROL) + 2 * MARGIN, height)

    def _show(self, option: OptionView) -> None:
        px = self._look.px
        self._faces.clear()
        self._layout.setContentsMargins(px(PAD + CONTROL + GAP + LETTER), px(PAD), px(PAD), px(PAD))
        self.setObjectName(f"row-{option.label}")
        self._text.present(option.text)
        self._text.set_struck(struck=option.struck)
        self.button.setObjectName(f"option-{option.label}")
        spoken = self.tr("{label}. {text}, struck out") if option.struck else "{label}. {text}"
        self.button.setAccessibleName(spoken.format(label=option.label, text=self._text.accessibleName()))
        self.button.setText(option.label)
        self.update()

    def _face(self) -> QPixmap:
        """The control and its letter as a picture, drawn once for each of its states."""
        button, look = self.button, self._look
        px, ratio = look.px, self.devicePixelRatio()
        font = QFont(button.font())
        font.setPointSizeF(look.pt(CONTENT_PT))
        height = QFontMetrics(font).height()
        size = QSize(px(CONTROL) + px(GAP) + px(LETTER), max(height, px(CONTROL))) + QSize(2 * MARGIN, 2 * MARGIN)
        face = QPixmap(size * ratio)
        face.setDevicePixelRatio(ratio)
        face.fill(look.color(GROUND))
        painter = QPainter(face)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        box = QRect(MARGIN, MARGIN + (height - px(CONTROL)) // 2, px(CONTROL), px(CONTROL))
        painter.setPen(look.color(Role.CONTENT_TEXT))
        letter = QRect(box.right() + px(GAP), MARGIN, px(LETTER), height)
        painter.drawText(letter, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{button.text()}.")
        painter.setPen(QPen(look.color(Role.CONTENT_TEXT), look.zoom * 1.6))
        self._draw(painter, box, look, button.isChecked())
        painter.end()
        return face

    def _on_button_toggled(self) -> None:
        self.update(self._spot)


class _Radio(QRadioButton):
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)


class _Check(QCheckBox):
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)


def _draw_radio(painter: QPainter, box: QRect, look: Look, checked: bool) -> None:
    painter.drawEllipse(box)
    if checked:
        painter.setBrush(look.color(Role.ACCENT))
        painter.setPen(Qt.PenStyle.NoPen)
        inset = look.px(4)
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def _draw_check(painter: QPainter, box: QRect, look: Look, checked: bool) -> None:
    painter.drawRect(box)
    if checked:
        painter.setPen(QPen(look.color(Role.ACCENT), look.zoom * 2.6))
        left, middle, right = (
            QPoint(box.left() + round(box.width() * x), box.top() + round(box.height() * y))
            for x, y in ((0.2, 0.52), (0.42, 0.76), (0.82, 0.24))
        )
        painter.drawPolyline([left, middle, right])
