"""A chart on screen: made when it is first painted, walked through by mouse and keyboard, told to screen readers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.export.charts.drawing import height_of
from simulator.export.charts.frame import Frame
from simulator.export.charts.model import BarChart, Chart
from simulator.ui.announce import Announcer
from simulator.ui.charts import walk
from simulator.ui.charts.callout import draw_callout, draw_mark
from simulator.ui.charts.colors import chart_colors
from simulator.ui.look import Look
from simulator.ui.theme import Role

if TYPE_CHECKING:
    from simulator.ui.charts.canvas import Canvas

LEAST_WIDTH, EDGE, PAD = 420, 2, 8
"""The least width, that of the focus ring, and the room between it and the drawing."""


class ChartView(QWidget):
    """Shows a chart that is not empty; the wheel and the right button are left to the page."""

    def __init__(self, look: Look, chart: Chart, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(
            self.tr("{summary} The arrow keys go through the values.").format(summary=chart.summary).strip()
        )
        self._look = look
        self._chart = chart
        self._data = chart.data()
        self._current: int | None = None
        self._canvas: Canvas | None = None
        self._announcer = Announcer(self)
        look.changed.connect(self._restyle)

    @property
    def canvas(self) -> "Canvas | None":
        """The drawing, once it has been made."""
        return self._canvas

    @property
    def current(self) -> int | None:
        """The number of the datum that is pointed at."""
        return self._current

    @property
    def announcer(self) -> Announcer:
        """Tells screen readers what is pointed at by key."""
        return self._announcer

    @property
    def frame(self) -> Frame | None:
        """Where the data lie, in pixels at a zoom of 1 from the corner of the drawing."""
        return None if self._canvas is None else self._canvas.frame

    def sizeHint(self) -> QSize:
        """As high as the chart needs."""
        px = self._look.px
        return QSize(px(2 * LEAST_WIDTH), px(height_of(self._chart) + 2 * PAD))

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can still be read."""
        return QSize(self._look.px(LEAST_WIDTH), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Have the drawing made the first time; show the focus."""
        if self._canvas is None:
            QTimer.singleShot(0, self, self._make)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._look.color(Role.FOCUS), EDGE))
            painter.drawRect(QRectF(self.rect()).adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2))
            painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Give the drawing the new width."""
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        frame = self.frame
        if frame is not None:
            at, zoom, pad = event.position(), self._look.zoom, self._look.px(PAD)
            x, y = (at.x() - pad) / zoom, (at.y() - pad) / zoom
            rows = isinstance(self._chart, BarChart)
            self._point_at(walk.bar_under(frame, y, len(self._data)) if rows else walk.near(self._data, frame, x, y))

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at nothing."""
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._point_at(None)
        self._announcer.say("", on=self)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the data and say where that is; Escape points at nothing."""
        step = walk.STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._current is not None:
            self._point_at(None)
        elif step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            self._point_at(walk.after(self._data, self._current, step))
            if self._current is not None:
                self._announcer.say(self._data[self._current].words, on=self)

    def _point_at(self, place: int | None) -> None:
        if place != self._current:
            self._current = place
            if self._canvas is not None:
                self._canvas.update()

    def _make(self) -> None:
        """Make the drawing; pyqtgraph is imported only now."""
        if self._canvas is None:
            from simulator.ui.charts.canvas import Canvas

            self._canvas = Canvas(self._chart, self, colors=chart_colors(self._look.theme), over=self._draw_over)
            self._restyle()
            self._canvas.show()

    def _restyle(self) -> None:
        self.updateGeometry()
        self._place()
        if self._canvas is not None:
            self._canvas.present(chart_colors(self._look.theme), self._look.zoom)
        self.update()

    def _place(self) -> None:
        if self._canvas is not None:
            pad = self._look.px(PAD)
            self._canvas.setGeometry(self.rect().adjusted(pad, pad, -pad, -pad))

    def _draw_over(self, painter: QPainter) -> None:
        frame = self.frame
        if self._current is None or frame is None:
            return
        datum, colors = self._data[self._current], chart_colors(self._look.theme)
        draw_mark(painter, frame, datum, colors, rows=isinstance(self._chart, BarChart))
        draw_callout(painter, frame, datum, colors)
