"""Sharing out by largest remainder, and what a bank knows of its own parts."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.bank import apportion
from simulator.exam.items import Knowledge
from tests import builders

weights = st.lists(st.integers(0, 1000), min_size=1, max_size=12).filter(any)


@pytest.mark.parametrize(
    ("total", "shares", "expected"),
    [
        (50, [20, 24, 36, 20], [10, 12, 18, 10]),
        (15, [20, 24, 36, 20], [3, 4, 5, 3]),
        (65, [20, 24, 36, 20], [13, 16, 23, 13]),
        (65, [1, 1, 1], [22, 22, 21]),
        (50, [1, 1, 1], [17, 17, 16]),
        (2, [1, 1, 1, 1], [1, 1, 0, 0]),
        (0, [3, 4], [0, 0]),
        (0, [0, 0], [0, 0]),
        (7, [0, 5], [0, 7]),
        (9, [], []),
    ],
)
def test_shares_are_those_of_the_largest_remainder(total: int, shares: Sequence[int], expected: Sequence[int]):
    assert apportion(total, shares) == expected


@given(total=st.integers(0, 10_000), shares=weights)
def test_shares_sum_up_and_stay_within_one_of_the_exact_share(total: int, shares: list[int]):
    counts = apportion(total, shares)

    assert sum(counts) == total
    assert all(
        abs(count * sum(shares) - total * share) < sum(shares) for count, share in zip(counts, shares, strict=True)
    )


@given(total=st.integers(0, 1000), shares=weights)
def test_the_larger_remainder_and_then_the_earlier_place_gets_the_rest(total: int, shares: list[int]):
    whole = sum(shares)
    got = [count - total * share // whole for count, share in zip(apportion(total, shares), shares, strict=True)]
    rank = [(-(total * share % whole), place) for place, share in enumerate(shares)]
    favoured = [rank[place] for place, extra in enumerate(got) if extra]
    others = [rank[place] for place, extra in enumerate(got) if not extra]

    assert not favoured or not others or max(favoured) < min(others)


@pytest.mark.parametrize("shares", [[-1, 3], [0, 0]])
def test_weights_that_mean_nothing_are_refused(shares: Sequence[int]):
    with pytest.raises(ValueError, match="cannot apportion 5"):
        apportion(5, shares)


def test_the_quotas_of_the_exam_follow_its_weights():
    exam = builders.blueprint()

    assert list(exam.domain_quotas(exam.scored).values()) == [10, 12, 18, 10]
    assert list(exam.domain_quotas(exam.unscored).values()) == [3, 4, 5, 3]
    assert exam.knowledge_quotas(exam.total) == {Knowledge.AWS: 22, Knowledge.ML: 22, Knowledge.BOTH: 21}


def test_an_exam_without_a_mix_of_knowledge_asks_for_none():
    assert builders.blueprint(knowledge=()).knowledge_quotas(65) == {}


def test_a_bank_finds_its_items_cases_keywords_and_titles():
    bank = builders.bank()

    assert all(bank.by_id[item.id] is item for item in bank.items)
    assert bank.case_by_id[bank.cases[0].id].title == "A shop"
    assert bank.group_of["ReLU"] == "learning"
    assert bank.domain_titles == {"d1": "Data", "d2": "Models"}
    assert bank.task_titles["1.2"] == "Task 2 of Data"


def test_a_bank_without_an_exam_has_no_titles():
    plain = replace(builders.bank(), blueprint=None)

    assert (plain.domain_titles, plain.task_titles) == ({}, {})
