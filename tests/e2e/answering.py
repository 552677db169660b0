"""How a candidate who knows the right answers gives them by keyboard, for every type of question."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from simulator.exam.items import Item, ItemType
from simulator.session.views import ItemView
from simulator.ui.widgets.answers.markable_picture import MarkablePicture
from tests.e2e.candidate import Candidate

STRIDE, STEP = 50, 10
"""How far Shift and an arrow, and an arrow alone, move the crosshair."""


def answer_right(candidate: Candidate) -> None:
    """Answer the question on screen as its bank does."""
    stage = candidate.stage
    view, form = stage.bridge.item_view(), stage.bridge.opened.attempt.form
    item = stage.bank.by_id[form.slots[view.question - 1].item]
    match view.type:
        case ItemType.SINGLE | ItemType.MULTIPLE:
            _choose(candidate, view, sorted(item.keys))
        case ItemType.ORDER:
            _choose(candidate, view, item.answer)
        case ItemType.MATCH:
            _match(candidate, item, view)
        case ItemType.NUMBER | ItemType.TEXT:
            candidate.go_to("writtenAnswer")
            candidate.write(item.answer[0])
        case ItemType.HOTSPOT:
            _mark(candidate, item)
    assert stage.bridge.item_view().complete, f"question {view.question} is not complete"


def _match(candidate: Candidate, item: Item, view: ItemView) -> None:
    choices = dict(pair.split("=") for pair in item.answer)
    for option in view.options:
        candidate.go_to(f"match-{option.label}")
        candidate.write(choices[option.letter])


def _choose(candidate: Candidate, view: ItemView, letters: Sequence[str]) -> None:
    labels = {str(option.letter): option.label for option in view.options}
    for letter in letters:
        candidate.type(labels[letter])


def _mark(candidate: Candidate, item: Item) -> None:
    picture = candidate.go_to("hotspotPicture")
    assert isinstance(picture, MarkablePicture)
    for area in item.areas:
        if area.letter in item.keys:
            x, y = round(10 * area.x + 5 * area.width), round(10 * area.y + 5 * area.height)
            _move(candidate, x - picture.cross.x, "Right", "Left")
            _move(candidate, y - picture.cross.y, "Down", "Up")
            candidate.type("Space")
    assert QApplication.focusWidget() is picture


def _move(candidate: Candidate, distance: int, forth: str, back: str) -> None:
    arrow = forth if distance > 0 else back
    candidate.type(f"Shift+{arrow}", times=abs(distance) // STRIDE)
    candidate.type(arrow, times=abs(distance) % STRIDE // STEP)
