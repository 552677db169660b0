"""The report of a finished attempt on screen: the blocks of its document, the score first, and ways to save it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from simulator.export.blocks import Document, Questions, Section
from simulator.session.results import Result
from simulator.ui.look import Look
from simulator.ui.report.blocks import section_card, widgets
from simulator.ui.report.contents import ContentsBar
from simulator.ui.report.document import document
from simulator.ui.report.saving import Form, ReportSaver
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, card, label, row, scrolled
from simulator.ui.widgets.gradual import GradualPage

WIDEST = 1900
"""Wider than this a report does not get."""


class ReportPage(GradualPage):
    """Shows one report: the score at once, the other sections one by one as soon as that is on screen.

    Signals:
        home_requested, history_requested: go there.
        back_requested: to where the report was opened from.
        answers_requested(str): open the item review with a filter: all, flagged, wrong or unanswered.
        questions_requested(str, tuple): open these questions in the item review; the text says what they are.
    """

    home_requested = Signal()
    history_requested = Signal()
    back_requested = Signal()
    answers_requested = Signal(str)
    questions_requested = Signal(str, object)

    def __init__(self, result: Result, look: Look, *, candidate: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self._result = result
        self._look = look
        self._document = document(result, candidate)
        self._contents = ContentsBar(look, self._document)
        self._contents.section_requested.connect(self.show_section)
        day = result.attempt.opened_at.astimezone().date()
        self._saver = ReportSaver(self._document, look.resources, name=f"{result.bank.id}-{day.isoformat()}")
        first, *others = self._document.sections
        self._cards = {first.key: self._score_card(first)}
        self._column = QVBoxLayout()
        self._area = self._built_area()
        self.make_later(partial(self._add_section, section) for section in others)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if not look.is_large:
            outer.addWidget(self._head())
        outer.addWidget(self._area, 1)
        self._area.verticalScrollBar().valueChanged.connect(self._mark)
        self._mark()

    @property
    def document(self) -> Document:
        """What the page shows."""
        return self._document

    @property
    def saver(self) -> ReportSaver:
        """Saves the report as a file."""
        return self._saver

    def show_section(self, key: str) -> None:
        """Scroll to a section, and take the focus there, so that Tab goes on inside it."""
        self.finish()
        top = self._cards[key].pos().y() if key != self._contents.keys[0] else 0
        self._area.verticalScrollBar().setValue(max(0, top - self._look.px(12)))
        self._cards[key].setFocus(Qt.FocusReason.OtherFocusReason)
        self._contents.mark(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _built_area(self) -> QScrollArea:
        content = QWidget()
        content.setMaximumWidth(self._look.px(WIDEST))
        content.setLayout(self._column)
        self._column.setContentsMargins(40, 16, 40, 32)
        self._column.setSpacing(18)
        if self._look.is_large:
            self._column.addWidget(self._head())
        (score,) = self._cards.values()
        summary = row(spacing=18)
        summary.addWidget(score, 3)
        summary.addWidget(self._review_card(), 2)
        self._column.addLayout(summary)
        self._column.addStretch(1)
        return scrolled(content, name="reportScroll")

    def _add_section(self, section: Section) -> None:
        frame = section_card(self._look, section, self._open)
        self._cards[section.key] = frame
        self._column.insertWidget(self._column.count() - 1, frame)
        frame.show()

    def _head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        inset = not self._look.is_large
        column.setContentsMargins(40 if inset else 0, 20 if inset else 0, 40 if inset else 0, 10)
        column.setSpacing(12)
        column.addLayout(self._header())
        column.addWidget(self._saver)
        column.addWidget(self._contents)
        return head

    def _header(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(label(self._document.title, "title"))
        names.addWidget(label(self._document.subtitle, "muted", name="reportSubtitle"))
        header = row()
        if not self._look.is_large:
            header.addLayout(names, 1)
            for one in self._buttons():
                header.addWidget(one)
            return header
        flow = FlowLayout(spacing=10)
        for one in self._buttons():
            flow.addWidget(one)
        names.addSpacing(10)
        names.addLayout(flow)
        header.addLayout(names, 1)
        return header

    def _buttons(self) -> Iterator[QPushButton]:
        for form, text in ((Form.PDF, self.tr("Save as PDF…")), (Form.HTML, self.tr("Save as HTML…"))):
            save = button(text, f"save-{form.name.lower()}")
            save.clicked.connect(lambda _checked=False, wanted=form: self._saver.ask_and_save(wanted))
            yield save
        history = button(self.tr("Score history and export"), "history")
        history.clicked.connect(self.history_requested)
        yield history
        home = button(self.tr("Home"), "home")
        home.clicked.connect(self.home_requested)
        yield home

    def _score_card(self, section: Section) -> QFrame:
        frame, column = card(name="scoreCard")
        frame.setAccessibleName(section.heading)
        column.addWidget(label(section.heading, "heading", name="scoreHeading"))
        for widget in widgets(self._look, section, self._open):
            column.addWidget(widget)
        column.addStretch(1)
        return frame

    def _review_card(self) -> QFrame:
        report = self._result.report
        frame, column = card(name="reviewCard")
        column.addWidget(label(self.tr("Go through your answers"), "heading"))
        wrong = sum(not item.right for item in report.items)
        choices = (
            ("flagged", self.tr("Flagged"), report.flagged),
            ("wrong", self.tr("Wrong"), wrong),
            ("unanswered", self.tr("Incomplete"), len(report.items) - report.answered),
            ("all", self.tr("All questions"), len(report.items)),
        )
        for view, text, count in choices:
            kind = "primary" if view == ("flagged" if report.flagged else "wrong" if wrong else "all") else ""
            shown = button(f"{text}  ({count})", f"answers-{view}", kind)
            shown.setEnabled(count > 0)
            shown.clicked.connect(lambda _checked=False, wanted=view: self.answers_requested.emit(wanted))
            column.addWidget(shown)
        column.addStretch(1)
        return frame

    def _open(self, title: str, questions: Questions) -> None:
        self.questions_requested.emit(title, questions)

    def _mark(self) -> None:
        """Mark the section that stands at the top of the screen."""
        bar = self._area.verticalScrollBar()
        reached = [key for key, frame in self._cards.items() if frame.pos().y() <= bar.value() + self._look.px(60)]
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        self._contents.mark(self._contents.keys[-1] if at_end else reached[-1] if reached else self._contents.keys[0])
