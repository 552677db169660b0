"""The explanation of the question on screen, where the driver is for study: the answer, the key, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.ui.content import Content
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.widgets.explained.parts import text
from simulator.ui.widgets.frames import label, one_line, row, scrolled
from simulator.ui.widgets.key_button import KeyButton
from simulator.ui.widgets.scrolling import scroll_by_page

WIDTH, HEIGHT = 720, 460


class ExplanationDialog(Overlay):
    """Shows the parts that explain the answer, and what to remember."""

    def __init__(
        self, host: QWidget, look: Look, content: Content, *, parts: Sequence[QWidget], rationale: str
    ) -> None:
        super().__init__(host, name="explanationCover", box_name="examDialog")
        self._content = content
        self._close = KeyButton(self.tr("Close"), "C", "explanationClose")
        self._close.clicked.connect(self.close_overlay)
        self.box.setAccessibleName(self.tr("Explain Answer"))
        column = QVBoxLayout(self.box)
        column.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(12))
        column.setSpacing(look.px(10))
        column.addWidget(one_line(self.tr("Explain Answer"), name="dialogTitle"))
        column.addWidget(self._paper(parts, rationale), 1)
        column.addLayout(row(None, self._close))
        self.box.setFixedSize(min(look.px(WIDTH), host.width() - 40), min(look.px(HEIGHT), host.height() - 60))

    def first_focus(self) -> QWidget:
        """The button that goes back."""
        return self._close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Enter too; Page Up and Page Down scroll."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._close.click()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            scroll_by_page(self.box, +1 if event.key() == Qt.Key.Key_PageDown else -1)

    def _paper(self, parts: Sequence[QWidget], rationale: str) -> QFrame:
        frame, inside, px = QFrame(), QWidget(), self._content.look.px
        frame.setObjectName("contentPane")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        for part in parts:
            column.addWidget(part)
        if rationale:
            column.addWidget(label(self.tr("What to remember"), "heading"))
            column.addWidget(text(self._content, rationale))
        column.addStretch(1)
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside, name="explanationScroll"))
        return frame
