"""Items and options come in an order that follows from the seed and gives nothing away."""

from collections import Counter
from dataclasses import replace
from math import factorial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.assembly.order import in_order, shown_order
from simulator.exam.items import CaseId, Item, ItemId, ItemType, Letter, Option
from tests.assembly.banks import item, mixed_bank, plain_bank

SEEDS = st.integers(0, 2**63 - 1)


@given(SEEDS, st.frozensets(st.sampled_from("ABCD").map(Letter)))
def test_fixed_options_keep_their_place_and_none_gets_lost(seed: int, fixed: frozenset[Letter]):
    order = shown_order(item(1, fixed=fixed), seed)
    assert sorted(order) == list("ABCD")
    assert all(order["ABCD".index(letter)] == letter for letter in fixed)


@given(SEEDS)
def test_options_that_keep_their_order_are_not_shuffled(seed: int):
    assert "".join(shown_order(item(1, shuffle=False), seed)) == "ABCD"


@pytest.mark.parametrize("letter", "ABCD")
def test_an_option_stands_equally_often_in_every_place(letter: Letter):
    draws = 8000
    places = Counter(shown_order(item(draw % 40), draw // 40).index(letter) for draw in range(draws))
    expected = draws / 4
    assert sum((places[place] - expected) ** 2 / expected for place in range(4)) < 16.3, "chi-square, 3 df, p = .001"


def test_items_of_a_form_have_orders_of_their_own():
    assert len({shown_order(item(number), 1) for number in range(200)}) == 24


@given(SEEDS)
def test_items_of_a_case_keep_the_order_of_the_bank(seed: int):
    items = mixed_bank(60).items
    for case in {one.case for one in items if one.case}:
        own = [one for one in items if one.case == case]
        assert [one for one in in_order(items, seed) if one.case == case] == own


@given(SEEDS)
def test_the_places_of_items_do_not_depend_on_the_order_they_come_in(seed: int):
    items = plain_bank(60).items
    assert in_order(items, seed) == in_order(reversed(items), seed)


@given(SEEDS, st.permutations("ABCD"), st.integers(2, 4))
def test_steps_are_never_shown_in_their_right_order(seed: int, steps: list[str], count: int):
    answer = tuple(steps[:count])
    order = shown_order(item(1, type=ItemType.ORDER, answer=answer), seed)
    assert sorted(order) == list("ABCD")
    assert tuple(letter for letter in order if letter in answer) != answer


@pytest.mark.parametrize("count", [2, 3])
def test_every_other_order_of_steps_comes_as_often(count: int):
    ordering = [item(number, type=ItemType.ORDER, answer=tuple("ABCD"[:count])) for number in range(400)]
    found = Counter(tuple(one for one in shown_order(each, 3) if one in "ABCD"[:count]) for each in ordering)
    assert len(found) == factorial(count) - 1
    assert min(found.values()) > 400 / (factorial(count) - 1) / 2


def test_steps_that_are_quantities_are_shuffled_all_the_same():
    ordering = replace(quantities("1", "2", "3", "4"), type=ItemType.ORDER, answer=tuple("ABCD"))
    assert len({shown_order(ordering, seed) for seed in range(50)}) > 10


def test_steps_that_only_fit_in_one_order_are_shown_in_it():
    fixed = frozenset(map(Letter, "BCD"))
    assert "".join(shown_order(item(1, type=ItemType.ORDER, answer=tuple("AB"), fixed=fixed), 1)) == "ABCD"


def test_the_first_place_goes_to_every_item_in_turn():
    items = plain_bank(30).items
    assert len({in_order(items, seed)[0].id for seed in range(400)}) == 30


@given(SEEDS)
def test_an_item_named_like_a_case_does_not_part_it(seed: int):
    case = [item(number, case=CaseId("twin")) for number in range(4)]
    order = in_order([*case, replace(item(9), id=ItemId("twin"))], seed)
    assert order[0].case is None or order[-1].case is None


def quantities(*texts: str) -> Item:
    options = zip("ABCD", texts, strict=True)
    return replace(item(1), options=tuple(Option(Letter(letter), text, letter == "A") for letter, text in options))


@pytest.mark.parametrize(
    "texts",
    [
        ("0.20", "0.25", "0.50", "0.75"),
        ("$1,000", "$900", "$80", "$7"),
        ("−3 ms", "0 ms", "2.5 ms", "10 ms"),
        ("90 MB", "1.2 GB", "3 GB", "1 TB"),
        ("about 2 %", "about 3 %", "about 30 %", "about 75 %"),
    ],
)
def test_quantities_in_order_of_size_stay_so(texts: tuple[str, ...]):
    assert {"".join(shown_order(quantities(*texts), seed)) for seed in range(50)} == {"ABCD"}


@pytest.mark.parametrize("texts", [("3", "1", "2", "4"), ("1 ms", "2 s", "3 ms", "4 s"), ("1", "2", "3", "four")])
def test_other_options_are_shuffled(texts: tuple[str, ...]):
    assert len({"".join(shown_order(quantities(*texts), seed)) for seed in range(50)}) > 10
