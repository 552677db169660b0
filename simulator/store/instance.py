"""One program at a time on a database: its lock, and what is told where another one has it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from simulator.machine.private import make_folder
from simulator.ports import StoreError, Trouble
from simulator.store import troubles
from simulator.store.lock import FileLock, HeldElsewhereError
from simulator.store.paths import lock_path


@contextmanager
def locked(database: Path) -> Iterator[FileLock]:
    """Keep other instances from a database meanwhile; StoreError where one has it open."""
    lock = lock_of(database)
    try:
        yield lock
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=database) from error
    finally:
        lock.release()


def lock_of(database: Path) -> FileLock:
    """Take the lock of a database, its folder made where needed; StoreError where another instance has it."""
    try:
        make_folder(database.parent, parents=True)
        return FileLock(lock_path(database))
    except HeldElsewhereError as error:
        raise StoreError("another program has it open", trouble=Trouble.IN_USE, path=database) from error
    except (FileExistsError, NotADirectoryError) as error:
        raise StoreError(str(error), trouble=Trouble.IN_THE_WAY, path=database.parent) from error
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=database.parent) from error
