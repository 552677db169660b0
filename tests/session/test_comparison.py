"""Two attempts side by side: no verdict that the numbers do not carry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.commands import Begin, Choose, End, GoNext
from simulator.exam.items import Letter
from simulator.ports import AttemptId
from simulator.session import results
from simulator.session.comparison import Comparison, Count, Difference, compare, difference
from tests.session.fakes import Office, office


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (Count(4, 10), Count(6, 10), Difference.UNCLEAR),
        (Count(2, 10), Count(8, 10), Difference.BETTER),
        (Count(8, 10), Count(2, 10), Difference.WORSE),
        (Count(30, 50), Count(36, 50), Difference.UNCLEAR),
        (Count(25, 50), Count(40, 50), Difference.BETTER),
        (Count(0, 0), Count(8, 10), Difference.MISSING),
        (None, Count(8, 10), Difference.MISSING),
    ],
)
def test_a_difference_is_named_only_where_the_ranges_do_not_overlap(
    first: Count | None, second: Count | None, found: Difference
):
    assert difference(first, second) is found


@given(st.integers(0, 50), st.integers(0, 50))
def test_a_difference_is_the_same_from_both_sides(first: int, second: int):
    turned = {Difference.BETTER: Difference.WORSE, Difference.WORSE: Difference.BETTER}
    found = difference(Count(first, 50), Count(second, 50))
    assert difference(Count(second, 50), Count(first, 50)) is turned.get(found, found)


def sit(here: Office, letter: str) -> AttemptId:
    opened = here.open(Begin(), Choose(Letter(letter)))
    for _ in range(6):
        opened.sitting.do(GoNext())
    opened.sitting.do(End())
    results.settle(here.desk, opened.attempt.id)
    here.clock.advance(86_400_000)
    return opened.attempt.id


@pytest.fixture
def compared() -> Comparison:
    here = office()
    wrong, right = sit(here, "A"), sit(here, "B")
    return compare(here.desk, right, wrong)


def test_the_earlier_attempt_comes_first_whatever_was_asked_for(compared: Comparison):
    assert (compared.first.attempt.id, compared.second.attempt.id) == (1, 2)
    assert compared.score.difference is Difference.UNCLEAR


def test_questions_that_both_contain_stand_side_by_side(compared: Comparison):
    assert len(compared.shared) == len(compared.first.report.items)
    assert (compared.shared[0].first_right, compared.shared[0].second_right) == (False, True)


def test_in_the_second_attempt_at_the_same_questions_nothing_is_new(compared: Comparison):
    first, second = compared.known
    assert (first.repeated.count_all, second.first_seen.count_all) == (0, 0)
    assert second.repeated.count_all == len(compared.shared)


def test_lost_points_are_told_by_cause_for_both(compared: Comparison):
    assert sum(pair.first for pair in compared.causes) == compared.first.report.losses.points
    assert sum(pair.second for pair in compared.causes) == compared.second.report.losses.points
