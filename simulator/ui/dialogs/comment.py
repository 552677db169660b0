"""The comment on a question: a text that is kept with the attempt."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from simulator.ui.announce import Announcer
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import label, one_line, row
from simulator.ui.widgets.key_button import KeyButton

WIDTH, HEIGHT = 480, 130
ICON = QSize(24, 24)


class CommentDialog(Overlay):
    """Takes a comment of so many characters at most, and stays until it is saved or given up.

    Escape closes it where nothing has been written, so that no word is lost by accident.

    Signals:
        written(str): this shall be the comment now; whoever keeps it closes the dialog or tells why it could not be.
    """

    written = Signal(str)

    def __init__(self, host: QWidget, look: Look, text: str, *, longest: int) -> None:
        super().__init__(host, name="commentCover", box_name="examDialog")
        self._longest = longest
        self._before = text
        self._announcer = Announcer(self)
        self._field = _Field(text)
        self._count = one_line("", name="commentCount")
        self._told = label("", name="commentTold")
        self._told.hide()
        self._save = KeyButton(self.tr("Save"), "S", "commentSave")
        self._cancel = KeyButton(self.tr("Cancel"), "C", "commentCancel")
        self._build(look)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.close_overlay)
        self._field.textChanged.connect(self._present_count)
        self._present_count()

    def tell(self, text: str) -> None:
        """Say why the comment is not saved; what was written stays."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._field.setAccessibleDescription(text)
        self._announcer.say(text, on=self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape where nothing is lost by that."""
        super().keyPressEvent(event)
        if event.key() != Qt.Key.Key_Escape:
            return
        if self._field.toPlainText().strip() == self._before.strip():
            self.close_overlay()
        else:
            self.tell(self.tr("What you have written is not saved yet. Select Save or Cancel."))

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
        column.addWidget(self._told)
        bottom = row(self._save, self._cancel, spacing=look.px(16))
        bottom.insertWidget(0, self._count, 1)
        column.addLayout(bottom)

    def _present_count(self) -> None:
        length = len(self._field.toPlainText().strip())
        shown = self.tr("{length} of {longest} characters").format(length=length, longest=self._longest)
        self._count.setText(shown)
        self._save.setEnabled(length <= self._longest)
        over = length - self._longest
        self.tell(
            self.tr("Too long to be saved. Characters to take away: {over}.").format(over=over) if over > 0 else ""
        )

    def _on_save_clicked(self) -> None:
        self.written.emit(self._field.toPlainText().strip())


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
