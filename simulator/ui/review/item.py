"""One question after the exam as it was sat: its marks, the answers in order, the key and every reason, references."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from simulator.exam.answer_steps import answer_steps
from simulator.exam.events import Part
from simulator.exam.form import Role as ItemRole
from simulator.exam.item_results import ItemResult
from simulator.exam.items import Item
from simulator.exam.references import Reference, reference
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.content import Content
from simulator.ui.report.sections.losses import cause_name
from simulator.ui.review import phrases
from simulator.ui.review.plain_text import question_text
from simulator.ui.review.sequence import sequence
from simulator.ui.widgets.explained.answer import Response, answer
from simulator.ui.widgets.explained.corrected import corrected
from simulator.ui.widgets.explained.notes import highlighted, notes
from simulator.ui.widgets.explained.parts import text
from simulator.ui.widgets.flow import FlowLayout
from simulator.ui.widgets.frames import button, clear, label, one_line, rule, scrolled
from simulator.ui.widgets.ring_button import RingButton


class ExplainedItem(QWidget):
    """Shows an item of a finished attempt.

    Signals:
        problem_requested(int): something is wrong with the question of that number.
        reference_requested(str): open an address.
    """

    problem_requested = Signal(int)
    reference_requested = Signal(str)

    def __init__(self, content: Content, result: Result) -> None:
        super().__init__()
        self.setObjectName("explainedItem")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content = content
        self._result = result
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(22, 18, 22, 18)
        self._column.setSpacing(10)
        self._scroll = scrolled(inside, name="explainedScroll")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def present(self, found: ItemResult) -> None:
        """Show a question from its top."""
        item = self._result.bank.by_id[found.item]
        clear(self._column)
        self._column.addWidget(label(self._headline(found), "heading", name="answerHeadline"))
        self._column.addWidget(label(self._facts(found, item), "small"))
        self._column.addWidget(self._sequence(found, item))
        for part in (*self._asked(found, item), *self._answered(found, item), *self._explained(item)):
            self._column.addWidget(part)
        self._column.addLayout(self._actions(found))
        self._column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _actions(self, found: ItemResult) -> FlowLayout:
        name = self.tr("Report a problem with this question")
        large = self._content.look.is_large
        report = button(self.tr("Report a problem") if large else name, "reportProblem")
        report.setAccessibleName(name)
        report.clicked.connect(lambda: self.problem_requested.emit(found.question))
        copy = button(self.tr("Copy as text"), "copyQuestion")
        copy.clicked.connect(lambda: self._copy(found, copy))
        flow = FlowLayout(spacing=self._content.look.px(8))
        for part in (report, copy):
            flow.addWidget(part)
        return flow

    def _copy(self, found: ItemResult, pressed: RingButton) -> None:
        """Put the question on the clipboard and say so on the button that was pressed."""
        QApplication.clipboard().setText(question_text(self._content, self._result, found))
        pressed.setText(self.tr("Copied"))
        pressed.setAccessibleName(self.tr("Copied"))

    def _sequence(self, found: ItemResult, item: Item) -> QWidget:
        attempt = self._result.attempt
        order, labels = attempt.form.slots[found.question - 1].order, attempt.plan.profile.labels
        steps = answer_steps(item, found.question, self._result.report.record, self._result.entries)
        return sequence(self._content.look, steps, order, labels=labels)

    def _asked(self, found: ItemResult, item: Item) -> Iterator[QWidget]:
        noted = self._result.state.note(found.question)
        if item.case:
            yield highlighted(self._content, self._result.bank.case_by_id[item.case].text, noted, Part.CASE)
            yield rule()
        yield highlighted(self._content, item.stem, noted, Part.STEM)

    def _answered(self, found: ItemResult, item: Item) -> Iterator[QWidget]:
        attempt = self._result.attempt
        slot, labels = attempt.form.slots[found.question - 1], attempt.plan.profile.labels
        rekeyed = attempt.correction.of(found.question) if attempt.correction else None
        if rekeyed is not None:
            yield corrected(item, rekeyed, slot.order, labels=labels, given=not found.blank)
        noted = self._result.state.note(found.question)
        yield from answer(self._content, item, slot, Response(found.answer, labels, noted.struck))
        yield from notes(noted, slot.order, labels=labels)

    def _explained(self, item: Item) -> Iterator[QWidget]:
        if item.rationale:
            yield one_line(self.tr("What to remember"), "heading")
            yield text(self._content, item.rationale)
        if item.references:
            yield one_line(self.tr("Read on"), "heading")
            yield from (self._source(reference(written)) for written in item.references)
        yield label(self.tr("Keywords: {list}").format(list=", ".join(item.keywords)), "small")

    def _headline(self, found: ItemResult) -> str:
        text = self.tr("Question {number} - {verdict}")
        return text.format(number=found.question, verdict=phrases.verdict(found))

    def _facts(self, found: ItemResult, item: Item) -> str:
        bank = self._result.bank
        facts = [
            bank.domain_titles.get(item.domain, item.domain),
            f"{item.task} {bank.task_titles.get(item.task, '')}".strip(),
            words.knowledge(item.knowledge) if item.knowledge else "",
            self.tr("{time} spent").format(time=words.span(found.spent_ms)),
            self.tr("flagged") if found.flagged else "",
            self.tr("changes of the answer: {count}").format(count=found.changes) if found.changes else "",
            self._cause(found),
            self.tr("did not count") if found.role is ItemRole.UNSCORED else "",
        ]
        return "  ·  ".join(fact for fact in facts if fact)

    def _cause(self, found: ItemResult) -> str:
        why = self._result.report.losses.by_question.get(found.question)
        return self.tr("point lost: {cause}").format(cause=cause_name(why)) if why else ""

    def _source(self, source: Reference) -> QLabel:
        """A document to read on: its title, a link where its address is known."""
        name = escape(source.title or source.address)
        made = QLabel(f'<a href="{escape(source.address)}">{name}</a>' if source.address else name)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setObjectName("reference")
        made.setAccessibleName(source.title or source.address)
        made.setToolTip(source.address)
        made.setWordWrap(True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        made.linkActivated.connect(self.reference_requested)
        return made
