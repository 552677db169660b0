"""Attempts put aside, deleted and brought back."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from simulator.house import open_house
from simulator.ports import AttemptId
from simulator.store import annals
from simulator.ui.history import purging
from tests.e2e.people import text_of
from tests.stage import Stage, stage
from tests.ui.history.hands import choose, press_row, rows, texts

pytestmark = [pytest.mark.usefixtures("screen"), pytest.mark.xdist_group("history-deleting")]


def test_an_archived_attempt_is_hidden_until_the_filter_shows_it(shown: Stage) -> None:
    press_row(shown, 0)
    shown.click("archive")
    assert rows(shown) == 8
    choose(shown, "sieveAside", "Archived only")
    assert rows(shown) == 1
    press_row(shown, 0)
    shown.click("bringBack")
    assert rows(shown) == 0
    assert shown.is_shown("historyNothing")


def test_what_was_archived_can_be_undone(shown: Stage) -> None:
    press_row(shown, 0)
    shown.click("archive")
    assert (rows(shown), text_of(shown, "undoAsideText")) == (8, "Archived: 1.")
    shown.click("undoAside")
    assert (rows(shown), shown.is_shown("undoAsideBar")) == (9, False)
    assert [row.archived for row in shown.house.desk.archive.history()] == [False] * 9


def test_a_deletion_can_be_undone(shown: Stage) -> None:
    press_row(shown, 0)
    press_row(shown, 2, Qt.KeyboardModifier.ShiftModifier)
    before = shown.house.store.archive.history()
    shown.click("delete")
    assert "go for good" in " ".join(texts(shown))
    shown.click("confirmDelete")
    assert rows(shown) == 6
    assert text_of(shown, "undoText").startswith("Attempts deleted: 3.")

    shown.click("home")
    shown.window.retrospect.show_history()
    shown.settle()
    shown.click("undo")
    assert rows(shown) == 9
    assert shown.house.store.archive.history() == before
    assert not shown.is_shown("undoBar")


def test_a_deletion_that_is_dismissed_is_final(shown: Stage) -> None:
    newest = shown.house.store.archive.history()[0].id
    shown.click("delete")
    shown.click("confirmDelete")
    assert len(shown.house.store.journal.read(newest)) > 65
    shown.click("undoDismiss")
    shown.wait_for(lambda: shown.house.store.journal.read(newest) == ())
    assert not shown.is_shown("undoBar")
    assert rows(shown) == 8


def test_nothing_waits_for_a_deletion_that_is_being_made_final(
    sat: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annals, "PURGED", 1)
    monkeypatch.setattr(purging, "REST_S", 60)
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with stage(folder) as shown:
        shown.window.retrospect.show_history()
        shown.settle()
        press_row(shown, 0)
        press_row(shown, 2, Qt.KeyboardModifier.ShiftModifier)
        delete = ("delete", "confirmDelete")
        for name in (*delete, "undoDismiss", *delete, "undo", *delete, "undoDismiss", "archive"):
            shown.click(name)
        assert rows(shown) == 4
        shown.wait_for(lambda: len(shown.house.store.annals.removed()) == 3)
    with open_house(folder) as after:
        assert after.store.annals.removed() == ()
        assert [after.store.journal.read(AttemptId(number)) for number in range(6, 10)] == [()] * 4


def test_the_end_of_the_program_makes_a_deletion_final(sat: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with stage(folder) as first:
        first.window.retrospect.show_history()
        first.settle()
        first.click("delete")
        first.click("confirmDelete")
    with stage(folder) as second:
        assert second.house.store.journal.read(AttemptId(9)) == ()
        assert len(second.house.store.archive.history()) == 8


def test_a_deletion_can_be_undone_after_a_crash(sat: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(sat, tmp_path / "data"))
    with open_house(folder) as crashed:
        crashed.store.annals.remove([AttemptId(9)])
    with stage(folder) as after:
        after.window.retrospect.show_history()
        after.settle()
        assert text_of(after, "undoText").startswith("Attempt deleted.")
        after.click("undo")
        assert len(after.house.store.archive.history()) == 9


def test_deleting_is_not_the_answer_to_escape(shown: Stage) -> None:
    shown.click("delete")
    QTest.keyClick(shown.find("keep"), Qt.Key.Key_Escape)
    shown.settle()
    assert rows(shown) == 9
