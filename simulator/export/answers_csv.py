"""The answers of attempts as CSV: one row an answer, for people and for spreadsheets."""

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from simulator.exchange import AnswerRow
from simulator.export.atomic import whole_file
from simulator.export.cells import safe

COLUMNS = (
    "attempt",
    "attempt_uid",
    "candidate",
    "bank",
    "question",
    "item",
    "type",
    "domain",
    "task",
    "knowledge",
    "keywords",
    "difficulty",
    "role",
    "answer",
    "key",
    "right",
    "status",
    "flagged",
    "seconds",
    "visits",
    "changes",
    "first_shown_seconds",
    "struck_out",
    "comment",
    "kind",
    "repeated",
)
"""Stable names; letters are those of the bank file, several parts are separated by spaces, keywords by semicolons.

`repeated` says whether the candidate had been given the question in an earlier attempt.
"""


def write_answers(attempts: Iterable[Iterable[AnswerRow]], path: Path) -> None:
    """Write answers to a file, whole or not at all, one attempt at a time; OSError where it cannot."""
    with whole_file(path) as file:
        dump_answers(attempts, file)


def dump_answers(attempts: Iterable[Iterable[AnswerRow]], file: TextIO) -> None:
    """Write answers as CSV with a header line."""
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for answers in attempts:
        writer.writerows(map(_line, answers))


def _line(row: AnswerRow) -> tuple[object, ...]:
    return (
        row.attempt,
        row.uid,
        safe(row.candidate),
        safe(row.bank),
        row.question,
        safe(row.item),
        row.type,
        safe(row.domain),
        safe(row.task),
        row.knowledge,
        safe("; ".join(row.keywords)),
        row.difficulty,
        row.role,
        safe(row.answer),
        safe(row.key),
        "yes" if row.right else "no",
        row.status,
        "yes" if row.flagged else "no",
        f"{row.spent_ms / 1000:.1f}",
        row.visits,
        row.changes,
        "" if row.first_ms is None else f"{row.first_ms / 1000:.1f}",
        row.struck,
        safe(row.comment),
        row.kind,
        "yes" if row.repeated else "no",
    )
