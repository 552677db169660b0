"""Rules about the stem: each finds what it should on its line, and leaves sound stems alone."""

import pytest

from simulator.exam.items import ItemType
from simulator.exam.problems import Code
from tests.lint.subjects import found, item

ASK = "The team stores ten new records in each of its two shards.\n\n"


@pytest.mark.parametrize(
    ("lead", "word", "informs"),
    [
        ("Which store is not durable?", "not", False),
        ("Which store is **not** durable?", "not", True),
        ("Which store is NOT durable?", "NOT", True),
        ("Which store is LEAST suitable?", "LEAST", True),
        ("Which store is least likely to last?", "least", False),
        ("Select the store that is not durable.", "not", False),
        ("All stores are durable except:", "except", False),
        ("Which store doesn't last? (Choose two.)", "n't", False),
    ],
)
def test_a_negative_lead_is_found_and_weighed_by_its_emphasis(lead: str, word: str, informs: bool):
    (finding,) = found(Code.NEGATIVE_LEAD, item(ASK + lead))
    assert (finding.line, finding.value, finding.informs) == (12, word, informs)


@pytest.mark.parametrize(
    "stem",
    [
        "The store is not durable. Which one is?",
        "Which store keeps at least two copies?",
        "Which role gives least privilege to not only one team?",
        "Which store prints `not found`?",
        "Which loss is the least squares loss?",
    ],
)
def test_words_that_deny_nothing_of_the_lead_are_let_through(stem: str):
    assert found(Code.NEGATIVE_LEAD, item(stem)) == []


@pytest.mark.parametrize("gap", ["The store is ____ durable:", "The [blank] is durable:", "It is __ , which?"])
def test_a_gap_is_found_on_its_line(gap: str):
    assert [one.line for one in found(Code.BLANK, item(ASK + gap))] == [12]


@pytest.mark.parametrize("stem", ["Which is it?\n\n___\n\n", "What does `a____b` print?", "Which __bold__ word is it?"])
def test_a_rule_code_and_bold_words_are_no_gaps(stem: str):
    assert found(Code.BLANK, item(stem)) == []


def test_the_words_of_code_and_formulas_count_for_the_length_of_a_stem():
    assert [one.value for one in found(Code.STEM_SHORT, item("Which of the seven stores lasts?"))] == ["6"]
    assert found(Code.STEM_SHORT, item("What is printed?\n\n```\na = 1\nprint a + 1 or 2\n```")) == []


@pytest.mark.parametrize(
    "stem",
    [
        "Which store lasts?",
        "The store that lasts is:",
        "Which stores last? (Choose two.)",
        "Which stores last? **(Choose TWO.)**",
        "Which store **lasts?**",
        "Which store does this make?\n\n```\ncreate('a').\n```",
        "Which one is it?\n\n| a |\n| --- |\n| b. |\n",
        "Which one is it?\n\n![A chart.](media/a.svg)",
    ],
)
def test_a_stem_that_asks_is_let_through(stem: str):
    assert found(Code.NO_QUESTION, item(stem)) == []


def test_a_stem_that_only_tells_is_a_remark_on_its_last_sentence():
    assert [one.line for one in found(Code.NO_QUESTION, item(ASK + "Name the store that lasts."))] == [12]


@pytest.mark.parametrize(("words", "told"), [(180, []), (220, [True]), (330, [False])])
def test_much_to_read_is_a_remark_and_very_much_a_warning(words: int, told: list[bool]):
    one = item("word " * words, texts=("a", "b", "c", "d"))
    assert [finding.informs for finding in found(Code.READING_LOAD, one)] == told


def test_work_that_is_to_be_the_least_is_no_negation():
    assert found(Code.NEGATIVE_LEAD, item(ASK + "Which store needs the LEAST work?")) == []


@pytest.mark.parametrize(
    "stem", ["Which hold? (Choose two.)", "Which two hold?", "Which hold? Pick 2.", "What are the TWO that hold?"]
)
def test_a_number_to_choose_may_be_said_in_several_ways(stem: str):
    assert found(Code.CHOOSE_MISSING, item(stem, keys="AB")) == []


@pytest.mark.parametrize(
    "stem", ["Which hold?", "Which hold? (Choose three.)", "Which hold in `two`?", "Two run. Which hold?"]
)
def test_a_number_to_choose_that_is_not_said_is_an_error(stem: str):
    assert [one.value for one in found(Code.CHOOSE_MISSING, item(stem, keys="AB"))] == ["2"]


def test_other_types_need_no_number_to_choose():
    one = item("In which order?", keys="AB", type=ItemType.ORDER, answer=("A", "B"))
    assert found(Code.CHOOSE_MISSING, one) == []
