"""Flags by their result, and what coming back to them gained."""

import pytest

from simulator.exam.commands import Choose, EndBreak, OpenReview, ShowQuestion, TakeBreak, ToggleFlag
from simulator.exam.flags import FlagReview, Flags
from simulator.exam.item_results import Split
from simulator.exam.items import Letter
from tests.exam.every_type import A, B, Seat
from tests.exam.runs import report_of


def of(seat: Seat) -> Flags:
    return report_of(seat).flags


def test_an_attempt_without_flags_has_nothing_to_tell():
    found = of(Seat().right(1).end())

    assert (found.ever, found.at_end, found.reviews) == (Split((), ()), Split((), ()), ())
    assert (found.gain.points, found.gain.spent_ms, found.gain.per_minute) == (0, 0, None)


def test_flags_at_any_time_and_at_the_end_are_told_by_result():
    found = of(Seat().right(1, flag=True).wrong(2, flag=True).wrong(4, flag=True).visit(2, flag=True).end())

    assert (found.ever, found.at_end) == (Split((1,), (2, 4)), Split((1,), (4,)))


def test_a_wrong_answer_put_right_gains_a_point_in_the_time_of_coming_back():
    found = of(Seat().wrong(1, flag=True).right(2).right(1, seconds=90).visit(2).visit(1, seconds=30).end())

    assert found.reviews == (FlagReview(1, scored=True, gain=1, spent_ms=120_000),)
    assert (found.gain.points, found.gain.per_minute) == (1, 0.5)


def test_a_right_answer_spoilt_loses_a_point():
    found = of(Seat().right(1, flag=True).right(2).wrong(1, seconds=60).end())

    assert (found.gain.points, found.gain.per_minute) == (-1, -1.0)


def test_unscored_questions_gain_outside_the_score():
    found = of(Seat().wrong(4, flag=True).visit(1).right(4, seconds=30).end())

    assert (found.gain.points, found.gain.spent_ms) == (0, 0)
    assert found.reviews == (FlagReview(4, scored=False, gain=1, spent_ms=30_000),)


def test_a_flag_taken_off_before_the_question_is_left_was_no_reason_to_come_back():
    found = of(Seat().wrong(1, flag=True).visit(1, flag=True).visit(2).right(1).end())

    assert found.ever == Split((1,), ())
    assert found.reviews == (FlagReview(1, scored=True, gain=0, spent_ms=0),)


def test_a_question_flagged_again_is_measured_from_its_first_flag():
    seat = Seat().wrong(1, flag=True).visit(2).right(1, seconds=10, flag=True).visit(2).visit(1, seconds=5, flag=True)

    assert of(seat.end()).reviews == (FlagReview(1, scored=True, gain=1, spent_ms=15_000),)
    assert of(seat).at_end == Split((1,), ())


def test_a_flag_set_on_the_review_screen_counts_from_there():
    seat = Seat().wrong(1).visit(2, OpenReview(), ToggleFlag(1), ToggleFlag(3)).right(1, seconds=20).right(3)

    assert of(seat.end()).reviews == (FlagReview(1, True, 1, 20_000), FlagReview(3, True, 1, 60_000))


def test_a_flag_on_a_question_without_an_answer_is_measured_from_nothing():
    assert of(Seat().visit(1, flag=True).visit(2).right(1).end()).gain.points == 1


def test_the_answer_held_is_the_one_the_question_was_left_with_when_it_was_flagged():
    seat = Seat().wrong(1).visit(2).right(1, flag=True).visit(2).wrong(1, seconds=9)

    assert of(seat.end()).reviews == (FlagReview(1, scored=True, gain=-1, spent_ms=9_000),)


def test_a_flagged_question_shown_again_at_once_is_come_back_to():
    seat = Seat().wrong(1, flag=True)
    seat.give(ShowQuestion(1), Choose(A))

    assert of(seat.wait(4_000).end()).reviews == (FlagReview(1, scored=True, gain=1, spent_ms=4_000),)


def test_a_break_leaves_the_question_with_its_flag():
    seat = Seat().wrong(1, flag=True)
    seat.give(TakeBreak(), EndBreak(0), Choose(A))

    assert of(seat.wait(7_000).end()).reviews == (FlagReview(1, scored=True, gain=1, spent_ms=7_000),)


@pytest.mark.parametrize("letter", [A, B])
def test_a_flag_on_the_question_on_which_the_exam_ends_gains_nothing(letter: Letter):
    seat = Seat().visit(1, Choose(letter), flag=True).time_over()

    assert of(seat).reviews == (FlagReview(1, scored=True, gain=0, spent_ms=0),)
