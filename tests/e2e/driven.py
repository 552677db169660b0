"""A sitting that runs in a process of its own until it is killed: `python -m tests.e2e.driven FOLDER SEED`.

It clicks options and Next and prints, after each repaint, what is on screen: one JSON object a line.
"""

import json
import os
import random
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from simulator.app import SystemClock
from tests.e2e.people import MousePerson, begin
from tests.fakes import ManualClock
from tests.stage import Stage, stage

CLICKS = 60


class RunningClock(ManualClock):
    """The clocks of this machine."""

    def monotonic_ms(self) -> int:
        return SystemClock().monotonic_ms()

    def now(self) -> datetime:
        return SystemClock().now()


def tell(shown: Stage) -> None:
    """Print which options of the question on screen are checked, and the exam time."""
    view = shown.bridge.item_view()
    checked = []
    for option in view.options:
        button = shown.find(f"option-{option.label}")
        assert isinstance(button, QAbstractButton)
        if button.isChecked():
            checked.append(option.letter)
    line = {"question": view.question, "answer": checked, "ms": shown.bridge.opened.sitting.now_ms()}
    print(json.dumps(line), flush=True)


def click(shown: Stage, chance: random.Random) -> None:
    """Choose an option, or go on to the next question."""
    person = MousePerson(shown)
    view = shown.bridge.item_view()
    if chance.random() < 0.7 and sum(option.chosen for option in view.options) < view.choose:
        person.choose(chance.choice([option.label for option in view.options if not option.chosen]))
    elif view.question < view.questions:
        person.press("next", "N")


def main() -> None:
    """Begin an exam, or resume the one there is, and click until killed."""
    chance = random.Random(int(sys.argv[2]))
    with stage(Path(sys.argv[1]), clock=RunningClock()) as shown:
        if shown.window.findChildren(QPushButton, "resume"):
            shown.click("resume")
        else:
            begin(MousePerson(shown))
        tell(shown)
        for _ in range(CLICKS):
            click(shown, chance)
            tell(shown)
        while True:
            QTest.qWait(20)
            tell(shown)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
