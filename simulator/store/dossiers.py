"""Reading attempts and revisions whole, as they are stored: nothing is decoded on the way out."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from simulator.exam.bank import Revision
from simulator.exam.plan import Kind
from simulator.exam.score import Score
from simulator.exchange import Dossier, StoredLine, StoredQuestion, Volume
from simulator.ports import AttemptId, UnknownAttemptError, UnknownBankError, Verdict
from simulator.store.schema import moment_of
from simulator.store.tables import (
    StoredAttempt,
    StoredItem,
    StoredPicture,
    StoredRevision,
    StoredRevisionItem,
    StoredRevisionPicture,
)

_ATTEMPT = """
    SELECT a.uid, c.name, r.revision, a.opened_at, a.ended_at, a.ended_by, a.used_ms, a.answered, a.flagged,
        a.score_right, a.score_scored, a.raw_cut, a.scale, a.pass_mark, a.passed, p.form, p.plan, a.note, a.archived_at,
        a.kind
    FROM attempt a JOIN candidate c ON c.id = a.candidate_id JOIN revision r ON r.id = a.revision_id
        JOIN paper p ON p.attempt_id = a.id
    WHERE a.id = ? AND a.passed IS NOT NULL AND a.removed_at IS NULL
"""
_JOURNAL = "SELECT seq, at_ms, name, version, body, written_at FROM journal WHERE attempt_id = ? ORDER BY seq"


def dossiers(driver: sqlite3.Connection, attempts: Iterable[AttemptId]) -> Iterator[Dossier]:
    """Yield finished attempts past SQLAlchemy, for its speed; UnknownAttemptError where one is not."""
    for attempt in attempts:
        found = driver.execute(_ATTEMPT, (attempt,)).fetchone()
        if found is None:
            raise UnknownAttemptError(attempt)
        lines = driver.execute(_JOURNAL, (attempt,)).fetchall()
        yield _dossier(
            found,
            tuple(
                StoredLine(seq, at_ms, name, version, body, moment_of(written_at))
                for seq, at_ms, name, version, body, written_at in lines
            ),
        )


def revisions_of(connection: Connection, attempts: Sequence[AttemptId]) -> tuple[Revision, ...]:
    """Return the revisions that attempts were sat on, each once, oldest first."""
    query = (
        select(StoredAttempt.id, StoredRevision.id, StoredRevision.revision)
        .join(StoredRevision, StoredRevision.id == StoredAttempt.revision_id)
        .order_by(StoredRevision.id)
    )
    wanted = set(attempts)
    found = {revision: None for attempt, _, revision in connection.execute(query) if attempt in wanted}
    return tuple(Revision(revision) for revision in found)


def volume(connection: Connection, revision: Revision) -> Volume:
    """Return a revision; UnknownBankError where it is not there."""
    found = connection.execute(
        select(StoredRevision.id, StoredRevision.header).where(StoredRevision.revision == revision)
    ).first()
    if found is None:
        raise UnknownBankError(revision)
    row, header = found
    items = (
        select(StoredRevisionItem.block, StoredItem.body)
        .join(StoredItem, StoredItem.id == StoredRevisionItem.item_id)
        .where(StoredRevisionItem.revision_id == row)
        .order_by(StoredRevisionItem.place)
    )
    pictures = (
        select(StoredRevisionPicture.name, StoredPicture.body)
        .join(StoredPicture, StoredPicture.id == StoredRevisionPicture.picture_id)
        .where(StoredRevisionPicture.revision_id == row)
        .order_by(StoredRevisionPicture.name)
    )
    return Volume(
        revision=revision,
        header=header,
        items=tuple(StoredQuestion((block or b"").hex(), body) for block, body in connection.execute(items)),
        pictures=tuple((name, body) for name, body in connection.execute(pictures)),
    )


def _dossier(columns: Sequence[Any], journal: tuple[StoredLine, ...]) -> Dossier:
    uid, candidate, revision, opened_at, ended_at, ended_by, used_ms, answered, flagged = columns[:9]
    right, scored, raw_cut, scale, pass_mark, passed, form, plan, note, archived_at, kind = columns[9:]
    return Dossier(
        uid=uid,
        candidate=candidate,
        revision=Revision(revision),
        opened_at=moment_of(opened_at),
        verdict=Verdict(
            score=Score(right, scored, raw_cut, scale, pass_mark, passed=bool(passed)).of_kind(Kind(kind)),
            ended_at=moment_of(ended_at),
            ended_by=ended_by,
            used_ms=used_ms,
            answered=answered,
            flagged=flagged,
        ),
        form=form,
        plan=plan,
        journal=journal,
        note=note,
        archived_at=None if archived_at is None else moment_of(archived_at),
    )
