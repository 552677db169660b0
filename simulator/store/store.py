"""Opening the database of a data folder, with everything that the program keeps in it."""

from contextlib import ExitStack, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from simulator.ports import Archive, Journal, Library, NotSavedError, Settings, StoreError, Trouble
from simulator.store import inspection, migrate, troubles
from simulator.store.archive import SqliteArchive
from simulator.store.database import Database, Now
from simulator.store.instance import lock_of
from simulator.store.journal import SqliteJournal
from simulator.store.library import SqliteLibrary
from simulator.store.lock import FileLock, HeldElsewhereError
from simulator.store.paths import copies_folder, prepared_path, restoring_path, rollback_path
from simulator.store.rights import close_to_others
from simulator.store.settings import SqliteSettings

if TYPE_CHECKING:
    from simulator.annals import Annals
    from simulator.copies import Finding, KeepCopy
    from simulator.exchange import Exchange


class Store:
    """An open database: the ports that use cases need, and its care; closed by `close` or at the end of a `with`."""

    def __init__(self, database: Database, lock: FileLock, now: Now) -> None:
        self._database = database
        self._lock = lock
        self._now = now
        database.before_return(self._lock_anew)
        self.journal: Journal = SqliteJournal(database, now)
        self.archive: Archive = SqliteArchive(database, now)
        self.library: Library = SqliteLibrary(database, now)
        self.settings: Settings = SqliteSettings(database)

    @cached_property
    def annals(self) -> "Annals":
        """The care for finished attempts."""
        from simulator.store.annals import SqliteAnnals

        return SqliteAnnals(self._database, self._now)

    @cached_property
    def exchange(self) -> "Exchange":
        """What gives attempts away and takes in those of other machines."""
        from simulator.store.exchange import SqliteExchange

        return SqliteExchange(self._database, self._now)

    @cached_property
    def keep_copy(self) -> "KeepCopy":
        """What keeps the rotating copies."""
        from simulator.store.rotation import Rotation

        return Rotation(self._database, self._now)

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

    def _lock_anew(self) -> None:
        try:
            self._lock.renew()
        except HeldElsewhereError as error:
            raise NotSavedError("another program has it open", trouble=Trouble.IN_USE) from error

    def copy_to(self, target: Path) -> None:
        """Copy everything to a file, whole or not at all; NotSavedError where that fails."""
        from simulator.store import copying

        copying.write(self._database, target)

    def condition(self) -> tuple[tuple[str, str], ...]:
        """Return figures about the file for reports of errors; StoreError or OSError where it cannot be read."""
        from simulator.store import condition

        return condition.condition(self._database)

    def check(self) -> "tuple[Finding, ...]":
        """Return what is wrong inside the file and cannot be decoded; nothing where all is well."""
        from simulator.store import checks

        return checks.check(self._database)


def open_store(path: Path, *, now: Now) -> Store:
    """Open the database at `path`, made or migrated where needed; `now` gives the date and time in UTC.

    StoreError where it cannot be used, its trouble saying why; the database is then what it was.
    """
    with ExitStack() as undo:
        lock = lock_of(path)
        undo.callback(lock.release)
        close_to_others(path)
        _finish_restoring(path)
        revision = inspection.revision_of(path)
        if revision is None:
            _refuse_emptied(path, lock)
            _mark(lock, made=False)
        database = Database(path, now)
        undo.callback(database.dispose)
        database.prove_writable()
        migrate.bring_up(database, revision, now)
        _mark(lock, made=True)
        undo.pop_all()
        return Store(database, lock, now)


def _mark(lock: FileLock, *, made: bool) -> None:
    """Mark that a database lies here that is made, which an empty file in its place then cannot be."""
    with suppress(OSError):  # without the mark an emptied database is known by its copies alone
        lock.mark(marked=made)


def _refuse_emptied(path: Path, lock: FileLock) -> None:
    """Tell a database of no bytes that was made once or has copies from one that was never filled."""
    if not path.exists() or path.stat().st_size or rollback_path(path).exists():
        return
    from simulator.store.copy_names import copies_in

    if lock.is_marked or any(copies_in(folder, path) for folder in (copies_folder(path), path.parent)):
        raise StoreError("the database is empty, and was not before", trouble=Trouble.EMPTY, path=path)


def _finish_restoring(path: Path) -> None:
    try:
        broken_off = restoring_path(path).exists() or prepared_path(path).exists()
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=path) from error
    if broken_off:
        from simulator.store import restoring

        restoring.finish(path)
