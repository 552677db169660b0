"""The commands as a user types them: output, JSON, exit codes."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from simulator.app import main
from simulator.assembly.draw import draw as drawing
from simulator.exam.commands import Begin, Choose, End, OpenReview
from simulator.exam.plan import Wishes
from simulator.house import open_house
from simulator.places import banks
from simulator.session import results
from simulator.session.opening import draw, open_new
from simulator.session.shelf import find
from tests.fakes import ManualClock
from tests.templates import furnish

ROOT = Path(__file__).resolve().parents[2]
Output = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one finished attempt: the first ten questions answered with A."""
    clock = ManualClock()
    furnish(tmp_path / "data", shipped=True)
    with open_house(tmp_path / "data", clock=clock) as house:
        shelved = find(house.refresh_shelf(), "aws-mls-c01")
        assert shelved.revision is not None
        candidate = house.desk.archive.add_candidate("Ada")
        form = draw(house.desk, drawing, shelved.revision, candidate.id, seed=1)
        sitting = open_new(house.desk, form, Wishes(), candidate.id).sitting
        sitting.do(Begin())
        sitting.do(Choose(form.slots[0].order[0]))
        clock.advance(60_000)
        sitting.do(OpenReview())
        sitting.do(End())
        results.settle(house.desk, sitting.attempt)
    return tmp_path / "data"


def run(data: Path, *words: str) -> int:
    return main(["--data-dir", str(data), *words])


def run_json(data: Path, output: Output, *words: str) -> Any:
    assert run(data, *words, "--json") == 0
    return json.loads(output.readouterr().out)


def test_bank_list_names_the_banks_that_ship(data: Path, capsys: Output) -> None:
    listed = run_json(data, capsys, "bank", "list")
    assert [(bank["bank"], bank["exam"]) for bank in listed] == [("aws-mls-c01", "MLS-C01"), ("examgate-tour", "TOUR")]


@pytest.mark.parametrize("bank", ["aws-mls-c01", "examgate-tour"])
def test_bank_check_finds_no_error_in_a_bank_that_ships(bank: str, data: Path, capsys: Output) -> None:
    found = run_json(data, capsys, "bank", "check", bank)
    assert [problem for problem in found["problems"] if problem["level"] == "error"] == []


def test_bank_check_names_file_and_line_of_an_error(data: Path, tmp_path: Path, capsys: Output) -> None:
    shutil.copytree(banks() / "aws-mls-c01", tmp_path / "copy")
    (tmp_path / "copy" / "items" / "zz.md").write_text("---\nitem: BAD ID\n---\nWhat?\n\n- [x] a\n- [ ] b\n")
    assert run(data, "bank", "check", str(tmp_path / "copy")) == 1
    shown = capsys.readouterr().out
    assert "zz.md:2 · BAD ID" in shown[shown.index("error: id-format × 1") :].splitlines()[1]


def test_bank_stats_counts_forms_and_names_what_runs_out_first(data: Path, capsys: Output) -> None:
    found = run_json(data, capsys, "bank", "stats", "aws-mls-c01")
    least = min(part["forms"] for part in found["parts"] if part["forms"] is not None)
    assert (found["bottleneck"]["forms"], found["items"]) == (least, sum(found["types"].values()))
    assert run(data, "bank", "stats", "aws-mls-c01") == 0
    shown = capsys.readouterr().out
    assert f"forms one after the other without a repeat: {found['forms']}" in shown
    assert f"runs out first: {found['bottleneck']['domain']}" in shown


def test_bank_stats_of_a_broken_header_says_so(data: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "bank.md").write_text("---\nbank: BAD\n---\n")
    assert run(data, "bank", "stats", str(tmp_path)) == 1
    assert "bank check" in capsys.readouterr().err


def test_bank_draw_gives_the_same_form_for_the_same_seed(data: Path, capsys: Output) -> None:
    first = run_json(data, capsys, "bank", "draw", "aws-mls-c01", "--seed", "7")
    assert first == run_json(data, capsys, "bank", "draw", "aws-mls-c01", "--seed", "7")
    assert (len(first["slots"]), first["violations"]) == (65, [])


