"""What a report of an error should hold, as a command: also where the database cannot be opened."""

import json
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.house import open_house
from simulator.log.logbook import FILE
from simulator.store.paths import database_path, logs_folder

Output = pytest.CaptureFixture[str]


def told(data: Path, capsys: Output) -> dict[str, Any]:
    assert main(["--data-dir", str(data), "diagnostics", "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_diagnostics_hold_figures_and_the_last_lines_of_the_log_but_no_names(tmp_path: Path, capsys: Output) -> None:
    with open_house(tmp_path) as house:
        house.desk.archive.add_candidate("Ada Lovelace")
    logs_folder(tmp_path).mkdir()
    (logs_folder(tmp_path) / FILE).write_text(f"a line\nin {Path.home() / 'exams'}\n", encoding="utf-8")
    assert main(["--data-dir", str(tmp_path), "diagnostics"]) == 0
    text = capsys.readouterr().out
    for part in ("Examgate:", "SQLite:", "Attempts:        0", "Free disk:", "a line", f"in {Path('~/exams')}"):
        assert part in text, part
    assert "Lovelace" not in text
    assert told(tmp_path, capsys)["log"] == ["a line", f"in {Path('~/exams')}"]


def test_diagnostics_tell_why_a_database_cannot_be_opened(tmp_path: Path, capsys: Output) -> None:
    with open_house(tmp_path):
        assert told(tmp_path, capsys)["facts"]["Database"] == "cannot be opened: Examgate is running with it"
    database_path(tmp_path).write_bytes(b"no database" * 1000)
    assert told(tmp_path, capsys)["facts"]["Database"].startswith("cannot be opened: it is not a database of")


def test_diagnostics_make_no_data_folder(tmp_path: Path, capsys: Output) -> None:
    assert told(tmp_path / "none", capsys)["facts"]["Database"] == "none yet"
    assert not (tmp_path / "none").exists()
