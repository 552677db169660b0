"""Judging attempts by the rules: how much of a journal holds, and the verdict that it gives."""

from collections.abc import Sequence
from datetime import UTC, datetime

from simulator.copies import Judged
from simulator.exam import report as reports
from simulator.exam.bank import Bank
from simulator.exam.events import Answered, Entry
from simulator.exam.form import Form, Question, questions
from simulator.exam.plan import Plan
from simulator.exam.soundness import UnsoundError, prove_entry, prove_form
from simulator.exam.state import State, evolve, initial
from simulator.ports import Verdict

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def judge(form: Form, bank: Bank, plan: Plan, entries: Sequence[Entry]) -> Judged:
    """Return how many entries from the first on hold, and the verdict where they end the attempt.

    Its `ended_at` means nothing: a journal does not say on what day it ended. UnsoundError where the form does not fit
    the bank.
    """
    prove_form(form, bank)
    asked = questions(form, bank)
    state, sound = initial(plan, asked), 0
    for entry in entries:
        after = _after(state, entry, asked)
        if after is None:
            break
        state, sound = after, sound + 1
    return Judged(sound, _verdict(form, bank, state, entries[:sound]))


def _after(state: State, entry: Entry, asked: Sequence[Question]) -> State | None:
    """The state after an entry, None where that does not hold."""
    try:
        prove_entry(entry, len(asked), ended=state.ended is not None)
        event = entry.event
        if isinstance(event, Answered) and not event.answer <= set(asked[event.question - 1].letters):
            raise UnsoundError(f"entry {entry.seq} chooses what is not there")
        return evolve(state, entry)
    except (ValueError, LookupError, ArithmeticError):
        return None


def _verdict(form: Form, bank: Bank, state: State, entries: Sequence[Entry]) -> Verdict | None:
    if state.ended is None or bank.blueprint is None:
        return None
    try:
        report = reports.build(bank, bank.blueprint, form, state, tuple(entries))
    except (ValueError, LookupError, ArithmeticError):
        return None
    return Verdict(
        score=report.score,
        ended_at=_LONG_AGO,
        ended_by=state.ended.value,
        used_ms=report.record.used_ms,
        answered=report.answered,
        flagged=report.flagged,
    )
