"""Explains the answer to a question of any type: after the exam, and in it where the driver is for study."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from simulator.exam.answers import Answer
from simulator.exam.form import Slot
from simulator.exam.items import Item, ItemType, Letter
from simulator.session import views
from simulator.ui.content import Content
from simulator.ui.widgets.explained.options import options
from simulator.ui.widgets.explained.pairs import pairs
from simulator.ui.widgets.explained.spots import spots
from simulator.ui.widgets.explained.steps import steps
from simulator.ui.widgets.explained.written import written


@dataclass(frozen=True, slots=True)
class Response:
    """What was answered, in which signs the options were shown, and which of them were struck out."""

    answer: Answer
    labels: str
    struck: frozenset[Letter] = frozenset()


def answer(content: Content, item: Item, slot: Slot, response: Response) -> list[QWidget]:
    """What was answered, what is right and why, from top to bottom."""
    given = response.answer
    shown = views.options(item, slot.order, answer=given, struck=response.struck, labels=response.labels)
    match item.type:
        case ItemType.SINGLE | ItemType.MULTIPLE:
            return options(content, item, shown)
        case ItemType.ORDER:
            return steps(content, item, shown, given)
        case ItemType.MATCH:
            return pairs(content, item, shown, given)
        case ItemType.NUMBER | ItemType.TEXT:
            return written(item, given)
        case ItemType.HOTSPOT:
            return spots(content, item, shown, given)
