"""Connections that are lent: each comes back to be lent again, unless its file is gone by then."""

import sqlite3
from pathlib import Path

import pytest

from simulator.ports import NotSavedError
from simulator.store.database import Database

STATEMENT = "INSERT INTO notes VALUES (?)"


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = Database(tmp_path / "notes.sqlite3")
    with made.driver() as driver:
        driver.execute("CREATE TABLE notes (text TEXT)")
    return made


def is_open(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT 1")
    except sqlite3.ProgrammingError:
        return False
    return True


def test_a_connection_is_lent_again(database: Database) -> None:
    with database.driver() as one:
        pass
    with database.driver() as again:
        assert again is one


def test_a_connection_that_is_lent_while_the_file_is_written_anew_is_closed_when_it_comes_back(
    database: Database,
) -> None:
    with database.driver() as lent:
        with database.driver():  # rests beside it
            pass
        database.path.unlink()
        with pytest.raises(NotSavedError):
            database.insert(STATEMENT, [("told",)])
        database.insert(STATEMENT, [("kept",)])
        assert is_open(lent)
    assert not is_open(lent)
    assert database.query("SELECT text FROM notes") == [("kept",)]
