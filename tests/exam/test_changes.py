"""Answers changed from visit to visit, and what that was worth."""

import pytest

from simulator.exam.changes import Changes, Turn
from simulator.exam.commands import Choose, Write
from tests.exam.every_type import A, B, C, D, Seat
from tests.exam.runs import report_of


def of(seat: Seat) -> Changes:
    return report_of(seat.end()).changes


def test_an_empty_attempt_and_one_without_a_second_thought_have_no_change():
    assert of(Seat()).each == ()
    assert of(Seat().right(1, 2, 3, 4, 5, 6, 7, 8)).each == ()


@pytest.mark.parametrize("question", range(1, 9))
def test_a_change_is_told_for_every_type_of_question(question: int):
    other = 1 if question != 1 else 8
    found = of(Seat().wrong(question).right(other).right(question).visit(other))

    assert found.questions(Turn.WRONG_TO_RIGHT) == (question,)
    assert [found.count(turn) for turn in Turn] == [1, 0, 0, 0]
    assert (found.net, found.net_all) == (0 if question in {4, 8} else 1, 1)


def test_a_question_changed_twice_counts_twice_and_gains_nothing():
    found = of(Seat().right(1, 2).wrong(1).visit(2).right(1))

    assert found.questions(Turn.RIGHT_TO_WRONG) == found.questions(Turn.WRONG_TO_RIGHT) == (1,)
    assert (found.net, found.net_all) == (0, 0)


def test_points_lost_by_a_change_are_negative():
    found = of(Seat().right(1, 4).wrong(1, 4))

    assert (found.questions(Turn.RIGHT_TO_WRONG), found.net, found.net_all) == ((1, 4), -1, -2)


def test_one_wrong_answer_for_another_gains_nothing():
    found = of(Seat().visit(1, Choose(B)).visit(2).visit(1, Choose(C)).visit(2).visit(1, Choose(D)))

    assert (found.questions(Turn.WRONG_TO_WRONG), found.net_all) == ((1, 1), 0)


def test_only_the_last_answer_of_a_visit_counts():
    assert of(Seat().visit(1, Choose(A), Choose(B), Choose(C)).visit(2).visit(1, Choose(A), Choose(C))).each == ()


def test_an_answer_taken_back_counts_as_wrong():
    found = of(Seat().right(3, 2).visit(3, Choose(B), Choose(D)).visit(2).right(3))

    assert [change.turn for change in found.each] == [Turn.RIGHT_TO_WRONG, Turn.WRONG_TO_RIGHT]


def test_another_spelling_of_a_right_text_stays_right():
    found = of(Seat().visit(5, Write("ROC")).visit(2).visit(5, Write("roc curve")))

    assert (found.questions(Turn.RIGHT_TO_RIGHT), found.net_all) == ((5,), 0)
