"""The comment on a question: a text that is kept with the attempt."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import label, one_line
from simulator.ui.widgets.key_button import KeyButton

WIDTH, HEIGHT = 480, 130
ICON = QSize(24, 24)


class CommentDialog(Overlay):
    """Takes a comment of so many characters at most; Escape does nothing, so that no word is lost by accident.

    Signals:
        written(str): this is the comment now.
    """

    written = Signal(str)

    def __init__(self, host: QWidget, look: Look, text: str, *, longest: int) -> None:
        super().__init__(host, name="commentCover", box_name="examDialog")
        self._longest = longest
        self._field = _Field(text)
        self._count = one_line("", name="commentCount")
        self._save = KeyButton(self.tr("Save"), "S", "commentSave")
        self._cancel = KeyButton(self.tr("Cancel"), "C", "commentCancel")
        self._build(look)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.close_overlay)
        self._field.textChanged.connect(self._present_count)
        self._present_count()

    def first_focus(self) -> QWidget:
        """The text, behind its last word."""
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        return self._field

    def _build(self, look: Look) -> None:
        self.box.setFixedWidth(min(look.px(WIDTH), max(320, self._host.width() - 40)))
        self.box.setAccessibleName(self.tr("Comment"))
        column = QVBoxLayout(self.box)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(20))
        column.setSpacing(look.px(12))
        column.addWidget(one_line(self.tr("Comment"), name="dialogTitle"))
        line = QFrame()
        line.setObjectName("dialogRule")
        column.addWidget(line)
        top = QHBoxLayout()
        top.setSpacing(look.px(12))
        sign = QLabel()
        sign.setPixmap(look.icon("comment", Role.DIALOG_TEXT).pixmap(ICON * look.zoom))
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(
            label(self.tr("Write what you want to say about this question. It does not change your score.")), 1
        )
        column.addLayout(top)
        self._field.setAccessibleName(self.tr("Your comment"))
        self._field.setFixedHeight(look.px(HEIGHT))
        column.addWidget(self._field)
        bottom = QHBoxLayout()
        bottom.setSpacing(look.px(16))
        bottom.addWidget(self._count, 1)
        bottom.addWidget(self._save)
        bottom.addWidget(self._cancel)
        column.addLayout(bottom)

    def _present_count(self) -> None:
        length = len(self._field.toPlainText().strip())
        shown = self.tr("{length} of {longest} characters").format(length=length, longest=self._longest)
        self._count.setText(shown)
        self._save.setEnabled(length <= self._longest)

    def _on_save_clicked(self) -> None:
        text = self._field.toPlainText().strip()
        self.close_overlay()
        self.written.emit(text)


class _Field(QPlainTextEdit):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("commentField")
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt and a letter to the dialog."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
