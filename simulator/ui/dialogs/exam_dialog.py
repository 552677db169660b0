"""The dialogs of the testing center: blue box, title over a white rule, icon, text, buttons with letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import label, one_line
from simulator.ui.widgets.key_button import KeyButton

WIDTH = 460
ICON = QSize(32, 32)


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a dialog: its word, the letter that presses it with Alt, and what it does."""

    text: str
    key: str
    name: str
    action: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What a dialog says."""

    title: str
    text: str
    warning: bool = False


class ExamDialog(Overlay):
    """Tells or asks; Escape does nothing, and no button is the default where there are two."""

    def __init__(self, host: QWidget, look: Look, notice: Notice, answers: Sequence[Answer]) -> None:
        super().__init__(host, name="examDialogCover", box_name="examDialog")
        self.notice = notice
        self.box.setFixedWidth(min(look.px(WIDTH), max(320, host.width() - 40)))
        self.box.setAccessibleName(f"{notice.title}. {notice.text}")
        self._buttons = [self._button(answer) for answer in answers]
        column = QVBoxLayout(self.box)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(20))
        column.setSpacing(look.px(12))
        column.addWidget(one_line(notice.title, name="dialogTitle"))
        line = QFrame()
        line.setObjectName("dialogRule")
        column.addWidget(line)
        middle = QHBoxLayout()
        middle.setSpacing(look.px(16))
        sign = QLabel()
        sign.setPixmap(look.icon("warning" if notice.warning else "info", Role.DIALOG_TEXT).pixmap(ICON * look.zoom))
        middle.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        middle.addWidget(label(notice.text, name="dialogText"), 1)
        column.addLayout(middle)
        bottom = QHBoxLayout()
        bottom.setSpacing(look.px(16))
        bottom.addStretch(1)
        for made in self._buttons:
            bottom.addWidget(made)
        bottom.addStretch(1)
        column.addLayout(bottom)

    def first_focus(self) -> QWidget | None:
        """A single button has the focus; of several none, so that no key ends the exam by accident."""
        return self._buttons[0] if len(self._buttons) == 1 else super().first_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press a single button by Enter too."""
        super().keyPressEvent(event)
        if len(self._buttons) == 1 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[0].click()

    def _button(self, answer: Answer) -> KeyButton:
        made = KeyButton(answer.text, answer.key, answer.name)
        made.clicked.connect(lambda: self._on_clicked(answer))
        return made

    def _on_clicked(self, answer: Answer) -> None:
        self.close_overlay()
        if answer.action is not None:
            answer.action()


def ask(
    host: QWidget,
    look: Look,
    notice: Notice,
    *,
    yes: Callable[[], object],
    no: Callable[[], object] | None = None,
) -> ExamDialog:
    """Open a question over a page: Yes or No."""
    answers = (Answer(tr("Yes"), "Y", "dialogYes", yes), Answer(tr("No"), "N", "dialogNo", no))
    dialog = ExamDialog(host, look, notice, answers)
    dialog.open()
    return dialog


def tell(host: QWidget, look: Look, notice: Notice, then: Callable[[], object] | None = None) -> ExamDialog:
    """Open a notice over a page: OK."""
    dialog = ExamDialog(host, look, notice, (Answer(tr("OK"), "O", "dialogOk", then),))
    dialog.open()
    return dialog


def tr(text: str) -> str:
    """Translate a word of this module."""
    return QCoreApplication.translate("ExamDialog", text)
