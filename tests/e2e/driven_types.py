"""Answers every type of question in a process of its own until it is killed: `python -m tests.e2e.driven_types FOLDER`.

It goes on from what is on screen, and prints that after each repaint: one JSON object a line.
"""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from simulator.exam.answers import Spot
from simulator.exam.commands import ShowQuestion
from simulator.ui.widgets.answers.markable_picture import MarkablePicture
from tests.e2e.driven import RunningClock
from tests.stage import Stage
from tests.ui.hands import click, drag, typed
from tests.ui.kinds import kinds

TEXTS = {3: "0.820", 4: "recall"}
SPOTS = ((200, 500), (800, 400))


def place(shown: Stage, label: str) -> None:
    click(shown, f"option-{label}")


def match(shown: Stage, choice: int, label: str) -> None:
    drag(shown, f"choice-{choice}", f"row-{label}")


def write(shown: Stage, letter: str) -> None:
    shown.find("writtenAnswer").setFocus()
    typed(shown, letter)


def mark(shown: Stage, x: int, y: int) -> None:
    picture = shown.find("hotspotPicture")
    assert isinstance(picture, MarkablePicture)
    click(shown, "hotspotPicture", picture.point(Spot(x, y)).toPoint())


STEPS: dict[int, list[Callable[[Stage], None]]] = {
    1: [partial(place, label=label) for label in "DBCA"],
    2: [partial(match, choice=choice, label=label) for choice, label in ((2, "A"), (1, "B"), (3, "C"))],
    **{number: [partial(write, letter=letter) for letter in text] for number, text in TEXTS.items()},
    5: [partial(mark, x=x, y=y) for x, y in SPOTS],
}


def seen(shown: Stage, number: int) -> list[object]:
    """The answer on screen, part by part in the order in which it is given."""
    if number == 1:
        rows = [shown.find(f"option-{label}").accessibleName() for label in "ABCD"]
        return [row[0] for row in sorted(rows, key=lambda row: row[-1]) if row[-1].isdigit()]
    if number == 2:
        boxes = [shown.find(f"match-{label}") for label in "ABC"]
        return [box.currentData() for box in boxes if isinstance(box, QComboBox) and box.currentData()]
    widget: QWidget = shown.find("hotspotPicture" if number == 5 else "writtenAnswer")
    if isinstance(widget, QLineEdit):
        return list(widget.text())
    return [[spot.x, spot.y] for spot in widget.spots] if isinstance(widget, MarkablePicture) else []


def main() -> None:
    """Begin the exam, or resume the one there is, and answer until killed."""
    with kinds(Path(sys.argv[1]), clock=RunningClock()) as shown:
        if shown.window.findChildren(QPushButton, "resume"):
            shown.click("resume")
        else:
            shown.begin()
        for number, steps in STEPS.items():
            shown.bridge.send(ShowQuestion(number))
            shown.settle()
            while len(given := seen(shown, number)) < len(steps):
                print(json.dumps({"question": number, "given": given}), flush=True)
                steps[len(given)](shown)
            print(json.dumps({"question": number, "given": given}), flush=True)
        while True:
            QTest.qWait(20)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
