"""Storing attempts and revisions that come from another machine, within the transaction of a connection."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects import sqlite

from simulator.exam.bank import BankId, Revision
from simulator.exam.form import Form
from simulator.exchange import Dossier, StoredQuestion, Volume
from simulator.ports import UnknownBankError
from simulator.store import codec, history, outlines, revisions, seen
from simulator.store.tables import (
    StoredAttempt,
    StoredCandidate,
    StoredComparison,
    StoredEntry,
    StoredPaper,
    stamp_text,
)

_LINE = str(insert(StoredEntry).compile(dialect=sqlite.dialect(paramstyle="qmark")))


class Intake:
    """What is taken in at one moment; candidates and revisions are looked up once each."""

    def __init__(self, connection: Connection, driver: sqlite3.Connection, now: datetime) -> None:
        self._connection = connection
        self._driver = driver
        self._now = now
        self._candidates: dict[str, int] = {}
        self._revisions: dict[Revision, int] = {}

    def volumes(self, volumes: Iterable[Volume]) -> None:
        """Store revisions; one that is here already stays as it is."""
        for volume in volumes:
            if revisions.row_of(self._connection, volume.revision) is None:
                revisions.store(self._connection, _parcel(volume), self._now)

    def dossiers(self, dossiers: Iterable[Dossier]) -> None:
        """Store attempts that are not here yet; UnknownBankError where the revision of one is not there."""
        touched: dict[tuple[int, BankId], datetime] = {}
        for dossier in dossiers:
            form = codec.FORM.decode(dossier.form)
            candidate = self._candidate(dossier.candidate)
            self._attempt(dossier, form, candidate)
            since = touched.get((candidate, form.bank), dossier.opened_at)
            touched[candidate, form.bank] = min(since, dossier.opened_at)
        for (candidate, bank), since in touched.items():
            seen.recount(self._connection, candidate, bank)
            outlines.forget(self._connection, candidate, bank, since)
        for row in self._revisions.values():
            self._connection.execute(delete(StoredComparison).where(StoredComparison.revision_id == row))

    def _attempt(self, dossier: Dossier, form: Form, candidate: int) -> None:
        plan = codec.PLAN.decode(dossier.plan)
        statement = insert(StoredAttempt).values(
            uid=dossier.uid,
            candidate_id=candidate,
            revision_id=self._revision(dossier.revision),
            bank=form.bank,
            opened_at=dossier.opened_at,
            limit_ms=plan.limit_ms,
            kind=plan.kind.value,
            note=dossier.note,
            archived_at=dossier.archived_at,
            questions=len(form.slots),
            **history.columns_of(dossier.verdict),
        )
        attempt = self._connection.execute(statement.returning(StoredAttempt.id)).scalar_one()
        paper = insert(StoredPaper).values(attempt_id=attempt, form=dossier.form, plan=dossier.plan)
        self._connection.execute(paper)
        lines = (
            (attempt, line.seq, line.at_ms, line.name, line.version, line.body, stamp_text(line.written_at))
            for line in dossier.journal
        )
        self._driver.executemany(_LINE, lines)

    def _candidate(self, name: str) -> int:
        if name not in self._candidates:
            found = self._connection.execute(select(StoredCandidate.id).where(StoredCandidate.name == name)).scalar()
            if found is None:
                adding = insert(StoredCandidate).values(name=name, added_at=self._now).returning(StoredCandidate.id)
                found = self._connection.execute(adding).scalar_one()
            self._candidates[name] = found
        return self._candidates[name]

    def _revision(self, revision: Revision) -> int:
        if revision not in self._revisions:
            found = revisions.row_of(self._connection, revision)
            if found is None:
                raise UnknownBankError(revision)
            self._revisions[revision] = found
        return self._revisions[revision]


def _parcel(volume: Volume) -> revisions.Parcel:
    return revisions.Parcel(
        revision=volume.revision,
        bank=codec.open_bank(volume.header, [item.body for item in volume.items]),
        header=volume.header,
        items=tuple(_item(place, item) for place, item in enumerate(volume.items)),
        pictures=tuple(_picture(name, body) for name, body in volume.pictures),
    )


def _item(place: int, item: StoredQuestion) -> dict[str, object]:
    block = bytes.fromhex(item.block) or None
    return {"place": place, "digest": sha256(item.body.encode()).digest(), "body": item.body, "block": block}


def _picture(name: str, body: bytes) -> dict[str, object]:
    return {"name": name, "digest": sha256(body).digest(), "body": body}
