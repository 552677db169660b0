"""The answer area of questions with a number or a short text to type: one field."""

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from simulator.exam.answers import LONGEST_TEXT, Writing
from simulator.exam.items import ItemType
from simulator.session.views import ItemView
from simulator.ui.content import Content
from simulator.ui.widgets.answers.area import AnswerArea, Answering
from simulator.ui.widgets.frames import label

NUMBER = QRegularExpression(r"\s*[-+−]?[\d.,’'\s]*([eE][-+]?\d{0,3})?\s*")
"""What a number may be typed with; whether it is one is for the rules."""

NUMBER_WIDTH = 260
TEXT_WIDTH = 560


class WritingArea(AnswerArea):
    """What is typed is reported at each change; the field shows what is kept."""

    def __init__(self, content: Content, answering: Answering) -> None:
        super().__init__(content, answering)
        px = content.look.px
        self._label = label(self.tr("Your answer"), "heading", name="writtenLabel")
        self._field = AnswerField()
        self._field.textEdited.connect(self.answering.written)
        self._label.setBuddy(self._field)
        self._hint = label("", name="writtenHint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(6))
        for part in (self._label, self._field, self._hint):
            column.addWidget(part)

    def present(self, view: ItemView) -> None:
        """Show what is kept; a field that says the same already is left alone, with its cursor."""
        number = view.type is ItemType.NUMBER
        self._field.take(number=number, width=self.content.look.px(NUMBER_WIDTH if number else TEXT_WIDTH))
        kept = view.answer.text if isinstance(view.answer, Writing) else ""
        if self._field.text().strip() != kept:
            place = self._field.cursorPosition() if self._field.text() else len(kept)
            with QSignalBlocker(self._field):
                self._field.setText(kept)
            self._field.setCursorPosition(min(place, len(kept)))
        self._hint.setText(self._said(number=number, unclear=bool(kept) and not view.complete))
        self._field.setAccessibleDescription(self._hint.text())

    def stops(self) -> tuple[QWidget, ...]:
        """The field."""
        return (self._field,)

    def _said(self, *, number: bool, unclear: bool) -> str:
        if not number:
            return self.tr("A few words. Capital letters and spaces at the ends do not matter.")
        if unclear:
            return self.tr("This is not a number yet.")
        return self.tr("A number, for example 12.5, -3 or 4e-3.")


class AnswerField(QLineEdit):
    """One line that leaves Alt and a letter to the exam."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("writtenAnswer")
        self.setAccessibleName(self.tr("Your answer"))
        self.setMaxLength(LONGEST_TEXT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def take(self, *, number: bool, width: int) -> None:
        """Take a number, or any text."""
        self.setMaximumWidth(width)
        if number and self.validator() is None:
            self.setValidator(QRegularExpressionValidator(NUMBER, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt and a letter to the exam."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
