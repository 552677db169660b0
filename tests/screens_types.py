"""The screens of every type of question: untouched, answered and after the exam, at 100 and 200 %."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from simulator.exam.answers import Spot
from simulator.exam.commands import Arrange, Choose, Command, Mark, Match, ShowQuestion, Write
from simulator.session.preferences import Appearance
from simulator.ui.review.page import ReviewPage
from tests.stage import Stage
from tests.ui.kinds import ITEMS, A, B, C, D, finish, kinds

SIZE = QSize(1280, 720)
LARGEST_STEPS = 4
ANSWERS: tuple[tuple[Command, ...], ...] = (
    (Arrange((D, C)), Arrange((D, C, B, A))),
    (Match(A, 2), Match(B, 3)),
    (Write("0.8e"), Write("0.8")),
    (Write("roc curve"),),
    (Mark((Spot(200, 500), Spot(530, 300))),),
    (Choose(B),),
    (Mark((Spot(880, 420),)),),
)
"""What is sent at each question; the first is on the pictures of the exam."""


def render_types(folder: Path) -> list[Path]:
    """Write all pictures to a folder and return them."""
    written = []
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        for zoom in (100, 200):
            with tempfile.TemporaryDirectory() as data, kinds(Path(data), size=SIZE, appearance=appearance) as shown:
                shown.enlarge(LARGEST_STEPS if zoom == 200 else 0)
                shown.settle()
                for name, window in type_scenes(shown):
                    path = folder / f"{name}-{appearance}-{zoom}.png"
                    window.grab().save(str(path))
                    written.append(path)
    return written


def type_scenes(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """Go through every type, untouched, answered and after the exam, and stop at each screen."""
    for name in _steps(shown):
        shown.settle()
        yield name, shown.window


def _steps(shown: Stage) -> Iterator[str]:
    shown.begin()
    for number, (item, commands) in enumerate(zip(ITEMS, ANSWERS, strict=True), start=1):
        shown.bridge.send(ShowQuestion(number))
        yield f"130-type-{number}-{item.type}-1-untouched"
        shown.bridge.send(commands[0])
        yield f"130-type-{number}-{item.type}-2-answered"
        for command in commands[1:]:
            shown.bridge.send(command)
    shown.window.retrospect.show_answers(int(finish(shown).attempt.id))
    for number, item in enumerate(ITEMS, start=1):
        page = shown.window.page
        assert isinstance(page, ReviewPage)
        page.show_question(number)
        yield f"130-type-{number}-{item.type}-3-after"
