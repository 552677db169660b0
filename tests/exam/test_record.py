"""What a journal tells of the way: time per question, visits, answer changes, pauses, peeks."""

import pytest

from simulator.exam.commands import (
    Choose,
    End,
    GoBack,
    GoNext,
    Leave,
    NoteTime,
    OpenReview,
    Peek,
    Resume,
    ShowQuestion,
    TakeBreak,
)
from simulator.exam.events import BreakKind, EndReason
from simulator.exam.items import Letter
from simulator.exam.record import BreakSpan, Interruption, Peep, Record, record
from tests import builders
from tests.builders import letters
from tests.exam.runs import Run, begun, random_run

A, B, C = (Choose(Letter(letter)) for letter in "ABC")


def of(run: Run) -> Record:
    return record(run.entries, len(run.state.questions))


def test_an_empty_journal_tells_nothing():
    empty = record((), 2)

    assert (empty.spent_ms, empty.visits, empty.first_ms, empty.used_ms) == ((0, 0), (0, 0), (None, None), 0)
    assert empty.answers == ((), ())


def test_time_goes_to_the_question_on_screen_and_none_to_the_review():
    run = begun()
    run.wait(3_000).give(GoNext())
    run.wait(5_000).give(NoteTime())
    run.wait(2_000).give(GoBack())
    run.wait(1_000).give(OpenReview())
    run.wait(9_000).give(End())
    told = of(run)

    assert told.spent_ms == (4_000, 7_000, 0, 0, 0, 0)
    assert told.visits == (2, 1, 0, 0, 0, 0)
    assert told.first_ms == (0, 3_000, None, None, None, None)
    assert told.used_ms == 20_000


def test_a_journal_that_breaks_off_gives_its_last_question_the_time_noted():
    run = begun()
    run.wait(6_000).give(NoteTime())

    assert of(run).spent_ms[0] == 6_000


def test_a_visit_counts_with_its_last_answer_only():
    run = begun()
    run.give(A, B, C, GoNext(), GoBack(), A, B, GoNext())

    assert of(run).answers[0] == (letters("C"), letters("B"))


@pytest.mark.parametrize("visit", [(A, C), (C,), ()], ids=repr)
def test_a_visit_that_leaves_the_answer_as_it_was_is_no_change(visit: tuple[Choose, ...]):
    run = begun()
    run.give(C, GoNext(), GoBack(), *visit, GoNext())

    assert of(run).answers[0] == (letters("C"),)


def test_an_option_tried_and_taken_back_is_no_answer():
    run = begun()
    run.give(ShowQuestion(4), B, B, GoNext(), GoBack(), A, C, GoNext())

    assert of(run).answers[3] == (letters("AC"),)


def test_the_answer_of_the_last_visit_counts_though_the_time_ran_out():
    run = begun()
    run.give(A)
    run.wait(run.state.plan.limit_ms).give(NoteTime())

    assert of(run).answers[0] == (letters("A"),)


def test_pauses_are_told_with_their_length_and_take_no_exam_time():
    run = begun()
    run.wait(2_000).give(Leave())
    run.wait(60_000).give(Resume(60))
    run.wait(3_000).give(Resume(8))

    assert of(run).interruptions == (Interruption(2_000, 60, orderly=True), Interruption(5_000, 8, orderly=False))
    assert of(run).spent_ms[0] == 5_000


def test_peeks_are_told_with_question_and_time():
    run = begun(builders.plan(peek=True))
    run.wait(4_000).give(Peek())

    assert of(run).peeps == (Peep(1, 4_000),)


@pytest.mark.parametrize("seed", range(10))
def test_no_more_time_is_spent_on_questions_than_the_exam_took(seed: int):
    exam = builders.blueprint()
    run = random_run(builders.bank(blueprint=exam), builders.plan(exam), seed)
    told = of(run)

    assert sum(told.spent_ms) <= told.used_ms == run.entries[-1].at_ms
    assert [first is not None for first in told.first_ms] == [visits > 0 for visits in told.visits]


def test_a_break_in_which_the_time_runs_out_is_told():
    run = begun()
    run.wait(5_000).give(TakeBreak())
    run.wait(run.state.plan.limit_ms).give(NoteTime())

    assert run.state.ended is EndReason.TIME
    assert of(run).breaks == (BreakSpan(BreakKind.UNSCHEDULED, 5_000, run.state.plan.limit_ms - 5_000),)
