"""One question after the exam: stem, options with answer and key, every explanation, the rationale, references."""

from html import escape

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from simulator.exam.form import Role as ItemRole
from simulator.exam.items import Item, Option
from simulator.exam.progress import Status
from simulator.exam.report import ItemResult
from simulator.session import views
from simulator.session.results import Result
from simulator.session.views import OptionView
from simulator.ui import words
from simulator.ui.content import Content
from simulator.ui.widgets.frames import clear, label, one_line, row, rule, scrolled
from simulator.ui.widgets.rich_text import RichText


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
        clear(self._column)
        self._column.addWidget(label(self._headline(found), "heading", name="answerHeadline"))
        self._column.addWidget(label(self._facts(found, item), "small"))
        if item.case:
            self._column.addWidget(self._text(self._result.bank.case_by_id[item.case].text))
            self._column.addWidget(rule())
        self._column.addWidget(self._text(item.stem))
        for option in views.options(item, slot.order, found.answer):
            self._column.addWidget(self._option(option, item.option(option.letter)))
        if item.rationale:
            self._column.addWidget(one_line(self.tr("What to remember"), "heading"))
            self._column.addWidget(self._text(item.rationale))
        if item.references:
            self._column.addWidget(one_line(self.tr("Read on"), "heading"))
            for address in item.references:
                self._column.addWidget(_link(address))
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

    def _text(self, markdown: str) -> RichText:
        made = RichText(self._content)
        made.present(markdown)
        return made

    def _option(self, shown: OptionView, option: Option) -> QFrame:
        frame = QFrame()
        frame.setObjectName(f"answer-{shown.label}")
        chosen, right = shown.chosen, option.correct
        kind = "right" if right else "wrong" if chosen else "plain"
        frame.setProperty("answer", kind)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        letter = one_line(f"{shown.label}.", "heading")
        letter.setMinimumWidth(self._content.look.px(20))
        head = row(spacing=10)
        head.addWidget(letter, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._text(option.text), 1)
        tag = self._tag(chosen=chosen, right=right)
        if tag is not None:
            head.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if option.explanation:
            column.addWidget(self._why(option.explanation))
        return frame

    def _why(self, explanation: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "why")
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(self._content.look.px(14), 0, 0, 0)
        inside.addWidget(self._text(explanation))
        return frame

    def _tag(self, *, chosen: bool, right: bool) -> QLabel | None:
        if right:
            text = self.tr("Right - your answer") if chosen else self.tr("Right")
            return one_line(text, "good")
        return one_line(self.tr("Wrong - your answer"), "bad") if chosen else None


def _link(address: str) -> QLabel:
    made = QLabel(f'<a href="{escape(address)}">{escape(address)}</a>')
    made.setTextFormat(Qt.TextFormat.RichText)
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
