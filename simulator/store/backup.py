"""A whole copy of a database that is in use; takes the place of its target at once or not at all."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import mkstemp

from simulator.ports import NotSavedError, StoreError
from simulator.store import troubles
from simulator.store.database import Database


def write(database: Database, target: Path) -> None:
    """Copy the database to `target`, one file without a log; NotSavedError where that fails, and nothing is left.

    What was at `target` is replaced; ValueError where that is the database itself.
    """
    if target.exists() and target.samefile(database.path):
        raise ValueError("a database is no backup of itself")
    try:
        descriptor, name = mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(descriptor)
        beside = Path(name)
        try:
            _copy(database, beside)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise NotSavedError(str(error), trouble=troubles.of_system(error)) from error
    except sqlite3.Error as error:
        raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error


def keep(database: Database, target: Path) -> None:
    """Copy the database into a folder that need not be there yet; StoreError where that fails."""
    try:
        target.parent.mkdir(exist_ok=True)
        write(database, target)
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=target) from error
    except NotSavedError as error:
        raise StoreError(str(error), trouble=error.trouble, path=target) from error


def _copy(database: Database, beside: Path) -> None:
    with database.driver() as source, closing(sqlite3.connect(beside)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
