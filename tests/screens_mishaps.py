"""Errors that nobody expected and what is told of them, for the pictures of `tests.screens`."""

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from simulator.crashes import FILE
from simulator.logbook import keeping
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.pages.crash import CrashPage
from simulator.ui.watching import watched
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]
CRASH = "Fatal Python error: Segmentation fault"


def mishap_scenes(shown: Stage) -> Iterator[Step]:
    """An exam broken off, broken off again, and a crash of the run before, at both sizes."""
    for at in ("", "-zoomed"):
        for name, again in (("99-crash", False), ("99-crash-again", True)):
            page = partial(CrashPage, shown.look, again=again)
            yield f"{name}{at}", partial(shown.window.break_off, page)
        yield f"99-crash-notice{at}", partial(_tell, shown)
        shown.click("crashClose")
        for _ in range(4):
            shown.look.zoom_in()
        shown.settle()
    shown.look.zoom_reset()
    shown.settle()


def diagnostics_dialog(shown: Stage) -> Iterator[QWidget]:
    """The report for an error, as it stands in its window."""
    with tempfile.TemporaryDirectory() as folder, keeping(Path(folder)) as kept:
        Diagnosing(shown.look, shown.house.facts, kept).show(shown.window)
        shown.settle()
        (dialog,) = (one for one in shown.window.findChildren(AlertDialog) if one.isVisible())
        yield dialog
        dialog.accept()
        shown.settle()


def _tell(shown: Stage) -> None:
    with tempfile.TemporaryDirectory() as folder, keeping(Path(folder)) as kept:
        (Path(folder) / FILE).write_text(CRASH, encoding="utf-8")
        with watched(shown.window, Diagnosing(shown.look, shown.house.facts, kept), shown.house.desk):
            shown.window.show_home()
            for chronicle in shown.window.findChildren(Chronicle):
                chronicle.begin()
