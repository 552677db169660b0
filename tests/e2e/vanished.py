"""An exam from whose first question on the files of the program are gone; run as a program with a data folder and a
folder of banks. It goes to its end, with every tool and dialog, and an error leads to the page that resumes it."""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from simulator import places
from simulator.exam.commands import ToggleFlag
from simulator.exam.plan import Wishes
from simulator.exam.profile import Profile, Tool
from simulator.log.logbook import keeping
from simulator.session.preferences import Appearance
from simulator.store.paths import logs_folder
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.pages.home import HomePage
from simulator.ui.watching import watched
from tests.e2e.people import MousePerson
from tests.stage import Stage, stage

GONE = str(places.resources().parent), sys.prefix, str(Path(replace.__code__.co_filename).parent)
"""Below these nothing is found any more: the program, its libraries and Python itself."""

TOOLS = (
    *("help", "helpGuide", "guideClose", "help", "helpClose", "navigator", "navigatorClose"),
    *("flag", "comment", "commentSave", "highlight", "dialogOk", "strike", "strike", "explain", "explanationClose"),
    *("calculator", "calculator", "whiteboard", "boardClear", "dialogYes", "whiteboard"),
)


def vanish() -> None:
    """Refuse from now on every import of what is not imported, and every file of the program."""

    def refuse(event: str, found: tuple[object, ...]) -> None:
        if event == "import":
            raise ModuleNotFoundError(str(found[0]))
        if event == "open" and str(found[0]).startswith(GONE):
            raise FileNotFoundError(str(found[0]))

    sys.addaudithook(refuse)


def begin(shown: Stage, profile: Profile) -> None:
    """Start an exam with a driver and go to its first question."""
    page = shown.window.page
    assert isinstance(page, HomePage)
    shown.window._attempts.draw(page, shown.house.read_shelf()[0], Wishes(profile=profile))
    shown.wait_for(lambda: shown.window.bridge is not None)
    for name in ("skipToInstructions", "next", "dialogYes"):
        shown.click(name)
    shown.wait_for(lambda: not shown.window._attempts._typesetting.is_busy)


def use_everything(shown: Stage) -> None:
    """Open every tool and every dialog of a question, and the question before the exam is left."""
    person = MousePerson(shown)
    for name in TOOLS:
        person.reach(name)
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        shown.look.set_appearance(appearance)
    shown.enlarge(1)
    shown.enlarge(-1)
    shown.window.close()
    shown.click("stay")


def break_off(shown: Stage) -> None:
    """Let an error come up that nobody expected; look at its report, and resume."""
    bridge, timer = shown.bridge, QTimer(shown.window)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: 1 // 0)
    timer.start(0)
    shown.wait_for(lambda: shown.is_shown("crashResume"))
    assert not bridge.send(ToggleFlag(1))
    shown.click("crashDiagnostics")
    for dialog in shown.window.findChildren(AlertDialog):
        dialog.accept()
    shown.click("crashResume")


def sit(shown: Stage) -> None:
    """Go through all questions, to the review and to the score report."""
    person = MousePerson(shown)
    while not shown.is_shown("endReview"):
        shown.clock.advance(60_000)
        person.press("next", "N")
        if shown.is_shown("dialogYes"):
            shown.click("dialogYes")
            shown.click("resumeExam")
    for name in (
        "instructions",
        "dialogOk",
        "reviewAll",
        "reviewScreen",
        "endReview",
        "dialogYes",
        "dialogYes",
        "next",
    ):
        person.reach(name)


def main(data: Path, banks: Path) -> None:
    """Sit one exam, without the files from its first question on."""
    with (
        keeping(logs_folder(data)) as kept,
        stage(data, bank_root=banks) as shown,
        watched(shown.window, Diagnosing(shown.look, shown.house.facts, kept), shown.house.desk),
    ):
        (study,) = [one for one in shown.house.profiles().profiles if one.id == "study"]
        begin(shown, replace(study, tools=frozenset(Tool)))
        vanish()
        use_everything(shown)
        break_off(shown)
        sit(shown)
        print("details" if shown.is_shown("details") else type(shown.window.page).__name__)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
