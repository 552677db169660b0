"""Draws shares as bars in cells of a table, with the range as a line over them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.export.blocks import Share, Table
from simulator.ui.look import Look
from simulator.ui.theme import Role

Index = QModelIndex | QPersistentModelIndex
HEIGHT, EDGE = 10, 10
"""The height of a bar, and the room at its ends."""


class ShareDelegate(QStyledItemDelegate):
    """Draws the cells of a table of the report."""

    def __init__(self, look: Look, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell, and its bar where it has one."""
        super().paint(painter, option, index)
        share = self._table.rows[index.row()].cells[index.column()].share
        if share is not None:
            px, rect = self._look.px, QRect(option.rect)
            room = QRectF(rect).adjusted(px(EDGE), 0, -px(EDGE), 0)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strip = QRectF(room.left(), room.center().y() - px(HEIGHT) / 2, room.width(), px(HEIGHT))
            self._paint_share(painter, strip, share)
            painter.restore()

    def _paint_share(self, painter: QPainter, strip: QRectF, share: Share) -> None:
        look = self._look
        painter.fillRect(strip, look.color(Role.TRACK))
        filled = QRectF(strip.left(), strip.top(), strip.width() * share.value, strip.height())
        if share.low is None or share.high is None:
            painter.setPen(QPen(look.color(Role.SERIES_1), look.zoom * 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(look.color(Role.SURFACE))
            if share.value:
                painter.drawRect(filled.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        painter.fillRect(filled, look.color(Role.SERIES_1))
        low, high = (strip.left() + strip.width() * end for end in (share.low, share.high))
        middle, half = strip.center().y(), strip.height() * 0.4
        for role, thick in ((Role.SURFACE, 4.0), (Role.TEXT, 1.6)):
            painter.setPen(QPen(look.color(role), thick * look.zoom))
            painter.drawLine(round(low), round(middle), round(high), round(middle))
            for end in (low, high):
                painter.drawLine(round(end), round(middle - half), round(end), round(middle + half))
