"""Rules about the options as a list."""

import pytest

from simulator.exam.items import ItemType
from simulator.exam.problems import Code
from tests import builders
from tests.lint.subjects import found, item

PLAIN = builders.bank(blueprint=builders.tiny_blueprint(item_types=()))
RULED = builders.bank(blueprint=builders.blueprint())


@pytest.mark.parametrize(
    ("keys", "options", "told"), [("A", 4, 0), ("A", 3, 1), ("A", 5, 1), ("AB", 5, 0), ("AB", 4, 1)]
)
def test_options_are_counted_by_type(keys: str, options: int, told: int):
    assert len(found(Code.OPTION_COUNT, builders.item(keys=keys, options=options), PLAIN)) == told


def test_the_header_has_the_last_word_on_the_number_of_options():
    assert found(Code.OPTION_COUNT, builders.item(options=3), RULED) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [("Store it", "“Store” it!"), ("Yes, all", "yes all"), ("A - b", "a, b"), ("Use *tape*", "Use tape")],
)
def test_options_that_differ_in_case_and_punctuation_are_equal(first: str, second: str):
    (finding,) = found(Code.OPTIONS_EQUAL, item(texts=(first, "Other", "Third", second)))
    assert (finding.line, finding.value) == (23, "A = D")


@pytest.mark.parametrize(
    ("first", "second"), [("-5", "5"), ("0.5", "0,5"), ("`a;`", "`a`"), ("$x!$", "$x$"), ("a b", "ab")]
)
def test_signs_of_numbers_code_and_formulas_make_a_difference(first: str, second: str):
    assert found(Code.OPTIONS_EQUAL, item(texts=(first, second, "Third", "Fourth"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "All of the above",
        "None of the above.",
        "both of the above",
        "A and C",
        "Both A and B",
        "A, B and D",
        "A, C, or D only",
        "Neither of these",
        "Neither B nor C",
        "None of the other options",
        "Options A and B are right",
        "**All of these**",
    ],
)
def test_options_that_refer_to_others_are_errors(text: str):
    assert [one.line for one in found(Code.AOTA_NOTA, item(texts=("One", "Two", "Three", text)))] == [23]


@pytest.mark.parametrize(
    "text",
    [
        "Copy all of the objects",
        "S3 and Glue",
        "Both of the teams",
        "A and B tests run for a week",
        "None",
        "`A and B`",
    ],
)
def test_options_that_say_what_they_mean_are_let_through(text: str):
    assert found(Code.AOTA_NOTA, item(texts=("One", "Two", "Three", text))) == []


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        (("One.", "Two", "Three", "Four"), 20),
        (("One.", "Two.", "Three.", "Four"), 23),
        (("One.", "Two.", "**Three.**", "Four."), None),
        (("One", "Two", "`x.y.`", "Four"), None),
        (("One.", "Two.", "`x`", "Four."), None),
    ],
)
def test_full_stops_at_the_end_of_some_options_are_told_of_the_odd_one(texts: tuple[str, ...], line: int | None):
    assert [one.line for one in found(Code.PUNCTUATION_MIX, item(texts=texts))] == ([line] if line else [])


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("1", "3", "2", "4"), ["1, 3, 2, 4"]),
        (("1", "2", "3", "4"), []),
        (("4 GB", "900 MB", "80 MB", "1 kB"), []),
        (("1", "3", "2", "none"), []),
    ],
)
def test_numbers_that_neither_rise_nor_fall_are_told(texts: tuple[str, ...], told: list[str]):
    assert [finding.value for finding in found(Code.NUMBERS_UNORDERED, item(texts=texts))] == told


@pytest.mark.parametrize("code", [Code.OPTION_COUNT, Code.AOTA_NOTA, Code.PUNCTUATION_MIX, Code.NUMBERS_UNORDERED])
def test_types_without_distractors_are_let_through(code: Code):
    one = item(texts=("All of the above.", "3", "2"), keys="", type=ItemType.ORDER, answer=("A", "B"))
    assert found(code, one) == []
