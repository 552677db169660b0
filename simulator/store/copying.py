"""A whole copy of a database that is in use; takes the place of its target at once or not at all."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import mkstemp

from simulator.copies import BrokenOffError, Proceed
from simulator.machine.private import make_folder
from simulator.machine.renaming import rename
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.store import troubles
from simulator.store.database import Database

STEP = 1_024
"""After so many pages it is asked whether to go on."""


def write(database: Database, target: Path, *, proceed: Proceed = lambda: True) -> None:
    """Copy the database to `target`, one file without a log; NotSavedError where that fails, and nothing is left.

    The copy is proved before it takes its place: one of a damaged database is none. What was at `target` is replaced;
    ValueError where that is the database itself.
    """
    if target.exists() and target.samefile(database.path):
        raise ValueError("a database is no copy of itself")
    try:
        descriptor, name = mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(descriptor)
        beside = Path(name)
        try:
            with database.driver() as source:
                copy(source, beside, proceed=proceed)
            rename(beside, target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise NotSavedError(str(error), trouble=troubles.of_system(error)) from error
    except sqlite3.Error as error:
        raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error


def keep(database: Database, target: Path, *, proceed: Proceed = lambda: True) -> None:
    """Copy the database into a folder that need not be there yet; StoreError where that fails."""
    try:
        make_folder(target.parent)
        write(database, target, proceed=proceed)
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=target) from error
    except NotSavedError as error:
        raise StoreError(str(error), trouble=error.trouble, path=target) from error


def copy(source: sqlite3.Connection, target: Path, *, proceed: Proceed = lambda: True) -> None:
    """Copy what a connection sees at one moment and prove it; sqlite3.Error or NotSavedError where that fails."""

    def go_on(_status: int, _left: int, _total: int) -> None:
        if not proceed():
            raise BrokenOffError

    source.execute("BEGIN")
    try:
        source.execute("SELECT 1 FROM sqlite_master").fetchone()
        with closing(sqlite3.connect(target)) as made:
            source.backup(made, pages=STEP, progress=go_on)
            made.execute("PRAGMA journal_mode = DELETE")
            if (said := made.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
                raise NotSavedError(said, trouble=Trouble.DAMAGED)
    finally:
        source.execute("ROLLBACK")
