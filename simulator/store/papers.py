"""An attempt whole: its columns with its form, its plan and its correction, read by the driver alone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from simulator.ports import Attempt, AttemptId, CandidateId, UnknownAttemptError
from simulator.store import codec, history
from simulator.store.database import Database
from simulator.store.schema import moment_of

if TYPE_CHECKING:
    from simulator.exam.correction import Correction

LARGEST_ID = 2**63 - 1
"""What SQLite can count to; the driver takes no larger number, not even to look for it."""

_ATTEMPT = """
    SELECT a.candidate_id, a.opened_at, a.ended_at, a.note, p.form, p.plan,
        (SELECT written_at FROM journal WHERE attempt_id = a.id ORDER BY seq DESC LIMIT 1),
        a.score_right, a.score_scored, a.raw_cut, a.scale, a.pass_mark, a.passed,
        k.score_right, k.score_scored, k.raw_cut, k.scale, k.pass_mark, k.passed, k.body
    FROM attempt a JOIN paper p ON p.attempt_id = a.id LEFT JOIN correction k ON k.attempt_id = a.id
    WHERE a.id = ?
"""


def load(database: Database, attempt: AttemptId) -> Attempt:
    """Return an attempt; UnknownAttemptError where there is none, StoreError where it cannot be read."""
    found = database.query(_ATTEMPT, (attempt,)) if attempt <= LARGEST_ID else []
    if not found:
        raise UnknownAttemptError(attempt)
    with database.naming_the_file():
        return _decoded(attempt, found[0])


def _decoded(attempt: AttemptId, columns: Sequence[Any]) -> Attempt:
    candidate, opened_at, ended_at, note, form, stored_plan, last_entry_at, *scores, body = columns
    plan = codec.PLAN.decode(stored_plan)
    return Attempt(
        id=attempt,
        candidate=CandidateId(candidate),
        form=codec.FORM.decode(form),
        plan=plan,
        opened_at=moment_of(opened_at),
        last_entry_at=None if last_entry_at is None else moment_of(last_entry_at),
        score=history.score_of(scores[:6], plan.kind),
        ended_at=None if ended_at is None else moment_of(ended_at),
        correction=None if body is None else _correction(scores[6:], body),
        note=note,
    )


def _correction(columns: Sequence[Any], body: str) -> "Correction":
    from simulator.exam.correction import Correction
    from simulator.exam.score import Score
    from simulator.store.corrections import CORRECTED_KEYS

    right, scored, raw_cut, scale, pass_mark, passed = columns
    return Correction(Score(right, scored, raw_cut, scale, pass_mark, passed=bool(passed)), CORRECTED_KEYS.decode(body))
