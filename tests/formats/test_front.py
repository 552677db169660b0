"""Front matter of plain lines is read without the parser, and as the parser reads it."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.formats.native.blocks import scan
from simulator.formats.native.front import Front, read_plain, read_yaml
from tests.formats.folders import ITEM
from tests.formats.profile import PROFILE

WORDS = ("a", "1.1", "S3 vs other", "x, y", "https://a.example/b#c", "t <u>", "中", "é", "a" * 1_100)
SIGNS = (*" ,./()<>&+-:#[]{}'\"?!*%|>@`~=\\\t\x85\u2028\ufeff\x07", ": ", " #", ", ", "- ", "😀", "٣")
BANKS = Path(__file__).parents[2] / "banks"

values = st.lists(st.sampled_from(WORDS) | st.sampled_from(WORDS) | st.sampled_from(SIGNS), max_size=4).map("".join)
keys = st.sampled_from(["item", "k", "lint_waive", "", "a b", "1"])
rows = st.one_of(
    st.builds("{}: {}".format, keys, values),
    st.builds("{}: [{}]".format, keys, st.lists(values, max_size=3).map(", ".join)),
    st.builds("{}:".format, keys),
    st.builds("  - {}".format, values),
    values,
)


def _all_of(front: Front) -> list[object]:
    return [list(front.values.items()), list(front.lines.items())]


@PROFILE
@given(st.lists(rows, max_size=5).map("\n".join))
@example("k:\nitem: a")
@example("k: a\n  - b")
@example("k: a\nk: b")
@example("k:\n  - a: b")
def test_what_is_read_without_the_parser_is_what_the_parser_reads(text: str) -> None:
    plain = read_plain(text)
    assert plain is None or _all_of(plain) == _all_of(read_yaml(text))


@PROFILE
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), st.sampled_from(WORDS))
def test_plain_lines_need_no_parser(words: list[str], word: str) -> None:
    listed = ", ".join(one.replace(",", "") for one in words)
    front = read_plain(f"item: {word}\nkeywords: [{listed}]\nreferences:\n" + "\n".join(f"  - {one}" for one in words))
    assert front is not None
    assert front.values == {"item": word, "keywords": listed.split(", "), "references": words}


@pytest.mark.parametrize("sign", ["'", '"', "|", "&a", "*a", "!t", "{", "[", "#", "%", "? "])
def test_every_line_that_is_more_than_plain_is_for_the_parser(sign: str) -> None:
    assert read_plain(f"item: x\ntitle: {sign}") is None


def test_no_letter_means_anything_else_to_the_parser() -> None:
    letters = "".join(filter(str.isalnum, map(chr, range(0x110000))))
    for text in (f"k: {letters}", f"k: [{letters}]", f"k:\n  - {letters}"):
        plain = read_plain(text)
        assert plain is not None
        assert _all_of(plain) == _all_of(read_yaml(text))


def test_most_items_of_the_shipped_banks_are_plain() -> None:
    fronts = [
        block.front for file in sorted(BANKS.glob("*/items/**/*.md")) for block in scan(file.read_text(), "").blocks
    ]
    assert sum(read_plain(front) is not None for front in fronts) > len(fronts) / 2
    assert read_plain(ITEM.split("---\n")[1].rstrip("\n")) is not None
