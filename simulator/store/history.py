"""Scores and the score history, from columns alone: no form, plan or journal is read for them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from simulator.exam.plan import Kind
from simulator.exam.scoring import Score
from simulator.ports import AttemptRow, CandidateId, Repeats, Verdict
from simulator.store import corrections
from simulator.store.tables import (
    StoredAttempt,
    StoredCandidate,
    StoredCorrection,
    StoredOutline,
    StoredRevision,
    moment_of,
)

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
    return tuple(map(_Reader().row, as_the_driver_has_them))


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


class _Reader:
    """Makes rows of columns; values that many rows share, as scores, are made once, which takes half the time."""

    def __init__(self) -> None:
        self._scores: dict[Sequence[Any], Score | None] = {}
        self._repeats: dict[Sequence[Any], Repeats] = {}

    def row(self, columns: Sequence[Any]) -> AttemptRow:
        """The row of the columns of an attempt."""
        kind = _KINDS[columns[28]]
        exam, low, high = kind is not Kind.DRILL, columns[35], columns[36]
        return AttemptRow(
            id=columns[0],
            candidate=columns[1],
            candidate_name=columns[2],
            bank=columns[3],
            exam=columns[4],
            title=columns[5],
            opened_at=moment_of(columns[6]),
            ended_at=moment_of(columns[7]),
            ended_by=columns[8],
            used_ms=columns[9],
            limit_ms=columns[10],
            questions=columns[11],
            answered=columns[12],
            flagged=columns[13],
            score=self._score(columns[14:20]) if exam else None,
            corrected_keys=columns[20] or 0,
            corrected=self._score(columns[21:27]) if exam and columns[20] else None,
            uid=columns[27],
            kind=kind,
            right=columns[14],
            scored=columns[15],
            note=columns[29],
            archived=bool(columns[30]),
            repeats=None if columns[31] is None else self._familiar(columns[31:35]),
            spread=(low, high) if exam and low != high else None,
        )

    def _score(self, columns: Sequence[Any]) -> Score | None:
        if columns not in self._scores:
            self._scores[columns] = score_of(columns)
        return self._scores[columns]

    def _familiar(self, columns: Sequence[Any]) -> Repeats:
        if columns not in self._repeats:
            self._repeats[columns] = Repeats(*columns)
        return self._repeats[columns]
