"""The care of the database as a user types it: copies, restoration, damage told in plain words."""

import errno
import json
import random
import re
import shlex
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from simulator.app import main
from simulator.copies import Reason
from simulator.house import copies, open_house
from simulator.ports import AttemptId, CandidateId
from simulator.store import instance, restoring
from simulator.store.paths import database_path
from tests.fakes import ManualClock
from tests.histories import only_the_tour, sit, toured

pytestmark = pytest.mark.xdist_group("databases")

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def sat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, clock = tmp_path_factory.mktemp("sat"), ManualClock()
    with toured(folder, 1, bank_root=only_the_tour(tmp_path_factory.mktemp("banks"))) as house:
        house.store.keep_copy(Reason.EXAM, lambda: True)
        sit(house, clock, CandidateId(1), 1)
    return folder


@pytest.fixture
def data(sat: Path, tmp_path: Path) -> Path:
    """Two attempts, and a copy of when there was one."""
    return Path(shutil.copytree(sat, tmp_path / "data"))


def run(data: Path, *words: str) -> int:
    return main(["--data-dir", str(data), *words])


def test_a_copy_is_listed_and_restored_and_the_file_before_is_named(data: Path, capsys: Output) -> None:
    assert run(data, "db", "backups", "--json") == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["reason"], listed["attempts"], listed["candidates"]) == ("exam", 1, ["Ada"])
    assert run(data, "db", "restore", Path(listed["file"]).name) == 0
    (aside,) = data.glob("examgate-*-replaced.sqlite3")
    said = capsys.readouterr().out
    assert str(aside) in said
    assert "finished attempts: 1, unfinished: 0" in said
    with open_house(data) as house:
        assert len(house.desk.archive.history()) == 1
    assert copies(data).preview(copies(data).at(aside)).attempts == 2


def test_a_copy_of_no_name_is_wrong_use(data: Path, capsys: Output) -> None:
    assert run(data, "db", "restore", "yesterday") == 2
    assert "'db backups' lists those there are" in capsys.readouterr().err


def test_a_restoration_that_is_held_up_is_not_said_to_have_changed_nothing(
    data: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(_path: Path) -> None:
        raise OSError(errno.EROFS, "read only")

    (copy,) = (data / "backups").iterdir()
    with monkeypatch.context() as fault:
        fault.setattr(restoring, "remove", read_only)
        assert run(data, "db", "restore", copy.name) == 3
    assert "the next start finishes it; nothing is lost" in capsys.readouterr().err
    with open_house(data) as house:
        assert len(house.desk.archive.history()) == 1


def test_a_copy_that_is_damaged_is_said_to_be_and_changes_nothing(data: Path, tmp_path: Path, capsys: Output) -> None:
    before = database_path(data).read_bytes()
    (tmp_path / "copy.sqlite3").write_bytes(b"\0" * 9000)
    assert run(data, "db", "restore", str(tmp_path / "copy.sqlite3")) == 3
    said = capsys.readouterr().err
    assert "cannot be restored: it is damaged; nothing has been changed" in said
    assert database_path(data).read_bytes() == before


def test_a_damaged_copy_is_listed_by_a_word_with_the_reason_below(data: Path, capsys: Output) -> None:
    (copy,) = (data / "backups").iterdir()
    copy.write_bytes(b"\0" * 9000)
    assert run(data, "db", "backups") == 0
    row, reason = capsys.readouterr().out.splitlines()[-2:]
    assert " damaged " in row
    assert reason == f"{copy.name}: it is damaged"


def test_a_check_tells_each_damage_in_a_line_of_its_own_and_counts_them(data: Path, capsys: Output) -> None:
    with closing(sqlite3.connect(database_path(data))) as driver:
        query = "SELECT max(pageno) FROM dbstat WHERE name = 'journal' AND pagetype = 'leaf'"
        (last,) = driver.execute(query).fetchone()
    with database_path(data).open("r+b") as file:
        file.seek((last - 1) * 4096 + 8)
        file.write(random.Random(1).randbytes(400))
    assert run(data, "db", "check", "--json") == 1
    details = [one["detail"] for one in json.loads(capsys.readouterr().out)["findings"]]
    assert not [detail for detail in details if "\n" in detail or detail.startswith("***")]
    assert run(data, "db", "check") == 1
    *lines, last_line = capsys.readouterr().out.splitlines()
    assert last_line.startswith(f"{len(details)} findings;")
    assert len(lines) == min(len(details), 41)
    assert not [line for line in lines if len(line) > 300]


def test_what_may_not_be_written_is_repaired_into_a_file_elsewhere(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(_path: Path) -> None:
        raise OSError(errno.EROFS, "read only")

    monkeypatch.setattr(instance, "FileLock", read_only)
    assert run(data, "db", "repair") == 3
    assert run(data, "db", "repair", str(tmp_path / "new.sqlite3")) == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE attempt SET score_right = 9 WHERE id = 1", "the score stored is not the one"),
        ("UPDATE journal SET body = '{' WHERE attempt_id = 2 AND seq = 4", "an entry of a journal cannot be read"),
        ("DELETE FROM revision_item WHERE place = 3", "lacks questions"),
        ("UPDATE item SET body = replace(body, 'Examgate', 'Exomgate')", "is not as it was stored"),
        ("UPDATE outline SET body = replace(body, ':1', ':2')", "is not what the journal gives"),
        ("UPDATE paper SET form = '{}' WHERE attempt_id = 1", "questions or settings of an attempt"),
    ],
)
def test_a_check_tells_what_is_wrong_in_plain_words(change: str, said: str, data: Path, capsys: Output) -> None:
    with closing(sqlite3.connect(database_path(data))) as driver, driver:
        driver.execute("DROP TRIGGER journal_never_changes")
        driver.execute(change)
    assert run(data, "db", "check") == 1
    assert said in capsys.readouterr().out


