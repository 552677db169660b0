"""Transactions of SQLAlchemy on the connections of a database; knows no table."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from simulator.ports import NotSavedError, StoreError
from simulator.store import troubles


class Transactions:
    """Lends connections, each for one transaction; they go back to whoever lends them when that is over."""

    def __init__(self, path: Path, lend: Callable[[], sqlite3.Connection]) -> None:
        self._path = path
        self._engine = create_engine("sqlite+pysqlite://", creator=lend, poolclass=NullPool)
        event.listen(self._engine, "begin", _begin)
        self._writer: Engine = self._engine.execution_options(begin="BEGIN IMMEDIATE")

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
        try:
            with self._writer.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise NotSavedError(str(error.orig), trouble=troubles.of_driver(error.orig)) from error

    @contextmanager
    def overwriting(self) -> Iterator[Connection]:
        """Give a connection as `writing` does; what is deleted is overwritten in the file."""
        with self.writing() as connection:
            before = connection.exec_driver_sql("PRAGMA secure_delete").scalar_one()
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
            try:
                yield connection
            finally:
                connection.exec_driver_sql(f"PRAGMA secure_delete = {before}")

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
    def _naming_the_file(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise StoreError(str(error.orig), trouble=troubles.of_driver(error.orig), path=self._path) from error
        except UnicodeDecodeError as error:
            raise StoreError(str(error), trouble=troubles.of_driver(error), path=self._path) from error
        except StoreError as error:
            error.path = error.path or self._path
            raise


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The connection of the driver beneath one of SQLAlchemy, in the same transaction."""
    found = connection.connection.driver_connection
    if not isinstance(found, sqlite3.Connection):
        raise TypeError(f"{found!r} is not a connection of SQLite")
    return found