@pytest.mark.parametrize(("command", "code"), [("draw", 1), ("stats", 0)])
def test_a_bank_without_an_exam_has_no_forms(
    command: str, code: int, data: Path, tmp_path: Path, capsys: Output
) -> None:
    (tmp_path / "bank.md").write_text("---\nbank: plain\ntitle: Plain\n---\n")
    assert run(data, "bank", command, str(tmp_path)) == code
    assert "describes no exam" in "".join(capsys.readouterr())


def test_history_list_holds_the_attempt(data: Path, capsys: Output) -> None:
    (row,) = run_json(data, capsys, "history", "list")
    assert (row["candidate"], row["answered"], row["used_ms"]) == ("Ada", 1, 60_000)


def test_history_of_one_candidate_leaves_out_the_others(data: Path, capsys: Output) -> None:
    with open_house(data) as house:
        house.desk.archive.add_candidate("Bob")
    assert run_json(data, capsys, "history", "list", "--candidate", "Bob") == []


def test_history_show_breaks_the_score_down(data: Path, capsys: Output) -> None:
    report = run_json(data, capsys, "history", "show", "1")
    assert sum(domain["scored"] for domain in report["domains"]) == 50


def test_history_show_says_where_the_points_went_and_how_the_time(data: Path, capsys: Output) -> None:
    report = run_json(data, capsys, "history", "show", "1")
    assert sum(len(one["scored"]) for one in report["lost_points"]) == report["scored"] - report["right"]
    assert (report["pacing"]["used_ms"], len(report["pacing"]["gates"])) == (60_000, 2)
    assert (report["changed_answers"]["net_points"], report["flags"]["gained_points"]) == (0, 0)

    assert run(data, "history", "show", "1") == 0
    shown = capsys.readouterr().out
    assert "POINTS LOST" in shown
    assert "time used: 1:00 of 180:00 min" in shown


