"""A sitting of every type of question that marks until it is killed: `python -m tests.e2e.marked FOLDER SEED`.

It prints, after each repaint, all that is marked on the question on screen: one JSON object a line.
"""

import json
import os
import random
import sys
from pathlib import Path

import msgspec
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from simulator.exam.answers import LONGEST_TEXT, Spot
from simulator.exam.commands import (
    Arrange,
    Choose,
    Command,
    Comment,
    Highlight,
    Mark,
    Match,
    ShowQuestion,
    Strike,
    ToggleFlag,
    Write,
)
from simulator.exam.events import Part, Span
from simulator.exam.items import ItemType, Letter
from simulator.session.views import ItemView
from tests.e2e.driven import RunningClock
from tests.e2e.people import MousePerson, begin
from tests.stage import Stage
from tests.ui.kinds import kinds

STEPS = 400


def tell(shown: Stage) -> None:
    """Print what is marked on the question on screen."""
    view = shown.bridge.item_view()
    marked = {"answer": view.answer, "notes": view.notes, "flag": view.flagged}
    print(json.dumps({"question": view.question, "marked": msgspec.to_builtins(marked, order="sorted")}), flush=True)


def answer(view: ItemView, chance: random.Random) -> Command:
    """Some answer of the type that the question takes."""
    letters: list[Letter] = [option.letter for option in view.options]
    match view.type:
        case ItemType.SINGLE | ItemType.MULTIPLE:
            return Choose(chance.choice(letters))
        case ItemType.ORDER:
            return Arrange(tuple(chance.sample(letters, chance.randint(0, view.choose))))
        case ItemType.MATCH:
            return Match(chance.choice(letters), chance.choice([None, *range(1, len(view.choices) + 1)]))
        case ItemType.NUMBER | ItemType.TEXT:
            return Write("0123456789"[: chance.randint(0, min(10, LONGEST_TEXT))])
        case ItemType.HOTSPOT:
            spots = [Spot(chance.randint(0, 1000), chance.randint(0, 1000)) for _ in range(view.choose)]
            return Mark(tuple(spots[: chance.randint(0, view.choose)]))


def note(view: ItemView, chance: random.Random) -> Command:
    """Some mark beside the answer."""
    start = chance.randint(0, 10)
    notes: list[Command] = [
        Highlight((Span(Part.STEM, start, start + chance.randint(1, 8)),)),
        Comment(f"Comment {chance.randint(0, 999)}"),
        ToggleFlag(view.question),
    ]
    if view.options:
        notes.append(Strike(chance.choice(view.options).letter))
    return chance.choice(notes)


def step(shown: Stage, chance: random.Random) -> None:
    """Answer, note, or go to another question."""
    view = shown.bridge.item_view()
    dice = chance.random()
    if dice < 0.4:
        shown.bridge.send(answer(view, chance))
    elif dice < 0.8:
        shown.bridge.send(note(view, chance))
    else:
        shown.bridge.send(ShowQuestion(chance.randint(1, view.questions)))


def main() -> None:
    """Begin an exam, or resume the one there is, and mark until killed."""
    chance = random.Random(int(sys.argv[2]))
    with kinds(Path(sys.argv[1]), clock=RunningClock()) as shown:
        if shown.window.findChildren(QPushButton, "resume"):
            shown.click("resume")
        else:
            begin(MousePerson(shown))
        tell(shown)
        for _ in range(STEPS):
            step(shown, chance)
            shown.settle()
            tell(shown)
        while True:
            QTest.qWait(20)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
