"""An ordering question after the exam: the order given beside the right one, and why each step is where it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from simulator.exam.answers import Answer, Ordering
from simulator.exam.items import Item, Letter
from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.widgets.explained.parts import box, letter, lettered, line, nothing, titles, tr, verdict, why
from simulator.ui.widgets.frames import one_line, row


def steps(content: Content, item: Item, shown: Sequence[OptionView], answer: Answer) -> list[QWidget]:
    """A frame for each place of the right order, then the steps that have none in it."""
    given = answer.letters if isinstance(answer, Ordering) else ()
    labels = {one.letter: one.label for one in shown}
    right = [Letter(one) for one in item.answer]
    table = _Steps(content, item, labels)
    made: list[QWidget] = [titles(content, tr("Your order"), tr("Right order"))]
    for place, wanted in enumerate(right):
        made.append(table.place(place + 1, given[place] if place < len(given) else None, wanted))
    left_over = [one.letter for one in shown if one.letter not in right]
    if left_over:
        made.append(one_line(tr("Not part of the order"), "label"))
    made += [table.left_over(one, placed=one in given) for one in left_over]
    return made


class _Steps:
    def __init__(self, content: Content, item: Item, labels: dict[Letter, str]) -> None:
        self._content, self._item, self._labels = content, item, labels

    def place(self, number: int, given: Letter | None, wanted: Letter) -> QFrame:
        """One place: what was put there, what belongs there, why."""
        right = given == wanted
        frame, column = box(f"step-{number}", right=right, wrong=given is not None)
        yours = nothing(self._content) if given is None else self._step(given)
        parts = [(tr("Your order"), yours), (tr("Right order"), self._step(wanted))]
        tag = verdict(right=right, given=given is not None)
        column.addLayout(line(self._content, letter(self._content, str(number)), parts, tag))
        self._explain(column, wanted)
        return frame

    def left_over(self, one: Letter, *, placed: bool) -> QFrame:
        """A step that belongs nowhere."""
        frame, column = box(f"step-{self._labels[one]}", right=False, wrong=placed)
        head = row(spacing=10)
        head.addWidget(self._step(one), 1)
        if placed:
            head.addWidget(one_line(tr("Wrong - your answer"), "bad"), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._explain(column, one)
        return frame

    def _step(self, one: Letter) -> QWidget:
        return lettered(self._content, self._labels[one], self._item.option(one).text)

    def _explain(self, column: QVBoxLayout, one: Letter) -> None:
        explanation = self._item.option(one).explanation
        if explanation:
            column.addWidget(why(self._content, explanation))
