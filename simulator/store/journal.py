"""The append-only journal on SQLite: one commit an append, on disk when it returns."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from simulator.ports import AttemptId, NotSavedError, StaleJournalError, UnreadableEntryError
from simulator.store.codec import CodecError
from simulator.store.database import Database, Now
from simulator.store.schema import stamp_text

if TYPE_CHECKING:
    from simulator.exam.events import AnswerEvent, Entry

_INSERT = "INSERT INTO journal (attempt_id, seq, at_ms, name, version, body, written_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
_ENTRIES = "SELECT seq, at_ms, name, version, body FROM journal WHERE attempt_id = ? ORDER BY seq"
_LAST = "SELECT coalesce(max(seq), 0) FROM journal WHERE attempt_id = ?"
_ANSWERS = """
    SELECT seq, at_ms, name, version, body FROM journal
    WHERE attempt_id = ? AND name IN (SELECT value FROM json_each(?)) ORDER BY seq
"""


class SqliteJournal:
    """The Journal of a database."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def append(self, attempt: AttemptId, entries: "Sequence[Entry]") -> None:
        """Put entries on disk in one commit; NotSavedError where that fails, StaleJournalError on a taken seq."""
        from simulator.store.event_codec import encode_event

        if not entries:
            return
        written_at = stamp_text(self._now())
        rows = [(attempt, entry.seq, entry.at_ms, *encode_event(entry.event), written_at) for entry in entries]
        try:
            self._database.insert(_INSERT, rows)
        except NotSavedError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError) and entries[0].seq <= self._last_seq(attempt):
                raise StaleJournalError(f"entry {entries[0].seq} of attempt {attempt} is taken") from error
            raise

    def read(self, attempt: AttemptId) -> "tuple[Entry, ...]":
        """Return all entries of the attempt in order; UnreadableEntryError where one is not known."""
        return tuple(self._entries(attempt, self._database.query(_ENTRIES, (attempt,))))

    def answers(self, attempt: AttemptId) -> "tuple[AnswerEvent, ...]":
        """Return the events of the attempt that say what is answered, in order.

        UnreadableEntryError where one is not known.
        """
        from simulator.exam.events import AnswerEvent
        from simulator.store.event_codec import ANSWER_NAMES

        rows = self._database.query(_ANSWERS, (attempt, ANSWER_NAMES))
        events = (entry.event for entry in self._entries(attempt, rows))
        return tuple(event for event in events if isinstance(event, AnswerEvent))

    def _entries(self, attempt: AttemptId, rows: Iterable[tuple[int, int, str, int, str]]) -> "Iterator[Entry]":
        from simulator.exam.events import Entry
        from simulator.store.event_codec import decode_event

        for seq, at_ms, name, version, body in rows:
            try:
                yield Entry(seq, at_ms, decode_event(name, version, body))
            except CodecError as error:
                raise UnreadableEntryError(attempt, seq, self._database.path) from error

    def _last_seq(self, attempt: AttemptId) -> int:
        return int(self._database.query(_LAST, (attempt,))[0][0])
