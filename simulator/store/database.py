"""Connections to one SQLite file; knows no table, and SQLAlchemy only once that is asked for.

What the home page reads goes by the driver alone: importing SQLAlchemy takes longer than all of Qt.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from simulator.machine.private import make_file, make_folder
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.store import troubles
from simulator.store.place import Place

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from simulator.store.transactions import Transactions

SQLITE_VERSION = sqlite3.sqlite_version
BUSY_S = 1.0
"""How long a connection waits for the commit of another one; every write is shorter."""

LOG_PAGES = 250
"""After so many pages the log is carried over and begins anew: to write over it asks less of a disk than to lengthen
it, which half of a click's time went to."""

Now = Callable[[], datetime]


class Lent(sqlite3.Connection):
    """A connection that goes back to those at rest where it would be closed; `end` closes it."""

    rest: "Rest"
    before_rest: "Callable[[Lent], None]"

    def close(self) -> None:
        """Go back to the connections at rest."""
        self.before_rest(self)
        self.rest.put(self)

    def end(self) -> None:
        """Close the connection."""
        super().close()


class Rest:
    """The connections to a file that wait to be lent again; once it has ended, those that come back are closed."""

    def __init__(self) -> None:
        self._waiting: list[Lent] = []
        self._ended = False

    def take(self) -> Lent | None:
        """Return a connection, None where none waits."""
        with suppress(IndexError):
            return self._waiting.pop()
        return None

    def put(self, connection: Lent) -> None:
        """Keep a connection until it is taken, or close it."""
        self._waiting.append(connection)
        if self._ended:
            self.end()

    def end(self) -> None:
        """Close what waits, and from now on what comes back."""
        self._ended = True
        while waiting := self.take():
            waiting.end()


