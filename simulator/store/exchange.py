"""Giving attempts away whole and taking in those of other machines: the Exchange of a database."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice

from sqlalchemy import Connection, select

from simulator.exam.bank import Bank, Revision
from simulator.exam.events import Entry
from simulator.exchange import AttemptColumns, Dossier, Opened, Volume
from simulator.ports import AttemptId, CandidateId, NotSavedError, StoreError
from simulator.store import codec, columns, dossiers, intake, troubles
from simulator.store.database import Database, Now
from simulator.store.event_codec import decode_event
from simulator.store.staging import staged
from simulator.store.tables import StoredAttempt
from simulator.store.transactions import driver_of

PORTION = 250
"""So many attempts come in with one commit: it holds the database for a tenth of a second or two."""


class SqliteExchange:
    """The Exchange of a database."""

    def __init__(self, database: Database, now: Now, *, portion: int = PORTION) -> None:
        self._database = database
        self._now = now
        self._portion = portion

    def columns(self, candidate: CandidateId | None) -> Iterator[AttemptColumns]:
        """Yield the finished attempts, of one candidate or of all, newest first and all of one moment."""
        with self._reading() as connection:
            yield from columns.columns(driver_of(connection), candidate)

    def dossiers(self, attempts: Iterable[AttemptId]) -> Iterator[Dossier]:
        """Yield finished attempts in the order asked for, all of one moment; UnknownAttemptError where one is not."""
        with self._reading() as connection:
            yield from dossiers.dossiers(driver_of(connection), attempts)

    def revisions_of(self, attempts: Sequence[AttemptId]) -> tuple[Revision, ...]:
        """Return the revisions that attempts were sat on, each once, oldest first."""
        with self._database.reading() as connection:
            return dossiers.revisions_of(connection, attempts)

    def volume(self, revision: Revision) -> Volume:
        """Return a revision; UnknownBankError where it is not there."""
        with self._database.reading() as connection:
            return dossiers.volume(connection, revision)

    def known(self) -> Mapping[str, AttemptId]:
        """Return all attempts by their uid."""
        with self._database.reading() as connection:
            rows = connection.execute(select(StoredAttempt.uid, StoredAttempt.id))
            return {uid: AttemptId(number) for uid, number in rows}

    def open_volume(self, volume: Volume) -> Bank:
        """Decode a revision; StoreError where this program cannot."""
        return codec.open_bank(volume.header, [item.body for item in volume.items])

    def open_dossier(self, dossier: Dossier) -> Opened:
        """Decode an attempt; StoreError where this program cannot."""
        return Opened(
            form=codec.FORM.decode(dossier.form),
            plan=codec.PLAN.decode(dossier.plan),
            entries=tuple(
                Entry(line.seq, line.at_ms, decode_event(line.name, line.version, line.body))
                for line in dossier.journal
            ),
        )

    def take_in(self, volumes: Iterable[Volume], attempts: Iterable[Dossier]) -> None:
        """Store revisions and attempts that are not here yet, in portions; NotSavedError where one cannot be.

        What was stored before stays. A portion is decoded before its commit, so that this holds the database no longer
        than it takes to copy. Candidates are found by their name or added. Items count as seen in the order the
        attempts were opened.
        """
        try:
            with self._database.reading() as connection:
                prepared = intake.parcels(connection, volumes)
            with self._database.preparing() as connection:
                for part in self._portions(attempts):
                    with staged(connection, part), connection.begin():
                        intake.take_in(connection, prepared, self._now())
                    prepared = []
        except sqlite3.Error as error:
            raise NotSavedError(str(error), trouble=troubles.of_driver(error)) from error

    def _portions(self, attempts: Iterable[Dossier]) -> Iterator[Sequence[Dossier]]:
        """Part attempts; revisions that come without any still have a portion to come with."""
        rest = iter(attempts)
        yield list(islice(rest, self._portion))
        while part := list(islice(rest, self._portion)):
            yield part

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Give a connection from which rows are taken by the driver; StoreError where that fails."""
        try:
            with self._database.reading() as connection:
                yield connection
        except sqlite3.Error as error:
            raise StoreError(str(error), trouble=troubles.of_driver(error), path=self._database.path) from error
