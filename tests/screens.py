"""Renders every screen to PNG: `python -m tests.screens DIR`, in light and dark, at two sizes, and some at 200 %."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from simulator.exam.events import Review
from simulator.exam.commands import Choose, OpenReview, ShowQuestion, StartReview, ToggleFlag
from simulator.exam.items import ItemType, Letter
from simulator.session.preferences import Appearance
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.ui.errors import start_failed
from tests.stage import Stage, stage

SIZES = (QSize(1280, 720), QSize(1920, 1080))
LOOKS = (Appearance.LIGHT, Appearance.DARK)
GATE_MS = 3_480_000
LEG_MS = 130_000


def render(folder: Path) -> list[Path]:
    """Write all pictures to a folder and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for appearance in LOOKS:
        for size in SIZES:
            with tempfile.TemporaryDirectory() as data, stage(Path(data), size=size, appearance=appearance) as shown:
                for name, widget in scenes(shown):
                    path = folder / f"{name}-{appearance}-{size.width()}x{size.height()}.png"
                    widget.grab().save(str(path))
                    written.append(path)
    return written


def scenes(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """Go through the program and stop at every screen."""
    window = shown.window
    yield "01-home-first-run", window
    window.show_history()
    shown.settle()
    yield "02-history-empty", window
    window.show_home()
    shown.settle()
    shown.click("setUp")
    yield "03-set-up", window
    shown.click("setupCancel")
    if window.findChildren(QWidget, "showProblems"):
        shown.click("showProblems")
        yield "04-problems", window
        shown.click("problemsClose")
    yield from _exam(shown)
    yield from _after(shown)
    failed = start_failed(shown.look, StoreError(trouble=Trouble.DAMAGED, path=Path("examgate.sqlite3")))
    failed.show()
    shown.settle()
    yield "40-start-failed", failed
    failed.close()
    failed.deleteLater()


def _exam(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    window = shown.window
    shown.start_exam()
    yield "05-instructions", window
    shown.click("next")
    yield "06-ready", window
    shown.click("dialogYes")
    yield "07-item-untouched", window
    _answer_some(shown, 1, 9)
    yield from _kinds(shown)
    _answer_some(shown, 10, 21)
    shown.clock.advance(GATE_MS - shown.clock.ms)
    shown.bridge.send(ShowQuestion(22))
    shown.settle()
    yield "11-item-gate", window
    shown.click("navigator")
    yield "12-navigator", window
    shown.click("navigatorClose")
    shown.click("help")
    yield "13-help", window
    shown.click("dialogOk")
    shown.bridge.not_saved.emit(NotSavedError(trouble=Trouble.FULL))
    shown.settle()
    yield "14-not-saved", window
    shown.bridge.saved.emit()
    for _ in range(4):
        shown.look.zoom_in()
    shown.settle()
    yield "15-item-zoomed", window
    shown.look.zoom_reset()
    shown.click("endExam")
    yield "16-end-exam", window
    shown.click("dialogNo")
    _answer_some(shown, 22, 60)
    shown.bridge.send(OpenReview())
    shown.settle()
    yield "17-review-screen", window
    shown.bridge.send(StartReview(Review.FLAGGED))
    shown.settle()
    yield "18-review-flagged", window
    shown.bridge.send(OpenReview())
    shown.settle()
    shown.click("endReview")
    yield "19-end-review", window
    shown.click("dialogYes")
    yield "20-end-review-again", window
    shown.click("dialogYes")


def _kinds(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """Questions that look different: several answers, a formula, code, a table."""
    slots, bank = shown.bridge.opened.attempt.form.slots, shown.bank
    signs = {
        "08-item-multiple": lambda item: item.type is ItemType.MULTIPLE,
        "09-item-formula": lambda item: "$$" in item.stem,
        "10-item-code": lambda item: "```" in item.stem or "| --" in item.stem or "|--" in item.stem,
    }
    for name, fits in signs.items():
        found = [number for number, slot in enumerate(slots, 1) if number not in {22, 44} and fits(bank.by_id[slot.item])]
        if found:
            shown.bridge.send(ShowQuestion(found[0]))
            shown.settle()
            yield name, shown.window


def _after(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    window = shown.window
    yield "21-report", window
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum() // 2)
    shown.settle()
    yield "22-report-middle", window
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    shown.settle()
    yield "23-report-end", window
    attempt = shown.house.store.archive.history()[0].id
    for view in ("all", "flagged"):
        window.show_answers(int(attempt), view)
        shown.settle()
        yield f"24-answers-{view}", window
    window.show_home()
    shown.settle()
    shown.begin()
    shown.clock.advance(11_000_000)
    shown.wait_for(lambda: bool(window.findChildren(QWidget, "dialogOk")))
    yield "25-time-expired", window
    shown.click("dialogOk")
    window.show_history()
    shown.settle()
    yield "26-history", window
    window.show_home()
    shown.settle()
    shown.begin()
    _answer_some(shown, 1, 5)
    window._forget_sitting()
    window.show_home()
    shown.settle()
    yield "27-home", window
    shown.click("discard")
    yield "28-give-up", window
    shown.click("keep")
    for _ in range(4):
        shown.look.zoom_in()
    shown.settle()
    yield "29-home-zoomed", window
    shown.look.zoom_reset()


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
    """Render to the folder named on the command line."""
    if len(sys.argv) != 2:
        sys.stderr.write("usage: python -m tests.screens DIR\n")
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for path in render(Path(sys.argv[1])):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
