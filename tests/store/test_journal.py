"""The journal on SQLite beyond the contract: nothing in it can be changed, and a disk that refuses is told plainly."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from simulator.exam.events import Answered, Entry, Started
from simulator.ports import AttemptId, NotSavedError, StaleJournalError, Trouble, UnreadableEntryError
from simulator.store.database import LOG_PAGES, Database
from simulator.store.journal import SqliteJournal
from simulator.store.store import Store
from tests.fakes import ManualClock
from tests.store.samples import A, entries


@pytest.fixture
def beside(path: Path, store: Store) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET body = '{}'",
        "UPDATE journal SET at_ms = at_ms + 1 WHERE seq = 2",
        "DELETE FROM journal",
        "DELETE FROM journal WHERE seq = 13",
        "INSERT OR REPLACE INTO journal SELECT attempt_id, seq, at_ms, name, version, '{}', written_at FROM journal",
        "INSERT INTO journal SELECT attempt_id, 99, at_ms, name, version, body, written_at FROM journal WHERE seq = 1",
    ],
)
def test_the_database_refuses_to_change_the_journal(
    store: Store, attempt: AttemptId, beside: sqlite3.Connection, statement: str
):
    store.journal.append(attempt, entries())

    with pytest.raises(sqlite3.IntegrityError):
        beside.execute(statement)
    assert store.journal.read(attempt) == entries()


def test_an_appended_entry_is_seen_by_another_connection(store: Store, attempt: AttemptId, beside: sqlite3.Connection):
    store.journal.append(attempt, entries())

    assert beside.execute("SELECT count(*) FROM journal").fetchone() == (len(entries()),)


def test_an_attempt_that_is_not_there_has_no_journal(store: Store):
    with pytest.raises(NotSavedError) as caught:
        store.journal.append(AttemptId(404), [Entry(1, 0, Started())])
    assert not isinstance(caught.value, StaleJournalError)


def test_an_entry_of_an_unknown_kind_is_named(store: Store, attempt: AttemptId, path: Path, beside: sqlite3.Connection):
    store.journal.append(attempt, [Entry(1, 0, Started())])
    beside.execute("INSERT INTO journal VALUES (?, 2, 5, 'teleported', 1, '{}', '2026-03-02')", (attempt,))

    with pytest.raises(UnreadableEntryError) as caught:
        store.journal.read(attempt)
    assert (caught.value.attempt, caught.value.seq, caught.value.path) == (attempt, 2, path)


def test_a_full_disk_is_told_and_keeps_nothing_of_the_append(store: Store, attempt: AttemptId, path: Path):
    database = Database(path)
    journal = SqliteJournal(database, ManualClock().now)
    many = entries([Answered(1, frozenset({A}))] * 500)
    with database.driver() as driver:
        driver.execute("PRAGMA max_page_count = 1")

    with pytest.raises(NotSavedError) as caught:
        journal.append(attempt, many)
    with database.driver() as driver:
        driver.execute("PRAGMA max_page_count = 1000000")
    journal.append(attempt, many[:1])
    database.dispose()

    assert caught.value.trouble is Trouble.FULL
    assert store.journal.read(attempt) == many[:1]


def test_a_database_that_another_program_writes_to_is_busy(
    store: Store, attempt: AttemptId, beside: sqlite3.Connection
):
    beside.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotSavedError) as caught:
        store.journal.append(attempt, entries())
    beside.execute("ROLLBACK")
    store.journal.append(attempt, entries())

    assert caught.value.trouble is Trouble.BUSY
    assert store.journal.read(attempt) == entries()


def test_every_connection_has_its_commits_on_the_disk(store: Store, path: Path):
    database = Database(path)
    with database.driver() as driver:
        found = [driver.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
        found.append(driver.execute("PRAGMA foreign_keys").fetchone()[0])
    database.dispose()

    full = 2
    assert found == ["wal", full, 1]


def test_the_last_entry_stamps_the_attempt(store: Store, attempt: AttemptId, clock: ManualClock):
    assert store.archive.attempt(attempt).last_entry_at is None
    store.journal.append(attempt, entries()[:2])
    clock.advance(90_000)
    store.journal.append(attempt, entries()[2:3])

    assert store.archive.attempt(attempt).last_entry_at == clock.moment


def test_reading_an_attempt_that_is_not_there_gives_no_entries(store: Store):
    assert store.journal.read(AttemptId(404)) == ()


def test_the_log_begins_anew_long_before_it_is_large(path: Path, store: Store, attempt: AttemptId):
    log = path.with_name(f"{path.name}-wal")
    store.journal.append(attempt, (Entry(1, 0, Started()),))
    for seq in range(2, 4 * LOG_PAGES):
        store.journal.append(attempt, (Entry(seq, seq, Answered(1, frozenset({A}))),))
    assert log.stat().st_size < 2 * LOG_PAGES * 4_096