class Database:
    """The connections to a file: one for each thread that is at work on it.

    Every connection keeps foreign keys and has each commit on the disk before it returns.
    """

    def __init__(self, path: Path, now: Now = lambda: datetime.now(UTC)) -> None:
        self.path = path
        self._now = now
        self._rest = Rest()
        self._place = Place(path)
        self._told = False
        self._log_is_due = False
        self._returning = RLock()
        self._before_return: Callable[[], None] = lambda: None

    def reading(self) -> AbstractContextManager["Connection"]:
        """Give a connection that sees one moment of the file; StoreError where it cannot be read."""
        return self._transactions.reading()

    def writing(self) -> AbstractContextManager["Connection"]:
        """Give a connection in a transaction, committed at the end; NotSavedError where that fails."""
        self._stay()
        return self._transactions.writing()

    def preparing(self) -> AbstractContextManager["Connection"]:
        """Give a connection on which something is made ready for a transaction; NotSavedError where that fails.

        What its `begin()` gives is a transaction as that of `writing`; until then the file is not locked.
        """
        self._stay()
        return self._transactions.preparing()

    def upgrading(self) -> AbstractContextManager["Connection"]:
        """Give a connection in a transaction that may build tables anew; StoreError where the file stays as it was.

        Foreign keys are not kept meanwhile but proved before the commit.
        """
        return self._transactions.upgrading()

    @contextmanager
    def overwriting(self) -> "Iterator[Connection]":
        """Give a connection as `writing` does; what is deleted is overwritten in the file.

        In its log it is too, as soon as nobody reads any more what was before.
        """
        self._stay()
        with self._transactions.overwriting() as connection:
            yield connection
        self._log_is_due = True
        with suppress(sqlite3.Error, StoreError), self.driver():  # committed as it is
            pass

    def insert(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        """Insert rows in one commit; NotSavedError where that fails, its cause an error of the driver.

        This goes past SQLAlchemy, whose share of the time would be as long as the commit itself.
        """
        self._stay()
        try:
            with self.driver() as driver:
                _insert(driver, statement, rows)
        except sqlite3.Error as error:
            raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error
        except StoreError as error:
            raise NotSavedError(str(error), trouble=error.trouble) from error

    def query(self, statement: str, parameters: Sequence[object] = ()) -> list[Any]:
        """Return the rows of one statement as the driver has them; StoreError where they cannot be read."""
        with self.naming_the_file(), self.driver() as driver:
            return driver.execute(statement, parameters).fetchall()

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """Give a connection of the driver outside of any transaction; sqlite3.Error is what it raises."""
        with self.naming_the_file():
            connection = self._lend()
        try:
            yield connection
        finally:
            if connection.in_transaction:
                connection.rollback()
            connection.close()

    def prove_writable(self) -> None:
        """Write and take it back; StoreError where the file may not be written or another program writes to it."""
        with self.naming_the_file(), self.driver() as driver:
            driver.execute("BEGIN IMMEDIATE")
            driver.execute("PRAGMA user_version = 0")

    def dispose(self) -> None:
        """Close all connections that are at rest.

        What was moved or deleted meanwhile is written anew first, beside its place where something else lies there.
        """
        if self._place.is_lost:
            with suppress(NotSavedError):  # its disk is gone
                self._write_anew(self.path if self._place.is_free else self._place.beside(self._now()))
        self._end_all()

    def before_return(self, action: Callable[[], None]) -> None:
        """Do this before the file is written to its place anew; OSError or NotSavedError where that may not be."""
        self._before_return = action

    @contextmanager
    def naming_the_file(self) -> Iterator[None]:
        """Tell what cannot be read as a StoreError that names the file."""
        try:
            yield
        except troubles.DRIVER_ERRORS as error:
            raise StoreError(str(error), trouble=troubles.of_driver(error), path=self.path) from error
        except StoreError as error:
            error.path = error.path or self.path
            raise

    @cached_property
    def _transactions(self) -> "Transactions":
        from simulator.store.transactions import Transactions

        return Transactions(self.path, self._lend)

    def _stay(self) -> None:
        """See to it that what is written now will be found again.

        Where the file was moved or deleted, NotSavedError says so; the next time it is written to its place anew.
        """
        if not self._place.is_lost:
            self._told = False
            return
        with self._returning:
            if not self._told:
                self._told = True
                raise NotSavedError("the database has been moved or deleted", trouble=Trouble.MOVED)
            if self._place.is_lost:
                self._return()

    def _return(self) -> None:
        if not self._place.is_free:
            raise NotSavedError("something else lies in the place of the database", trouble=Trouble.MOVED)
        self._write_anew(self.path)
        self._end_all()
        self._told = False

    def _write_anew(self, target: Path) -> None:
        try:
            make_folder(self.path.parent, parents=True)
            self._before_return()
            with self.driver() as driver:
                self._place.write_anew(driver, target)
        except OSError as error:
            raise NotSavedError(str(error), trouble=troubles.of_system(error)) from error
        except sqlite3.Error as error:
            raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error
        except StoreError as error:
            raise NotSavedError(str(error), trouble=error.trouble) from error

    def _end_all(self) -> None:
        """Close the connections at rest, and those at work when they come back: they may be to a file that is gone."""
        ended, self._rest = self._rest, Rest()
        ended.end()

    def _empty_log(self, connection: Lent) -> None:
        """Overwrite the log where that is due; while others read what it holds it stays due, and nobody waits."""
        if not self._log_is_due or connection.in_transaction:
            return
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA busy_timeout = 0")
            try:
                busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                self._log_is_due = bool(busy)
            finally:
                connection.execute(f"PRAGMA busy_timeout = {BUSY_S * 1_000:.0f}")

    def _lend(self) -> Lent:
        rest = self._rest  # another one takes its place where the file is written anew meanwhile
        if waiting := rest.take():
            return waiting
        if self._place.is_lost:
            raise StoreError("the database has been moved or deleted", trouble=Trouble.MOVED)
        make_file(self.path)  # what SQLite keeps beside it gets its rights
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rwc",
            uri=True,
            timeout=BUSY_S,
            isolation_level=None,
            check_same_thread=False,
            factory=Lent,
        )
        connection.rest = rest
        connection.before_rest = self._empty_log
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        except sqlite3.Error:
            connection.end()
            raise
        self._place.remember()
        return connection


def _insert(driver: sqlite3.Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows and commit; a single one needs no more than its statement."""
    if len(rows) == 1:
        driver.execute(statement, rows[0])
        return
    with driver:
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany(statement, rows)
