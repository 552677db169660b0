"""The content of the exam in every color scheme at 100 and 200 %, for the pictures of `tests.screens --schemes`."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QSize

from simulator.exam.commands import Choose, OpenReview, ToggleFlag
from simulator.exam.items import Letter
from simulator.session.preferences import ColorScheme
from tests.stage import Stage, stage

SIZE = QSize(1280, 720)
STEPS_TO_LARGEST = 4


def render_schemes(folder: Path) -> list[Path]:
    """Write a question and the review list in every scheme to a folder and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with tempfile.TemporaryDirectory() as data, stage(Path(data), size=SIZE) as shown:
        shown.begin()
        shown.bridge.send(Choose(Letter(shown.bridge.item_view().options[1].letter)))
        shown.bridge.send(ToggleFlag(1))
        for percent in (100, 200):
            written += _pictures(shown, folder, f"item-{percent}")
            for _ in range(STEPS_TO_LARGEST):
                shown.look.zoom_in()
        shown.look.zoom_reset()
        shown.bridge.send(OpenReview())
        written += _pictures(shown, folder, "review-100")
    return written


def _pictures(shown: Stage, folder: Path, name: str) -> list[Path]:
    written = []
    for scheme in shown.look.schemes:
        shown.look.set_scheme(scheme)
        shown.settle()
        written.append(folder / f"{name}-{scheme}.png")
        shown.window.grab().save(str(written[-1]))
    shown.look.set_scheme(ColorScheme.THEME)
    shown.settle()
    return written
