"""Rules about words that give the key away."""

from dataclasses import replace

import pytest

from simulator.exam.bank import KeywordGroup
from simulator.exam.problems import Code
from simulator.exam.prose import stemmed
from simulator.exam.whereabouts import Places
from simulator.lint.lint import lint
from tests import builders
from tests.lint.subjects import found, item

STEM = "A carrier measures parcels before loading them. Which change makes the carrier lose fewer parcels?"


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        (("Keep it", "Always keep it", "Never keep it", "Lose it"), 21),
        (("Always keep it", "Never keep it", "Only keep it", "Lose it"), None),
        (("Keep it", "Always keep it", "Lose it", "Sell it"), None),
        (("Keep it", "Keep `all`", "Keep $all$", "Always"), None),
    ],
)
def test_words_without_exception_in_distractors_alone_are_told(texts: tuple[str, ...], line: int | None):
    assert [one.line for one in found(Code.ABSOLUTES, item(STEM, texts=texts))] == ([line] if line else [])


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("Measuring the loaded parcel", "Sell it", "Buy it", "Burn it"), 1),
        (("Measuring the loaded parcel", "Loading a parcel", "Buy it", "Burn it"), 0),
        (("Measuring the loaded parcel", "Sell a parcel", "Buy it", "Burn it"), 1),
        (("Measuring the parcel", "Sell it", "Buy it", "Burn it"), 0),
    ],
)
def test_a_key_that_echoes_the_stem_is_told(texts: tuple[str, ...], told: int):
    assert len(found(Code.CLANG, item(STEM, texts=texts))) == told


def test_keywords_of_the_bank_and_names_are_no_echo():
    one = item(STEM, texts=("Measuring the loaded parcel", "Sell it", "Buy it", "Burn it"))
    knowing = builders.bank(keyword_groups=(KeywordGroup("all", ("parcel loading",)),))
    assert found(Code.CLANG, one, knowing) == []
    named = item("Send it by Amazon Kinesis Firehose?", texts=("Amazon Kinesis Firehose", "B", "C", "D"))
    assert found(Code.CLANG, named) == []


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("encrypted parquet daily", "encrypted csv", "raw parquet", "raw avro daily"), 1),
        (("encrypted parquet daily", "encrypted parquet weekly", "encrypted parquet daily twice", "raw daily"), 0),
        (("encrypted parquet", "raw csv", "plain avro", "old text"), 0),
    ],
)
def test_a_key_in_which_the_others_meet_is_told(texts: tuple[str, ...], told: int):
    assert len(found(Code.CONVERGENCE, item(STEM, texts=texts))) == told


@pytest.mark.parametrize(
    ("stem", "first", "told"),
    [
        ("The best store is an", "Archive", 1),
        ("The best store is a:", "Archive", 1),
        ("The best store is an", "Bucket", 0),
        ("The best store is a(n)", "Archive", 0),
        ("Is the best store an archive?", "Archive", 0),
    ],
)
def test_an_article_that_fits_some_options_is_told(stem: str, first: str, told: int):
    assert len(found(Code.ARTICLE_CUE, item(stem, texts=(first, "Bucket", "Disk", "Tape")))) == told
    assert found(Code.ARTICLE_CUE, item(stem, texts=("Archive", "Image", "Object", "Index"))) == []


def test_vague_words_are_told_in_the_lead_and_in_options():
    assert [one.line for one in found(Code.VAGUE_FREQUENCY, item("It may rain. Which one could fail?"))] == [10]
    assert [one.line for one in found(Code.VAGUE_FREQUENCY, item("It may rain. Which?", texts=("A", "Often B")))] == [
        21
    ]
    assert found(Code.VAGUE_FREQUENCY, item("It may rain. Which `could` fail?")) == []


@pytest.mark.parametrize(
    ("one", "other"), [("measuring", "measures"), ("loaded", "loading"), ("parcels", "parcel"), ("queries", "query")]
)
def test_forms_of_a_word_have_one_stem(one: str, other: str):
    assert stemmed(one) == stemmed(other)


def test_other_languages_are_spared_the_rules_about_english():
    bank = builders.bank(items=(item("It is not so. Which is not so?", references=("https://a.example",)),))
    codes = {problem.code for problem in lint(bank, Places()).problems}
    spared = {problem.code for problem in lint(replace(bank, language="de-AT"), Places()).problems}
    assert codes - spared == {Code.NEGATIVE_LEAD}
