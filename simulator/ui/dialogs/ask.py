"""A question outside the exam: a title, a sentence, a few buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.widgets.frames import button, label, row

WIDTH = 460


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its text, object name and kind, and what happens when it is pressed."""

    text: str
    name: str
    kind: str = ""
    action: Callable[[], None] | None = None


def tell(host: QWidget, title: str, text: str) -> None:
    """Say something that takes no answer."""
    AskDialog(host, title, text, (Choice(QCoreApplication.translate("ask", "Close"), "askClose"),)).open()


class AskDialog(Overlay):
    """Asks and goes away with the answer; Escape presses the first button."""

    def __init__(self, host: QWidget, title: str, text: str, choices: Sequence[Choice]) -> None:
        super().__init__(host, name="ask", box_name="askBox")
        self.box.setProperty("kind", "card")
        self.box.setMinimumWidth(WIDTH)
        self.box.setMaximumWidth(round(WIDTH * 1.5))
        self.box.setAccessibleName(title)
        self._buttons: list[QPushButton] = []
        column = QVBoxLayout(self.box)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(14)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(text))
        for choice in choices:
            made = button(choice.text, choice.name, choice.kind)
            made.clicked.connect(lambda _checked=False, chosen=choice: self._on_clicked(chosen))
            self._buttons.append(made)
        column.addLayout(row(None, *self._buttons))

    def first_focus(self) -> QWidget:
        """The first button, which is the harmless one."""
        return self._buttons[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape mean the harmless answer."""
        if event.key() == Qt.Key.Key_Escape:
            self._buttons[0].click()
        event.accept()

    def _on_clicked(self, choice: Choice) -> None:
        self.close_overlay()
        if choice.action is not None:
            choice.action()
