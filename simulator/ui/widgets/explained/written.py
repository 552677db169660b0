"""A written answer after the exam: what was typed, and what is accepted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from simulator.exam.answers import Answer, Writing, is_right
from simulator.exam.items import Item, ItemType
from simulator.ui.widgets.explained.parts import box, tr, verdict
from simulator.ui.widgets.frames import label, one_line, row


def written(item: Item, answer: Answer) -> list[QWidget]:
    """A frame for the answer and one for the key."""
    given, right = answer.text if isinstance(answer, Writing) else "", is_right(item, answer)
    yours, column = box("answer-yours", right=right, wrong=bool(given))
    said = label(given or tr("Nothing"), "content", name="writtenGiven")
    tag = verdict(right=right, given=bool(given))
    column.addWidget(one_line(tr("Your answer"), "label"))
    head = row(spacing=10)
    head.addWidget(said, 1)
    head.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    key, inside = box("answer-key", right=True, wrong=False)
    inside.addWidget(one_line(tr("Accepted"), "label"))
    inside.addWidget(label(_accepted(item), "content", name="writtenKey"))
    return [yours] if right and len(item.answer) == 1 and not item.tolerance else [yours, key]


def _accepted(item: Item) -> str:
    if item.type is ItemType.NUMBER and item.tolerance:
        text = tr("{answer}, give or take {tolerance}")
        return text.format(answer=item.answer[0], tolerance=f"{item.tolerance:g}")
    return "  ·  ".join(item.answer)
