"""Every lost point is filed under the first cause that fits."""

from dataclasses import replace

import pytest

from simulator.exam.answers import Spot
from simulator.exam.commands import Arrange, Choose, Command, Leave, Mark, Match, NoteTime, Resume, TakeBreak, Write
from simulator.exam.losses import Cause, Losses
from simulator.exam.profile import MaxSelect, Profile
from tests import builders
from tests.exam.every_type import BANK, EXAM, SCORED, A, B, C, D, Seat
from tests.exam.runs import report_of

EVERY = tuple(range(1, 9))


def of(seat: Seat) -> Losses:
    report = report_of(seat)
    assert report.losses.points == report.score.scored - report.score.right
    assert report.losses.points_all == len(report.items) - report.right_all
    return report.losses


def questions(seat: Seat, cause: Cause) -> tuple[int, ...]:
    return of(seat).part(cause).all


def test_an_empty_attempt_left_everything_blank():
    lost = of(Seat().end())

    assert (lost.part(Cause.LEFT_BLANK).scored, lost.part(Cause.LEFT_BLANK).all) == (SCORED, EVERY)
    assert (lost.points, lost.points_all) == (6, 8)


def test_with_everything_right_no_point_is_lost():
    lost = of(Seat().right(*EVERY).end())

    assert [(part.cause, part.scored, part.all) for part in lost.parts] == [(cause, (), ()) for cause in Cause]
    assert lost.by_question == {}


def test_what_was_never_seen_or_on_screen_when_the_time_ended_ran_out_of_time():
    seat = Seat().wrong(1).visit(2).time_over()

    assert questions(seat, Cause.RAN_OUT_OF_TIME) == (2, 3, 4, 5, 6, 7, 8)
    assert of(seat).by_question[1] is Cause.NOT_KNOWN


def test_an_answer_begun_when_the_time_ended_ran_out_of_time():
    assert of(Seat().visit(3, Choose(B)).time_over()).by_question[3] is Cause.RAN_OUT_OF_TIME


def test_a_wrong_answer_on_screen_when_the_time_ended_did_not_run_out_of_time():
    assert of(Seat().wrong(3).time_over()).by_question[3] is Cause.NOT_KNOWN


def test_a_question_seen_and_left_blank_before_the_time_ended_was_left_blank():
    lost = of(Seat().visit(1).visit(2).time_over())

    assert (lost.by_question[1], lost.by_question[2]) == (Cause.LEFT_BLANK, Cause.RAN_OUT_OF_TIME)


def test_a_question_left_for_a_break_in_which_the_time_ended_was_left_blank():
    seat = Seat().visit(1, TakeBreak()).time_over()

    assert of(seat).by_question[1] is Cause.LEFT_BLANK
    assert of(seat).by_question[2] is Cause.RAN_OUT_OF_TIME


def test_an_interruption_takes_no_question_off_the_screen():
    seat = Seat().visit(1, Leave(), Resume(90)).time_over()

    assert of(seat).by_question[1] is Cause.RAN_OUT_OF_TIME


def test_what_the_candidate_never_looked_at_and_ended_was_left_blank():
    assert questions(Seat().right(1).end(), Cause.LEFT_BLANK) == (2, 3, 4, 5, 6, 7, 8)


PARTIAL: list[tuple[int, Command]] = [
    (3, Choose(B)),
    (6, Arrange((C,))),
    (7, Match(A, 2)),
    (8, Mark((Spot(100, 500),))),
]


@pytest.mark.parametrize(("question", "command"), PARTIAL)
def test_fewer_selections_than_asked_for_are_misread(question: int, command: Command):
    assert questions(Seat().visit(question, command).end(), Cause.MISREAD) == (question,)


def test_more_selections_than_asked_for_are_misread():
    warning = Profile(max_select=MaxSelect.IGNORE)
    seat = Seat(builders.plan(EXAM, profile=warning)).visit(3, Choose(B), Choose(D), Choose(A)).end()

    assert questions(seat, Cause.MISREAD) == (3,)


def test_a_wrong_answer_where_a_not_was_asked_for_is_misread_in_english_only():
    german = replace(BANK, language="de")

    assert questions(Seat().wrong(2).end(), Cause.MISREAD) == (2,)
    assert questions(Seat(bank=german).wrong(2).end(), Cause.NOT_KNOWN) == (2,)


def test_text_where_a_number_is_asked_for_is_not_another_count_of_selections():
    assert questions(Seat().visit(4, Write("many")).end(), Cause.NOT_KNOWN) == (4,)


@pytest.mark.parametrize("question", EVERY)
def test_a_right_answer_left_and_changed_later_was_changed_away(question: int):
    other = 1 if question != 1 else 8
    seat = Seat().right(question, other).wrong(question).right(other).wrong(question).end()

    assert questions(seat, Cause.CHANGED_AWAY) == (question,)


def test_who_had_a_negative_question_right_and_changed_it_did_read_it():
    seat = Seat().right(2).right(1).wrong(2).end()

    assert questions(seat, Cause.CHANGED_AWAY) == (2,)


def test_a_right_answer_between_two_wrong_ones_was_changed_away():
    seat = Seat().wrong(1).right(4, 1).visit(4).wrong(1).end()

    assert questions(seat, Cause.CHANGED_AWAY) == (1,)


def test_a_right_answer_tried_within_one_visit_was_not_held():
    assert questions(Seat().right(1).wrong(1).end(), Cause.NOT_KNOWN) == (1,)


def test_a_right_answer_taken_back_was_left_blank():
    seat = Seat().right(3, 4).visit(3, Choose(B), Choose(D)).end()

    assert of(seat).by_question[3] is Cause.LEFT_BLANK


def test_three_quick_answers_at_most_half_right_are_rushed():
    seat = Seat().right(1, 2, 4, 5, 7).wrong(3, 8, seconds=5).right(6, seconds=5).end()

    assert of(seat).part(Cause.RUSHED).all == (3, 8)
    assert of(seat).part(Cause.RUSHED).scored == (3,)


def test_two_quick_answers_are_not_rushed():
    assert questions(Seat().right(1, 2, 4, 5, 6, 7).wrong(3, 8, seconds=1).end(), Cause.NOT_KNOWN) == (3, 8)


def test_the_time_of_an_answer_is_that_of_all_visits():
    seat = Seat().right(1, 2, 4, 5, 7).wrong(3, 8, 6, seconds=5).visit(3, seconds=1).end()

    assert questions(seat, Cause.NOT_KNOWN) == (3, 6, 8)


def test_a_journal_that_has_not_ended_ran_out_of_nothing():
    seat = Seat().visit(1)
    seat.give(NoteTime())

    assert questions(seat, Cause.LEFT_BLANK) == EVERY
