"""What a candidate does next in the real window, by chance and by what is on screen: one act at a time, each named."""

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from simulator.exam.answers import Spot
from simulator.exam.appointment import Stage as Stay
from simulator.exam.commands import ShowQuestion
from simulator.exam.items import ItemType
from simulator.exam.state import Place
from simulator.ui.widgets.answers.markable_picture import MarkablePicture
from tests.stage import Stage
from tests.ui.hands import click, into_view, key, typed

Act = Callable[[Stage, random.Random], None]
ANSWERS = ("dialogYes", "dialogOk")


def next_act(shown: Stage, chance: random.Random) -> tuple[str, Act]:
    """The name of what is done next, and how."""
    if shown.window.visit is None:
        return _outside(shown)
    for name in ANSWERS:
        if shown.is_shown(name):
            return "end" if shown.bridge.place is Place.REVIEW else "confirm", _pressing(name)
    stay = shown.visit.attendant.stage
    if stay is Stay.EXAM:
        return _within(shown, chance)
    if stay is Stay.SCORE_REPORT:
        return "score report", _pressing("details")
    for name in ("skipToInstructions", "skipSurvey"):
        if shown.is_shown(name):
            return "appointment", _pressing(name)
    return "appointment", _pressing("next")


def _outside(shown: Stage) -> tuple[str, Act]:
    if shown.is_shown("resume"):
        return "resume", _pressing("resume")
    if shown.is_shown("setUp"):
        return "draw", _draw
    return "report", _pressing("home")


def _within(shown: Stage, chance: random.Random) -> tuple[str, Act]:
    match shown.bridge.place:
        case Place.BREAK:
            return "end of a break", _pressing("resumeExam")
        case Place.REVIEW:
            if chance.random() < 0.6:
                return "end", _pressing("endReview")
            return "review", _pressing(chance.choice(["reviewAll", "reviewQuestion-2"]))
        case _:
            names = [name for name, (weight, _) in AT_QUESTION.items() for _ in range(weight)]
            name = chance.choice(names)
            return name, AT_QUESTION[name][1]


def _pressing(name: str) -> Act:
    def act(shown: Stage, chance: random.Random) -> None:
        into_view(shown, shown.find(name))
        shown.click(name)

    return act


def _draw(shown: Stage, chance: random.Random) -> None:
    shown.click("setUp")
    shown.click("setupStart")
    shown.wait_for(lambda: shown.window.bridge is not None, timeout_ms=200_000)


def _answer(shown: Stage, chance: random.Random) -> None:
    view = shown.bridge.item_view()
    labels = [option.label for option in view.options]
    match view.type:
        case ItemType.MATCH:
            into_view(shown, shown.find(f"match-{chance.choice(labels)}"))
            shown.find(f"match-{chance.choice(labels)}").setFocus()
            key(shown, Qt.Key.Key_Down)
        case ItemType.NUMBER | ItemType.TEXT:
            shown.find("writtenAnswer").setFocus()
            typed(shown, chance.choice("0123456789"))
        case ItemType.HOTSPOT:
            picture = shown.find("hotspotPicture")
            assert isinstance(picture, MarkablePicture)
            spot = Spot(chance.randint(100, 900), chance.randint(100, 900))
            click(shown, "hotspotPicture", picture.point(spot).toPoint())
        case _:
            click(shown, f"option-{chance.choice(labels)}")


def _strike(shown: Stage, chance: random.Random) -> None:
    options = shown.bridge.item_view().options
    if options:  # of some types nothing is struck: there it has to change nothing
        key(shown, Qt.Key(ord(chance.choice(options).label)), Qt.KeyboardModifier.ShiftModifier)


def _highlight(shown: Stage, chance: random.Random) -> None:
    shown.find("stem").setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    key(shown, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    key(shown, Qt.Key.Key_Right, both, times=chance.randint(1, 4))
    shown.click("highlight")


def _comment(shown: Stage, chance: random.Random) -> None:
    shown.click("comment")
    field = shown.find("commentField")
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText(f"Comment {chance.randint(0, 999)}")
    shown.click("commentSave")


def _sketch(shown: Stage, chance: random.Random) -> None:
    shown.click("whiteboard")
    canvas, start = shown.find("boardCanvas"), QPoint(chance.randint(10, 90), chance.randint(10, 90))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, start + QPoint(30, 20))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 40))
    shown.settle()
    shown.click("whiteboardClose")


def _jump(shown: Stage, chance: random.Random) -> None:
    shown.bridge.send(ShowQuestion(chance.randint(1, shown.bridge.item_view().questions)))


def _to_review(shown: Stage, chance: random.Random) -> None:
    shown.click("reviewScreen" if shown.is_shown("reviewScreen") else "endExam")


AT_QUESTION: dict[str, tuple[int, Act]] = {
    "answer": (9, _answer),
    "flag": (2, _pressing("flag")),
    "strike": (2, _strike),
    "highlight": (2, _highlight),
    "comment": (2, _comment),
    "whiteboard": (2, _sketch),
    "next": (5, _pressing("next")),
    "navigator": (3, _jump),
    "break": (1, _pressing("break")),
    "pause": (1, _pressing("pause")),
    "to review": (2, _to_review),
}
