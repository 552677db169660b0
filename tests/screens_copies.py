"""The copies of the database, for the pictures of `tests.screens`."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from simulator.copies import CopiedAttempt, Copy, Preview, Reason
from simulator.exam.plan import Kind
from simulator.ports import Trouble
from simulator.ui.dialogs.copies import CopiesOverlay
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]
EXAM = "AWS Certified Machine Learning – Specialty"
FOLDER = Path("/home/ada/.local/share/examgate/backups")


def copies_scenes(shown: Stage) -> Iterator[Step]:
    """Copies to choose from, one of them damaged, at both sizes, and a folder that has none yet."""
    shown.window.show_home()
    shown.settle()
    for at in ("", "-zoomed"):
        yield f"99-copies{at}", lambda: _dialog(shown).pane.present(_previews(shown))
        shown.click("copiesClose")
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    shown.settle()
    yield "99-copies-none", lambda: _dialog(shown).pane.present(())
    shown.click("copiesClose")


def _dialog(shown: Stage) -> CopiesOverlay:
    dialog = CopiesOverlay(shown.window.page or shown.window, shown.look)
    dialog.open()
    return dialog


def _previews(shown: Stage) -> list[Preview]:
    now = shown.house.desk.clock.now()
    names = ("Ada", "Benedikta Maximiliane Freifrau von Hohenfels-Niederlausitz")
    attempt = CopiedAttempt(names[1], EXAM, now - timedelta(days=1), Kind.EXAM, 41, 50, 783, passed=True)
    drill = replace(attempt, candidate=names[0], kind=Kind.DRILL, right=6, scored=9, scale=None, passed=None)
    made = [
        Copy(FOLDER / f"{reason}.sqlite3", now - timedelta(days=days), reason, "0009", 2**20 * (40 - days))
        for days, reason in enumerate((Reason.EXAM, Reason.DAILY, Reason.UPDATE, Reason.REPLACED))
    ]
    first, *others, damaged = made
    whole = Preview(first, None, 112, names, (attempt, drill))
    older = (replace(whole, copy=copy, attempts=90) for copy in others)
    return [whole, *older, Preview(damaged, Trouble.DAMAGED)]
