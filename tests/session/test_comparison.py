"""Two attempts side by side: no verdict that the numbers do not carry."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.bank import BankId
from simulator.exam.commands import Begin, Choose, End, GoNext
from simulator.exam.items import Letter
from simulator.exam.plan import Kind
from simulator.exam.tallies import Tally
from simulator.ports import AttemptId, CandidateId
from simulator.session import results
from simulator.session.comparison import Comparison, Count, Difference, Obstacle, compare, comparison, difference
from simulator.session.results import Result
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
        (Count(2, 2), Count(0, 3), Difference.FEW),
        (Count(0, 40), Count(4, 4), Difference.FEW),
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


def test_questions_that_both_contain_stand_side_by_side(compared: Comparison):
    assert len(compared.shared) == len(compared.first.report.items)
    assert (compared.shared[0].first_right, compared.shared[0].second_right) == (False, True)


def test_in_the_second_attempt_at_the_same_questions_nothing_is_new(compared: Comparison):
    everything = len(compared.shared)
    assert (compared.first_seen.first, compared.first_seen.second) == (Count(0, everything), Count(0, 0))
    assert (compared.repeated.first, compared.repeated.second) == (Count(0, 0), Count(1, everything))


def test_remembered_answers_are_no_progress(compared: Comparison):
    assert compared.first_seen.difference is Difference.MISSING
    assert compared.score.difference is Difference.MISSING


def of_another(found: Result) -> Result:
    return replace(found, attempt=replace(found.attempt, candidate=CandidateId(99)))


def at_another_exam(found: Result) -> Result:
    return replace(found, bank=replace(found.bank, id=BankId("other")))


def as_a_drill(found: Result) -> Result:
    return replace(found, attempt=replace(found.attempt, plan=replace(found.attempt.plan, kind=Kind.DRILL)))


@pytest.mark.parametrize(
    ("changed", "obstacle"),
    [(of_another, Obstacle.CANDIDATE), (at_another_exam, Obstacle.BANK), (as_a_drill, Obstacle.DRILL)],
)
def test_no_difference_is_named_of_what_cannot_be_compared(
    compared: Comparison, changed: Callable[[Result], Result], obstacle: Obstacle
):
    first = compared.first
    wrong = replace(first, report=replace(first.report, domains=(Tally("d", "D", 0, 50, 0, 50),)))
    right = replace(first, report=replace(first.report, domains=(Tally("d", "D", 50, 50, 50, 50),)))
    assert comparison((wrong, ()), (right, ())).domains[0].difference is Difference.BETTER
    found = comparison((wrong, ()), (changed(right), ()))
    assert found.obstacle is obstacle
    assert found.domains[0].difference is Difference.MISSING
    assert found.first_seen.difference is Difference.MISSING


def test_lost_points_are_told_by_cause_for_both(compared: Comparison):
    assert sum(pair.first for pair in compared.causes) == compared.first.report.losses.points
    assert sum(pair.second for pair in compared.causes) == compared.second.report.losses.points


def test_headings_with_repeated_questions_are_not_judged(compared: Comparison):
    assert {pair.difference for pair in (*compared.domains, *compared.groups, compared.repeated)} == {
        Difference.MISSING
    }
