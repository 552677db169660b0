"""A layout that sets widgets side by side and goes on in the next line where there is no more room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays out like words of a text; each widget has the size it asks for, no line is wider than the layout."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Put something at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many things are in it."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """What is at a place, None where nothing is."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take out what is at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It needs no more room than its widgets."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every widget into its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = max(0, len(sizes) - 1) * self.spacing()
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest widget."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Break into lines and return the height; in a line everything stands in the middle."""
        line: list[tuple[QLayoutItem, QSize, int]] = []
        x, y, height = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = QSize(min(item.sizeHint().width(), rect.width()), item.sizeHint().height())
            if line and x + size.width() > rect.right() + 1:
                _place(line, y, height, move=move)
                y, x, height, line = y + height + self.spacing(), rect.x(), 0, []
            line.append((item, size, x))
            x += size.width() + self.spacing()
            height = max(height, size.height())
        _place(line, y, height, move=move)
        return y + height - rect.y()


def _place(line: list[tuple[QLayoutItem, QSize, int]], y: int, height: int, *, move: bool) -> None:
    if move:
        for item, size, x in line:
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
