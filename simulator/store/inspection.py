"""What lies where the database should be, found out without changing any of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from simulator.ports import StoreError, Trouble
from simulator.store import troubles
from simulator.store.paths import log_path, rollback_path
from simulator.store.schema import HEAD

APPLICATION_ID = 0x45584754
"""The mark that SQLite keeps in the header of this program's files: EXGT."""

HEADER_SIZE, MARK_PLACE = 100, 68
"""How many bytes the header of SQLite has, and where in it the mark stands."""

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def revision_of(path: Path) -> str | None:
    """Return the schema revision of the database, None where there is no database yet.

    StoreError where something else lies there, a newer program wrote it, it is damaged, or only its log is left.
    """
    try:
        if _was_being_made(path):
            return None
        if not path.exists() or path.stat().st_size == 0:
            _refuse_orphaned_log(path)
            return None
        with path.open("rb") as file:
            head = file.read(HEADER_SIZE)
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=path) from error
    if not head.strip(b"\0"):
        raise StoreError("the file begins with nothing but zeros", trouble=Trouble.DAMAGED, path=path)
    if not head.startswith(_MAGIC):
        raise StoreError("the file is not one of SQLite", trouble=Trouble.FOREIGN, path=path)
    return _read(path, ours=head[MARK_PLACE : MARK_PLACE + 4] == APPLICATION_ID.to_bytes(4, "big"))


def _was_being_made(path: Path) -> bool:
    """Whether the very first write to a file broke off: its rollback journal says that the file was empty before.

    SQLite empties it again when it is opened to be written.
    """
    journal = rollback_path(path)
    if not journal.is_file() or not path.is_file():
        return False
    with journal.open("rb") as file:
        head = file.read(20)
    return head[:8] == _JOURNAL_MAGIC and head[16:] == bytes(4)


def has_log(path: Path) -> bool:
    """Whether SQLite has kept something beside a database that is not yet in it."""
    log = log_path(path)
    return log.exists() and log.stat().st_size > 0


def _refuse_orphaned_log(path: Path) -> None:
    if has_log(path):
        raise StoreError("the database of this log is not there", trouble=Trouble.DAMAGED, path=path)


def _read(path: Path, *, ours: bool) -> str | None:
    try:
        return _read_as(path, "ro" if has_log(path) or rollback_path(path).exists() else "ro&immutable=1")
    except troubles.DRIVER_ERRORS as error:
        if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise StoreError(str(error), trouble=troubles.of_driver(error), path=path) from error
        if not ours:
            raise StoreError("another program has not finished with it", trouble=Trouble.FOREIGN, path=path) from error
    try:
        return _read_as(path, "rw")  # takes back what broke off in the midst
    except troubles.DRIVER_ERRORS as error:
        raise StoreError(str(error), trouble=troubles.of_driver(error), path=path) from error


def _read_as(path: Path, mode: str) -> str | None:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=1.0)) as connection:
        return _revision(connection, path)


def _revision(connection: sqlite3.Connection, path: Path) -> str | None:
    mark = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if mark == 0 and not tables:
        return None
    if mark != APPLICATION_ID:
        raise StoreError("the database is of another program", trouble=Trouble.FOREIGN, path=path)
    rows = (
        connection.execute("SELECT version_num FROM alembic_version").fetchall() if "alembic_version" in tables else []
    )
    if len(rows) != 1:
        raise StoreError("the database does not say its revision", trouble=Trouble.DAMAGED, path=path)
    revision = str(rows[0][0])
    if revision > HEAD:
        raise StoreError(f"revision {revision} is newer than {HEAD}", trouble=Trouble.NEWER, path=path)
    return revision
