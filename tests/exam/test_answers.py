"""Answers of every type: when one is complete, when it is right, what a candidate may write for a number."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.answers import (
    NO_ANSWER,
    Answer,
    Marking,
    Matching,
    Ordering,
    Spot,
    Writing,
    is_complete,
    is_right,
    number,
)
from simulator.exam.form import Question
from simulator.exam.items import Area, Item, ItemType, Letter
from tests import builders
from tests.builders import letters

A, B, C, D = (Letter(letter) for letter in "ABCD")


def item(kind: ItemType, **changes: Any) -> Item:
    return builders.item(keys="", type=kind, **changes)


ORDER = item(ItemType.ORDER, answer=("C", "A", "B"))
MATCH = item(ItemType.MATCH, options=3, answer=("A=2", "B=1", "C=2"), choices=("one", "two"))
NUMBER = item(ItemType.NUMBER, answer=("0.82",), tolerance=0.005)
TEXT = item(ItemType.TEXT, answer=("ROC curve", "ROC"))
HOTSPOT = builders.item(
    keys="AC",
    options=3,
    type=ItemType.HOTSPOT,
    areas=(Area(A, 0, 0, 20, 100), Area(B, 40, 0, 20, 100), Area(C, 80, 0, 20, 100)),
)

RIGHT: list[tuple[Item, Answer]] = [
    (ORDER, Ordering((C, A, B))),
    (MATCH, Matching(((A, 2), (B, 1), (C, 2)))),
    (NUMBER, Writing("0.82")),
    (NUMBER, Writing("0,825")),
    (NUMBER, Writing("8.2e-1")),
    (TEXT, Writing("roc  CURVE.")),
    (HOTSPOT, Marking((Spot(900, 10), Spot(100, 990)))),
    (HOTSPOT, Marking((Spot(0, 0), Spot(1000, 1000)))),
]
WRONG: list[tuple[Item, Answer]] = [
    (ORDER, Ordering((A, C, B))),
    (ORDER, Ordering((C, A))),
    (ORDER, letters("CAB")),
    (MATCH, Matching(((A, 2), (B, 2), (C, 2)))),
    (MATCH, Matching(((A, 2), (B, 1)))),
    (NUMBER, Writing("0.8251")),
    (NUMBER, Writing("about 0.82")),
    (TEXT, Writing("AUC")),
    (TEXT, Ordering((A,))),
    (HOTSPOT, Marking((Spot(100, 500),))),
    (HOTSPOT, Marking((Spot(100, 500), Spot(150, 500)))),
    (HOTSPOT, Marking((Spot(100, 500), Spot(500, 500)))),
    (HOTSPOT, Marking((Spot(100, 500), Spot(300, 500)))),
]


@pytest.mark.parametrize(("asked", "answer"), RIGHT)
def test_an_answer_that_is_all_right_earns_the_point(asked: Item, answer: Answer):
    assert is_right(asked, answer)


@pytest.mark.parametrize(("asked", "answer"), WRONG)
def test_an_answer_that_is_not_all_right_earns_nothing(asked: Item, answer: Answer):
    assert not is_right(asked, answer)


@pytest.mark.parametrize("asked", [ORDER, MATCH, NUMBER, TEXT, HOTSPOT])
def test_no_answer_is_neither_complete_nor_right(asked: Item):
    question = Question(asked.letters, asked.choose, asked.type, len(asked.choices))

    assert not is_right(asked, NO_ANSWER)
    assert not is_complete(question, NO_ANSWER)


@pytest.mark.parametrize(("asked", "answer"), RIGHT)
def test_a_right_answer_is_complete(asked: Item, answer: Answer):
    assert is_complete(Question(asked.letters, asked.choose, asked.type, len(asked.choices)), answer)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (ORDER, Ordering((C, A))),
        (MATCH, Matching(((A, 2),))),
        (NUMBER, Writing("twelve")),
        (HOTSPOT, Marking((Spot(1, 1),))),
    ],
)
def test_a_part_of_an_answer_is_incomplete(asked: Item, answer: Answer):
    assert not is_complete(Question(asked.letters, asked.choose, asked.type, len(asked.choices)), answer)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"),
        ("-0.5", "-0.5"),
        ("−3", "-3"),
        ("+.5", "0.5"),
        ("0,25", "0.25"),
        ("1,200", "1200"),
        ("1,234,567.5", "1234567.5"),
        ("1 000", "1000"),
        ("2e3", "2000"),
        ("7.", "7"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: str):
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "x", "1.2.3", "1,2,3", "--1", "1e", "e5", "0x10", "nan", "inf", "1e9999", "½"])
def test_what_is_no_number_is_not_read_as_one(text: str):
    assert number(text) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
def test_every_plain_number_is_read_back(value: Decimal):
    assert number(str(value)) == value


@given(st.text(max_size=30))
def test_any_text_can_be_tried_as_a_number(text: str):
    found = number(text)

    assert found is None or found.is_finite()
