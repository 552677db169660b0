"""The dialog that adds a bank, for the pictures of `tests.screens`."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from simulator.exam.bank import Revision
from simulator.exam.problems import Code, Problem
from simulator.ports import Reading, RefusedArchiveError
from simulator.session.arrivals import Arrival
from simulator.session.shelf import find
from simulator.ui import arrival_words
from simulator.ui.dialogs.add_bank import AddBankDialog
from tests.stage import Stage

Step = tuple[str, Callable[[], object]]
FILE = Path("/home/ada/Downloads/examgate-tour-1.2.exambank")
REFUSED = (
    Problem("items/../../.profile", 0, Code.ZIP_PATH),
    Problem("media/more.zip", 0, Code.ZIP_NESTED),
    *(Problem(f"items/{place}.md", 0, Code.ZIP_OVERLAP) for place in range(4)),
)


def addition_scenes(shown: Stage) -> Iterator[Step]:
    """A newer version with problems at both sizes, and a file that is refused."""
    shown.window.show_home()
    shown.settle()
    for at in ("", "-zoomed"):
        yield f"97-add-bank{at}", lambda: _dialog(shown).present_found(_arrival(shown))
        shown.click("addBankCancel")
        shown.enlarge(4)
        shown.settle()
    shown.look.zoom_reset()
    shown.settle()
    yield (
        "98-add-bank-refused",
        lambda: _dialog(shown).present_failure(arrival_words.failure(RefusedArchiveError(REFUSED))),
    )
    shown.click("addBankCancel")


def _dialog(shown: Stage) -> AddBankDialog:
    dialog = AddBankDialog(shown.window.page or shown.window, shown.look, FILE)
    dialog.open()
    return dialog


def _arrival(shown: Stage) -> Arrival:
    library = shown.house.desk.library
    known = find(library.shelf(), "examgate-tour")
    assert known.revision is not None
    bank = library.bank(known.revision)
    newer = replace(bank, items=bank.items[:-1])
    problems = (Problem("items/3.md", 12, Code.KEY_NONE, "tour-3"), Problem("notes.txt", 0, Code.ZIP_LEFT_OUT))
    return Arrival(FILE, FILE, Reading(newer, Revision("8991bbf76c65"), problems, {}, {}), problems, known)
