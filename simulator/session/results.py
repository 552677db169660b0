"""Attempts that are over: settle their score, prove it again, make their report."""

from dataclasses import dataclass, replace

from simulator.exam import report as reports
from simulator.exam.bank import Bank, Blueprint
from simulator.exam.events import Entry
from simulator.exam.outline import outline
from simulator.exam.plan import Kind
from simulator.exam.report import Report
from simulator.exam.score import Score
from simulator.exam.state import State
from simulator.ports import Attempt, AttemptId, AttemptRow, Verdict
from simulator.session.desk import Desk
from simulator.session.opening import NoBlueprintError, replayed


class NotEndedError(ValueError):
    """The attempt is still unfinished."""


@dataclass(frozen=True)
class Result:
    """A finished attempt with all that its report and item review show."""

    attempt: Attempt
    bank: Bank
    blueprint: Blueprint
    state: State
    entries: tuple[Entry, ...]
    report: Report

    @property
    def is_drill(self) -> bool:
        """Whether chosen questions were sat again: the report counts, and its scale is not to be shown."""
        return self.attempt.plan.kind is Kind.DRILL


@dataclass(frozen=True, slots=True)
class Account:
    """What is kept of a finished attempt beside its journal; a drill has counts and no score."""

    right: int
    scored: int
    score: Score | None
    ended_by: str
    used_ms: int
    questions: int
    answered: int
    flagged: int


@dataclass(frozen=True, slots=True)
class Proof:
    """A finished attempt as stored, and as its journal gives it once more."""

    attempt: AttemptId
    stored: Account
    recounted: Account

    @property
    def holds(self) -> bool:
        """Whether both agree."""
        return self.stored == self.recounted


def result(desk: Desk, attempt_id: AttemptId) -> Result:
    """Replay a finished attempt and make its report; NotEndedError where it is unfinished."""
    attempt = desk.archive.attempt(attempt_id)
    bank = desk.library.bank(attempt.form.revision)
    if bank.blueprint is None:
        raise NoBlueprintError(bank.id)
    entries = desk.journal.read(attempt_id)
    state = replayed(attempt, bank, entries)
    if state.ended is None:
        raise NotEndedError(attempt_id)
    report = reports.build(bank, bank.blueprint, attempt.form, state, entries)
    return Result(attempt, bank, bank.blueprint, state, entries, report)


def settle(desk: Desk, attempt_id: AttemptId) -> Result:
    """Score a finished attempt, store the score with it, and return the result as stored."""
    found = result(desk, attempt_id)
    if found.state.ended is None:
        raise NotEndedError(attempt_id)
    if found.attempt.ended_at is not None:
        return found
    verdict = Verdict(
        score=found.report.score,
        ended_at=max(found.attempt.opened_at, found.attempt.last_entry_at or desk.clock.now()),
        ended_by=found.state.ended.value,
        used_ms=found.report.record.used_ms,
        answered=found.report.answered,
        flagged=found.report.flagged,
        outline=outline(found.report, desk.archive.met_before(attempt_id)),
    )
    desk.archive.settle(attempt_id, verdict)
    return replace(found, attempt=desk.archive.attempt(attempt_id))


def prove(desk: Desk, row: AttemptRow) -> Proof:
    """Replay the journal of a scored attempt and count it anew."""
    found = result(desk, row.id)
    stored = Account(
        row.right, row.scored, row.score, row.ended_by, row.used_ms, row.questions, row.answered, row.flagged
    )
    report, ended = found.report, found.state.ended
    recounted = Account(
        right=report.score.right,
        scored=report.score.scored,
        score=None if found.is_drill else report.score,
        ended_by=ended.value if ended else "",
        used_ms=report.record.used_ms,
        questions=len(report.items),
        answered=report.answered,
        flagged=report.flagged,
    )
    return Proof(row.id, stored, recounted)
