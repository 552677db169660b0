"""A picture of a case, as large as its pane allows; loads nothing but pictures of the bank."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.ui.content import Content

WIDTH = 900
"""Drawings are made this wide at a zoom of 1, and shown smaller where the pane is."""


class Exhibit(QWidget):
    """Shows one picture by its name in the bank."""

    def __init__(self, content: Content, picture: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._picture: QImage = content.picture(picture, content.look.px(WIDTH))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the picture at a width."""
        return self._fitting(width).height()

    def sizeHint(self) -> QSize:
        """As large as the picture."""
        return self._picture.deviceIndependentSize().toSize()

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed: the picture shrinks."""
        return QSize(60, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(self.rect().topLeft(), self._fitting(self.width())), self._picture)
        painter.end()

    def _fitting(self, width: int) -> QSize:
        size = self._picture.deviceIndependentSize().toSize()
        if size.width() <= width or not size.width():
            return size
        return size.scaled(width, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
