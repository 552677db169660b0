"""Corrected scores as rows beside the scores as sat, and which revision each revision was compared with."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select
from sqlalchemy.dialects import sqlite

from simulator.exam.bank import Revision
from simulator.exam.correction import CorrectedKey, Correction
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.ports import AttemptId
from simulator.store import codec
from simulator.store.tables import (
    StoredAttempt,
    StoredComparison,
    StoredCorrection,
    StoredPaper,
    StoredRevision,
)

MOST_SOUGHT = 50
"""For how many items their names are looked for in the forms; for more, every form is taken."""

CORRECTED_KEYS = codec.Versioned(tuple[CorrectedKey, ...], 1)
"""How the keys of a correction are kept."""


def sat_with(connection: Connection, revision: Revision, items: Sequence[ItemId]) -> tuple[tuple[AttemptId, Form], ...]:
    """Return the finished attempts of a revision with their forms; those with none of the items may be left out."""
    query = (
        select(StoredAttempt.id, StoredPaper.form)
        .join(StoredRevision, StoredRevision.id == StoredAttempt.revision_id)
        .join(StoredPaper, StoredPaper.attempt_id == StoredAttempt.id)
        .where(StoredRevision.revision == revision, StoredAttempt.passed.is_not(None))
        .order_by(StoredAttempt.id)
    )
    if len(items) <= MOST_SOUGHT:
        query = query.where(or_(*(_names(item) for item in items)))
    return tuple((AttemptId(number), codec.FORM.decode(form)) for number, form in connection.execute(query))


def finished_on(connection: Connection, revision: Revision) -> frozenset[AttemptId]:
    """Return the finished attempts of a revision."""
    query = (
        select(StoredAttempt.id)
        .join(StoredRevision, StoredRevision.id == StoredAttempt.revision_id)
        .where(StoredRevision.revision == revision, StoredAttempt.passed.is_not(None))
    )
    return frozenset(map(AttemptId, connection.execute(query).scalars()))


def corrected_keys(connection: Connection, revision: Revision) -> dict[ItemId, CorrectedKey]:
    """Return the corrected keys that attempts of a revision have, each as one of them has it."""
    query = (
        select(StoredCorrection.body)
        .join(StoredAttempt, StoredAttempt.id == StoredCorrection.attempt_id)
        .join(StoredRevision, StoredRevision.id == StoredAttempt.revision_id)
        .where(StoredRevision.revision == revision)
    )
    bodies = connection.execute(query).scalars()
    return {one.item: one for body in bodies for one in CORRECTED_KEYS.decode(body)}


def put(
    connection: Connection, revision: Revision, against: Revision | None, corrections: Mapping[AttemptId, Correction]
) -> None:
    """Replace the corrections of all attempts of a revision, and note what it was compared with."""
    row = select(StoredRevision.id).where(StoredRevision.revision == revision).scalar_subquery()
    attempts = select(StoredAttempt.id).where(StoredAttempt.revision_id == row)
    connection.execute(delete(StoredCorrection).where(StoredCorrection.attempt_id.in_(attempts)))
    connection.execute(delete(StoredComparison).where(StoredComparison.revision_id == row))
    if against is not None:
        connection.execute(insert(StoredComparison).values(revision_id=row, against=against))
    if corrections:
        rows = [_columns(attempt, correction) for attempt, correction in corrections.items()]
        connection.execute(sqlite.insert(StoredCorrection), rows)


def forget_comparison(connection: Connection, attempt: AttemptId) -> None:
    """Have the revision of an attempt compared again."""
    row = select(StoredAttempt.revision_id).where(StoredAttempt.id == attempt).scalar_subquery()
    connection.execute(delete(StoredComparison).where(StoredComparison.revision_id == row))


def _names(item: ItemId) -> ColumnElement[bool]:
    return func.instr(StoredPaper.form, f'"item":"{item}"') > 0


def _columns(attempt: AttemptId, correction: Correction) -> dict[str, object]:
    score = correction.score
    return {
        "attempt_id": attempt,
        "keys": len(correction.keys),
        "score_right": score.right,
        "score_scored": score.scored,
        "raw_cut": score.raw_cut,
        "scale": score.scale,
        "pass_mark": score.pass_mark,
        "passed": score.passed,
        "body": CORRECTED_KEYS.encode(correction.keys),
    }
