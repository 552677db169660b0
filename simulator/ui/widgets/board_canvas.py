"""The endless sheet of the whiteboard: paints strokes, and tells what is drawn, erased and moved with the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from simulator.exam.marks import MOST_POINTS
from simulator.exam.whiteboard import Ink, Shape, Stroke
from simulator.session.whiteboard import text_height, touched
from simulator.ui.aids import BoardAid, BoardTool
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.board_text import BoardText

INKS = {Ink.BLACK: Role.INK_BLACK, Ink.BLUE: Role.INK_BLUE, Ink.RED: Role.INK_RED, Ink.GREEN: Role.INK_GREEN}
SHAPES = {
    BoardTool.FREEHAND: Shape.FREEHAND,
    BoardTool.LINE: Shape.LINE,
    BoardTool.RECTANGLE: Shape.RECTANGLE,
    BoardTool.ELLIPSE: Shape.ELLIPSE,
}
ERASER = 8
STEP = 40
PAN = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(+1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, +1),
}


class BoardCanvas(QWidget):
    """Shows the part of the board that `aid` says, and works with its tool.

    Signals:
        drawn(Stroke): a stroke was finished.
        erased(tuple): the strokes at these places were touched by the eraser.
    """

    drawn = Signal(Stroke)
    erased = Signal(tuple)

    def __init__(self, look: Look, aid: BoardAid) -> None:
        super().__init__()
        self.setObjectName("boardCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(look.px(160), look.px(100))
        self._look = look
        self._aid = aid
        self._board: Sequence[Stroke | None] = ()
        self._points: list[tuple[int, int]] = []
        self._held: QPoint | None = None
        self._text: BoardText | None = None

    def present(self, board: Sequence[Stroke | None]) -> None:
        """Show these strokes."""
        self._board = board
        count = sum(stroke is not None for stroke in board)
        self.setAccessibleName(
            self.tr("Whiteboard, strokes: {count}. The arrow keys move the sheet.").format(count=count)
        )
        self.update()

    def zoom(self, factor: float) -> None:
        """Enlarge or shrink the sheet around its middle."""
        middle = QPointF(self.rect().center())
        before = self._unit(middle)
        self._aid.scale = max(0.25, min(self._aid.scale * factor, 4.0))
        self._aid.corner += before - self._unit(middle)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke, a text, or a move of the sheet."""
        self._settle_text()
        spot = event.position()
        if event.button() is Qt.MouseButton.MiddleButton or self._aid.tool is BoardTool.HAND:
            self._held = spot.toPoint()
        elif event.button() is not Qt.MouseButton.LeftButton:
            return
        elif self._aid.tool is BoardTool.TEXT:
            self._begin_text(spot)
        elif self._aid.tool is BoardTool.ERASER:
            self._erase(spot)
        else:
            self._points = [self._point(spot)]
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        spot = event.position()
        if self._held is not None:
            self._aid.corner -= QPointF(spot.toPoint() - self._held) / self._pixels
            self._held = spot.toPoint()
        elif self._points:
            self._extend(self._point(spot))
        elif self._aid.tool is BoardTool.ERASER and event.buttons() & Qt.MouseButton.LeftButton:
            self._erase(spot)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun."""
        self._held = None
        if self._points and event.button() is Qt.MouseButton.LeftButton:
            self._extend(self._point(event.position()))
            self._finish()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the sheet; with Ctrl zoom it."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if turned.y() > 0 else 0.8)
        else:
            self._aid.corner -= QPointF(turned) / self._pixels / 2
            self.update()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the sheet; Enter begins a text in its middle, where the tool writes."""
        key = Qt.Key(event.key())
        if key in PAN and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._aid.corner += PAN[key] * STEP / self._aid.scale
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._aid.tool is BoardTool.TEXT:
            self._begin_text(QPointF(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strokes that there are, and the one that is being drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.color(Role.BOARD))
        painter.save()
        painter.scale(self._pixels, self._pixels)
        painter.translate(-self._aid.corner)
        for stroke in self._board:
            if stroke is not None:
                self._draw(painter, stroke)
        if self._points:
            self._draw(painter, self._stroke())
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(self._look.color(Role.INK_BLACK), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    @property
    def _pixels(self) -> float:
        """How many pixels a unit of the board has."""
        return self._aid.scale * self._look.zoom

    def _unit(self, spot: QPointF) -> QPointF:
        return spot / self._pixels + self._aid.corner

    def _point(self, spot: QPointF) -> tuple[int, int]:
        unit = self._unit(spot)
        return round(unit.x()), round(unit.y())

    def _stroke(self) -> Stroke:
        return Stroke(SHAPES[self._aid.tool], self._aid.ink, self._aid.width, tuple(self._points))

    def _extend(self, point: tuple[int, int]) -> None:
        if self._aid.tool is not BoardTool.FREEHAND:
            self._points = [self._points[0], point]
        elif point != self._points[-1]:
            self._points.append(point)
        if len(self._points) == MOST_POINTS:
            self._finish()
            self._points = [point]

    def _finish(self) -> None:
        stroke = self._stroke()
        self._points = []
        self.drawn.emit(stroke)

    def _erase(self, spot: QPointF) -> None:
        unit = self._unit(spot)
        gone = touched(self._board, (unit.x(), unit.y()), reach=ERASER / self._aid.scale)
        if gone:
            self.erased.emit(gone)

    def _begin_text(self, spot: QPointF) -> None:
        self._settle_text()
        aid, point = self._aid, self._point(spot)
        field = BoardText(self, self._look.color(INKS[aid.ink]), size=text_height(aid.width) * self._pixels)
        field.written.connect(lambda text: self.drawn.emit(Stroke(Shape.TEXT, aid.ink, aid.width, (point,), text)))
        field.open_at(spot.toPoint())
        self._text = field

    def _settle_text(self) -> None:
        if self._text is not None:
            text, self._text = self._text, None
            text.settle()

    def _draw(self, painter: QPainter, stroke: Stroke) -> None:
        pen = QPen(self._look.color(INKS[stroke.ink]), stroke.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        points = [QPointF(*point) for point in stroke.points]
        match stroke.shape:
            case Shape.RECTANGLE:
                painter.drawRect(QRectF(points[0], points[-1]).normalized())
            case Shape.ELLIPSE:
                painter.drawEllipse(QRectF(points[0], points[-1]).normalized())
            case Shape.TEXT:
                self._write(painter, points[0], stroke)
            case _ if len(points) == 1:
                painter.drawPoint(points[0])
            case _:
                painter.drawPolyline(points)

    def _write(self, painter: QPainter, point: QPointF, stroke: Stroke) -> None:
        font = QFont(self.font())
        font.setPixelSize(text_height(stroke.width))
        painter.setFont(font)
        painter.drawText(point + QPointF(0, painter.fontMetrics().ascent()), stroke.text)
