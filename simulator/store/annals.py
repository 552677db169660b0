"""Notes, archived and deleted attempts, and outlines: the Annals of a database."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from simulator.annals import Rest, no_rest
from simulator.exam.outline import Outline
from simulator.ports import LONGEST_NOTE, AttemptId, UnknownAttemptError
from simulator.store import history, outlines
from simulator.store.database import Database, Now
from simulator.store.tables import StoredAttempt, StoredCorrection, StoredEntry, StoredOutline

PURGED = 5
"""So many attempts are deleted for good in one commit: a click that waits for it is not felt to."""


class SqliteAnnals:
    """The Annals of a database."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def write_note(self, attempt: AttemptId, text: str) -> None:
        """Keep a note with an attempt in place of the one before; UnknownAttemptError where there is none.

        ValueError where it is longer than LONGEST_NOTE: nothing of a note is ever cut off.
        """
        if len(text) > LONGEST_NOTE:
            raise ValueError(f"a note of {len(text)} signs")
        writing = update(StoredAttempt).where(StoredAttempt.id == attempt).values(note=text)
        with self._database.writing() as connection:
            if not connection.execute(writing).rowcount:
                raise UnknownAttemptError(attempt)

    def archive(self, attempts: Sequence[AttemptId]) -> None:
        """Put attempts aside; they stay whole."""
        self._stamp(attempts, archived_at=self._now())

    def bring_back(self, attempts: Sequence[AttemptId]) -> None:
        """Take attempts out of the archive."""
        self._stamp(attempts, archived_at=None)

    def remove(self, attempts: Sequence[AttemptId]) -> None:
        """Take finished attempts out of sight; until `purge` nothing of them is lost."""
        self._stamp(attempts, removed_at=self._now())

    def restore(self, attempts: Sequence[AttemptId]) -> None:
        """Undo `remove`; attempts that are gone for good stay so."""
        self._stamp(attempts, removed_at=None)

    def purge(self, attempts: Sequence[AttemptId] | None = None, *, rest: Rest = no_rest) -> int:
        """Delete removed attempts for good, all or those of these, and return how many.

        What is left is the bare attempt with its form, so that items count as seen and the attempt is known when it
        comes from another machine. What the journal held is overwritten in the file and in its write-ahead log.

        Each portion is a commit, so that no other writer waits long; `rest` is called between two of them. What has
        not been deleted when that raises an error stays removed.
        """
        left = self.removed() if attempts is None else tuple(attempts)
        most, count = PURGED, 0
        while left:
            part, left = left[:most], left[most:]
            with self._database.overwriting() as connection:
                gone = _removed(connection, part)
                self._purge(connection, gone)
            count += len(gone)
            if left and rest():
                most = outlines.PORTION
        return count

    def removed(self) -> tuple[AttemptId, ...]:
        """Return the removed attempts that `restore` can bring back, oldest first."""
        with self._database.reading() as connection:
            return _removed(connection)

    def without_outline(self) -> tuple[AttemptId, ...]:
        """Return the finished attempts that have no outline, newest first."""
        with self._database.reading() as connection:
            return outlines.missing(connection)

    def edition(self) -> int:
        """Return a number that is another one as soon as attempts have come in, of which outlines speak too."""
        with self._database.reading() as connection:
            return outlines.edition(connection)

    def keep(self, found: Mapping[AttemptId, Outline], edition: int) -> bool:
        """Store outlines that were made at an edition, in one commit; nothing is kept, and said so, at another one.

        One of an attempt that has been deleted for good is left out.
        """
        with self._database.writing() as connection:
            if outlines.edition(connection) != edition:
                return False
            outlines.put(connection, found)
        return True

    def outlines(self, attempts: Sequence[AttemptId]) -> Mapping[AttemptId, Outline]:
        """Return the outlines of attempts that have one."""
        with self._database.reading() as connection:
            return outlines.load(connection, attempts)

    def _purge(self, connection: Connection, attempts: Sequence[AttemptId]) -> None:
        """Strip attempts of their verdicts first: until then their journals cannot be deleted."""
        bare = dict.fromkeys(history.VERDICT)
        stripping = update(StoredAttempt).where(StoredAttempt.id.in_(attempts))
        connection.execute(stripping.values(**bare, note="", archived_at=None, discarded_at=self._now()))
        for table in (StoredEntry, StoredCorrection, StoredOutline):
            connection.execute(delete(table).where(table.attempt_id.in_(attempts)))

    def _stamp(self, attempts: Sequence[AttemptId], **values: datetime | None) -> None:
        """Set a moment of finished attempts, all in one commit."""
        with self._database.writing() as connection:
            for part in outlines.portions(attempts):
                finished = update(StoredAttempt).where(StoredAttempt.id.in_(part), StoredAttempt.passed.is_not(None))
                connection.execute(finished.values(**values))


def _removed(connection: Connection, among: Sequence[AttemptId] | None = None) -> tuple[AttemptId, ...]:
    removed = StoredAttempt.removed_at.is_not(None), StoredAttempt.passed.is_not(None)
    query = select(StoredAttempt.id).where(*removed).order_by(StoredAttempt.id)
    if among is not None:
        query = query.where(StoredAttempt.id.in_(among))
    return tuple(AttemptId(number) for number in connection.execute(query).scalars())
