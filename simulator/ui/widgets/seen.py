"""Whether everything in a scroll area has been on screen; what fits counts as seen, and seen stays seen."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea, QScrollBar

NEARLY_PX = 8
"""So close to the end counts as the end."""


class SeenWatch(QObject):
    """Watches one scroll area, and deletes itself with it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._bar = area.verticalScrollBar()
        self._seen = False
        self._bar.valueChanged.connect(self._on_value_changed)

    @property
    def seen(self) -> bool:
        """Whether the end has been on screen; asked for after layout, when the area knows what fits."""
        if at_end(self._bar):
            self._seen = True
        return self._seen

    def _on_value_changed(self) -> None:
        if self._bar.maximum() > 0 and at_end(self._bar):
            self._seen = True


def at_end(bar: QScrollBar) -> bool:
    """Whether the end of what a bar scrolls is on screen now; what fits is at its end."""
    return bar.maximum() == 0 or bar.value() >= bar.maximum() - NEARLY_PX
