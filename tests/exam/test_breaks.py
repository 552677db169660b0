"""Breaks: offered on the way past their question, with the clock running or standing, and what they close."""

import pytest

from simulator.exam.bank import ScheduledBreak
from simulator.exam.commands import (
    Choose,
    DeclineBreak,
    EndBreak,
    GoBack,
    GoNext,
    OpenReview,
    Pause,
    ShowQuestion,
    StartReview,
    TakeBreak,
    ToggleFlag,
)
from simulator.exam.events import BreakEnded, BreakKind, BreakTaken, Review
from simulator.exam.items import Letter
from simulator.exam.profile import BreakRule, Profile
from simulator.exam.refusals import Refusal
from simulator.exam.state import Place
from simulator.exam.timing import allowance_ms
from tests import builders
from tests.exam.runs import MINUTE, Run, begun

PLANNED = (ScheduledBreak(after=2, minutes=10), ScheduledBreak(after=4, minutes=5, optional=False, clock_runs=True))


def run_with(rule: BreakRule | None = None, *, breaks: tuple[ScheduledBreak, ...] = (), minutes: int = 0) -> Run:
    profile = Profile(breaks=rule or BreakRule())
    exam = builders.tiny_blueprint(breaks=breaks)
    return begun(builders.plan(exam, profile=profile, pause_minutes=minutes), bank=builders.bank(blueprint=exam))


def test_a_planned_break_is_offered_on_the_way_past_its_question():
    run = run_with(breaks=PLANNED)
    run.give(GoNext(), GoNext())

    assert run.state.offer is not None
    assert (run.state.offer.number, run.state.offer.question, run.state.question) == (1, 3, 2)
    assert run.give(Choose(Letter("A"))) is Refusal.BREAK_OFFERED


def test_a_declined_break_goes_on_to_the_question_and_is_not_offered_again():
    run = run_with(breaks=PLANNED)
    run.give(GoNext(), GoNext(), DeclineBreak())
    assert run.state.question == 3

    run.give(GoBack(), GoNext())
    assert (run.state.question, run.state.offer) == (3, None)


def test_a_break_that_is_not_optional_cannot_be_declined():
    run = run_with(breaks=PLANNED)
    run.give(ShowQuestion(5))

    assert run.state.offer is not None
    assert run.state.offer.number == 2
    assert run.give(DeclineBreak()) is Refusal.NO_BREAK


def test_a_planned_break_stops_the_clock_for_its_minutes_and_ends_on_the_next_question():
    run = run_with(breaks=PLANNED)
    run.give(GoNext(), GoNext(), TakeBreak())
    assert (run.state.place, allowance_ms(run.state)) == (Place.BREAK, 10 * MINUTE)
    assert run.give(GoNext()) is Refusal.ON_BREAK

    run.give(EndBreak(4 * MINUTE))
    assert (run.state.place, run.state.question, run.state.on_break) == (Place.QUESTION, 3, None)


def test_a_planned_break_during_which_the_clock_runs_grants_no_time():
    run = run_with(breaks=PLANNED)
    run.give(ShowQuestion(5), TakeBreak())

    assert allowance_ms(run.state) == 0


def test_an_unscheduled_break_returns_to_its_question():
    run = run_with()
    run.give(GoNext(), TakeBreak())
    assert run.events(BreakTaken) == [BreakTaken(BreakKind.UNSCHEDULED)]

    run.give(EndBreak(1_000))
    assert (run.state.place, run.state.question) == (Place.QUESTION, 2)


def test_a_break_on_the_review_screen_returns_there():
    run = run_with()
    run.give(OpenReview(), TakeBreak(), EndBreak(1_000))

    assert run.state.place is Place.REVIEW


@pytest.mark.parametrize("rule", [BreakRule(unscheduled=False)])
def test_a_driver_without_unscheduled_breaks_refuses_one(rule: BreakRule):
    assert run_with(rule).give(TakeBreak()) is Refusal.NO_BREAK


def test_the_clock_is_stopped_for_no_longer_than_granted():
    run = run_with(minutes=15)
    run.give(Pause(), EndBreak(10 * MINUTE), Pause())
    assert allowance_ms(run.state) == 5 * MINUTE

    run.give(EndBreak(9 * MINUTE))
    assert run.events(BreakEnded)[-1] == BreakEnded(5 * MINUTE)
    assert run.give(Pause()) is Refusal.NO_PAUSE_LEFT


def test_without_the_accommodation_the_clock_cannot_be_stopped():
    assert run_with().give(Pause()) is Refusal.NO_BREAK


def test_a_driver_for_study_stops_the_clock_without_limit():
    run = run_with(BreakRule(pauses=True))
    run.give(Pause())

    assert allowance_ms(run.state) is None


def test_questions_seen_before_a_locking_break_are_closed_after_it():
    run = run_with(BreakRule(locks=True))
    run.give(GoNext(), TakeBreak(), EndBreak(60_000))

    assert (run.state.question, run.state.locked) == (3, frozenset({1, 2}))
    assert run.give(ShowQuestion(1)) is Refusal.LOCKED
    assert run.give(GoBack()) is Refusal.NO_PREVIOUS


def test_the_flag_of_a_closed_question_stays_as_it_is():
    run = run_with(BreakRule(locks=True))
    run.give(TakeBreak(), EndBreak(60_000), OpenReview())

    assert run.give(ToggleFlag(1)) is Refusal.LOCKED
    run.give(ToggleFlag(2))
    assert run.state.flags == {2}


def test_a_walk_leaves_closed_questions_out():
    run = run_with(BreakRule(locks=True))
    run.give(GoNext(), TakeBreak(), EndBreak(60_000), OpenReview(), StartReview(Review.ALL))

    assert run.state.walk is not None
    assert run.state.walk.questions == (3, 4, 5, 6)


def test_a_locking_break_on_the_last_question_leads_to_the_review_screen():
    run = run_with(BreakRule(locks=True))
    run.give(ShowQuestion(6), TakeBreak(), EndBreak(60_000))

    assert run.state.place is Place.REVIEW
