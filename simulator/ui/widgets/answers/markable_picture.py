"""A picture with a crosshair that takes clicks and keys; reports where it was pressed and knows no rules."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from simulator.exam.answers import SPOT_MAX, Spot
from simulator.ui.content import Content
from simulator.ui.theme import Role
from simulator.ui.widgets.spotted_picture import DARK, LIGHT, SpottedPicture

STEP, STRIDE = 10, 50
"""How far an arrow key moves the crosshair, in thousandths; the second with Shift."""

ZOOMS = (1.0, 1.5, 2.0, 3.0)
ARM = 16
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (+1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, +1),
}
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class MarkablePicture(SpottedPicture):
    """Has the focus as a whole; a drag moves a picture that is larger than its place.

    Signals:
        pressed(Spot, object): where, and the spot that is there already or None.
        crossed(QRect): the crosshair moved, and is here now.
    """

    pressed = Signal(object, object)
    crossed = Signal(QRect)

    def __init__(self, content: Content, name: str, parent: QWidget) -> None:
        super().__init__(content, name, parent)
        self.setObjectName("hotspotPicture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._look = content.look
        self._cross = Spot(SPOT_MAX // 2, SPOT_MAX // 2)
        self._grip: QPointF | None = None
        self._dragged = False

    @property
    def cross(self) -> Spot:
        """Where the crosshair is."""
        return self._cross

    def describe(self) -> None:
        """Tell screen readers where the crosshair is and which spots are set."""
        self.setAccessibleName(self.tr("Picture to mark"))
        text = self.tr("Crosshair at {place}. {spots}")
        self.setAccessibleDescription(text.format(place=self._place(self._cross), spots=self.listed()))

    def here(self) -> str:
        """Where the crosshair is, in words."""
        return self._place(self._cross)

    def listed(self) -> str:
        """All spots in words."""
        spots = [
            self.tr("Spot {number} at {place}.").format(number=number, place=self._place(spot))
            for number, spot in enumerate(self.spots, start=1)
        ]
        return " ".join(spots) or self.tr("No spots are set.")

    def enlarge(self) -> None:
        """Show the picture one step larger around the crosshair."""
        self._step_zoom(+1)

    def reduce(self) -> None:
        """Show the picture one step smaller."""
        self._step_zoom(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the crosshair, Space presses there, plus and minus change the size; Enter is the driver's."""
        key = Qt.Key(event.key())
        if event.modifiers() & _MODIFIERS:
            super().keyPressEvent(event)
        elif key in _WAYS:
            self._move_cross(*_WAYS[key], far=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Space:
            self.pressed.emit(self._cross, self.near(self.point(self._cross)))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            self._step_zoom(+1 if key == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait whether it becomes a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton and self.frame().contains(event.position()):
            self._grip, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move a picture that is larger than its place."""
        if self._grip is None:
            return
        way = event.position() - self._grip
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged, self._grip = True, event.position()
            self.shift(way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press where the click was."""
        grip, self._grip = self._grip, None
        if grip is not None and not self._dragged and event.button() is Qt.MouseButton.LeftButton:
            self._cross = self.spot(grip)
            self.describe()
            self.pressed.emit(self._cross, self.near(grip))
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the crosshair."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the crosshair."""
        super().focusOutEvent(event)
        self.update()

    def paint_over(self, painter: QPainter) -> None:
        """Draw the crosshair and the ring of the focus."""
        if not self.hasFocus():
            return
        place, arm, gap = self.point(self._cross), self._look.px(ARM), self._look.px(3)
        for color, width in ((LIGHT, 4.0), (DARK, 1.6)):
            painter.setPen(QPen(color, width * self._look.zoom))
            for x, y in _WAYS.values():
                painter.drawLine(place + QPointF(x * gap, y * gap), place + QPointF(x * arm, y * arm))
        for color, inset in ((self._look.color(Role.FOCUS), 2.0), (LIGHT, 4.5), (DARK, 6.5)):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, 2))
            painter.drawRect(self.frame().adjusted(inset, inset, -inset, -inset))

    def _move_cross(self, x: int, y: int, *, far: bool) -> None:
        step = STRIDE if far else STEP
        self._cross = Spot(_on(self._cross.x + x * step), _on(self._cross.y + y * step))
        if not self.frame().adjusted(8, 8, -8, -8).contains(self.point(self._cross)):
            self.look_at(self._cross)
        self.describe()
        self.update()
        reach = 2 * self._look.px(ARM)
        self.crossed.emit(
            QRect(0, 0, 2 * reach, 2 * reach).translated(self.point(self._cross).toPoint() - QPoint(reach, reach))
        )

    def _step_zoom(self, step: int) -> None:
        place = ZOOMS.index(self.zoom) + step
        self.set_zoom(ZOOMS[max(0, min(place, len(ZOOMS) - 1))], self._cross)

    def _place(self, spot: Spot) -> str:
        text = self.tr("{x} % from the left, {y} % from the top")
        return text.format(x=round(spot.x / 10), y=round(spot.y / 10))


def _on(value: int) -> int:
    return max(0, min(value, SPOT_MAX))
