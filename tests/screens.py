"""Renders every screen to PNG: `python -m tests.screens DIR`, in light and dark, at two sizes, and some at 200 %.

`python -m tests.screens DIR de` does it in another language: de, es, or pseudo, which is 40 % longer than English.
The whole takes three minutes; `--part`, `--look` and `--size` choose what of it, each picture is told as it is written.
"""

import os
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from simulator.exam.commands import Choose, OpenReview, ShowQuestion, StartReview, ToggleFlag
from simulator.exam.events import Review
from simulator.exam.items import Item, ItemType, Letter
from simulator.exam.problems import Code, Problem
from simulator.ports import NotSavedError, Trouble
from simulator.session.calculator import Calculator
from simulator.session.calculator_keys import Key, Kind
from simulator.session.preferences import Appearance, Language
from simulator.ui.dialogs.calculator import CalculatorPanel
from simulator.ui.dialogs.problems import ProblemsDialog
from tests.screens_additions import addition_scenes
from tests.screens_appointment import appointment_scenes, ending_scenes
from tests.screens_charts import render_charts
from tests.screens_clock import break_scenes, clock_scenes, set_up_scenes
from tests.screens_copies import copies_scenes
from tests.screens_disputes import dispute_scenes
from tests.screens_guide import guide_scenes, guide_window
from tests.screens_history import history_scenes
from tests.screens_marks import render_marks
from tests.screens_mishaps import diagnostics_dialog, failed_start, mishap_scenes, unread_dialog
from tests.screens_report import render_print, report_scenes
from tests.screens_review import review_scenes
from tests.screens_schemes import render_schemes
from tests.screens_types import render_types
from tests.stage import Stage, stage
from tests.ui.pseudo import PseudoTranslator

SIZES = (QSize(1280, 720), QSize(1920, 1080))
LOOKS = (Appearance.LIGHT, Appearance.DARK)
PSEUDO = "pseudo"
GATE_MS = 3_480_000
LEG_MS = 130_000
OTHERS: dict[str, Callable[[Path], list[Path]]] = {
    "types": render_types,
    "marks": render_marks,
    "charts": render_charts,
    "print": render_print,
}
"""The parts beside the scenes; they have looks and sizes of their own and speak English."""


@dataclass(frozen=True)
class Wanted:
    """What is to be rendered."""

    parts: Sequence[str] = ("scenes", *OTHERS)
    looks: Sequence[Appearance] = LOOKS
    sizes: Sequence[QSize] = SIZES
    spoken: str = "en"


def render(folder: Path, wanted: Wanted) -> Iterator[Path]:
    """Write the pictures that are wanted to a folder, and tell each as it is written."""
    folder.mkdir(parents=True, exist_ok=True)
    if "scenes" in wanted.parts:
        for appearance in wanted.looks:
            for size in wanted.sizes:
                yield from _render_scenes(folder, appearance, size, wanted.spoken)
    for part, rendering in OTHERS.items():
        if part in wanted.parts:
            yield from rendering(folder)


def _render_scenes(folder: Path, appearance: Appearance, size: QSize, spoken: str) -> Iterator[Path]:
    translator = PseudoTranslator() if spoken == PSEUDO else None
    language = Language.ENGLISH if translator else Language(spoken)
    with (
        tempfile.TemporaryDirectory() as data,
        stage(Path(data), size=size, appearance=appearance, language=language, translator=translator) as shown,
    ):
        for name, widget in scenes(shown):
            path = folder / f"{name}-{appearance}-{size.width()}x{size.height()}.png"
            widget.grab().save(str(path))
            yield path


Step = tuple[str, Callable[[], object]]


