"""Scores and the score history, from columns alone: no form, plan or journal is read for them."""

from collections.abc import Sequence
from typing import Any

from simulator.exam.plan import Kind
from simulator.exam.score import Score
from simulator.ports import AttemptRow, CandidateId, Repeats, Verdict
from simulator.store.database import Database
from simulator.store.schema import moment_of

SCORE = ("score_right", "score_scored", "raw_cut", "scale", "pass_mark", "passed")
"""The columns of a score, in the order of its fields."""

_SCORED = """
    SELECT a.id, a.candidate_id, c.name, a.bank, r.exam, r.title, a.opened_at, a.ended_at, a.ended_by, a.used_ms,
        a.limit_ms, a.questions, a.answered, a.flagged,
        a.score_right, a.score_scored, a.raw_cut, a.scale, a.pass_mark, a.passed,
        k.keys, k.score_right, k.score_scored, k.raw_cut, k.scale, k.pass_mark, k.passed,
        a.uid, a.kind, a.note, a.archived_at IS NOT NULL,
        o.first_right, o.first_count, o.again_right, o.again_count, o.scale_low, o.scale_high
    FROM attempt a JOIN candidate c ON c.id = a.candidate_id JOIN revision r ON r.id = a.revision_id
        LEFT JOIN correction k ON k.attempt_id = a.id LEFT JOIN outline o ON o.attempt_id = a.id
    WHERE a.passed IS NOT NULL AND a.removed_at IS NULL
"""
_ORDER = "ORDER BY a.opened_at DESC, a.id DESC LIMIT ?"
_ALL = -1
"""The limit that is none."""


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
    database: Database, candidate: CandidateId | None, limit: int | None, *, archived: bool
) -> tuple[AttemptRow, ...]:
    """Return the scored attempts, of one candidate or of all, newest first, with the archived ones or without."""
    who = "" if candidate is None else "AND a.candidate_id = ?"
    which = "" if archived else "AND a.archived_at IS NULL"
    parameters = (*(() if candidate is None else (candidate,)), _ALL if limit is None else limit)
    found = database.query(f"{_SCORED} {who} {which} {_ORDER}", parameters)
    return tuple(map(_Reader().row, found))


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
