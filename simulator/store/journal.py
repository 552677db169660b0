"""The append-only journal on SQLite: one commit an append, on disk when it returns."""

import json
import sqlite3
from collections.abc import Sequence
from typing import get_args

from sqlalchemy import func, insert, select
from sqlalchemy.dialects import sqlite

from simulator.exam.events import AnswerEvent, Entry
from simulator.ports import AttemptId, NotSavedError, StaleJournalError, StoreError, UnreadableEntryError
from simulator.store import codec, troubles
from simulator.store.codec import CodecError
from simulator.store.database import Database, Now
from simulator.store.tables import StoredEntry, stamp_text

_INSERT = str(insert(StoredEntry).compile(dialect=sqlite.dialect(paramstyle="qmark")))
_ANSWERS = """
    SELECT seq, name, version, body FROM journal
    WHERE attempt_id = ? AND name IN (SELECT value FROM json_each(?)) ORDER BY seq
"""
_ANSWER_NAMES = json.dumps([codec.EVENT_NAMES[kind][0] for kind in get_args(AnswerEvent)])


class SqliteJournal:
    """The Journal of a database."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def append(self, attempt: AttemptId, entries: Sequence[Entry]) -> None:
        """Put entries on disk in one commit; NotSavedError where that fails, StaleJournalError on a taken seq."""
        if not entries:
            return
        written_at = stamp_text(self._now())
        rows = [(attempt, entry.seq, entry.at_ms, *codec.encode_event(entry.event), written_at) for entry in entries]
        try:
            self._database.insert(_INSERT, rows)
        except NotSavedError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError) and entries[0].seq <= self._last_seq(attempt):
                raise StaleJournalError(f"entry {entries[0].seq} of attempt {attempt} is taken") from error
            raise

    def read(self, attempt: AttemptId) -> tuple[Entry, ...]:
        """Return all entries of the attempt in order; UnreadableEntryError where one is not known."""
        query = (
            select(StoredEntry.seq, StoredEntry.at_ms, StoredEntry.name, StoredEntry.version, StoredEntry.body)
            .where(StoredEntry.attempt_id == attempt)
            .order_by(StoredEntry.seq)
        )
        with self._database.reading() as connection:
            return tuple(
                self._entry(attempt, seq, at_ms, (name, version, body))
                for seq, at_ms, name, version, body in connection.execute(query)
            )

    def answers(self, attempt: AttemptId) -> tuple[AnswerEvent, ...]:
        """Return the events of the attempt that say what is answered, in order, past SQLAlchemy for its speed.

        UnreadableEntryError where one is not known.
        """
        try:
            with self._database.driver() as driver:
                rows = driver.execute(_ANSWERS, (attempt, _ANSWER_NAMES)).fetchall()
        except sqlite3.Error as error:
            raise StoreError(str(error), trouble=troubles.of_driver(error), path=self._database.path) from error
        events = (self._entry(attempt, seq, 0, (name, version, body)).event for seq, name, version, body in rows)
        return tuple(event for event in events if isinstance(event, AnswerEvent))

    def _entry(self, attempt: AttemptId, seq: int, at_ms: int, event: tuple[str, int, str]) -> Entry:
        try:
            return Entry(seq, at_ms, codec.decode_event(*event))
        except CodecError as error:
            raise UnreadableEntryError(attempt, seq, self._database.path) from error

    def _last_seq(self, attempt: AttemptId) -> int:
        query = select(func.coalesce(func.max(StoredEntry.seq), 0)).where(StoredEntry.attempt_id == attempt)
        with self._database.reading() as connection:
            return connection.execute(query).scalar_one()
