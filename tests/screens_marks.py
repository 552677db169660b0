"""The screens of what is marked beside an answer, of a case, and of the panels, at 100 and 200 %."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QTabWidget

from simulator.exam.commands import Choose, Comment, End, Highlight, OpenReview, ShowQuestion, Sketch, Strike
from simulator.exam.events import Part, Span
from simulator.exam.items import Letter
from simulator.exam.whiteboard import Ink, Shape, Stroke
from simulator.session.preferences import Appearance
from simulator.session.reviewing import ReviewFilter
from tests import case_bank
from tests.stage import Stage, stage

LARGEST_STEPS = 4
STROKES = (
    Stroke(Shape.FREEHAND, Ink.BLACK, 4, tuple((20 + step * 6, 60 + step * step % 37) for step in range(30))),
    Stroke(Shape.RECTANGLE, Ink.BLUE, 2, ((230, 20), (330, 90))),
    Stroke(Shape.ELLIPSE, Ink.RED, 8, ((350, 20), (430, 90))),
    Stroke(Shape.LINE, Ink.RED, 2, ((20, 160), (400, 180))),
    Stroke(Shape.TEXT, Ink.GREEN, 4, ((30, 110),), "precision = TP / (TP + FP)"),
)


def render_marks(folder: Path) -> list[Path]:
    """Write all pictures to a folder and return them."""
    written = []
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        for zoom in (100, 200):
            with tempfile.TemporaryDirectory() as data:
                root = case_bank.bank_root(Path(data) / "banks")
                with stage(
                    Path(data) / "data", bank_root=root, draw=case_bank.in_order, appearance=appearance
                ) as shown:
                    shown.enlarge(LARGEST_STEPS if zoom == 200 else 0)
                    for name in _steps(shown):
                        shown.settle()
                        path = folder / f"{name}-{appearance}-{zoom}.png"
                        shown.window.grab().save(str(path))
                        written.append(path)
    return written


def _steps(shown: Stage) -> Iterator[str]:
    case_bank.begin(shown)
    send, attempt = shown.bridge.send, int(shown.bridge.opened.attempt.id)
    for command in (
        Choose(Letter("B")),
        Strike(Letter("A")),
        Strike(Letter("D")),
        Highlight((Span(Part.STEM, 11, 30),)),
        Comment("A and D say nothing of alarms."),
    ):
        send(command)
    yield "120-marked"
    shown.click("comment")
    yield "121-comment"
    shown.click("commentCancel")
    shown.click("strike")
    shown.click("explain")
    yield "122-explained"
    shown.click("explanationClose")
    shown.click("strike")
    yield from _case(shown)
    yield from _panels(shown)
    send(OpenReview())
    send(End())
    shown.settle()
    shown.window.retrospect.show_review(attempt, ReviewFilter(), question=1)
    yield "129-own-notes"


def _case(shown: Stage) -> Iterator[str]:
    shown.bridge.send(ShowQuestion(2))
    shown.bridge.send(Highlight((Span(Part.CASE, 4, 30),)))
    yield "123-case"
    tabs = shown.find("scenarioPane")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    yield "125-exhibit"


def _panels(shown: Stage) -> Iterator[str]:
    shown.bridge.send(ShowQuestion(4))
    shown.settle()
    shown.click("whiteboard")
    for stroke in STROKES:
        shown.bridge.send(Sketch(stroke))
    yield "126-whiteboard"
    shown.click("boardClear")
    yield "127-clear"
    shown.click("dialogNo")
    shown.click("whiteboardClose")
    shown.click("calculator")
    yield "128-calculator"
