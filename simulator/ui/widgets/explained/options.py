"""Options after the exam: which are right, which were chosen, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from simulator.exam.items import Item, Option
from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.widgets.explained.parts import box, letter, text, tr, why
from simulator.ui.widgets.frames import one_line, row
from simulator.ui.widgets.rich_text import RichText


def options(content: Content, item: Item, shown: Sequence[OptionView]) -> list[QWidget]:
    """A frame for each option, in the order the candidate saw."""
    return [_option(content, one, item.option(one.letter)) for one in shown]


def _option(content: Content, shown: OptionView, option: Option) -> QFrame:
    right, chosen = option.correct, shown.chosen
    frame, column = box(f"answer-{shown.label}", right=right, wrong=chosen)
    head = row(spacing=10)
    head.addWidget(letter(content, shown.label), 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(_text(content, shown, option), 1)
    tag = _tag(chosen=chosen, right=right)
    if tag is not None:
        head.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    if option.explanation:
        column.addWidget(why(content, option.explanation))
    return frame


def _text(content: Content, shown: OptionView, option: Option) -> RichText:
    made = text(content, option.text)
    made.set_struck(struck=shown.struck)
    if shown.struck:
        made.setAccessibleName(tr("{text}, struck out").format(text=made.accessibleName()))
    return made


def _tag(*, chosen: bool, right: bool) -> QLabel | None:
    if right:
        return one_line(tr("Right - your answer") if chosen else tr("Right"), "good")
    return one_line(tr("Wrong - your answer"), "bad") if chosen else None
