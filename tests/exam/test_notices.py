"""The notices at 30 and 5 minutes: once each, where they are on, and never where the clock is hidden for good."""

import pytest

from simulator.exam import timing
from simulator.exam.commands import AnswerSurvey, End, GoNext, NoteTime, OpenReview
from simulator.exam.events import Surveyed, TimeWarned
from simulator.exam.profile import ClockPolicy, MinSelect, Profile
from simulator.exam.refusals import Refusal
from tests import builders
from tests.exam.runs import MINUTE, begun, full


@pytest.mark.parametrize("policy", [ClockPolicy.VISIBLE, ClockPolicy.GATES])
def test_the_notices_come_once_each(policy: ClockPolicy):
    run = full(policy=policy, warnings=True)
    for _ in range(180):
        run.wait(MINUTE).give(NoteTime())

    assert run.events(TimeWarned) == [TimeWarned(30), TimeWarned(5)]


@pytest.mark.parametrize(("policy", "warnings"), [(ClockPolicy.NEVER, True), (ClockPolicy.GATES, False)])
def test_no_notice_comes_where_none_is_wanted(policy: ClockPolicy, warnings: bool):
    run = full(policy=policy, warnings=warnings)
    for _ in range(180):
        run.wait(MINUTE).give(NoteTime())

    assert run.events(TimeWarned) == []


def test_both_notices_come_where_the_last_half_hour_passed_unseen():
    run = full(policy=ClockPolicy.VISIBLE, warnings=True)
    run.wait(176 * MINUTE).give(NoteTime())

    assert run.events(TimeWarned) == [TimeWarned(30), TimeWarned(5)]


def test_an_exam_that_is_as_short_as_a_notice_has_none():
    run = begun(builders.plan(policy=ClockPolicy.VISIBLE, warnings=True))
    run.wait(6 * MINUTE).give(NoteTime())

    assert run.events(TimeWarned) == []


@pytest.mark.parametrize(("left_min", "shown"), [(6, False), (5, True)])
def test_with_notices_the_clock_of_gates_comes_back_in_the_last_minutes(left_min: int, shown: bool):
    run = full(warnings=True)
    run.wait((180 - left_min) * MINUTE)

    assert timing.clock_on_screen(run.state, run.at_ms) is shown


def test_without_notices_the_clock_of_gates_stays_hidden_to_the_end():
    run = full()
    run.wait(179 * MINUTE)

    assert not timing.clock_on_screen(run.state, run.at_ms)


def test_a_driver_may_ask_for_an_answer_before_going_on():
    run = begun(builders.plan(profile=Profile(min_select=MinSelect.BLOCK)))

    assert run.give(GoNext()) is Refusal.RESPONSE_REQUIRED


def test_the_survey_is_answered_once_and_after_the_end_only():
    run = begun()
    answers = (("clarity", "4"),)
    assert run.give(AnswerSurvey(answers)) is Refusal.NOT_HERE

    run.give(OpenReview(), End(), AnswerSurvey(answers))
    assert (run.state.survey, run.events(Surveyed)) == (answers, [Surveyed(answers)])
    assert run.give(AnswerSurvey(answers)) is Refusal.ENDED
