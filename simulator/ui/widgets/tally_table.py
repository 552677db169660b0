"""A table of right answers by heading: counts, a bar with its interval, the range in words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from simulator.exam.scoring import Interval
from simulator.exam.tallies import FEW, Tally
from simulator.ui import words
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import label, one_line

BAR = QSize(220, 16)


class TallyTable(QWidget):
    """Shows tallies under each other; `all_items` counts the unscored questions too."""

    def __init__(
        self, look: Look, tallies: Sequence[Tally], *, name: str, all_items: bool, title: Callable[[Tally], str]
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(7))
        heads = (self.tr("Right"), self.tr("Share, with its 80 % range"), "")
        for column, head in enumerate(heads, start=1):
            grid.addWidget(one_line(head, "label"), 0, column)
        for place, tally in enumerate(tallies, start=1):
            right = tally.right_all if all_items else tally.right
            count = tally.count_all if all_items else tally.count
            found = tally.interval_all if all_items else tally.interval
            telling = count >= FEW
            counts, spread = words.counts(right, count), words.interval(found) if telling else ""
            grid.addWidget(label(title(tally)), place, 0)
            grid.addWidget(one_line(counts, name=f"{name}-{tally.key}"), place, 1)
            bar = ShareBar(look, right / count if count else 0.0, found if telling else None)
            bar.setAccessibleName(", ".join(part for part in (f"{title(tally)}: {counts}", spread) if part))
            grid.addWidget(bar, place, 2)
            grid.addWidget(one_line(spread, "small"), place, 3)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(2, 4)
        grid.setColumnMinimumWidth(3, look.px(70))


class ShareBar(QWidget):
    """A share as a bar, with its interval as a thin line over it; the numbers stand beside it in words."""

    def __init__(self, look: Look, share: float, interval: Interval | None) -> None:
        super().__init__()
        self._look = look
        self._share = share
        self._interval = interval
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A strip."""
        return BAR * self._look.zoom

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, share and interval."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, height = float(self.width()), float(self.height())
        strip = QRectF(0, height * 0.2, width, height * 0.6)
        painter.setBrush(look.color(Role.TRACK))
        painter.drawRoundedRect(strip, 3, 3)
        painter.setBrush(look.color(Role.ACCENT))
        painter.drawRoundedRect(QRectF(strip.left(), strip.top(), width * self._share, strip.height()), 3, 3)
        if self._interval is not None:
            self._paint_interval(painter, self._interval)
        painter.end()

    def _paint_interval(self, painter: QPainter, interval: Interval) -> None:
        width, height = float(self.width()), float(self.height())
        painter.setPen(QPen(self._look.color(Role.TEXT), self._look.zoom * 1.6))
        low, high, middle = width * interval.low, width * interval.high, height / 2
        painter.drawLine(round(low), round(middle), round(high), round(middle))
        for end in (low, high):
            painter.drawLine(round(end), round(middle - height * 0.22), round(end), round(middle + height * 0.22))
