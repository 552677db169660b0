"""Errors that nobody expected and what is told of them, for the pictures of `tests.screens`."""

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from simulator.log.crashes import FILE
from simulator.log.logbook import Logbook, keeping
from simulator.ports import StoreError, Trouble
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.errors import ErrorReporter, Ways
from simulator.ui.pages.crash import CrashPage
from simulator.ui.restoring import Offers, refusal
from simulator.ui.watching import watched
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]
DATABASE = Path("/home/ada/.local/share/examgate/examgate.sqlite3")
CRASH = "Fatal Python error: Segmentation fault"
NO_OFFERS = Offers(lambda: None, lambda: None, lambda _: None)


def mishap_scenes(shown: Stage) -> Iterator[Step]:
    """An exam broken off, broken off again, and a crash of the run before, at both sizes."""
    for at in ("", "-zoomed"):
        for name, again in (("99-crash", False), ("99-crash-again", True)):
            page = partial(CrashPage, shown.look, again=again)
            yield f"{name}{at}", partial(shown.window.break_off, page)
        yield f"99-crash-notice{at}", partial(_tell, shown)
        shown.click("crashClose")
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    shown.settle()


def failed_start(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """The window that says why the program cannot start, with all that it offers."""
    nowhere = Diagnosing(shown.look, list, Logbook(Path("none")))
    dialog = refusal(nowhere, StoreError(trouble=Trouble.DAMAGED, path=DATABASE), NO_OFFERS)
    dialog.show()
    shown.settle()
    yield "40-start-failed", dialog
    dialog.close()
    dialog.deleteLater()


def unread_dialog(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """What is told of a database that is damaged while the window is open."""
    nowhere = Diagnosing(shown.look, list, Logbook(Path("none")))
    reporter = ErrorReporter(nowhere, shown.window, ways=Ways(copies=lambda: lambda: None))
    reporter.report(StoreError, StoreError(trouble=Trouble.DAMAGED, path=DATABASE), None)
    shown.settle()
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, AlertDialog) and one.isVisible())
    yield "43-cannot-be-read", dialog
    dialog.accept()
    reporter.deleteLater()


def diagnostics_dialog(shown: Stage) -> Iterator[tuple[str, QWidget]]:
    """The report for an error, as it stands in its window."""
    with tempfile.TemporaryDirectory() as folder, keeping(Path(folder)) as kept:
        Diagnosing(shown.look, shown.house.facts, kept).show(shown.window)
        shown.settle()
        (dialog,) = (one for one in shown.window.findChildren(AlertDialog) if one.isVisible())
        yield "41-diagnostics", dialog
        dialog.accept()
        shown.settle()


def _tell(shown: Stage) -> None:
    with tempfile.TemporaryDirectory() as folder, keeping(Path(folder)) as kept:
        (Path(folder) / FILE).write_text(CRASH, encoding="utf-8")
        with watched(shown.window, Diagnosing(shown.look, shown.house.facts, kept), shown.house.desk):
            shown.window.show_home()
            for chronicle in shown.window.findChildren(Chronicle):
                chronicle.begin()
