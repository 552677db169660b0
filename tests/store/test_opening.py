"""Opening: a new database, one that is there, and every kind that cannot be used, which stays as it was."""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.ports import AttemptId, StoreError, Trouble
from simulator.store.database import Database
from simulator.store.paths import copies_folder, log_path
from simulator.store.schema import HEAD
from simulator.store.store import Store, open_store
from tests.fakes import ManualClock
from tests.store.samples import entries

NOBODY = 65534

needs_rights = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")


def trouble_of(path: Path) -> Trouble:
    with pytest.raises(StoreError) as caught:
        open_store(path, now=ManualClock().now)
    assert caught.value.path in {path, path.parent}
    return caught.value.trouble


@pytest.fixture
def closed(path: Path, clock: ManualClock) -> Path:
    open_store(path, now=clock.now).close()
    return path


@pytest.fixture
def powerless() -> Iterator[Path]:
    """A folder that the running user may read but, from the start of the test's body, not write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def trouble_of_nobody(path: Path) -> Trouble:
    if os.geteuid():
        return trouble_of(path)
    os.seteuid(NOBODY)
    try:
        return trouble_of(path)
    finally:
        os.seteuid(0)


def test_a_folder_that_is_not_there_is_made(path: Path, store: Store):
    assert path.is_file()
    assert store.check() == ()
    assert not copies_folder(path).exists()


def test_what_was_stored_is_there_after_opening_again(closed: Path, clock: ManualClock):
    with open_store(closed, now=clock.now) as store:
        store.settings.put("appearance", "dark")
    with open_store(closed, now=clock.now) as store:
        assert store.settings.get("appearance") == "dark"


def test_a_closed_store_leaves_one_file_that_holds_everything(closed: Path):
    assert not log_path(closed).exists()


def test_a_file_of_no_bytes_is_a_new_database(path: Path, clock: ManualClock):
    path.parent.mkdir()
    path.touch()
    with open_store(path, now=clock.now) as store:
        assert store.archive.candidates() == ()


def test_a_database_that_was_made_once_and_is_empty_now_is_told_and_not_touched(closed: Path):
    closed.write_bytes(b"")
    assert trouble_of(closed) is Trouble.EMPTY
    assert closed.read_bytes() == b""


def test_a_database_that_was_taken_away_is_begun_anew_however_often_that_breaks_off(closed: Path, clock: ManualClock):
    def break_off(database: Database) -> None:
        database.path.touch()
        raise StoreError(trouble=Trouble.FULL, path=database.path)

    closed.unlink()
    with pytest.MonkeyPatch.context() as fault:
        fault.setattr(Database, "prove_writable", break_off)
        assert trouble_of(closed) is Trouble.FULL
    assert closed.read_bytes() == b""
    with open_store(closed, now=clock.now) as store:
        assert store.archive.candidates() == ()


def test_a_database_that_was_cut_off_while_it_was_made_is_a_new_one(path: Path, clock: ManualClock):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with open_store(path, now=clock.now) as store:
        assert store.check() == ()


def test_a_second_instance_is_told_that_the_store_is_in_use(path: Path, store: Store):
    assert trouble_of(path) is Trouble.IN_USE
    assert store.check() == ()


def test_a_closed_store_lets_the_next_one_in(path: Path, store: Store, clock: ManualClock):
    store.close()
    store.close()
    open_store(path, now=clock.now).close()


def test_a_database_of_a_newer_program_is_not_touched(closed: Path):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = closed.read_bytes()

    assert trouble_of(closed) is Trouble.NEWER
    assert closed.read_bytes() == before


def test_a_database_of_an_unknown_older_revision_keeps_its_content(closed: Path):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")

    assert trouble_of(closed) is Trouble.OLDER
    with closing(sqlite3.connect(closed)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [(b"Dear diary, today", Trouble.FOREIGN), (b"Hi", Trouble.FOREIGN), (bytes(8192), Trouble.DAMAGED)],
)
def test_a_file_that_is_no_database_is_not_touched(path: Path, content: bytes, trouble: Trouble):
    path.parent.mkdir()
    path.write_bytes(content)

    assert trouble_of(path) is trouble
    assert path.read_bytes() == content


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_database_of_another_program_is_not_touched(path: Path, mode: str):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE moz_places (id)")
    before = path.read_bytes()

    assert trouble_of(path) is Trouble.FOREIGN
    assert path.read_bytes() == before


def test_a_database_cut_short_is_damaged_and_not_touched(closed: Path):
    closed.write_bytes(closed.read_bytes()[:20_000])
    before = closed.read_bytes()

    assert trouble_of(closed) is Trouble.DAMAGED
    assert closed.read_bytes() == before


def test_a_database_without_its_revision_is_damaged(closed: Path):
    with closing(sqlite3.connect(closed)) as connection, connection:
        connection.execute("DROP TABLE alembic_version")
    assert trouble_of(closed) is Trouble.DAMAGED


def test_a_log_whose_database_is_gone_is_not_thrown_away(path: Path):
    path.parent.mkdir()
    log_path(path).write_bytes(b"committed")

    assert trouble_of(path) is Trouble.DAMAGED
    assert log_path(path).read_bytes() == b"committed"
    assert not path.exists()


def test_a_folder_in_the_place_of_the_database_is_foreign(path: Path):
    path.mkdir(parents=True)
    (path / "note").touch()
    assert trouble_of(path) is Trouble.FOREIGN


def test_a_file_in_the_place_of_the_data_folder_is_named(tmp_path: Path):
    (tmp_path / "data").write_text("a file")
    assert trouble_of(tmp_path / "data" / "examgate.sqlite3") is Trouble.IN_THE_WAY


@needs_rights
def test_a_folder_that_may_not_be_written_is_told(powerless: Path, clock: ManualClock):
    path = powerless / "examgate.sqlite3"
    open_store(path, now=clock.now).close()
    powerless.chmod(0o555)
    assert trouble_of_nobody(path) is Trouble.READ_ONLY


@needs_rights
def test_a_file_that_may_not_be_written_is_told(powerless: Path, clock: ManualClock):
    path = powerless / "examgate.sqlite3"
    open_store(path, now=clock.now).close()
    powerless.chmod(0o777)
    path.with_suffix(".lock").unlink()
    path.chmod(0o444)
    assert trouble_of_nobody(path) is Trouble.READ_ONLY


def test_a_database_that_another_program_writes_to_is_busy(closed: Path):
    with closing(sqlite3.connect(closed, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert trouble_of(closed) is Trouble.BUSY


def test_what_was_committed_survives_a_killed_process_whose_lock_bars_nobody(
    path: Path, clock: ManualClock, attempt: AttemptId, store: Store
):
    store.close()
    script = (
        "import os; from pathlib import Path; from simulator.store.store import open_store;"
        "from tests.fakes import ManualClock; from tests.store.samples import entries;"
        f"store = open_store(Path({str(path)!r}), now=ManualClock().now);"
        f"store.journal.append({attempt}, entries()); os.kill(os.getpid(), 9)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == -9

    assert log_path(path).stat().st_size
    with open_store(path, now=clock.now) as again:
        assert again.journal.read(attempt) == entries()


def test_alembic_is_not_imported_to_open_a_database_that_is_up_to_date(closed: Path):
    script = (
        "import sys; from pathlib import Path; from simulator.store.store import open_store;"
        "from tests.fakes import ManualClock;"
        f"open_store(Path({str(closed)!r}), now=ManualClock().now).close(); sys.exit('alembic' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 0


def test_revisions_are_numbered_so_that_newer_ones_are_known():
    assert len(HEAD) == 4
    assert HEAD.isdigit()
