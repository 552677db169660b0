"""Probabilities against the thresholds of the rules and against values of published tables."""

import math
from itertools import product

import pytest

from simulator.lint.chance import at_least, chi_square_above


@pytest.mark.parametrize(("count", "number"), [(26, 65), (51, 150), (121, 400), (283, 1000)])
def test_the_thresholds_of_four_options_are_those_of_the_rule(count: int, number: int):
    assert at_least(count, {4: number}) < 0.01 <= at_least(count - 1, {4: number})


def test_items_with_other_numbers_of_options_count_with_their_own_chance():
    ways = [2, 4, 4, 5]
    exact = sum(
        math.prod((1 / way if hit else 1 - 1 / way) for way, hit in zip(ways, hits, strict=True))
        for hits in product((0, 1), repeat=4)
        if sum(hits) >= 2
    )
    assert at_least(2, {2: 1, 4: 2, 5: 1}) == pytest.approx(exact)


@pytest.mark.parametrize("count", [0, -1])
def test_nothing_is_certain_to_be_reached(count: int):
    assert at_least(count, {4: 20}) == pytest.approx(1)


def test_what_cannot_be_has_no_probability():
    assert at_least(21, {4: 20}) == 0
    assert at_least(1, {}) == 0
    assert at_least(3, {1: 3}) == pytest.approx(1)


def test_many_items_of_two_kinds_are_as_probable_as_the_normal_law_says():
    mean, spread = 2500 + 1000, math.sqrt(10_000 * 0.1875 + 5_000 * 0.16)
    tail = at_least(round(mean + 2 * spread), {4: 10_000, 5: 5_000})
    assert tail == pytest.approx(0.0228, rel=0.1)


@pytest.mark.parametrize(
    ("degrees", "critical"), [(1, 6.635), (2, 9.210), (3, 11.345), (4, 13.277), (7, 18.475), (10, 23.209)]
)
def test_critical_values_of_one_per_cent_are_those_of_the_tables(degrees: int, critical: float):
    assert chi_square_above(critical, degrees) == pytest.approx(0.01, abs=2e-5)


def test_chi_square_of_nothing_is_certain():
    assert chi_square_above(0, 3) == 1
    assert chi_square_above(5, 0) == 1
