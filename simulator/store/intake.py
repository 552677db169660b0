"""Storing attempts and revisions that come from another machine; all that can be done before the transaction is."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, delete, func, insert, select

from simulator.exam.bank import Revision
from simulator.exchange import StoredQuestion, Volume
from simulator.ports import UnknownBankError
from simulator.store import codec, outlines, revisions, seen
from simulator.store.staging import ATTEMPT, LINE, STAGED_ATTEMPT, STAGED_LINE
from simulator.store.tables import (
    StoredAttempt,
    StoredCandidate,
    StoredComparison,
    StoredEntry,
    StoredPaper,
    StoredRevision,
)

_OF_CANDIDATE = STAGED_ATTEMPT.c.candidate == StoredCandidate.name
_OF_ATTEMPT = STAGED_ATTEMPT.c.uid == StoredAttempt.uid
_NAMES = select(STAGED_ATTEMPT.c.candidate).group_by("candidate").order_by(func.min(STAGED_ATTEMPT.c.place))
_REVISIONS = select(STAGED_ATTEMPT.c.revision).distinct()
_TOUCHED = (
    select(StoredCandidate.id, STAGED_ATTEMPT.c.bank, func.min(STAGED_ATTEMPT.c.opened_at))
    .join(STAGED_ATTEMPT, _OF_CANDIDATE)
    .group_by(StoredCandidate.id, STAGED_ATTEMPT.c.bank)
)
_CAME = select(StoredAttempt.opened_at, StoredAttempt.id, STAGED_ATTEMPT.c.form).join(STAGED_ATTEMPT, _OF_ATTEMPT)
_ATTEMPTS = insert(StoredAttempt).from_select(
    ["candidate_id", "revision_id", *ATTEMPT],
    select(StoredCandidate.id, StoredRevision.id, *(STAGED_ATTEMPT.c[name] for name in ATTEMPT))
    .join(STAGED_ATTEMPT, _OF_CANDIDATE)
    .join(StoredRevision, StoredRevision.revision == STAGED_ATTEMPT.c.revision)
    .order_by(STAGED_ATTEMPT.c.place),
)
_PAPERS = insert(StoredPaper).from_select(
    ["attempt_id", "form", "plan"],
    select(StoredAttempt.id, STAGED_ATTEMPT.c.form, STAGED_ATTEMPT.c.plan)
    .join(STAGED_ATTEMPT, _OF_ATTEMPT)
    .order_by(STAGED_ATTEMPT.c.place),
)
_JOURNALS = insert(StoredEntry).from_select(
    ["attempt_id", *LINE],
    select(StoredAttempt.id, *(STAGED_LINE.c[name] for name in LINE))
    .join(STAGED_ATTEMPT, _OF_ATTEMPT)
    .join(STAGED_LINE, STAGED_LINE.c.place == STAGED_ATTEMPT.c.place)
    .order_by(STAGED_ATTEMPT.c.place, STAGED_LINE.c.seq),
)


def parcels(connection: Connection, volumes: Iterable[Volume]) -> list[revisions.Parcel]:
    """Make the revisions that are not here yet ready to be stored."""
    return [_parcel(volume) for volume in volumes if revisions.row_of(connection, volume.revision) is None]


def take_in(connection: Connection, prepared: Sequence[revisions.Parcel], now: datetime) -> None:
    """Store revisions and the attempts that are staged, within the transaction of a connection.

    UnknownBankError where the revision of an attempt is not there.
    """
    for parcel in prepared:
        revisions.store(connection, parcel, now)
    rows = [_revision(connection, name) for name in connection.execute(_REVISIONS).scalars().all()]
    for name in connection.execute(_NAMES).scalars().all():
        _add_candidate(connection, name, now)
    for statement in (_ATTEMPTS, _PAPERS, _JOURNALS):
        connection.execute(statement)
    for candidate, bank, since in connection.execute(_TOUCHED).all():
        came = _CAME.where(StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank)
        seen.add(connection, candidate, bank, connection.execute(came).all())
        outlines.forget(connection, candidate, bank, since)
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
