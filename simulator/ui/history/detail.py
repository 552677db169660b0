"""What can be done with the attempts that are selected, and the note on one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.ports import LONGEST_NOTE, AttemptRow
from simulator.ui.history import phrases
from simulator.ui.history.note import NoteField
from simulator.ui.look import Look
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, card, label, one_line, row

NOTE_HEIGHT = 92


class Detail(QWidget):
    """Shows the selected attempts.

    Signals:
        report_pressed, compare_pressed, archive_pressed, bring_back_pressed, delete_pressed: do that with them.
        note_written(int, str): this is the note on an attempt now.
    """

    report_pressed = Signal()
    compare_pressed = Signal()
    archive_pressed = Signal()
    bring_back_pressed = Signal()
    delete_pressed = Signal()
    note_written = Signal(int, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("historyDetail")
        self._rows: Sequence[AttemptRow] = ()
        self._note = NoteField()
        self._report = button(self.tr("Open the report"), "openReport", "primary")
        self._compare = button(self.tr("Compare two"), "compare")
        self._archive = button(self.tr("Archive"), "archive")
        self._bring_back = button(self.tr("Take out of the archive"), "bringBack")
        self._delete = button(self.tr("Delete…"), "delete")
        for pressed, signal in (
            (self._report, self.report_pressed),
            (self._compare, self.compare_pressed),
            (self._archive, self.archive_pressed),
            (self._bring_back, self.bring_back_pressed),
            (self._delete, self.delete_pressed),
        ):
            pressed.clicked.connect(self._note.flush)
            pressed.clicked.connect(signal)
        self._title = label("", "heading", name="detailTitle")
        self._repeats = label("", name="detailRepeats")
        self._advice = label("", "small", name="detailAdvice")
        self._saved = one_line("", "small", name="noteSaved")
        self._note_card = self._build_card(look)
        self._note.written.connect(self._on_note_written)
        self._lay_out(look)

    def present(self, rows: Sequence[AttemptRow], *, comparable: bool) -> None:
        """Show what is selected; `comparable` says whether there are two attempts to compare."""
        same = [row.id for row in rows] == [row.id for row in self._rows]
        if not same:
            self._note.flush()
        self._rows = rows
        self._report.setEnabled(len(rows) == 1)
        self._compare.setEnabled(comparable)
        before = self.tr("Compare with the one before")
        self._compare.setText(before if len(rows) == 1 else self.tr("Compare two"))
        self._compare.setAccessibleName(self._compare.text())
        self._archive.setVisible(not rows or any(not row.archived for row in rows))
        self._archive.setEnabled(bool(rows))
        self._bring_back.setVisible(any(row.archived for row in rows))
        self._delete.setEnabled(bool(rows))
        self._note_card.setVisible(len(rows) == 1)
        if len(rows) == 1:
            self._present_one(rows[0], same=same)

    def flush_note(self) -> None:
        """Tell what was written of the note and has not been told."""
        self._note.flush()

    def tell_saved(self, text: str) -> None:
        """Say what came of writing the note."""
        self._saved.setText(text)

    def _present_one(self, found: AttemptRow, *, same: bool) -> None:
        self._title.setText(phrases.name_of(found))
        self._repeats.setText(phrases.repeats_sentence(found.repeats) if found.repeats else "")
        self._repeats.setVisible(found.repeats is not None)
        advice = phrases.repeats_advice(found.repeats) if found.repeats else ""
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        if not same:
            self._note.show_text(found.note)
            self._saved.setText("")

    def _build_card(self, look: Look) -> QFrame:
        frame, column = card(name="detailCard")
        self._note.setFixedHeight(look.px(NOTE_HEIGHT))
        column.addWidget(self._title)
        column.addWidget(self._repeats)
        column.addWidget(self._advice)
        column.addLayout(row(one_line(self.tr("Note"), "label"), None, self._saved))
        column.addWidget(self._note)
        return frame

    def _lay_out(self, look: Look) -> None:
        actions = FlowLayout(spacing=look.px(10))
        for part in (self._report, self._compare, self._archive, self._bring_back, self._delete):
            actions.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addLayout(actions)
        column.addWidget(self._note_card)

    def _on_note_written(self, text: str) -> None:
        if len(text) > LONGEST_NOTE:
            self._saved.setText(self.tr("The note is too long; its last words are not saved."))
            text = text[:LONGEST_NOTE]
        if len(self._rows) == 1:
            self.note_written.emit(int(self._rows[0].id), text)
