"""References: title and address apart."""

import re

import pytest

from simulator.exam.references import FORM, Reference, reference

READ = {
    "https://a.example/b": Reference("", "https://a.example/b"),
    "A guide, part 1 <https://a.example/b>": Reference("A guide, part 1", "https://a.example/b"),
    "A book, chapter 7": Reference("A book, chapter 7", ""),
}


@pytest.mark.parametrize("text", READ)
def test_title_and_address_are_told_apart(text: str):
    assert re.search(FORM, text)
    assert reference(text) == READ[text]


@pytest.mark.parametrize(
    "text", ["", " a", "a ", "ftp://a", "a <ftp://b>", "a <b>", "a <https://b c>", "https://a b", "see https://a"]
)
def test_what_is_neither_is_refused(text: str):
    assert re.search(FORM, text) is None
