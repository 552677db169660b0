"""Rules about lengths, in an item and over a bank."""

from dataclasses import replace

import pytest

from simulator.exam.items import Item, ItemStatus
from simulator.exam.problems import Code
from simulator.lint.lengths import key_length_bias, length_ratio
from tests.lint.subjects import found, item, whole


def of(*lengths: int, key: str = "A") -> Item:
    """An item whose options have these lengths."""
    return item(texts=tuple("o" * length for length in lengths), keys=key)


@pytest.mark.parametrize(("lengths", "told"), [((31, 20, 10, 10), 1), ((30, 20, 10, 10), 0), ((10, 20, 20, 20), 0)])
def test_a_key_half_as_long_again_as_every_distractor_is_told(lengths: tuple[int, ...], told: int):
    assert len(found(Code.KEY_LONGEST, of(*lengths))) == told


@pytest.mark.parametrize(("lengths", "told"), [((13, 20, 30, 40), 1), ((14, 20, 30, 40), 0), ((13, 14, 40, 40), 0)])
def test_a_key_much_shorter_than_every_distractor_is_told(lengths: tuple[int, ...], told: int):
    assert len(found(Code.KEY_SHORTEST, of(*lengths))) == told


@pytest.mark.parametrize(("lengths", "told"), [((20, 20, 20, 61), 1), ((20, 20, 20, 60), 0), ((5, 5, 5, 45), 0)])
def test_options_that_differ_much_are_told(lengths: tuple[int, ...], told: int):
    assert len(found(Code.LENGTH_SPREAD, of(*lengths))) == told


@pytest.mark.parametrize("code", [Code.KEY_LONGEST, Code.KEY_SHORTEST])
def test_the_length_of_numbers_says_nothing(code: Code):
    assert found(code, item(texts=("100,000 items", "5 items", "7 items", "9 items"), keys="A")) == []
    assert found(code, item(texts=("100,000 items", "5 items", "7 items", "9 items"), keys="B")) == []


def test_marks_do_not_count_and_code_does():
    assert found(Code.KEY_LONGEST, item(texts=("**abc**", "abcd", "abcd", "`a`"))) == []
    assert len(found(Code.KEY_LONGEST, item(texts=("`abcdefgh`", "abcd", "abcd", "abc")))) == 1


def test_an_option_that_is_right_among_several_may_stand_out():
    assert [one.line for one in found(Code.KEY_LONGEST, of(10, 31, 20, 10, 10, key="AB"))] == [21]


@pytest.mark.parametrize(("longest", "number"), [(26, 65), (51, 150), (121, 400), (283, 1000)])
def test_keys_that_are_too_often_the_longest_are_told(longest: int, number: int):
    bank = [of(9, 8, 8, 8)] * longest + [of(8, 8, 8, 8)] * (number - longest)
    assert len(list(key_length_bias(whole(*bank)))) == 1
    assert list(key_length_bias(whole(*bank[1:], of(8, 8, 8, 8)))) == []


def test_a_tie_for_the_longest_is_no_cue():
    assert list(key_length_bias(whole(*[of(9, 9, 8, 8)] * 100))) == []


@pytest.mark.parametrize(("key", "told"), [(112, 1), (110, 0), (90, 0)])
def test_keys_longer_than_distractors_on_average_are_told(key: int, told: int):
    assert len(list(length_ratio(whole(of(key, 100, 100, 100), of(key, 110, 90, 100))))) == told


def test_retired_items_have_no_part_in_the_lengths_of_a_bank():
    retired = replace(of(300, 100, 100, 100), status=ItemStatus.RETIRED)
    assert list(length_ratio(whole(of(100, 100, 100, 100), retired))) == []


def test_an_empty_bank_has_no_bias():
    assert list(key_length_bias(whole())) == []
    assert list(length_ratio(whole())) == []
