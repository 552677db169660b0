"""The log of a run: only where it is asked for, of this program alone, and gone with it."""

import logging
import os
from pathlib import Path

import pytest

from simulator.about import versions
from simulator.app import main
from simulator.house import open_house
from simulator.log import file
from simulator.log.run_log import logging_to
from simulator.version import VERSION


def test_the_versions_name_the_program_and_what_it_stands_on(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    words = capsys.readouterr().out.strip().split(" · ")
    assert ended.value.code == 0
    assert words[0] == f"Examgate {VERSION}"
    assert [word.split()[0] for word in words[1:4]] == ["Python", "Qt", "SQLite"]
    assert len(words) == 5


def test_a_log_has_the_versions_and_nothing_of_libraries(tmp_path: Path) -> None:
    log = tmp_path / "run.log"
    with open_house(tmp_path / "data"):
        pass
    for _ in range(2):
        assert (
            main(["--log", str(log), "--log-level", "debug", "--data-dir", str(tmp_path / "data"), "db", "check"]) == 0
        )
    lines = [line.split(" ", 1)[1] for line in log.read_text(encoding="utf-8").splitlines()]
    told = (f"started: {versions()}", "command: db check", "exit code: 0", "ended")
    assert lines == [f"INFO {one}" for one in told] * 2
    assert not logging.getLogger("simulator").handlers


def test_the_log_of_a_command_says_how_it_ended_and_why_but_no_name(tmp_path: Path) -> None:
    log = tmp_path / "run.log"
    (tmp_path / "examgate.sqlite3").write_bytes(b"no database" * 400)
    assert main(["--log", str(log), "--data-dir", str(tmp_path), "history", "list", "--candidate", "Ada"]) == 3
    lines = [line.split(" ", 1)[1] for line in log.read_text(encoding="utf-8").splitlines()]
    assert lines[1:-1] == ["INFO command: history list", "WARNING not done: foreign", "INFO exit code: 3"]


def test_a_log_that_cannot_be_written_ends_the_start_plainly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--log", str(tmp_path / "none" / "run.log"), "db", "check"]) == 3
    assert "the log cannot be written: No such file or directory" in capsys.readouterr().err


def test_a_log_does_not_grow_beyond_its_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "MOST_BYTES", 100)
    for number in range(4 * file.KEPT):
        with logging_to(str(tmp_path / "run.of.txt"), "info", f"{number:02} " + 60 * "x"):
            pass
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"run.of.txt", *(f"run.of.{number}.txt" for number in range(1, file.KEPT))}
    assert all(path.stat().st_size < 200 for path in tmp_path.iterdir())
    assert f"{4 * file.KEPT - 1:02} x" in (tmp_path / "run.of.1.txt").read_text(encoding="utf-8")


def test_a_log_goes_into_a_pipe_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "MOST_BYTES", 0)
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    with logging_to(str(tmp_path / "pipe"), "info", "here"):
        pass
    said = os.read(reading, 1000).decode()
    os.close(reading)
    assert [line.split(" ", 1)[1] for line in said.splitlines()] == ["INFO started: here", "INFO ended"]
