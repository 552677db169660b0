"""The sequence of answers to a question: what each visit left, when, and whether that was right."""

from simulator.exam.answer_steps import AnswerStep, answer_steps
from simulator.exam.commands import Choose, End, GoNext, OpenReview, ShowQuestion
from simulator.exam.items import Letter
from tests import builders
from tests.exam.runs import Run, begun, report_of

A, B, C = (Choose(Letter(letter)) for letter in "ABC")


def steps(run: Run, question: int = 1) -> tuple[AnswerStep, ...]:
    """The steps of a question whose key is B."""
    item = run.bank.by_id[run.form.slots[question - 1].item]
    return answer_steps(item, question, report_of(run).record, run.entries)


def test_each_visit_that_changes_the_answer_is_a_step_at_the_time_of_its_last_answer():
    run = begun().wait(40_000)
    run.give(A)
    run.wait(2_000).give(C)
    run.wait(9_000).give(GoNext())
    run.wait(9_000).give(ShowQuestion(1))
    run.wait(10_000).give(B)
    run.give(OpenReview(), ShowQuestion(1))
    run.wait(5_000).give(A, OpenReview(), End())

    assert steps(run) == (
        AnswerStep(42_000, builders.letters("C"), right=False, after_review=False),
        AnswerStep(70_000, builders.letters("B"), right=True, after_review=False),
        AnswerStep(75_000, builders.letters("A"), right=False, after_review=True),
    )


def test_a_visit_that_leaves_the_answer_as_it_was_is_no_step():
    run = begun()
    run.give(B, GoNext(), ShowQuestion(1), A, B, OpenReview(), End())
    assert [step.answer for step in steps(run)] == [builders.letters("B")]


def test_a_question_that_was_never_answered_has_no_steps():
    run = begun()
    run.give(OpenReview(), End())
    assert (steps(run), steps(run, 2)) == ((), ())
