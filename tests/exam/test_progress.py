"""The status of each question and the sets a review walks through."""

import pytest

from simulator.exam.commands import Choose, OpenReview, ShowQuestion, ToggleFlag
from simulator.exam.events import Review
from simulator.exam.items import Letter
from simulator.exam.progress import Status, open_count, status, to_review
from tests.exam.runs import Run, begun

A, B = Choose(Letter("A")), Choose(Letter("B"))


@pytest.fixture
def run() -> Run:
    """Question 1 answered, 2 seen and flagged, 4 with one of two options chosen, the others unseen."""
    run = begun()
    run.give(A, ShowQuestion(2), ToggleFlag(2), ShowQuestion(4), B, OpenReview())
    return run


def test_a_question_is_complete_with_as_many_options_as_it_asks_for(run: Run):
    assert [status(run.state, question) for question in range(1, 7)] == [
        Status.COMPLETE,
        Status.INCOMPLETE,
        Status.UNSEEN,
        Status.INCOMPLETE,
        Status.UNSEEN,
        Status.UNSEEN,
    ]


def test_the_second_of_two_options_completes_a_question(run: Run):
    run.give(ShowQuestion(4), A)

    assert status(run.state, 4) is Status.COMPLETE


def test_unseen_and_incomplete_questions_are_open(run: Run):
    assert open_count(run.state) == 5


@pytest.mark.parametrize(
    ("review", "chosen"),
    [(Review.ALL, (1, 2, 3, 4, 5, 6)), (Review.INCOMPLETE, (2, 3, 4, 5, 6)), (Review.FLAGGED, (2,))],
)
def test_a_review_walks_through_its_questions_in_order(run: Run, review: Review, chosen: tuple[int, ...]):
    assert to_review(run.state, review) == chosen
