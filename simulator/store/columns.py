"""Finished attempts as plain columns, for tables that only pass them on: in a third of the time of whole rows."""

import sqlite3
from collections.abc import Iterator

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import sqlite

from simulator.exchange import AttemptColumns
from simulator.ports import CandidateId
from simulator.store.tables import StoredAttempt, StoredCandidate, StoredCorrection, StoredRevision

_COLUMNS = (
    select(
        StoredAttempt.id,
        StoredCandidate.name,
        StoredAttempt.bank,
        StoredRevision.exam,
        StoredRevision.title,
        StoredAttempt.opened_at,
        StoredAttempt.ended_at,
        StoredAttempt.ended_by,
        StoredAttempt.used_ms,
        StoredAttempt.limit_ms,
        StoredAttempt.questions,
        StoredAttempt.answered,
        StoredAttempt.flagged,
        StoredAttempt.score_scored,
        StoredAttempt.score_right,
        StoredAttempt.raw_cut,
        StoredAttempt.scale,
        StoredAttempt.pass_mark,
        StoredAttempt.passed,
        StoredCorrection.keys,
        StoredCorrection.score_right,
        StoredCorrection.scale,
        StoredCorrection.passed,
        StoredAttempt.uid,
        StoredAttempt.kind,
        StoredAttempt.archived_at.is_not(None),
        StoredAttempt.note,
    )
    .join(StoredCandidate, StoredCandidate.id == StoredAttempt.candidate_id)
    .join(StoredRevision, StoredRevision.id == StoredAttempt.revision_id)
    .join(StoredCorrection, StoredCorrection.attempt_id == StoredAttempt.id, isouter=True)
    .where(StoredAttempt.passed.is_not(None), StoredAttempt.removed_at.is_(None))
    .order_by(StoredAttempt.opened_at.desc(), StoredAttempt.id.desc())
)
"""In the order of the fields of AttemptColumns."""


_DIALECT = sqlite.dialect(paramstyle="qmark")
ALL = str(_COLUMNS.compile(dialect=_DIALECT))
_OF_ONE = str(_COLUMNS.where(StoredAttempt.candidate_id == bindparam("candidate")).compile(dialect=_DIALECT))


def columns(driver: sqlite3.Connection, candidate: CandidateId | None) -> Iterator[AttemptColumns]:
    """Yield the scored attempts, of one candidate or of all, newest first; sqlite3.Error where they cannot be read."""
    found = driver.execute(ALL) if candidate is None else driver.execute(_OF_ONE, (candidate,))
    return map(AttemptColumns._make, found)
