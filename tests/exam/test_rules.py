"""Single decisions that a candidate can meet, each with the answer the center gives."""

import pytest

from simulator.exam.commands import (
    Begin,
    Choose,
    Command,
    End,
    GoBack,
    GoNext,
    Leave,
    OpenReview,
    Resume,
    ShowQuestion,
    StartReview,
    ToggleFlag,
)
from simulator.exam.events import (
    Answered,
    Ended,
    EndReason,
    Flagged,
    Interrupted,
    Resumed,
    Review,
    ReviewOpened,
    Shown,
    Started,
    Walk,
)
from simulator.exam.items import Letter
from simulator.exam.profile import ClockPolicy
from simulator.exam.refusals import Refusal
from tests import builders
from tests.builders import letters
from tests.exam.runs import Run, at_review, begun

A, B, C, D, E = (Choose(Letter(letter)) for letter in "ABCDE")
HIDDEN = builders.plan(policy=ClockPolicy.NEVER)


def at(question: int) -> Run:
    run = begun(HIDDEN)
    run.give(ShowQuestion(question))
    return run


def test_ready_to_begin_starts_the_time_and_shows_question_1():
    assert Run(HIDDEN).give(Begin()) == (Started(), Shown(1))


@pytest.mark.parametrize("command", [A, GoNext(), ToggleFlag(1), End(), Leave(), Resume(0)], ids=repr)
def test_nothing_is_done_before_the_beginning(command: Command):
    assert Run().give(command) is Refusal.NOT_STARTED


def test_an_attempt_begins_once():
    assert begun().give(Begin()) is Refusal.ALREADY_STARTED


def test_a_single_answer_is_replaced_and_never_taken_back():
    run = at(1)

    assert run.give(A) == (Answered(1, letters("A")),)
    assert run.give(C) == (Answered(1, letters("C")),)
    assert run.give(C) == ()


def test_several_answers_are_chosen_and_taken_back_one_by_one():
    run = at(4)

    assert run.give(B) == (Answered(4, letters("B")),)
    assert run.give(E) == (Answered(4, letters("BE")),)
    assert run.give(B) == (Answered(4, letters("E")),)


def test_no_more_answers_are_taken_than_the_question_asks_for():
    run = at(4)
    run.give(B, E)

    assert run.give(A) is Refusal.MAXIMUM_SELECTIONS
    assert run.state.answer(4) == letters("BE")


def test_an_option_that_the_question_does_not_have_is_refused():
    assert at(1).give(E) is Refusal.NO_SUCH_OPTION


def test_a_flag_is_written_as_what_it_is_now():
    run = at(2)

    assert run.give(ToggleFlag(2)) == (Flagged(2, flag=True),)
    assert run.give(ToggleFlag(2)) == (Flagged(2, flag=False),)


def test_only_the_question_on_screen_and_the_rows_of_the_review_can_be_flagged():
    assert at(2).give(ToggleFlag(3)) is Refusal.NOT_HERE
    assert at_review(HIDDEN).give(ToggleFlag(3)) == (Flagged(3, flag=True),)
    assert at_review(HIDDEN).give(ToggleFlag(7)) is Refusal.NO_SUCH_QUESTION


def test_there_is_nothing_before_the_first_question_and_the_review_after_the_last():
    assert at(1).give(GoBack()) is Refusal.NO_PREVIOUS
    assert at(6).give(GoNext()) == (ReviewOpened(),)


@pytest.mark.parametrize("question", [0, 7, -1])
def test_a_question_outside_the_form_is_refused(question: int):
    assert begun().give(ShowQuestion(question)) is Refusal.NO_SUCH_QUESTION


def test_a_walk_goes_through_the_questions_that_were_open_when_it_began():
    run = at(2)
    run.give(A, OpenReview(), StartReview(Review.INCOMPLETE))
    walk = Walk(Review.INCOMPLETE, (1, 3, 4, 5, 6))
    run.give(A)

    assert run.give(GoNext()) == (Shown(3, walk),)
    assert run.give(GoBack()) == (Shown(1, walk),)
    assert run.give(GoBack()) is Refusal.NO_PREVIOUS
    assert run.give(ShowQuestion(4)) is Refusal.NOT_HERE


def test_a_walk_through_the_flagged_ends_at_the_review_though_a_flag_was_taken_off():
    run = at_review(HIDDEN)
    run.give(ToggleFlag(5), ToggleFlag(2), StartReview(Review.FLAGGED), ToggleFlag(2))

    assert run.give(GoNext()) == (Shown(5, Walk(Review.FLAGGED, (2, 5))),)
    assert run.give(GoNext()) == (ReviewOpened(),)


def test_a_review_of_nothing_says_what_is_missing():
    run = at_review(HIDDEN)

    assert run.give(StartReview(Review.FLAGGED)) is Refusal.NOTHING_FLAGGED
    for question in range(1, 7):
        run.give(ShowQuestion(question), B, D, OpenReview())
    assert run.give(StartReview(Review.INCOMPLETE)) is Refusal.NOTHING_INCOMPLETE


def test_a_row_of_the_review_opens_a_walk_through_all():
    assert at_review(HIDDEN).give(ShowQuestion(3)) == (Shown(3, Walk(Review.ALL, (1, 2, 3, 4, 5, 6))),)


@pytest.mark.parametrize("command", [GoNext(), GoBack(), OpenReview(), A], ids=repr)
def test_what_belongs_to_a_question_is_refused_on_the_review_screen(command: Command):
    assert at_review(HIDDEN).give(command) is Refusal.NOT_HERE


def test_an_exam_is_ended_from_the_review_screen_only():
    assert begun().give(End()) is Refusal.NOT_HERE
    assert at_review().give(End()) == (Ended(EndReason.CANDIDATE),)


@pytest.mark.parametrize("command", [A, GoNext(), ToggleFlag(1), Leave(), End()], ids=repr)
def test_an_interrupted_attempt_waits_for_its_resumption(command: Command):
    run = begun()

    assert run.give(Leave()) == (Interrupted(orderly=True),)
    assert run.give(command) is Refusal.INTERRUPTED
    assert run.give(Resume(90)) == (Resumed(90),)


def test_an_attempt_that_broke_off_is_recorded_as_interrupted_when_it_goes_on():
    assert begun().give(Resume(7)) == (Interrupted(orderly=False), Resumed(7))
