"""A matching question after the exam: each prompt with the choice given, the right one, and why."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from simulator.exam.answers import Answer, Matching
from simulator.exam.items import Item, Letter
from simulator.session.views import OptionView
from simulator.ui.content import Content
from simulator.ui.widgets.explained.parts import box, letter, line, nothing, text, titles, tr, verdict, why


def pairs(content: Content, item: Item, shown: Sequence[OptionView], answer: Answer) -> list[QWidget]:
    """A frame for each prompt, in the order the candidate saw."""
    given = answer if isinstance(answer, Matching) else Matching(())
    wanted = {Letter(one): int(number) for one, number in (pair.split("=") for pair in item.answer)}
    made: list[QWidget] = [titles(content, tr("Item"), tr("Your choice"), tr("Right choice"))]
    made += [_pair(content, item, one, (given.choice(one.letter), wanted[one.letter])) for one in shown]
    return made


def _pair(content: Content, item: Item, shown: OptionView, choices: tuple[int | None, int]) -> QFrame:
    given, wanted = choices
    right = given == wanted
    frame, column = box(f"pair-{shown.label}", right=right, wrong=given is not None)
    yours = nothing(content) if given is None else text(content, item.choices[given - 1])
    key = text(content, item.choices[wanted - 1])
    parts = [(tr("Item"), text(content, shown.text)), (tr("Your choice"), yours), (tr("Right choice"), key)]
    tag = verdict(right=right, given=given is not None)
    column.addLayout(line(content, letter(content, shown.label), parts, tag))
    explanation = item.option(shown.letter).explanation
    if explanation:
        column.addWidget(why(content, explanation))
    return frame
