"""One question after the exam: stem, answer and key with every explanation, the rationale, references."""

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from simulator.exam.events import Part
from simulator.exam.form import Role as ItemRole
from simulator.exam.item_results import ItemResult
from simulator.exam.items import Item
from simulator.exam.progress import Status
from simulator.exam.references import Reference, reference
from simulator.session.results import Result
from simulator.ui import words
from simulator.ui.content import Content
from simulator.ui.widgets.explained.answer import answer
from simulator.ui.widgets.explained.notes import highlighted, notes
from simulator.ui.widgets.explained.parts import text
from simulator.ui.widgets.frames import clear, label, one_line, rule, scrolled


class ExplainedItem(QWidget):
    """Shows an item of a finished attempt."""

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
        slot = self._result.attempt.form.slots[found.question - 1]
        noted = self._result.state.note(found.question)
        clear(self._column)
        self._column.addWidget(label(self._headline(found), "heading", name="answerHeadline"))
        self._column.addWidget(label(self._facts(found, item), "small"))
        if item.case:
            scenario = self._result.bank.case_by_id[item.case].text
            self._column.addWidget(highlighted(self._content, scenario, noted, Part.CASE))
            self._column.addWidget(rule())
        self._column.addWidget(highlighted(self._content, item.stem, noted, Part.STEM))
        labels = self._result.attempt.plan.profile.labels
        for part in answer(self._content, item, slot, given=found.answer, labels=labels):
            self._column.addWidget(part)
        for part in notes(noted, slot.order, labels=labels):
            self._column.addWidget(part)
        if item.rationale:
            self._column.addWidget(one_line(self.tr("What to remember"), "heading"))
            self._column.addWidget(text(self._content, item.rationale))
        if item.references:
            self._column.addWidget(one_line(self.tr("Read on"), "heading"))
            for written in item.references:
                self._column.addWidget(_source(reference(written)))
        self._column.addWidget(label(self.tr("Keywords: {list}").format(list=", ".join(item.keywords)), "small"))
        self._column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _headline(self, found: ItemResult) -> str:
        if found.right:
            verdict = self.tr("right")
        elif found.status is Status.COMPLETE:
            verdict = self.tr("wrong")
        else:
            verdict = self.tr("incomplete")
        return self.tr("Question {number} - {verdict}").format(number=found.question, verdict=verdict)

    def _facts(self, found: ItemResult, item: Item) -> str:
        bank = self._result.bank
        facts = [
            bank.domain_titles.get(item.domain, item.domain),
            f"{item.task} {bank.task_titles.get(item.task, '')}".strip(),
            words.knowledge(item.knowledge) if item.knowledge else "",
            self.tr("{time} spent").format(time=words.span(found.spent_ms)),
            self.tr("flagged") if found.flagged else "",
            self.tr("answer changed {count} times").format(count=found.changes) if found.changes else "",
            self.tr("did not count") if found.role is ItemRole.UNSCORED else "",
        ]
        return "  ·  ".join(fact for fact in facts if fact)


def _source(source: Reference) -> QLabel:
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
    made.linkActivated.connect(_open)
    return made


def _open(address: str) -> None:
    url = QUrl(address)
    if url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)
