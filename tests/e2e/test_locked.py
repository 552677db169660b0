"""Another program holds the database amid an exam: nothing is shown that is not on disk, and then all goes on."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from simulator.exam.state import State
from simulator.ports import Trouble
from simulator.session.opening import lay_out
from simulator.store.paths import database_path
from simulator.ui.troubles import reason
from tests.e2e.people import MousePerson, text_of
from tests.stage import Stage, stage
from tests.ui.seats import let_pass

pytestmark = pytest.mark.usefixtures("screen")
HOLDER = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Another process holds the database."""
    command = [sys.executable, "-c", HOLDER, str(database_path(folder))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        try:
            yield
        finally:
            process.stdin.close()


def chosen(shown: Stage, label: str) -> bool:
    option = shown.find(f"option-{label}")
    assert isinstance(option, QAbstractButton)
    return option.isChecked()


def on_disk(shown: Stage) -> State:
    return lay_out(shown.house.desk, shown.bridge.opened.attempt.id).sitting.state


def test_a_step_that_another_program_holds_up_is_not_shown_and_can_be_tried_again(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        before = on_disk(shown)
        with held(tmp_path):
            MousePerson(shown).choose("B")
            assert reason(Trouble.BUSY) in text_of(shown, "notSavedText")
            assert not chosen(shown, "B")
            assert on_disk(shown) == before
            for _ in range(19):  # the window stays alive: only every twentieth look waits for the other program
                let_pass(shown, 250)
        shown.click("notSavedRetry")
        assert chosen(shown, "B")
        assert not shown.is_shown("notSaved")
        assert (on_disk(shown).answer(1), on_disk(shown).at_ms) == (shown.state.answer(1), 19 * 250)


def test_what_held_nobody_up_but_the_clock_is_saved_again_by_itself(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        shown.begin()
        with held(tmp_path):
            let_pass(shown, 5_000)
            assert shown.is_shown("notSaved")
        for _ in range(20):
            let_pass(shown, 250)
        assert not shown.is_shown("notSaved")
        assert on_disk(shown).at_ms > 5_000
