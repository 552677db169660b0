"""A choice under one heading of the review: only what the other filters leave, each with how many that would be."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox

from simulator.ui.look import Look

WIDEST = 560
"""How wide the list may open."""


class Chooser(QComboBox):
    """Offers everything or one of its entries, which are keys with titles."""

    def __init__(self, look: Look, name: str, everything: str, *, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._look = look
        self._everything = everything
        self._entries = entries
        self._tip = ""
        self.setObjectName(name)
        self.setAccessibleName(everything)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(len(everything) + 2)
        self.setEnabled(bool(entries))

    def explain(self, tip: str) -> None:
        """Say what the choice is about, where its name alone does not."""
        self._tip = tip
        self.setAccessibleName(f"{self._everything}. {tip}")

    def present(self, counts: Mapping[str, int], chosen: str) -> None:
        """Offer what is left, and what is chosen even where that leaves nothing."""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self._everything, "")
            for key, title in self._entries:
                if counts.get(key) or key == chosen:
                    self.addItem(f"{title}  ({counts.get(key, 0)})", key)
                    self.setItemData(self.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
            self.setCurrentIndex(max(0, self.findData(chosen)))
        self.setToolTip(self.currentText() if chosen else self._tip)

    def showPopup(self) -> None:
        """Open as wide as the titles are."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self.itemText(place)) for place in range(self.count()))
        self.view().setMinimumWidth(min(widest + self._look.px(48), self._look.px(WIDEST)))
        super().showPopup()
