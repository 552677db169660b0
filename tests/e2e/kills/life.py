"""One life of the program: it sits exams until it is killed, and tells what it does, and what it has painted."""

import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from simulator import places
from simulator.exam.appointment import Stage as Stay
from simulator.exam.state import Place
from simulator.house import open_house
from tests.e2e.kills.acts import next_act
from tests.e2e.kills.running import RunningClock
from tests.e2e.kills.screen import on_screen, strokes
from tests.stage import Stage, stage

Tell = Callable[..., None]
STARVED_MS = 600_000
"""What it takes for a standstill here: a life that is run beside other work may get no processor for long."""

PROFILE = """id = "everything"
title = "Everything"
description = "Every tool and every break."
clock = "visible"
tools = ["comment", "highlight", "strike", "whiteboard", "flag", "navigator", "end-exam"]
unseen_content = "ignore"
[breaks]
pauses = true
"""


def teller(pipe: int) -> Tell:
    """Write lines into a pipe, each whole and at once, so that they outlive the writer."""

    def tell(**line: object) -> None:
        os.write(pipe, json.dumps(line).encode() + b"\n")

    return tell


def sit(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Start the program on a data folder, go on with what is there, and work until killed."""
    tell(doing="start")
    with stage(folder / "data", bank_root=folder / "banks", clock=RunningClock(STARVED_MS)) as shown:
        shown.house.store.settings.put("exam.profile", "everything")
        while True:
            shown.window.repaint()
            tell(**picture(shown))
            name, act = next_act(shown, chance)
            tell(doing=name)
            act(shown, chance)
            shown.settle()


def idle(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Begin an exam and do nothing more than look at it."""
    tell(doing="start")
    with stage(folder / "data", bank_root=folder / "banks", clock=RunningClock(STARVED_MS)) as shown:
        shown.house.store.settings.put("exam.profile", "everything")
        while shown.window.bridge is None or shown.bridge.place is not Place.QUESTION:
            tell(**picture(shown))
            name, act = next_act(shown, chance)
            tell(doing=name)
            act(shown, chance)
            shown.settle()
        while True:
            tell(**picture(shown))
            tell(doing="wait")
            QTest.qWait(50)


def copy(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Copy the data again and again."""
    with open_house(folder / "data") as house:
        while True:
            tell(doing="copy")
            house.store.copy_to(folder / "copy.sqlite3")
            tell(copied=True)


def migrate(folder: Path, tell: Tell, chance: random.Random) -> None:
    """Start the program on a database of an older one."""
    tell(doing="migrate")
    with stage(folder / "data", bank_root=folder / "banks", clock=RunningClock(STARVED_MS)) as shown:
        shown.window.repaint()
        tell(home=shown.is_shown("lastResults"))
        while True:
            QTest.qWait(20)


def picture(shown: Stage) -> dict[str, object]:
    """What is on screen."""
    visit = shown.window.visit
    if visit is None:
        return {"outside": True}
    attempt, state = int(shown.bridge.opened.attempt.id), shown.state
    if visit.attendant.stage is not Stay.EXAM:
        return {"attempt": attempt, "stage": visit.attendant.stage.value, "ended": state.ended is not None}
    line: dict[str, object] = {
        "attempt": attempt,
        "place": state.place.value,
        "strokes": strokes(state),
        "ms": shown.bridge.opened.sitting.now_ms(),
    }
    if state.place is Place.QUESTION:
        line |= {"question": state.question, "marks": on_screen(shown)}
    return line


def furnish(folder: Path) -> None:
    """Put a bank and a driver where the programs of a career look for them."""
    profiles = folder / "data" / "profiles"
    shutil.copytree(places.banks() / "examgate-tour", folder / "banks" / "examgate-tour")
    profiles.mkdir(parents=True)
    (profiles / "everything.toml").write_text(PROFILE, encoding="utf-8")
