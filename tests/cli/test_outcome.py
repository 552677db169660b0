"""A command ends plainly: one line where it failed, and none of Python where nothing takes what it says."""

import logging
import os
import sys
from pathlib import Path

import pytest

from simulator.app import main
from tests.templates import furnish

Output = pytest.CaptureFixture[str]
FULL = Path("/dev/full")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    furnish(tmp_path / "data", shipped=False)
    return tmp_path / "data"


def code_of(words: list[str]) -> int:
    """The exit code of a command, also of one that ends while it is read."""
    try:
        return main(words)
    except SystemExit as ended:
        return int(ended.code or 0)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is full")
@pytest.mark.parametrize("words", [["history", "list"], ["--version"], ["--help"]])
def test_an_answer_that_nothing_takes_is_told(
    words: list[str], data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    with FULL.open("w") as full, monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", full)
        assert code_of(["--data-dir", str(data), *words]) == 3
    assert capsys.readouterr().err == "examgate: the answer cannot be written: No space left on device\n"


@pytest.mark.parametrize("words", [["history", "list"], ["--version"], ["--help"]])
def test_whoever_reads_no_more_hears_no_complaint(
    words: list[str], data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe, monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", pipe)
        assert code_of(["--data-dir", str(data), *words]) == 0
    assert capsys.readouterr().err == ""


def test_a_failure_is_told_once_where_no_log_is_kept(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    assert main(["--data-dir", str(data), "history", "show", "9"]) == 2
    assert capsys.readouterr().err == "examgate: there is no attempt 9; 'history list' shows those there are\n"


def test_a_history_without_attempts_is_told_as_that(data: Path, capsys: Output) -> None:
    assert main(["--data-dir", str(data), "history", "list"]) == 0
    assert capsys.readouterr().out == "there is no finished attempt yet\n"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--data-dir", "", "history", "list"], "the name of the folder is empty"),
        (["history", "list", "--data-dir", ""], "the name of the folder is empty"),
        (["--data-dir="], "the name of the folder is empty"),
        (["history", "import", "a.json", "--as", " "], "a candidate needs a name in one line"),
    ],
)
def test_an_empty_name_is_none(words: list[str], reason: str, capsys: Output) -> None:
    assert code_of(words) == 2
    assert reason in capsys.readouterr().err


def test_a_copy_into_a_folder_that_is_not_there_names_that_folder(data: Path, tmp_path: Path, capsys: Output) -> None:
    assert main(["--data-dir", str(data), "db", "backup", str(tmp_path / "no" / "copy.sqlite3")]) == 3
    assert capsys.readouterr().err == f"examgate: there is no such folder: {tmp_path / 'no'}\n"


def test_a_file_that_is_refused_leaves_no_empty_line(data: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "a.csv").touch()
    assert main(["--data-dir", str(data), "history", "import", str(tmp_path / "a.csv")]) == 1
    assert capsys.readouterr().out == ""
