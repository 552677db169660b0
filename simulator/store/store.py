"""Opening the database of a data folder, with everything that the program keeps in it."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from simulator.annals import Annals
from simulator.exchange import Exchange
from simulator.ports import Archive, Journal, Library, Settings, StoreError, Trouble
from simulator.store import backup, inspection, migrate, troubles
from simulator.store.annals import SqliteAnnals
from simulator.store.archive import SqliteArchive
from simulator.store.database import Database, Now
from simulator.store.exchange import SqliteExchange
from simulator.store.journal import SqliteJournal
from simulator.store.library import SqliteLibrary
from simulator.store.lock import FileLock, HeldElsewhereError
from simulator.store.paths import lock_path
from simulator.store.settings import SqliteSettings


class Store:
    """An open database: the ports that use cases need, and its care; closed by `close` or at the end of a `with`."""

    def __init__(self, database: Database, lock: FileLock, now: Now) -> None:
        self._database = database
        self._lock = lock
        self.journal: Journal = SqliteJournal(database, now)
        self.archive: Archive = SqliteArchive(database, now)
        self.annals: Annals = SqliteAnnals(database, now)
        self.library: Library = SqliteLibrary(database, now)
        self.exchange: Exchange = SqliteExchange(database, now)
        self.settings: Settings = SqliteSettings(database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections and let the next instance in; doing so again changes nothing."""
        self._database.dispose()
        self._lock.release()

    def backup(self, target: Path) -> None:
        """Copy everything to a file, whole or not at all; NotSavedError where that fails."""
        backup.write(self._database, target)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong inside the file, in the words of SQLite; nothing where all is well."""
        try:
            with self._database.driver() as driver:
                findings = [text for (text,) in driver.execute("PRAGMA integrity_check") if text != "ok"]
                for table, row, parent, _ in driver.execute("PRAGMA foreign_key_check"):
                    findings.append(f"row {row} of {table} refers to a row of {parent} that is not there")
        except sqlite3.DatabaseError as error:
            return (str(error),)
        return tuple(findings)


def open_store(path: Path, *, now: Now) -> Store:
    """Open the database at `path`, made or migrated where needed; `now` gives the date and time in UTC.

    StoreError where it cannot be used, its trouble saying why; the database is then what it was.
    """
    with ExitStack() as undo:
        lock = _lock(path)
        undo.callback(lock.release)
        revision = inspection.revision_of(path)
        database = Database(path)
        undo.callback(database.dispose)
        database.prove_writable()
        migrate.bring_up(database, revision, now)
        undo.pop_all()
        return Store(database, lock, now)


def _lock(path: Path) -> FileLock:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return FileLock(lock_path(path))
    except HeldElsewhereError as error:
        raise StoreError("another program has it open", trouble=Trouble.IN_USE, path=path) from error
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=path.parent) from error
