"""Scores by corrected keys are brought up behind the window: it stays free, closes at once and says what went wrong."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from simulator.exam.commands import Choose, OpenReview
from simulator.exam.correction import Correction
from simulator.exam.events import AnswerEvent
from simulator.exam.items import Letter
from simulator.ports import AttemptId, Journal
from tests.e2e.people import text_of
from tests.formats.folders import HEADER, ITEM, put, sound
from tests.stage import Stage, stage
from tests.ui.kinds import draw

pytestmark = pytest.mark.usefixtures("screen")
LONG_S = 20


class Gate:
    """A Journal that does not tell what was answered before it is opened."""

    def __init__(self) -> None:
        self.asked, self.opened = Event(), Event()

    def before(self, journal: Journal) -> "Gate":
        self._journal = journal
        self.append, self.read = journal.append, journal.read
        return self

    def answers(self, attempt: AttemptId) -> tuple[AnswerEvent, ...]:
        self.asked.set()
        assert self.opened.wait(LONG_S)
        return self._journal.answers(attempt)


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def shown(tmp_path: Path, gate: Gate) -> Iterator[Stage]:
    """The home page after an exam whose questions had B for their key, and a bank that has A for it now."""
    bank = put(tmp_path / "root" / "own", {"bank.md": HEADER, "a.md": "\n".join(map(sound, "abcdef"))})
    with stage(tmp_path / "data", bank_root=bank.parent, draw=draw, journal=gate.before) as found:
        found.begin()
        found.bridge.send(Choose(Letter("A")))
        found.bridge.send(OpenReview())
        found.settle()
        for name in ("endReview", "dialogYes", "dialogYes"):
            found.click(name)
        found.to_report()
        changed = ITEM.replace("- [ ] Recall", "- [x] Recall").replace("- [x] True", "- [ ] True")
        put(bank, {"a.md": "\n".join(changed.replace("item: broken", f"item: {name}") for name in "abcdef")})
        yield found
        gate.opened.set()


def correction(shown: Stage) -> Correction | None:
    archive = shown.house.desk.archive
    return archive.attempt(archive.history()[0].id).correction


def test_the_window_is_free_while_scores_are_corrected(shown: Stage, gate: Gate) -> None:
    shown.click("home")
    assert gate.asked.wait(LONG_S)
    shown.click("setUp")
    shown.click("setupCancel")
    shown.click(f"result-{shown.house.desk.archive.history()[0].id}")
    assert not shown.is_shown("correctedScore")
    gate.opened.set()
    shown.wait_for(lambda: shown.is_shown("correctedScore"))


def test_a_window_that_closes_ends_the_work_and_leaves_it_to_the_next_one(shown: Stage, gate: Gate) -> None:
    shown.click("home")
    assert gate.asked.wait(LONG_S)
    shown.window._correcting._worker.cancel()
    gate.opened.set()
    shown.window._correcting.shut_down()
    assert correction(shown) is None
    shown.window.show_home()
    shown.wait_for(lambda: correction(shown) is not None)


def test_scores_that_cannot_be_stored_are_told_and_tried_again(shown: Stage, gate: Gate) -> None:
    shown.click("home")
    assert gate.asked.wait(LONG_S)
    with closing(sqlite3.connect(shown.house.folder / "examgate.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        gate.opened.set()
        shown.wait_for(lambda: shown.is_shown("homeNotice"))
    assert "Another program holds the data." in text_of(shown, "homeNotice")
    shown.window.show_home()
    shown.wait_for(lambda: correction(shown) is not None)
