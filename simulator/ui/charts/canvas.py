"""The drawing of a chart by pyqtgraph: its items show the data, a painter draws axes, names and words around them.

Only imported when a chart is shown: pyqtgraph and numpy take a fifth of a second to import.
"""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from simulator.export.charts.colors import Colors
from simulator.export.charts.drawing import draw_over, draw_under, frame_of
from simulator.export.charts.frame import Frame
from simulator.export.charts.model import BarChart, Chart
from simulator.ui.charts.bar_items import bar_items
from simulator.ui.charts.plot_items import plot_items
from simulator.ui.charts.qt_pen import QtPen

Draw = Callable[[QPainter], None]
UNDER, OVER = -100, 100


class Canvas(QWidget):
    """Draws a chart that is not empty over its whole area; takes no mouse and no keys.

    `over` paints over everything, in pixels at a zoom of 1.
    """

    def __init__(self, chart: Chart, parent: QWidget, *, colors: Colors, over: Draw) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chart = chart
        self._colors = colors
        self._zoom = 1.0
        self.frame: Frame | None = None
        self._scene = pg.GraphicsView(self, useOpenGL=False, background=colors.ground)
        self._scene.setObjectName("chartScene")
        self._scene.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scene.setAntialiasing(True)
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=isinstance(chart, BarChart))
        self.box.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape, enabled=False)
        self._under = _Layer(self._draw_under, UNDER)
        self._names = _Layer(self._draw_over, OVER)
        for item in (self._under, self.box, self._names):
            self._scene.addItem(item)
        self._scene.hide()
        self._over = over
        self._picture = QPixmap()

    def present(self, colors: Colors, zoom: float) -> None:
        """Draw in other colors or sizes."""
        self._colors, self._zoom = colors, zoom
        self._scene.setBackground(colors.ground)
        self._arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Arrange anew for another width."""
        self._scene.setGeometry(self.rect())
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture of the scene, which is taken once, and what is pointed at over it."""
        if self._picture.isNull() or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._scene.grab()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture)
        painter.scale(self._zoom, self._zoom)
        self._over(painter)
        painter.end()

    def _draw_under(self, painter: QPainter) -> None:
        if self.frame is not None:
            draw_under(QtPen(self._colors, painter), self._chart, self.frame)

    def _draw_over(self, painter: QPainter) -> None:
        if self.frame is not None:
            draw_over(QtPen(self._colors, painter), self._chart, self.frame)

    def _arrange(self) -> None:
        zoom = self._zoom
        self.frame = frame = frame_of(QtPen(self._colors), self._chart, max(1.0, self.width() / zoom))
        for layer in (self._under, self._names):
            layer.cover(frame.width, frame.height, zoom)
        width, height = (frame.right - frame.left) * zoom, (frame.bottom - frame.top) * zoom
        self.box.setGeometry(QRectF(frame.left * zoom, frame.top * zoom, width, height))
        self.box.setRange(xRange=frame.xs, yRange=sorted(frame.ys), padding=0, disableAutoRange=True)
        self.box.clear()
        if isinstance(self._chart, BarChart):
            items = bar_items(self._chart, frame, self._colors, zoom)
        else:
            items = plot_items(self._chart, frame, self._colors, zoom)
        for item in items:
            self.box.addItem(item)
        self._picture = QPixmap()
        self.update()


class _Layer(QGraphicsItem):
    """Something painted over the whole chart, in pixels at a zoom of 1."""

    def __init__(self, draw: Draw, level: int) -> None:
        super().__init__()
        self.setZValue(level)
        self._draw = draw
        self._area = QRectF()

    def cover(self, width: float, height: float, zoom: float) -> None:
        """Take an area, in pixels at a zoom of 1."""
        self.prepareGeometryChange()
        self._area = QRectF(0, 0, width, height)
        self.setScale(zoom)
        self.update()

    def boundingRect(self) -> QRectF:
        """The area."""
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw."""
        self._draw(painter)
