"""Exam time: when it is noted, when it is over, and where the clock may be seen."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.exam.commands import (
    Begin,
    Choose,
    Command,
    End,
    EstimateTime,
    GoBack,
    GoNext,
    Leave,
    NoteTime,
    OpenReview,
    Peek,
    Resume,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import Ended, EndReason, Interrupted, Peeked, Resumed, Review, TimeNoted
from simulator.exam.items import Letter
from simulator.exam.profile import ClockPolicy
from simulator.exam.refusals import Refusal
from simulator.exam.timing import PEEK_MS, clock_on_screen, left_ms
from tests import builders
from tests.exam.runs import Run, at_review, begun

ANYTHING: list[Command] = [
    NoteTime(),
    Choose(Letter("A")),
    Choose(Letter("Z")),
    ToggleFlag(1),
    GoNext(),
    GoBack(),
    ShowQuestion(3),
    ShowQuestion(99),
    OpenReview(),
    StartReview(Review.FLAGGED),
    Peek(),
    EstimateTime(1),
    Leave(),
    End(),
]


def seen(run: Run, after_ms: int = 0) -> bool:
    return clock_on_screen(run.state, run.at_ms + after_ms)


@pytest.mark.parametrize("command", ANYTHING, ids=repr)
@pytest.mark.parametrize("place", [begun, at_review])
def test_whatever_is_asked_after_the_time_is_over_ends_the_attempt(place: type[Run], command: Command):
    run = place()
    run.wait(run.state.plan.limit_ms)

    assert run.give(command) == (Ended(EndReason.TIME),)
    assert left_ms(run.state, run.at_ms) == 0


@pytest.mark.parametrize("command", [*ANYTHING, Begin(), Resume(3)], ids=repr)
def test_nothing_happens_after_the_end(command: Command):
    run = at_review()
    run.give(End())

    assert run.give(command) is Refusal.ENDED


def test_no_less_than_nothing_is_left():
    run = begun()

    assert [left_ms(run.state, run.state.plan.limit_ms + late) for late in (-1, 0, 1)] == [1, 0, 0]


def test_a_resumption_after_the_time_is_over_is_recorded_before_the_end():
    run = begun()
    run.wait(run.state.plan.limit_ms)

    assert run.give(Resume(5)) == (Interrupted(orderly=False), Resumed(5))
    assert run.give(NoteTime()) == (Ended(EndReason.TIME),)


def test_the_time_is_not_over_a_millisecond_before():
    run = begun()
    run.wait(run.state.plan.limit_ms - 1)

    assert run.give(NoteTime()) == (TimeNoted(),)


def test_an_attempt_whose_time_ran_out_before_an_interruption_ends_when_it_goes_on():
    run = begun()
    run.wait(run.state.plan.limit_ms - 1).give(Leave())
    run.give(Resume(60))

    assert run.wait(1).give(NoteTime()) == (Ended(EndReason.TIME),)


@given(waits=st.lists(st.integers(0, 250), max_size=150))
@example(waits=[250] * 100)
def test_with_a_look_every_quarter_of_a_second_less_than_5_s_are_unrecorded(waits: list[int]):
    run = begun()
    for wait in waits:
        run.wait(wait)
        assert run.at_ms - run.state.at_ms < 5_000
        run.give(NoteTime())

    assert len(run.events(TimeNoted)) <= run.at_ms / 4_500


def test_time_that_something_else_has_recorded_is_not_noted_again():
    run = begun()
    run.wait(4_400).give(Choose(Letter("A")))

    assert run.wait(4_400).give(NoteTime()) == ()


def test_the_clock_is_hidden_but_at_gates():
    run = begun()
    shown = [seen(run)]
    for _ in range(6):
        run.give(GoNext())
        shown.append(seen(run))

    assert shown == [False, True, False, True, False, False, False]


@pytest.mark.parametrize(("policy", "shown"), [(ClockPolicy.VISIBLE, True), (ClockPolicy.NEVER, False)])
def test_the_other_policies_show_the_clock_always_and_never(policy: ClockPolicy, shown: bool):
    run = begun(builders.plan(policy=policy))
    places = [seen(run)]
    for _ in range(6):
        run.give(GoNext())
        places.append(seen(run))

    assert places == [shown] * 7


@pytest.mark.parametrize("policy", ClockPolicy)
def test_there_is_no_clock_before_the_beginning_or_after_the_end(policy: ClockPolicy):
    ended = at_review(builders.plan(policy=policy))
    ended.give(End())

    assert not seen(Run(builders.plan(policy=policy)))
    assert not seen(ended)


def test_a_clock_that_waits_for_an_estimate_is_hidden_until_it_is_given():
    run = begun(builders.plan(estimate_first=True))
    run.give(GoNext())
    waiting = seen(run)
    run.give(EstimateTime(0))

    assert (waiting, seen(run)) == (False, True)


def test_a_peek_shows_the_clock_for_5_s():
    run = begun(builders.plan(peek=True))
    run.give(Peek())

    assert [seen(run, ms) for ms in (0, PEEK_MS - 1, PEEK_MS)] == [True, True, False]


@pytest.mark.parametrize("leaving", [GoNext(), OpenReview(), Leave()], ids=repr)
def test_a_peek_ends_with_the_question(leaving: Command):
    run = begun(builders.plan(builders.tiny_blueprint(gates=()), peek=True))
    run.give(Peek(), leaving)

    assert not seen(run)


@pytest.mark.parametrize("wishes", [{"peek": False}, {"peek": True, "policy": ClockPolicy.NEVER}], ids=repr)
def test_a_peek_that_the_plan_does_not_allow_is_refused(wishes: dict[str, Any]):
    assert begun(builders.plan(**wishes)).give(Peek()) is Refusal.NO_PEEK


def test_there_is_no_peek_on_the_review_screen():
    assert at_review(builders.plan(peek=True)).give(Peek()) is Refusal.NO_PEEK


def test_a_peek_at_a_gate_whose_clock_is_on_screen_anyway_records_nothing():
    run = begun(builders.plan(peek=True))
    run.give(GoNext())

    assert run.give(Peek()) == ()
    assert run.events(Peeked) == []