def scenes(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """Go through the program and stop at every screen."""
    around = (set_up_scenes, appointment_scenes, ending_scenes)
    exam = (_exam, _kinds, _calculators, _gate, _review, _after, _later, clock_scenes, break_scenes)
    over_home = (addition_scenes, copies_scenes, mishap_scenes, guide_scenes)
    for part in (_before, *exam, *around, dispute_scenes, history_scenes, review_scenes, *over_home):
        for name, action in part(shown):
            action()
            shown.settle()
            yield name, shown.window
    for dialogs in (failed_start, diagnostics_dialog, unread_dialog):
        yield from dialogs(shown)
    for window in guide_window(shown):
        yield "42-guide-window", window


def _before(shown: Stage) -> Iterator[Step]:
    window = shown.window
    yield "01-home-first-run", window.show_home
    yield "02-history-empty", window.retrospect.show_history
    window.show_home()
    shown.settle()
    yield "03-set-up", lambda: shown.click("setUp")
    shown.click("setupCancel")
    problems = [Problem("items/3-1.md", line, code, "mls-3-1-002", "42") for line, code in enumerate(Code, 10)]
    yield (
        "04-problems",
        ProblemsDialog(window.page or window, "AWS Certified Machine Learning – Specialty", problems).open,
    )
    shown.click("problemsClose")


def _exam(shown: Stage) -> Iterator[Step]:
    yield "05-instructions", shown.to_instructions
    yield "06-ready", lambda: shown.click("next")
    yield "07-item-untouched", lambda: shown.click("dialogYes")
    _answer_some(shown, 1, 9)


def _kinds(shown: Stage) -> Iterator[Step]:
    """Questions that look different: several answers, a formula, code or a table."""
    slots, bank = shown.bridge.opened.attempt.form.slots, shown.bank
    signs: dict[str, Callable[[Item], bool]] = {
        "08-item-multiple": lambda item: item.type is ItemType.MULTIPLE,
        "09-item-formula": lambda item: "$" in item.stem,
        "10-item-code": lambda item: "```" in item.stem or "|--" in item.stem or "| --" in item.stem,
    }
    for name, fits in signs.items():
        found = [q for q, slot in enumerate(slots, 1) if q not in {22, 44} and fits(bank.by_id[slot.item])]
        if found:
            yield name, partial(shown.bridge.send, ShowQuestion(found[0]))


def _calculators(shown: Stage) -> Iterator[Step]:
    """Both calculators over a question, at both sizes."""
    for at in ("", "-zoomed"):
        for name, kind in (("36-calculator", Kind.STANDARD), ("37-calculator-scientific", Kind.SCIENTIFIC)):
            model = Calculator(kind=kind).press(Key.EIGHT).press(Key.MEMORY_ADD).press(Key.DIVIDE).press(Key.SEVEN)
            panel = CalculatorPanel(shown.window.page or shown.window, shown.look, model=model)
            yield f"{name}{at}", panel.open
            panel.close_panel()
        _zoom(shown)
        shown.settle()
    shown.look.zoom_reset()
    shown.settle()


def _gate(shown: Stage) -> Iterator[Step]:
    _answer_some(shown, 10, 21)
    shown.clock.advance(GATE_MS - shown.clock.ms)
    yield "11-item-gate", lambda: shown.bridge.send(ShowQuestion(22))
    yield "12-navigator", lambda: shown.click("navigator")
    shown.click("navigatorClose")
    yield "13-help", lambda: shown.click("help")
    shown.click("helpClose")
    yield "14-not-saved", lambda: shown.bridge.not_saved.emit(NotSavedError(trouble=Trouble.FULL))
    shown.bridge.saved.emit()
    yield "15-item-zoomed", lambda: _zoom(shown)
    shown.look.zoom_reset()
    shown.settle()
    yield "16-end-exam", lambda: shown.click("endExam")
    shown.click("dialogNo")


def _review(shown: Stage) -> Iterator[Step]:
    _answer_some(shown, 22, 60)
    yield "17-review-screen", lambda: shown.bridge.send(OpenReview())
    yield "18-review-flagged", lambda: shown.bridge.send(StartReview(Review.FLAGGED))
    shown.bridge.send(OpenReview())
    shown.settle()
    yield "19-end-review", lambda: shown.click("endReview")
    yield "20-end-review-again", lambda: shown.click("dialogYes")
    shown.click("dialogYes")
    yield "21-report", shown.to_report


def _after(shown: Stage) -> Iterator[Step]:
    window = shown.window
    yield "22-report-middle", lambda: _scroll(window, 0.5)
    yield from report_scenes(shown)
    yield "23-report-end", lambda: _scroll(window, 1.0)
    attempt = int(shown.house.store.archive.history()[0].id)
    yield "24-answers-all", lambda: window.retrospect.show_answers(attempt)
    yield "25-answers-flagged", lambda: window.retrospect.show_answers(attempt, "flagged")
    window.show_home()
    shown.settle()
    shown.begin()
    shown.clock.advance(11_000_000)
    yield "26-time-expired", lambda: shown.wait_for(lambda: bool(window.findChildren(QWidget, "dialogOk")))
    shown.click("dialogOk")
    shown.to_report()


def _later(shown: Stage) -> Iterator[Step]:
    window = shown.window
    yield "27-history", window.retrospect.show_history
    window.show_home()
    shown.settle()
    shown.begin()
    _answer_some(shown, 1, 5)
    window._forget_sitting()
    yield "28-home", window.show_home
    yield "29-give-up", lambda: shown.click("discard")
    shown.click("keep")
    yield "30-home-zoomed", lambda: _zoom(shown)
    yield "31-set-up-zoomed", lambda: shown.click("setUp")
    shown.click("setupCancel")
    yield "32-answers-zoomed", lambda: window.retrospect.show_answers(int(shown.house.store.archive.history()[-1].id))
    yield "33-report-zoomed", lambda: shown.click("back")
    window.show_home()
    shown.settle()
    yield "34-instructions-zoomed", shown.to_instructions
    shown.click("next")
    shown.click("dialogYes")
    yield "35-review-zoomed", lambda: shown.bridge.send(OpenReview())
    shown.look.zoom_reset()


def _zoom(shown: Stage) -> None:
    shown.enlarge(4)


def _scroll(window: QWidget, share: float) -> None:
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(round(area.verticalScrollBar().maximum() * share))


def _answer_some(shown: Stage, first: int, last: int) -> None:
    """Answer questions, two of three rightly, and flag some."""
    slots, bank = shown.bridge.opened.attempt.form.slots, shown.bank
    for number in range(first, min(last, len(slots)) + 1):
        item = bank.by_id[slots[number - 1].item]
        shown.bridge.send(ShowQuestion(number))
        shown.clock.advance(LEG_MS + number * 700)
        if number % 13 != 5:
            wrong = [letter for letter in item.letters if letter not in item.keys]
            for letter in sorted(item.keys) if number % 3 else wrong[: item.choose]:
                shown.bridge.send(Choose(Letter(letter)))
        if number % 7 == 3:
            shown.bridge.send(ToggleFlag(number))


def main() -> int:
    """Render to the folder named on the command line, in a language; with `--schemes` every color scheme."""
    parser = ArgumentParser(prog="python -m tests.screens")
    parser.add_argument("folder", type=Path)
    parser.add_argument("language", nargs="?", default="en", choices=(*Language, PSEUDO))
    parser.add_argument("--schemes", action="store_true")
    parser.add_argument("--part", action="append", choices=("scenes", *OTHERS), help="may be given more than once")
    parser.add_argument("--look", action="append", type=Appearance, choices=LOOKS)
    parser.add_argument("--size", action="append", choices=[f"{one.width()}x{one.height()}" for one in SIZES])
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if given.schemes:
        paths = render_schemes(given.folder, scenes, Language(given.language))
    else:
        sizes = [one for one in SIZES if not given.size or f"{one.width()}x{one.height()}" in given.size]
        parts = given.part or ("scenes", *OTHERS)
        paths = render(given.folder, Wanted(parts, given.look or LOOKS, sizes, given.language))
    for path in paths:
        print(path, flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
