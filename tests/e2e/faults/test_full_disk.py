"""The disk takes nothing more, or fails, while an exam is running: what the candidate sees, what is kept, what to do.

What is told comes from below SQLite, as from a real disk: see `disk.py`.
"""

import shutil
import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from simulator.exam.state import Place
from simulator.ports import Trouble
from simulator.session.opening import lay_out
from simulator.ui.troubles import reason
from tests.e2e.faults.disk import broken, lay_between
from tests.stage import Stage, stage

pytestmark = pytest.mark.xdist_group("a sitting on a failing disk")
FSYNC, WRITE = (sqlite3.SQLITE_IOERR_FSYNC, "sync"), (sqlite3.SQLITE_IOERR_WRITE, "write")


@pytest.fixture(scope="module")
def home(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The program on a disk that can be told to fail."""
    lay_between()
    with stage(tmp_path_factory.mktemp("data")) as shown:
        yield shown


@pytest.fixture
def shown(home: Stage) -> Stage:
    """An exam at a question that has not been answered."""
    if home.window.bridge is None:
        home.to_instructions()
    if home.bridge.place is Place.READY:
        home.click("next")
        home.click("dialogYes")
    while any(option.chosen for option in home.bridge.item_view().options):
        home.click("next")
    return home


def chosen(shown: Stage) -> bool:
    """Whether the first option is checked on screen."""
    button = shown.find("option-A")
    assert isinstance(button, QAbstractButton)
    return button.isChecked()


def told(shown: Stage) -> str:
    """What the red line says; nothing where it is not there."""
    label = next((one for one in shown.window.findChildren(QLabel, "notSavedText") if one.isVisible()), None)
    return "" if label is None else label.text()


def on_disk(shown: Stage) -> bool:
    """Whether the journal gives the state that is on screen."""
    bridge = shown.bridge
    return lay_out(shown.house.desk, bridge.opened.attempt.id).sitting.state == bridge.opened.sitting.state


def notice(shown: Stage) -> str:
    """What the home page says above its banks."""
    return " ".join(one.text() for one in shown.window.findChildren(QLabel, "homeNotice") if one.isVisible())


def test_an_exam_that_cannot_be_stored_is_not_begun(home: Stage) -> None:
    with broken(room=0):
        home.click("startExam")
        home.wait_for(lambda: reason(Trouble.FULL) in notice(home))
        assert "This was not saved, and nothing has changed." in notice(home)
        assert home.house.desk.archive.unsettled() == ()
    home.to_instructions()
    assert home.is_shown("next")


@pytest.mark.parametrize(
    ("code", "kind", "trouble"),
    [
        (sqlite3.SQLITE_FULL, "write", Trouble.FULL),
        (*WRITE, Trouble.FAILING),
        (*FSYNC, Trouble.FAILING),
        (sqlite3.SQLITE_READONLY, "write", Trouble.READ_ONLY),
    ],
)
def test_an_answer_the_disk_does_not_take_is_not_shown_and_can_be_saved_again(
    shown: Stage, code: int, kind: str, trouble: Trouble
) -> None:
    with broken(fails=lambda step, _file: code if step == kind else 0):
        shown.tick("option-A")
        assert not chosen(shown)
        assert told(shown).startswith("Your last step was not saved. Everything before it is safe.")
        assert reason(trouble) in told(shown)
        shown.click("notSavedRetry")
        assert not chosen(shown)
    shown.click("notSavedRetry")
    assert chosen(shown)
    assert not told(shown)
    assert on_disk(shown)


def test_a_time_that_cannot_be_noted_is_not_told_as_a_step(shown: Stage) -> None:
    with broken(fails=lambda step, _file: sqlite3.SQLITE_FULL if step == "write" else 0):
        shown.clock.advance(60_000)
        shown.wait_for(lambda: bool(told(shown)))
        assert told(shown).startswith("Your next step cannot be saved. Everything up to here is safe.")
        shown.tick("option-A")
        assert told(shown).startswith("Your last step was not saved.")
    shown.click("notSavedRetry")
    assert chosen(shown)


def test_an_answer_is_kept_though_the_data_folder_is_deleted(shown: Stage) -> None:
    shutil.rmtree(shown.house.folder)
    shown.tick("option-A")
    assert not chosen(shown)
    assert reason(Trouble.MOVED) in told(shown)
    shown.click("notSavedRetry")
    assert chosen(shown)
    assert not told(shown)
    assert on_disk(shown)
    assert (shown.house.folder / "examgate.sqlite3").is_file()


def test_as_long_as_there_is_room_steps_are_kept_and_then_they_are_refused(shown: Stage) -> None:
    with broken(room=60_000) as disk:
        steps = 0
        while not told(shown):
            shown.click("flag")
            steps += 1
        assert reason(Trouble.FULL) in told(shown)
        assert steps > 2
        assert on_disk(shown)
        disk.room = None
        shown.click("notSavedRetry")
    assert not told(shown)
    assert on_disk(shown)


def test_a_log_that_cannot_go_to_the_database_now_does_not_trouble_the_candidate(shown: Stage) -> None:
    with shown.house.store._database.driver() as driver:
        driver.execute("PRAGMA wal_autocheckpoint = 1")
    with broken(fails=lambda step, file: WRITE[0] if step == "write" and file.endswith(".sqlite3") else 0):
        shown.click("flag")
        shown.click("flag")
        assert not told(shown)
    assert on_disk(shown)
    assert shown.house.store.check() == ()


def test_an_exam_does_not_end_before_its_end_is_on_disk(shown: Stage) -> None:
    sitting = shown.bridge.opened.sitting
    shown.clock.advance(10_900_000)
    with broken(room=0):
        shown.wait_for(lambda: bool(told(shown)))
        assert sitting.state.ended is None
    shown.wait_for(lambda: sitting.state.ended is not None)
    assert lay_out(shown.house.desk, sitting.attempt).sitting.state == sitting.state
