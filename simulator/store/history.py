"""Scores and the score history, from columns alone: no form, plan or journal is read for them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from simulator.exam.bank import BankId
from simulator.exam.plan import Kind
from simulator.exam.score import Score
from simulator.ports import AttemptId, AttemptRow, CandidateId, Repeats, Strand, Verdict
from simulator.store.database import Database
from simulator.store.schema import moment_of

SCORE = ("score_right", "score_scored", "raw_cut", "scale", "pass_mark", "passed")
"""The columns of a score, in the order of its fields."""

_SCORED = """
    SELECT a.id, a.candidate_id, a.revision_id, a.bank, a.opened_at, a.ended_at, a.ended_by, a.used_ms,
        a.limit_ms, a.questions, a.answered, a.flagged,
        a.score_right, a.score_scored, a.raw_cut, a.scale, a.pass_mark, a.passed,
        k.keys, k.score_right, k.score_scored, k.raw_cut, k.scale, k.pass_mark, k.passed,
        a.uid, a.kind, a.note, a.archived_at IS NOT NULL,
        o.first_right, o.first_count, o.again_right, o.again_count
    FROM attempt a LEFT JOIN correction k ON k.attempt_id = a.id LEFT JOIN outline o ON o.attempt_id = a.id
"""
"""Names and titles are looked up apart: joined, they would cost as much as all the rest."""
_IDS = "SELECT a.id FROM attempt a"
_FINISHED = "WHERE a.passed IS NOT NULL AND a.removed_at IS NULL"
_ORDER = "ORDER BY a.opened_at DESC, a.id DESC"
_NAMED = "AND a.id IN (SELECT value FROM json_each(?))"
_NAMES = "SELECT id, name FROM candidate"
_SAT = """
    SELECT title, exam, json_extract(content, '$.content.blueprint.scale_min'),
        json_extract(content, '$.content.blueprint.scale_max')
    FROM (SELECT title, exam, CASE WHEN json_valid(header) THEN header ELSE '{}' END AS content
        FROM revision WHERE id = ?)
"""
_STRANDS = """
    SELECT s.candidate_id, c.name, s.bank, r.title, s.attempts, s.corrected
    FROM (
        SELECT a.candidate_id, a.bank, a.revision_id, count(*) AS attempts, count(k.attempt_id) AS corrected,
            max(a.opened_at) AS newest
        FROM attempt a LEFT JOIN correction k ON k.attempt_id = a.id
        WHERE a.passed IS NOT NULL AND a.removed_at IS NULL
        GROUP BY a.candidate_id, a.bank
    ) s JOIN candidate c ON c.id = s.candidate_id JOIN revision r ON r.id = s.revision_id
    ORDER BY s.newest DESC
"""
"""The revision is that of the newest attempt: SQLite takes a bare column from the row with the maximum."""


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


def newest(
    database: Database, candidate: CandidateId | None, limit: int | None, *, archived: bool
) -> tuple[AttemptRow, ...]:
    """Return the scored attempts, of one candidate or of all, newest first, with the archived ones or without."""
    parameters: list[object] = []
    wanted = _FINISHED
    if candidate is not None:
        wanted = f"{wanted} AND a.candidate_id = ?"
        parameters.append(candidate)
    if not archived:
        wanted = f"{wanted} AND a.archived_at IS NULL"
    if limit is not None:  # first which ones: else what belongs to all of them is fetched before they are ordered
        wanted = f"WHERE a.id IN ({_IDS} {wanted} {_ORDER} LIMIT ?)"
        parameters.append(limit)
    return _made(database, wanted, parameters)


def finished(database: Database) -> tuple[AttemptId, ...]:
    """Return all scored attempts, newest first."""
    return tuple(AttemptId(number) for (number,) in database.query(f"{_IDS} {_FINISHED} {_ORDER}"))


def rows(database: Database, attempts: Sequence[AttemptId]) -> tuple[AttemptRow, ...]:
    """Return those of the attempts that are scored, newest first."""
    named = json.dumps([int(attempt) for attempt in attempts])
    return _made(database, f"{_FINISHED} {_NAMED}", [named])


def strands(database: Database) -> tuple[Strand, ...]:
    """Return who has finished attempts of which banks, and how many; those of the newest attempt first."""
    return tuple(
        Strand(CandidateId(candidate), name, BankId(bank), title, count, corrected=corrected > 0)
        for candidate, name, bank, title, count, corrected in database.query(_STRANDS)
    )


def _made(database: Database, wanted: str, parameters: Sequence[object]) -> tuple[AttemptRow, ...]:
    found = database.query(f"{_SCORED} {wanted} {_ORDER}", parameters)
    return tuple(map(_Reader(database).row, found))


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


@dataclass(frozen=True, slots=True)
class _Sat:
    """What the rows of a revision say of it."""

    title: str
    exam: str
    ends: tuple[int, int] | None


class _Reader:
    """Makes rows of columns; values that many rows share, as scores, are made once, which takes half the time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._names: Mapping[int, str] = dict(database.query(_NAMES))
        self._revisions: dict[int, _Sat] = {}
        self._scores: dict[Sequence[Any], Score | None] = {}
        self._repeats: dict[Sequence[Any], Repeats] = {}

    def row(self, columns: Sequence[Any]) -> AttemptRow:
        """The row of the columns of an attempt."""
        kind, sat = _KINDS[columns[26]], self._revisions.get(columns[2]) or self._sat(columns[2])
        exam = kind is not Kind.DRILL
        return AttemptRow(
            id=columns[0],
            candidate=columns[1],
            candidate_name=self._names[columns[1]],
            bank=columns[3],
            exam=sat.exam,
            title=sat.title,
            opened_at=moment_of(columns[4]),
            ended_at=moment_of(columns[5]),
            ended_by=columns[6],
            used_ms=columns[7],
            limit_ms=columns[8],
            questions=columns[9],
            answered=columns[10],
            flagged=columns[11],
            score=self._score(columns[12:18]) if exam else None,
            corrected_keys=columns[18] or 0,
            corrected=self._score(columns[19:25]) if exam and columns[18] else None,
            uid=columns[25],
            kind=kind,
            right=columns[12],
            scored=columns[13],
            note=columns[27],
            archived=bool(columns[28]),
            repeats=None if columns[29] is None else self._familiar(columns[29:33]),
            ends=sat.ends,
        )

    def _sat(self, revision: int) -> _Sat:
        ((title, exam, low, high),) = self._database.query(_SAT, (revision,))
        self._revisions[revision] = found = _Sat(title, exam, None if low is None or high is None else (low, high))
        return found

    def _score(self, columns: Sequence[Any]) -> Score | None:
        if columns not in self._scores:
            self._scores[columns] = score_of(columns)
        return self._scores[columns]

    def _familiar(self, columns: Sequence[Any]) -> Repeats:
        if columns not in self._repeats:
            self._repeats[columns] = Repeats(*columns)
        return self._repeats[columns]
