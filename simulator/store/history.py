"""Scores and the score history, from columns alone: no form, plan or journal is read for them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from simulator.exam.bank import BankId
from simulator.exam.plan import Kind
from simulator.exam.scoring import Score
from simulator.ports import AttemptId, AttemptRow, CandidateId, Repeats, Verdict
from simulator.store import corrections
from simulator.store.tables import StoredAttempt, StoredCandidate, StoredCorrection, StoredOutline, StoredRevision

SCORE = (
    StoredAttempt.score_right,
    StoredAttempt.score_scored,
    StoredAttempt.raw_cut,
    StoredAttempt.scale,
    StoredAttempt.pass_mark,
    StoredAttempt.passed,
)
"""The columns of a score, in the order of its fields."""

_SCORED = (
    select(
        StoredAttempt.id,
        StoredAttempt.candidate_id,
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
        *SCORE,
        StoredCorrection.keys,
        *corrections.SCORE,
        StoredAttempt.uid,
        StoredAttempt.kind,
        StoredAttempt.note,
        StoredAttempt.archived_at.is_not(None),
        StoredOutline.first_right,
        StoredOutline.first_count,
        StoredOutline.again_right,
        StoredOutline.again_count,
        StoredOutline.scale_low,
        StoredOutline.scale_high,
    )
    .join(StoredCandidate, StoredCandidate.id == StoredAttempt.candidate_id)
    .join(StoredRevision, StoredRevision.id == StoredAttempt.revision_id)
    .join(StoredCorrection, StoredCorrection.attempt_id == StoredAttempt.id, isouter=True)
    .join(StoredOutline, StoredOutline.attempt_id == StoredAttempt.id, isouter=True)
    .where(StoredAttempt.passed.is_not(None), StoredAttempt.removed_at.is_(None))
    .order_by(StoredAttempt.opened_at.desc(), StoredAttempt.id.desc())
)


VERDICT = (
    "ended_at",
    "ended_by",
    "used_ms",
    "answered",
    "flagged",
    "score_right",
    "score_scored",
    "raw_cut",
    "scale",
    "pass_mark",
    "passed",
)
"""The columns of an attempt that a verdict sets."""


def rows(
    connection: Connection, candidate: CandidateId | None, limit: int | None, *, archived: bool
) -> tuple[AttemptRow, ...]:
    """Return the scored attempts, of one candidate or of all, newest first, with the archived ones or without."""
    query = _SCORED if candidate is None else _SCORED.where(StoredAttempt.candidate_id == candidate)
    if not archived:
        query = query.where(StoredAttempt.archived_at.is_(None))
    as_the_driver_has_them = connection.execute(query.limit(limit)).cursor.fetchall()  # half the time of typed rows
    return tuple(map(_row, as_the_driver_has_them))


def score_of(columns: Sequence[Any], kind: Kind = Kind.EXAM) -> Score | None:
    """Return the score that the columns of SCORE hold, None before there is one and for a drill."""
    right, scored, raw_cut, scale, pass_mark, passed = columns
    if passed is None or kind is Kind.DRILL:
        return None
    return Score(right, scored, raw_cut, scale, pass_mark, passed=bool(passed))


def columns_of(verdict: Verdict) -> dict[str, object]:
    """Return the columns of an attempt that a verdict sets."""
    score = verdict.score
    counts = (verdict.answered, verdict.flagged, score.right, score.scored, score.raw_cut)
    values = (verdict.ended_at, verdict.ended_by, verdict.used_ms, *counts, score.scale, score.pass_mark, score.passed)
    return dict(zip(VERDICT, values, strict=True))


_KINDS = {kind.value: kind for kind in Kind}


def _row(columns: Sequence[Any]) -> AttemptRow:
    attempt, candidate, name, bank, exam, title, opened_at, ended_at, ended_by = columns[:9]
    used_ms, limit_ms, questions, answered, flagged = columns[9:14]
    score, keys, corrected, kind = columns[14:20], columns[20], columns[21:27], _KINDS[columns[28]]
    return AttemptRow(
        id=AttemptId(attempt),
        candidate=CandidateId(candidate),
        candidate_name=name,
        bank=BankId(bank),
        exam=exam,
        title=title,
        opened_at=datetime.fromisoformat(opened_at),
        ended_at=datetime.fromisoformat(ended_at),
        ended_by=ended_by,
        used_ms=used_ms,
        limit_ms=limit_ms,
        questions=questions,
        answered=answered,
        flagged=flagged,
        score=score_of(score, kind),
        corrected_keys=keys or 0,
        corrected=score_of(corrected, kind),
        uid=columns[27],
        kind=kind,
        right=score[0],
        scored=score[1],
        note=columns[29],
        archived=bool(columns[30]),
        repeats=None if columns[31] is None else Repeats(*columns[31:35]),
        spread=None if columns[35] == columns[36] or kind is Kind.DRILL else (columns[35], columns[36]),
    )
