"""Outlines of attempts as rows, within the transaction of a connection."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from simulator.exam.outline import Outline
from simulator.ports import AttemptId
from simulator.store.codec import Versioned
from simulator.store.tables import StoredAttempt, StoredOutline

OUTLINE = Versioned(Outline, 2)
"""How an outline is kept."""

PORTION = 500
"""How many attempts are named in one statement."""


def put(connection: Connection, outlines: Mapping[AttemptId, Outline]) -> None:
    """Store outlines of finished attempts in place of those before."""
    there = _finished(connection, tuple(outlines))
    if there:
        statement = insert(StoredOutline)
        columns = ("first_right", "first_count", "again_right", "again_count", "body")
        anew = statement.on_conflict_do_update(
            index_elements=["attempt_id"], set_={name: statement.excluded[name] for name in columns}
        )
        connection.execute(anew, [_columns(attempt, outlines[attempt]) for attempt in there])


def load(connection: Connection, attempts: Sequence[AttemptId]) -> Mapping[AttemptId, Outline]:
    """Return the outlines of attempts that have one."""
    found: dict[AttemptId, Outline] = {}
    for part in portions(attempts):
        query = select(StoredOutline.attempt_id, StoredOutline.body).where(StoredOutline.attempt_id.in_(part))
        found.update((AttemptId(number), OUTLINE.decode(body)) for number, body in connection.execute(query))
    return found


def missing(connection: Connection) -> tuple[AttemptId, ...]:
    """Return the finished attempts in sight that have no outline, newest first."""
    query = (
        select(StoredAttempt.id)
        .join(StoredOutline, StoredOutline.attempt_id == StoredAttempt.id, isouter=True)
        .where(
            StoredAttempt.passed.is_not(None), StoredAttempt.removed_at.is_(None), StoredOutline.attempt_id.is_(None)
        )
        .order_by(StoredAttempt.opened_at.desc(), StoredAttempt.id.desc())
    )
    return tuple(AttemptId(number) for number in connection.execute(query).scalars())


def edition(connection: Connection) -> int:
    """Return the number of the newest attempt: with one that comes in, other items may have been seen before."""
    return connection.execute(select(func.coalesce(func.max(StoredAttempt.id), 0))).scalar_one()


def forget(connection: Connection, candidate: int, bank: str, since: datetime) -> None:
    """Drop the outlines of a candidate's attempts of a bank from a moment on: other items had been seen by then."""
    stale = select(StoredAttempt.id).where(
        StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank, StoredAttempt.opened_at >= since
    )
    connection.execute(delete(StoredOutline).where(StoredOutline.attempt_id.in_(stale)))


def portions(attempts: Sequence[AttemptId]) -> Iterator[Sequence[AttemptId]]:
    """Part many attempts into as many as one statement may name."""
    return (attempts[start : start + PORTION] for start in range(0, len(attempts), PORTION))


def _finished(connection: Connection, attempts: Sequence[AttemptId]) -> list[AttemptId]:
    found: list[AttemptId] = []
    for part in portions(attempts):
        query = select(StoredAttempt.id).where(StoredAttempt.id.in_(part), StoredAttempt.passed.is_not(None))
        found.extend(map(AttemptId, connection.execute(query).scalars()))
    return found


def _columns(attempt: AttemptId, found: Outline) -> dict[str, object]:
    first, again = found.familiarity.first_seen, found.familiarity.repeated
    return {
        "attempt_id": attempt,
        "first_right": first.right_all,
        "first_count": first.count_all,
        "again_right": again.right_all,
        "again_count": again.count_all,
        "body": OUTLINE.encode(found),
    }
