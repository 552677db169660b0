"""Connections to one SQLite file; knows no table."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.store import troubles
from simulator.store.place import Place

BUSY_S = 1.0
"""How long a connection waits for the commit of another one; every write is shorter but an import of thousands.

Nothing else is written while attempts come in: a dialog covers the window, and what fills the history is halted."""

Now = Callable[[], datetime]


class Database:
    """The pool of connections to a file: one for each thread that is at work on it.

    Every connection keeps foreign keys and has each commit on the disk before it returns.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = create_engine("sqlite+pysqlite://", creator=self._connect, poolclass=QueuePool)
        event.listen(self._engine, "begin", _begin)
        self._writer: Engine = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        self._place = Place(path)
        self._told = False
        self._returning = RLock()
        self._before_return: Callable[[], None] = lambda: None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment of the file; StoreError where it cannot be read."""
        with self._naming_the_file(), self._engine.connect() as connection:
            try:
                yield connection
            except sqlite3.Error as error:  # of those who read past SQLAlchemy
                raise StoreError(str(error), trouble=troubles.of_driver(error)) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction, committed at the end; NotSavedError where that fails."""
        self._stay()
        try:
            with self._writer.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise NotSavedError(str(error.orig), trouble=troubles.of_driver(error.orig)) from error

    @contextmanager
    def preparing(self) -> Iterator[Connection]:
        """Give a connection on which something is made ready for a transaction; NotSavedError where that fails.

        What its `begin()` gives is a transaction as that of `writing`; until then the file is not locked.
        """
        self._stay()
        try:
            with self._writer.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise NotSavedError(str(error.orig), trouble=troubles.of_driver(error.orig)) from error

    @contextmanager
    def overwriting(self) -> Iterator[Connection]:
        """Give a connection as `writing` does; what is deleted is overwritten, in the file and in its log."""
        with self.writing() as connection:
            before = connection.exec_driver_sql("PRAGMA secure_delete").scalar_one()
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
            try:
                yield connection
            finally:
                connection.exec_driver_sql(f"PRAGMA secure_delete = {before}")
        with suppress(sqlite3.Error), self.driver() as driver:  # committed as it is; the log goes with the next one
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def insert(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        """Insert rows in one commit; NotSavedError where that fails, its cause an error of the driver.

        This goes past SQLAlchemy, whose share of the time would be as long as the commit itself.
        """
        self._stay()
        try:
            with self._naming_the_file(), closing(self._engine.raw_connection()) as pooled:
                _insert(_driver(pooled.driver_connection), statement, rows)
        except sqlite3.Error as error:
            raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error
        except StoreError as error:
            raise NotSavedError(str(error), trouble=error.trouble) from error

    @contextmanager
    def upgrading(self) -> Iterator[Connection]:
        """Give a connection in a transaction that may build tables anew; StoreError where the file stays as it was.

        Foreign keys are not kept meanwhile but proved before the commit.
        """
        with self._naming_the_file(), self._writer.connect() as connection:
            driver = driver_of(connection)
            driver.execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.begin():
                    yield connection
                    if broken := driver.execute("PRAGMA foreign_key_check").fetchall():
                        raise StoreError(f"rows refer to nothing: {broken}")
            finally:
                driver.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """Give a connection of the driver outside of any transaction; sqlite3.Error is what it raises."""
        with self._naming_the_file(), self._engine.connect() as connection:
            yield driver_of(connection)

    def prove_writable(self) -> None:
        """Write and take it back; StoreError where the file may not be written or another program writes to it."""
        with self._naming_the_file(), self._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA user_version = 0")
            connection.rollback()

    def dispose(self) -> None:
        """Close all connections that are in the pool.

        What was moved or deleted meanwhile is written anew first, beside its place where something else lies there.
        """
        if self._place.is_lost:
            with suppress(NotSavedError):  # its disk is gone
                self._write_anew(self.path if self._place.is_free else self._place.beside)
        self._engine.dispose()

    def before_return(self, action: Callable[[], None]) -> None:
        """Do this before the file is written to its place anew; OSError or NotSavedError where that may not be."""
        self._before_return = action

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
        self._engine.dispose()
        self._told = False

    def _write_anew(self, target: Path) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._before_return()
            with self.driver() as driver:
                self._place.write_anew(driver, target)
        except OSError as error:
            raise NotSavedError(str(error), trouble=troubles.of_system(error)) from error
        except sqlite3.Error as error:
            raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error
        except StoreError as error:
            raise NotSavedError(str(error), trouble=error.trouble) from error

    @contextmanager
    def _naming_the_file(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise StoreError(str(error.orig), trouble=troubles.of_driver(error.orig), path=self.path) from error
        except UnicodeDecodeError as error:
            raise StoreError(str(error), trouble=troubles.of_driver(error), path=self.path) from error
        except StoreError as error:
            error.path = error.path or self.path
            raise

    def _connect(self) -> sqlite3.Connection:
        if self._place.is_lost:
            raise StoreError("the database has been moved or deleted", trouble=Trouble.MOVED)
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode=rwc",
            uri=True,
            timeout=BUSY_S,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        except sqlite3.Error:
            connection.close()
            raise
        self._place.remember()
        return connection


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The connection of the driver beneath one of SQLAlchemy, in the same transaction."""
    return _driver(connection.connection.driver_connection)


def _insert(driver: sqlite3.Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows and commit; a single one needs no more than its statement."""
    if len(rows) == 1:
        driver.execute(statement, rows[0])
        return
    with driver:
        driver.execute("BEGIN IMMEDIATE")
        driver.executemany(statement, rows)


def _driver(found: object) -> sqlite3.Connection:
    if not isinstance(found, sqlite3.Connection):
        raise TypeError(f"{found!r} is not a connection of SQLite")
    return found
