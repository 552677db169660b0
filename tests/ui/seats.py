"""Puts somebody into the middle of an exam with the plan that a test asks for."""

from dataclasses import replace
from typing import Any

from simulator.exam.bank import ScheduledBreak
from simulator.exam.commands import Begin
from simulator.exam.plan import Wishes, plan_for
from simulator.ports import AttemptDraft
from simulator.session.opening import lay_out
from tests import builders
from tests.stage import Stage

MINUTE = 60_000
PLANNED = (ScheduledBreak(after=2, minutes=10), ScheduledBreak(after=4, minutes=5, optional=False, clock_runs=True))


def take_seat(shown: Stage, *, breaks: tuple[ScheduledBreak, ...] = (), **wishes: Any) -> None:
    """Begin an exam of 65 questions in the order of the bank: its first question is on screen."""
    desk = shown.house.desk
    (shelved,) = [one for one in desk.library.shelf() if one.bank == "aws-mls-c01"]
    assert shelved.revision is not None
    assert shelved.blueprint is not None
    form = builders.form(desk.library.bank(shelved.revision), revision=shelved.revision)
    plan = replace(plan_for(shelved.blueprint, Wishes(**wishes)), breaks=breaks)
    candidate = shown.window._attempts.candidate()
    attempt = desk.archive.open_attempt(AttemptDraft(candidate.id, form, plan, shown.clock.now()))
    opened = lay_out(desk, attempt)
    opened.sitting.do(Begin())
    shown.window._attempts.opened.emit(opened)
    shown.settle()


def let_pass(shown: Stage, ms: int) -> None:
    """Let time go by and the window look at the clock."""
    shown.clock.advance(ms)
    shown.bridge._on_timer_timeout()
    shown.settle()
