"""What stands on the screen of an exam, read off its widgets, and the same as the journal has it."""

from typing import Any

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from simulator.exam.events import Span
from simulator.exam.items import ItemType
from simulator.exam.state import State
from simulator.session.views import ItemView
from simulator.ui.widgets.answers.markable_picture import MarkablePicture
from tests.stage import Stage

CHOICES = {ItemType.SINGLE, ItemType.MULTIPLE}
Marks = dict[str, Any]


def on_screen(shown: Stage) -> Marks:
    """All that is given and marked on the question on screen."""
    view = shown.bridge.item_view()
    marks = {
        "answer": _answer(shown, view),
        "struck": _struck(shown, view),
        "spans": _spans(view.notes.spans),
        "comment": view.notes.comment,
        "flag": not shown.find("flag").accessibleName().endswith("not pressed"),
    }
    assert marks["flag"] == view.flagged
    assert shown.find("comment").accessibleName().endswith("written") == bool(marks["comment"])
    return marks


def on_disk(state: State, question: int) -> Marks:
    """The same in the journal."""
    note = state.note(question)
    return {
        "answer": _parts(state.answer(question)),
        "struck": sorted(note.struck),
        "spans": _spans(note.spans),
        "comment": note.comment,
        "flag": question in state.flags,
    }


def strokes(state: State) -> int:
    """How many strokes are on the whiteboard."""
    return sum(stroke is not None for stroke in state.board)


def _spans(spans: tuple[Span, ...]) -> list[list[object]]:
    return [[span.part.value, span.start, span.end] for span in spans]


def _struck(shown: Stage, view: ItemView) -> list[str]:
    if view.type not in CHOICES:
        return []
    names = {option.letter: shown.find(f"option-{option.label}").accessibleName() for option in view.options}
    return sorted(letter for letter, name in names.items() if name.endswith("struck out"))


def _answer(shown: Stage, view: ItemView) -> list[Any]:
    match view.type:
        case ItemType.ORDER:
            names = {shown.find(f"option-{one.label}").accessibleName(): one.letter for one in view.options}
            placed = {int(name.rsplit(" ", 1)[1]): letter for name, letter in names.items() if name[-1].isdigit()}
            return [placed[place] for place in sorted(placed)]
        case ItemType.MATCH:
            boxes = {one.letter: shown.find(f"match-{one.label}") for one in view.options}
            pairs = [[at, box.currentData()] for at, box in boxes.items() if isinstance(box, QComboBox)]
            return sorted(pair for pair in pairs if pair[1])
        case ItemType.NUMBER | ItemType.TEXT:
            line = shown.find("writtenAnswer")
            return list(line.text()) if isinstance(line, QLineEdit) else []
        case ItemType.HOTSPOT:
            picture = shown.find("hotspotPicture")
            return [[spot.x, spot.y] for spot in picture.spots] if isinstance(picture, MarkablePicture) else []
        case _:
            buttons = {one.letter: shown.find(f"option-{one.label}") for one in view.options}
            return sorted(at for at, one in buttons.items() if isinstance(one, QAbstractButton) and one.isChecked())


def _parts(answer: Answer) -> list[Any]:
    match answer:
        case Ordering(letters=letters):
            return list(letters)
        case Matching(pairs=pairs):
            return sorted([letter, choice] for letter, choice in pairs)
        case Writing(text=text):
            return list(text)
        case Marking(spots=spots):
            return [[spot.x, spot.y] for spot in spots]
        case _:
            return sorted(answer)