def test_a_repair_tells_what_was_lost_and_the_new_file_can_be_restored(data: Path, capsys: Output) -> None:
    with closing(sqlite3.connect(database_path(data))) as driver, driver:
        driver.execute("DELETE FROM paper WHERE attempt_id = 1")
    assert run(data, "db", "repair") == 1
    told = capsys.readouterr()
    assert "LOST, its questions are lost" in told.out
    assert "has not been changed" in told.err
    assert main(shlex.split(told.out.splitlines()[-1])[1:]) == 0
    assert run(data, "db", "check") == 0
    with open_house(data) as house:
        assert [row.id for row in house.desk.archive.history()] == [AttemptId(2)]


def wreck(data: Path) -> None:
    """Fill every second page with what chance gives."""
    content, chance = bytearray(database_path(data).read_bytes()), random.Random(1)
    for page in range(2, len(content) // 4096, 2):
        content[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    database_path(data).write_bytes(content)


def test_a_repair_that_saves_nothing_fails_and_leads_to_the_copy_that_holds_more(data: Path, capsys: Output) -> None:
    wreck(data)
    assert run(data, "db", "repair") == 3
    told = capsys.readouterr()
    assert re.search(r"pages that cannot be read: [1-9]\d* of \d+\n", told.out)
    assert "there is no attempt in it" in told.out
    assert "no attempt could be saved" in told.err
    assert main(shlex.split(told.out.splitlines()[-1])[1:]) == 0
    assert "finished attempts: 1" in capsys.readouterr().out


def test_a_repair_that_saves_nothing_says_so_where_no_copy_holds_more(data: Path, capsys: Output) -> None:
    wreck(data)
    shutil.rmtree(data / "backups")
    assert run(data, "db", "repair") == 3
    told = capsys.readouterr().out
    assert "no copy holds more" in told
    assert "db restore" not in told


def test_a_database_cut_to_nothing_is_told_while_it_has_copies_and_a_copy_restores_it(
    data: Path, capsys: Output
) -> None:
    database_path(data).write_bytes(b"")
    assert run(data, "db", "check") == 3
    assert "is empty or was cut off" in capsys.readouterr().err
    assert database_path(data).read_bytes() == b""
    assert run(data, "db", "restore", copies(data).all()[0].path.name) == 0
    assert run(data, "db", "check") == 0


def test_a_database_whose_beginning_is_damaged_is_led_to_its_repair(data: Path, capsys: Output) -> None:
    with database_path(data).open("r+b") as file:
        file.write(b"garbage")
    assert run(data, "db", "check") == 3
    assert "'db repair' saves what can be read" in capsys.readouterr().err


def test_a_database_of_a_newer_program_is_not_repaired(data: Path, capsys: Output) -> None:
    with closing(sqlite3.connect(database_path(data))) as driver, driver:
        driver.execute("UPDATE alembic_version SET version_num = '9999'")
    assert run(data, "db", "repair") == 3
    assert "a newer Examgate" in capsys.readouterr().err
    assert not list(data.glob("*repaired*"))
