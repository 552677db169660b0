"""Finished attempts with everything that a report can tell, or next to nothing; the same at every call."""

from dataclasses import replace
from datetime import UTC, datetime

from simulator.exam.bank import Bank
from simulator.exam.commands import (
    Begin,
    Choose,
    EndBreak,
    Leave,
    NoteTime,
    OpenReview,
    Resume,
    ShowQuestion,
    TakeBreak,
    ToggleFlag,
)
from simulator.exam.commands import End as EndExam
from simulator.exam.items import Item
from simulator.ports import Attempt, AttemptId, CandidateId
from simulator.session.results import Result
from tests import builders
from tests.exam.runs import Run, report_of

SECOND = 1000
WHEN = datetime(2026, 3, 31, 9, 30, tzinfo=UTC)
CANDIDATE = "Robin Example"


def known() -> Result:
    """A failed exam: wrong, blank, misread, hasty and changed answers, flags, a break, an interruption, time over."""
    run = _run()
    for question in range(1, 61):
        run.give(ShowQuestion(question))
        _answer(run, question)
        if question == 15:
            run.give(TakeBreak())
            run.wait(120 * SECOND)
            run.give(EndBreak(120 * SECOND))
        if question == 31:
            run.give(NoteTime(), Leave(), Resume(240))
    for question in (3, 10, 17, 24):
        run.give(ShowQuestion(question))
        run.wait(40 * SECOND)
        _choose(run, question, right=question != 24)
    run.give(ShowQuestion(61))
    run.wait(run.state.plan.limit_ms)
    run.give(NoteTime())
    return result(run)


def perfect() -> Result:
    """Every question right, at an even pace."""
    run = _run()
    for question in range(1, 66):
        run.give(ShowQuestion(question))
        run.wait(90 * SECOND)
        _choose(run, question, right=True)
    run.give(OpenReview(), EndExam())
    return result(run)


def empty() -> Result:
    """Begun and left alone until the time was over."""
    run = _run()
    run.wait(run.state.plan.limit_ms)
    run.give(NoteTime())
    return result(run)


def bare() -> Result:
    """A small exam whose bank knows neither knowledge nor keywords, every question scored, one right."""
    exam = builders.tiny_blueprint(scored=6, unscored=0, knowledge=(), gates=())
    items = tuple(replace(item, knowledge=None, keywords=()) for item in builders.bank(blueprint=exam).items)
    bank = builders.bank(blueprint=exam, items=items, keyword_groups=())
    run = Run(builders.plan(exam), bank=bank)
    run.give(Begin())
    run.wait(20 * SECOND)
    _choose(run, 1, right=True)
    run.give(OpenReview(), EndExam())
    return result(run)


def result(run: Run) -> Result:
    """A run as a finished attempt."""
    report, exam = report_of(run), run.bank.blueprint
    assert exam is not None
    attempt = Attempt(AttemptId(1), CandidateId(1), run.form, run.state.plan, WHEN, WHEN, report.score, WHEN)
    return Result(attempt, run.bank, exam, run.state, tuple(run.entries), report)


def _run() -> Run:
    exam = builders.blueprint()
    bank = _with_negations(builders.bank(blueprint=exam))
    run = Run(builders.plan(exam), bank=bank, form=builders.form(bank, seed=7))
    run.give(Begin())
    return run


def _with_negations(bank: Bank) -> Bank:
    items = tuple(_negated(item) if place % 9 == 0 else item for place, item in enumerate(bank.items))
    return replace(bank, items=items)


def _negated(item: Item) -> Item:
    return replace(item, stem=f"{item.stem} Which is NOT so?")


def _answer(run: Run, question: int) -> None:
    hasty = question in {20, 33, 47, 58}
    run.wait(2 * SECOND if hasty else (120 + question * 37 % 90) * SECOND)
    if question in {13, 26}:
        return
    _choose(run, question, right=question % 4 != 3 and not hasty)
    if question % 7 == 3:
        run.give(ToggleFlag(question))


def _choose(run: Run, question: int, *, right: bool) -> None:
    item = run.bank.by_id[run.form.slots[question - 1].item]
    held = run.state.answer(question)
    wrong = [letter for letter in item.letters if letter not in item.keys][: item.choose]
    for letter in sorted(held) if isinstance(held, frozenset) and item.choose > 1 else ():
        run.give(Choose(letter))
    for letter in sorted(item.keys) if right else wrong:
        run.give(Choose(letter))