def test_history_export_writes_csv_to_standard_output(data: Path) -> None:
    command = [sys.executable, "main.py", "--data-dir", str(data), "history", "export", "-"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    header, row = done.stdout.decode().removesuffix("\r\n").split("\r\n")
    assert header.startswith("attempt,candidate")
    assert row.startswith("1,Ada,aws-mls-c01")


def test_history_export_that_cannot_be_written_says_so(data: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(data, "history", "export", str(tmp_path / "no" / "such" / "folder.csv")) == 3
    assert "No such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "begins"),
    [
        (["a.csv"], b"attempt,candidate"),
        (["a.csv", "--format", "answers"], b"attempt,attempt_uid,candidate,bank,question"),
        (["a.XLSX"], b"PK"),
        (["a.json"], b'{"format":"examgate-history"'),
        (["a"], b"attempt,candidate"),
        (["a.txt", "--format", "csv"], b"attempt,candidate"),
    ],
)
def test_history_export_writes_what_was_asked_for(
    data: Path, tmp_path: Path, words: list[str], begins: bytes, capsys: Output
) -> None:
    told = run_json(data, capsys, "history", "export", str(tmp_path / words[0]), *words[1:])
    assert told["attempts"] == 1
    assert (tmp_path / words[0]).read_bytes().startswith(begins)


def test_history_export_refuses_an_ending_that_it_does_not_know(data: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(data, "history", "export", str(tmp_path / "a.pdf")) == 2
    assert "--format" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


@pytest.mark.parametrize("words", ["db check", "db backups", "db repair", "attempt verify", "history list"])
def test_a_mistyped_folder_is_not_made_and_not_called_sound(words: str, tmp_path: Path, capsys: Output) -> None:
    assert main([*words.split(), "--data-dir", str(tmp_path / "none")]) == 3
    assert "there is no database in this folder" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_history_export_writes_only_csv_to_standard_output(data: Path, capsys: Output) -> None:
    assert run(data, "history", "export", "-", "--format", "xlsx") == 2


def test_history_import_counts_what_is_new_and_what_is_known(data: Path, tmp_path: Path, capsys: Output) -> None:
    file, other = str(tmp_path / "a.json"), tmp_path / "other"
    assert run(data, "history", "export", file) == 0
    capsys.readouterr()
    told = [run_json(other, capsys, "history", "import", file, *words)["files"][0] for words in (["--dry-run"], [], [])]
    assert [(one["new"], one["known"], one["candidates"]) for one in told] == [
        (1, 0, ["Ada"]),
        (1, 0, ["Ada"]),
        (0, 1, []),
    ]
    assert run(other, "attempt", "verify") == 0


def test_history_import_files_attempts_under_another_name(data: Path, tmp_path: Path, capsys: Output) -> None:
    assert run(data, "history", "export", str(tmp_path / "a.json")) == 0
    assert run(tmp_path / "other", "history", "import", str(tmp_path / "a.json"), "--as", "Ada at home") == 0
    assert "1 new (of Ada at home), 0 known" in capsys.readouterr().out


def test_history_import_takes_good_files_and_tells_of_bad_ones(data: Path, tmp_path: Path, capsys: Output) -> None:
    for name in ("a.csv", "a.json"):
        assert run(data, "history", "export", str(tmp_path / name)) == 0
    assert run(tmp_path / "other", "history", "import", str(tmp_path / "a.csv"), str(tmp_path / "a.json")) == 1
    shown = capsys.readouterr()
    assert "1 new" in shown.out
    reason = "it is no history file of Examgate; write one by 'history export FILE.json'\n"
    assert shown.err.endswith(f"a.csv: not taken, nothing has been changed: {reason}")


def test_attempt_verify_holds_for_what_was_stored(data: Path, capsys: Output) -> None:
    (proof,) = run_json(data, capsys, "attempt", "verify")
    assert proof["holds"]
    assert proof["stored"] == proof["recounted"]


def test_attempt_verify_says_no_where_a_stored_score_was_changed(data: Path, capsys: Output) -> None:
    import sqlite3

    with sqlite3.connect(data / "examgate.sqlite3") as connection:
        connection.execute("UPDATE attempt SET score_right = score_right + 1")
    connection.close()
    assert run(data, "attempt", "verify") == 1
    assert "DOES NOT HOLD" in capsys.readouterr().out


def test_attempt_verify_names_what_it_cannot_read_and_goes_on(data: Path, capsys: Output) -> None:
    import sqlite3

    with sqlite3.connect(data / "examgate.sqlite3") as connection:
        connection.execute("CREATE TEMPORARY TABLE other AS SELECT * FROM attempt")
        connection.execute("UPDATE other SET id = 7, uid = 'other', opened_at = '2099' || substr(opened_at, 5)")
        connection.execute("INSERT INTO attempt SELECT * FROM other")
        connection.execute("INSERT INTO paper SELECT 7, '{}', plan FROM paper")
    connection.close()
    assert run(data, "attempt", "verify") == 3
    told = capsys.readouterr()
    assert [line.split(",")[0] for line in told.out.splitlines()] == [
        "attempt 7: CANNOT BE READ",
        "attempt 1: holds",
        "1 of 2 scores hold",
    ]
    assert "attempt 7: " in told.err
    assert run(data, "attempt", "verify", "--json") == 3
    assert [one["holds"] for one in json.loads(capsys.readouterr().out)] == [None, True]


def test_db_backup_can_be_used_as_a_data_folder(data: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "other").mkdir()
    assert run(data, "db", "backup", str(tmp_path / "other" / "examgate.sqlite3")) == 0
    assert run(tmp_path / "other", "attempt", "verify", "1") == 0
    assert "1 of 1 scores hold" in capsys.readouterr().out


def test_db_backup_never_replaces_a_file(data: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "kept").write_text("mine")
    assert run(data, "db", "backup", str(tmp_path / "kept")) == 3
    assert (tmp_path / "kept").read_text() == "mine"


def test_db_check_finds_the_database_sound(data: Path, capsys: Output) -> None:
    assert run_json(data, capsys, "db", "check") == {"sound": True, "findings": []}


def test_a_damaged_database_is_told_plainly_and_left_alone(data: Path, capsys: Output) -> None:
    file = data / "examgate.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"x" * 5_000)
    assert run(data, "history", "list") == 3
    assert "damaged" in capsys.readouterr().err
    assert file.read_bytes().startswith(b"SQLite format 3\0xxx")


@pytest.mark.parametrize(
    "words", [("bank", "draw", "nope"), ("history", "show", "99"), ("history", "list", "--candidate", "Nobody")]
)
def test_an_unknown_name_is_wrong_use(data: Path, words: tuple[str, ...], capsys: Output) -> None:
    assert run(data, *words) == 2
    assert "there is no" in capsys.readouterr().err


def test_help_names_every_command(capsys: Output) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["--help"])
    assert leaving.value.code == 0
    text = capsys.readouterr().out
    assert [word for word in ("bank", "history", "attempt", "db", "--data-dir") if word not in text] == []
