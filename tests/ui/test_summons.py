"""A second start on the same data folder is told so, and calls the window of the first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from simulator.app import run_window
from simulator.ports import Trouble
from simulator.ui import summons
from simulator.ui.dialogs.alert import AlertDialog
from simulator.ui.summons import CALL, Summons, call
from simulator.ui.troubles import reason
from tests.stage import Stage, stage

pytestmark = pytest.mark.usefixtures("screen")


def answered(read: Callable[[str], None]) -> None:
    """Read the dialog that is open, and close it."""
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, AlertDialog) and one.isVisible())
    for label in dialog.findChildren(QLabel, "alertText"):
        read(label.text())
    dialog.accept()


def start_again(shown: Stage) -> tuple[int, str]:
    """Start the program once more on the same folder; return its exit code and what it said."""
    said: list[str] = []
    QTimer.singleShot(500, lambda: answered(said.append))
    return run_window(shown.house.folder), said[0]


def test_a_second_start_is_told_and_the_exam_comes_to_the_front_and_goes_on(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        Summons(tmp_path, shown.window)
        shown.begin()
        shown.window.showMinimized()
        code, said = start_again(shown)
        assert code == 3
        assert reason(Trouble.IN_USE) in said
        shown.wait_for(lambda: not shown.window.isMinimized())
        shown.window.showMinimized()
        call(tmp_path)  # without the dialog, which is one of another program in life
        shown.wait_for(shown.window.isActiveWindow)
        assert not (tmp_path / CALL).exists()
        shown.click("flag")
        assert shown.state.flags == {1}


def test_the_first_window_gets_the_file_of_the_second_start(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        opened: list[Path] = []
        Summons(tmp_path, shown.window).opened.connect(opened.append)
        call(tmp_path, tmp_path / "more" / "ä.exambank")
        shown.wait_for(lambda: bool(opened))
        assert opened == [tmp_path / "more" / "ä.exambank"]


def test_a_second_start_whose_file_was_taken_says_where_it_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with stage(tmp_path) as shown:
        opened: list[Path] = []
        Summons(tmp_path, shown.window).opened.connect(opened.append)
        assert run_window(shown.house.folder, tmp_path / "a.exambank") == 0
        assert opened == [tmp_path / "a.exambank"]
    said = "examgate: a.exambank is shown in the window that is open already, or as soon as its exam is over\n"
    assert capsys.readouterr().err.endswith(said)


def test_a_second_start_says_where_the_first_does_not_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(summons, "PATIENCE_MS", 100)
    with stage(tmp_path) as shown:
        said: list[str] = []
        QTimer.singleShot(500, lambda: answered(said.append))
        assert run_window(shown.house.folder) == 3
        assert reason(Trouble.NO_ANSWER) in said[0]


def test_a_call_that_nobody_heard_does_not_call_the_next_window(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        call(tmp_path)
        shown.window.showMinimized()
        Summons(tmp_path, shown.window)
        shown.settle()
        assert not (tmp_path / CALL).exists()
        assert shown.window.isMinimized()
        shown.window.showNormal()


def test_a_call_into_a_folder_that_is_gone_is_no_error(tmp_path: Path) -> None:
    assert not call(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()
