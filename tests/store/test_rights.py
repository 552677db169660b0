"""What the program makes is its user's alone, whatever a new file is elsewhere; what lies there already becomes so."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from stat import S_IMODE

import pytest

from simulator.copies import Reason
from simulator.house import copies
from simulator.log.crashes import CrashFile
from simulator.log.logbook import keeping
from simulator.ports import NotSavedError
from simulator.store.paths import copies_folder, data_folder, database_path, logs_folder
from simulator.store.store import open_store
from tests.fakes import ManualClock
from tests.store import samples
from tests.templates import furnish

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
NOW = ManualClock().now


@pytest.fixture(autouse=True)
def _open_to_all() -> Iterator[None]:
    """New files are for everybody, as they are where nobody has set it otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def open_ones(folder: Path) -> set[str]:
    """With what others may do anything."""
    return {one.name for one in folder.rglob("*") if S_IMODE(one.stat().st_mode) & 0o077}


def lived_in(folder: Path) -> Path:
    """A data folder as it was made before, with copies and a log."""
    furnish(folder, shipped=False)
    for other in (copies_folder(database_path(folder)), logs_folder(folder)):
        other.mkdir()
    names = ("backups/examgate-20260101T000000Z-daily-0006.sqlite3", "logs/examgate.1.log", "examgate.lock", "mine.txt")
    for file in (folder / name for name in names):
        file.touch()
    for one in (folder, *folder.rglob("*")):
        one.chmod(0o777 if one.is_dir() else 0o666)
    return folder


def test_everything_the_program_makes_is_its_users_alone(tmp_path: Path) -> None:
    data = tmp_path / "made" / "data"
    crashed = CrashFile(logs_folder(data))
    with open_store(database_path(data), now=NOW) as store, keeping(logs_folder(data)) as kept:
        samples.open_attempt(store.archive, store.library)
        kept.open()
        crashed.watch()
        copy = store.keep_copy(Reason.EXAM, lambda: True)
        assert {f"examgate.sqlite3{end}" for end in ("", "-wal", "-shm")} <= {one.name for one in data.iterdir()}
        assert open_ones(data) == set()
    crashed.close()
    assert copy is not None
    copies(data).restore(copy)
    copies(data).repair()
    assert len(list(data.glob("*.sqlite3"))) == 3
    assert open_ones(tmp_path / "made") == set()


def test_a_database_written_anew_is_its_users_alone(tmp_path: Path) -> None:
    furnish(tmp_path / "data", shipped=False)
    with open_store(database_path(tmp_path / "data"), now=NOW) as store:
        shutil.rmtree(tmp_path / "data")
        with pytest.raises(NotSavedError):
            store.settings.put("zoom", "1")
        store.settings.put("zoom", "1")
        assert database_path(tmp_path / "data").exists()
        assert open_ones(tmp_path) == set()


def test_what_lies_in_a_chosen_folder_is_closed_to_others_and_the_folder_stays(tmp_path: Path) -> None:
    data = lived_in(tmp_path / "data")
    with open_store(database_path(data), now=NOW):
        assert open_ones(data) == {"mine.txt"}
    assert S_IMODE(data.stat().st_mode) == 0o777


def test_the_usual_folder_is_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("EXAMGATE_DATA_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    data = lived_in(data_folder())
    with open_store(database_path(data), now=NOW):
        assert S_IMODE(data.stat().st_mode) == 0o700


def test_a_disk_that_knows_no_rights_keeps_nothing_from_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    data = lived_in(tmp_path / "data")
    monkeypatch.setattr(os, "chmod", refuse)
    with open_store(database_path(data), now=NOW) as store:
        store.settings.put("zoom", "1")
        assert "examgate.sqlite3" in open_ones(data)
