"""The score history as CSV: one row an attempt, for people and for spreadsheets."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from simulator.exam.plan import Kind
from simulator.export.atomic import whole_file
from simulator.export.cells import QuotedCells
from simulator.ports import AttemptRow

COLUMNS = (
    "attempt",
    "candidate",
    "bank",
    "exam",
    "title",
    "opened_at",
    "ended_at",
    "ended_by",
    "minutes_used",
    "minutes_allowed",
    "questions",
    "answered",
    "flagged",
    "scored_questions",
    "scored_right",
    "raw_cut",
    "practice_score",
    "pass_mark",
    "passed",
    "corrected_keys",
    "corrected_right",
    "corrected_score",
    "corrected_passed",
    "attempt_uid",
    "kind",
    "archived",
    "note",
)
"""Stable names; dates are ISO 8601 in UTC, the practice score is not that of the exam's owner.

Those of corrected keys are empty, but for a 0, where none has been corrected since. `attempt` counts on this machine
alone, `attempt_uid` is the same on every one. `kind` is exam or drill; a drill has counts and no practice score.
"""


def write_history(rows: Iterable[AttemptRow], path: Path) -> None:
    """Write the history to a file, whole or not at all; OSError where it cannot."""
    with whole_file(path) as file:
        dump_history(rows, file)


def dump_history(rows: Iterable[AttemptRow], file: TextIO) -> None:
    """Write the history as CSV with a header line; as text put together here, in half the time of the csv module."""
    cells = QuotedCells()
    file.write(",".join(COLUMNS) + "\r\n")
    file.writelines(_line(row, cells) for row in rows)


def _line(row: AttemptRow, cells: Mapping[str, str]) -> str:
    ended_at = row.ended_at.isoformat(timespec="seconds") if row.ended_at else ""
    return (
        f"{row.id},{cells[row.candidate_name]},{cells[row.bank]},{cells[row.exam]},{cells[row.title]},"
        f"{row.opened_at.isoformat(timespec='seconds')},{ended_at},{row.ended_by},"
        f"{row.used_ms / 60_000:.1f},{row.limit_ms // 60_000},{row.questions},{row.answered},{row.flagged},"
        f"{_result(row)},{row.corrected_keys},{_corrected(row)},{row.uid},{row.kind.value},"
        f"{'yes' if row.archived else 'no'},{cells[row.note]}\r\n"
    )


def _result(row: AttemptRow) -> str:
    score = row.score
    if score is not None:
        passed = "yes" if score.passed else "no"
        return f"{score.scored},{score.right},{score.raw_cut},{score.scale},{score.pass_mark},{passed}"
    return f"{row.scored},{row.right},,,," if row.kind is Kind.DRILL else ",,,,,"


def _corrected(row: AttemptRow) -> str:
    score = row.corrected
    return ",," if score is None else f"{score.right},{score.scale},{'yes' if score.passed else 'no'}"
