"""The history as it is looked at: filters combine, order is kept, and remembering is told apart from learning."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from simulator.exam.bank import BankId
from simulator.exam.plan import Kind
from simulator.exam.score import Score
from simulator.ports import AttemptId, AttemptRow, CandidateId, Repeats
from simulator.session.history import Aside, Column, Outcome, Sieve, before, course, ordered, pace_ms, repeats
from tests.fakes import START

SCORE = Score(right=36, scored=50, raw_cut=36, scale=750, pass_mark=750, passed=True)


def row(number: int, **changed: Any) -> AttemptRow:
    """The attempt of a day; by its number."""
    made = AttemptRow(
        id=AttemptId(number),
        candidate=CandidateId(1),
        candidate_name="Ada",
        bank=BankId("a"),
        exam="A-1",
        title="Exam A",
        opened_at=START + timedelta(days=number),
        ended_at=START + timedelta(days=number, hours=3),
        ended_by="candidate",
        used_ms=9_750_000,
        limit_ms=10_800_000,
        questions=65,
        answered=65,
        flagged=number,
        score=SCORE,
        right=36,
        scored=50,
    )
    return replace(made, **changed)


FAILED = replace(SCORE, right=30, scale=642, passed=False)
ROWS = (
    row(5, note="Slept badly.\nTwo coffees"),
    row(4, score=FAILED, right=30, candidate=CandidateId(2), candidate_name="Ben"),
    row(3, score=None, kind=Kind.DRILL, right=3, scored=7),
    row(2, archived=True, bank=BankId("b"), title="Exam B"),
    row(1, score=FAILED, note="coffee, badly"),
)


@pytest.mark.parametrize(
    ("sieve", "numbers"),
    [
        (Sieve(), [5, 4, 3, 1]),
        (Sieve(aside=Aside.SHOWN), [5, 4, 3, 2, 1]),
        (Sieve(aside=Aside.ONLY), [2]),
        (Sieve(outcome=Outcome.PASSED), [5]),
        (Sieve(outcome=Outcome.FAILED), [4, 1]),
        (Sieve(outcome=Outcome.FAILED, candidate=CandidateId(1)), [1]),
        (Sieve(kind=Kind.DRILL), [3]),
        (Sieve(bank=BankId("b"), aside=Aside.SHOWN), [2]),
        (Sieve(since=date(2026, 3, 5), until=date(2026, 3, 6)), [4, 3]),
        (Sieve(text="COFFEE badly"), [5, 1]),
        (Sieve(text="coffee", outcome=Outcome.PASSED), [5]),
        (Sieve(text="tea"), []),
        (Sieve(text="cóffee BADLY"), [5, 1]),
    ],
)
def test_an_attempt_is_shown_that_fits_all_filters(sieve: Sieve, numbers: list[int]):
    assert [found.id for found in sieve.sift(ROWS)] == numbers


@pytest.mark.parametrize(
    ("column", "falling", "numbers"),
    [
        (Column.DATE, True, [5, 4, 3, 2, 1]),
        (Column.DATE, False, [1, 2, 3, 4, 5]),
        (Column.SCORE, True, [5, 2, 4, 1, 3]),
        (Column.SCORE, False, [4, 1, 5, 2, 3]),
        (Column.FLAGGED, True, [5, 4, 3, 2, 1]),
        (Column.CANDIDATE, True, [4, 5, 3, 2, 1]),
        (Column.NOTE, False, [1, 5, 4, 3, 2]),
    ],
)
def test_what_has_no_value_stands_at_the_end_and_equals_newest_first(
    column: Column,
    falling: bool,
    numbers: list[int],
):
    assert [found.id for found in ordered(ROWS, column, falling=falling)] == numbers


def test_a_history_can_be_ordered_by_every_column():
    for column in Column:
        assert sorted(found.id for found in ordered(ROWS, column, falling=True)) == [1, 2, 3, 4, 5]


def test_charts_show_exams_of_one_candidate_and_one_bank_without_drills():
    assert [found.id for found in course(ROWS, 60)] == [1, 5]
    assert [found.id for found in course(ROWS, 1)] == [5]
    assert course(ROWS[2:3], 60) == []


def test_an_attempt_is_compared_with_the_exam_of_the_same_candidate_before_it():
    assert before(ROWS, ROWS[0]) == ROWS[4]
    assert before(ROWS, ROWS[1]) is None


def test_pace_is_the_time_for_each_answered_question():
    assert pace_ms(row(1)) == 150_000
    assert pace_ms(row(1, answered=0)) is None


def test_first_seen_and_repeated_questions_are_added_up_apart():
    rows = [row(1, repeats=Repeats(37, 53, 11, 12)), row(2, repeats=Repeats(40, 65, 0, 0)), row(3)]
    assert repeats(rows) == Repeats(77, 118, 11, 12)
    assert repeats(rows[2:]) is None
