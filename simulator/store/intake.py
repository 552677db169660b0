"""Storing attempts and revisions that come from another machine; all that can be done before the transaction is."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from simulator.exam.bank import Revision
from simulator.exchange import StoredQuestion, Volume
from simulator.ports import UnknownBankError
from simulator.store import codec, outlines, revisions, seen
from simulator.store.staging import ATTEMPT, LINE
from simulator.store.tables import StoredCandidate, StoredComparison

_NAMES = "SELECT candidate FROM staged_attempt GROUP BY candidate ORDER BY min(place)"
_REVISIONS = "SELECT DISTINCT revision FROM staged_attempt"
_TOUCHED = """
    SELECT candidate.id, staged_attempt.bank, min(staged_attempt.opened_at)
    FROM staged_attempt JOIN candidate ON candidate.name = staged_attempt.candidate GROUP BY 1, 2
"""
_ATTEMPTS = f"""
    INSERT INTO attempt (candidate_id, revision_id, {", ".join(ATTEMPT)})
    SELECT candidate.id, revision.id, {", ".join(f"staged_attempt.{name}" for name in ATTEMPT)} FROM staged_attempt
    JOIN candidate ON candidate.name = staged_attempt.candidate
    JOIN revision ON revision.revision = staged_attempt.revision ORDER BY place
"""
_PAPERS = """
    INSERT INTO paper (attempt_id, form, plan) SELECT attempt.id, form, plan
    FROM staged_attempt CROSS JOIN attempt ON attempt.uid = staged_attempt.uid ORDER BY place
"""
_JOURNALS = f"""
    INSERT INTO journal (attempt_id, {", ".join(LINE)})
    SELECT attempt.id, {", ".join(f"staged_line.{name}" for name in LINE)} FROM staged_attempt
    CROSS JOIN attempt ON attempt.uid = staged_attempt.uid
    CROSS JOIN staged_line ON staged_line.place = staged_attempt.place ORDER BY staged_attempt.place, staged_line.seq
"""


def parcels(connection: Connection, volumes: Iterable[Volume]) -> list[revisions.Parcel]:
    """Make the revisions that are not here yet ready to be stored."""
    return [_parcel(volume) for volume in volumes if revisions.row_of(connection, volume.revision) is None]


def take_in(
    connection: Connection, driver: sqlite3.Connection, prepared: Sequence[revisions.Parcel], now: datetime
) -> None:
    """Store revisions and the attempts that are staged, within the transaction of a connection.

    UnknownBankError where the revision of an attempt is not there.
    """
    for parcel in prepared:
        revisions.store(connection, parcel, now)
    rows = [_revision(connection, Revision(name)) for (name,) in driver.execute(_REVISIONS).fetchall()]
    for (name,) in driver.execute(_NAMES).fetchall():
        _add_candidate(connection, name, now)
    for statement in (_ATTEMPTS, _PAPERS, _JOURNALS):
        driver.execute(statement)
    for candidate, bank, since in driver.execute(_TOUCHED).fetchall():
        seen.recount(connection, candidate, bank)
        outlines.forget(connection, candidate, bank, datetime.fromisoformat(since))
    connection.execute(delete(StoredComparison).where(StoredComparison.revision_id.in_(rows)))


def _add_candidate(connection: Connection, name: str, now: datetime) -> None:
    if connection.execute(select(StoredCandidate.id).where(StoredCandidate.name == name)).first() is None:
        connection.execute(insert(StoredCandidate).values(name=name, added_at=now))


def _revision(connection: Connection, revision: Revision) -> int:
    row = revisions.row_of(connection, revision)
    if row is None:
        raise UnknownBankError(revision)
    return row


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
