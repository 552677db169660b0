"""What bank Markdown cannot tell is refused, not changed; what it can tell in an odd way is told."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from simulator.exam.bank import Bank
from simulator.exam.items import LETTERS, Case, CaseId, ItemId, ItemType, Letter, Option
from simulator.formats.native.reader import read_folder
from simulator.formats.native.writer import (
    UnwritableError,
    case_text,
    header_text,
    item_files,
    item_text,
    write_bank,
)
from tests import builders
from tests.formats.folders import PNG, put
from tests.formats.test_round_trip import read_back

ITEM = builders.item(1)
BANK = builders.bank(7)


def _options(*texts: str, keys: str = "A", explanation: str = "") -> tuple[Option, ...]:
    return tuple(
        Option(Letter(letter), text, letter in keys, explanation) for letter, text in zip(LETTERS, texts, strict=False)
    )


UNWRITABLE = {
    "an option in the stem": {"stem": "Which?\n- [ ] None"},
    "no stem": {"stem": ""},
    "a blank line before the stem": {"stem": "\nWhich?"},
    "an open fence in the stem": {"stem": "```\nx"},
    "an open fence in the rationale": {"rationale": "~~~\nx"},
    "an item in the stem": {"stem": "Which?\n\n---\nitem: other\n---\nWhat?"},
    "an item in a fence of three marks": {"stem": "```\n---\nitem: other\n```\nWhich?"},
    "an indented rationale": {"rationale": "  So it is."},
    "a number with options": {"type": ItemType.NUMBER, "answer": ("1",), "options": _options("One", keys="")},
    "a quote in an option": {"options": _options("One\n> said", "Two")},
    "an option without text": {"options": _options("", "Two")},
    "equal options": {"options": _options("One", "one")},
    "an explanation that ends in a blank line": {"options": _options("One", "Two", explanation="So\n")},
    "two keys of a single": {"options": _options("One", "Two", "Three", keys="AB")},
    "no key": {"options": _options("One", "Two", keys="")},
    "letters out of order": {"options": tuple(reversed(_options("One", "Two")))},
    "27 options": {"options": tuple(Option(Letter("A"), str(number), not number) for number in range(27))},
    "an id in capitals": {"id": ItemId("Q1")},
    "five keywords": {"keywords": tuple("abcde")},
    "difficulty 6": {"difficulty": 6},
    "a reference with an address that is none": {"references": ("the book <ftp://a.example>",)},
    "points that are no number": {"points": float("nan")},
    "a share for a letter twice": {"partial": ((Letter("A"), 0.5), (Letter("A"), 1.0))},
    "a match twice": {"type": ItemType.MATCH, "options": _options("1", "2", keys=""), "answer": ("A=1", "A=2", "B=1")},
    "an empty keyword": {"keywords": ("",)},
    "half a character": {"stem": "a \ud800"},
    "half a character in a field": {"source": "a \ud800"},
    "a NUL": {"stem": "a \0"},
    "an old line end": {"stem": "a\rb"},
    "a picture from the net": {"stem": "![a](https://a.example/b.png)"},
    "a long front matter": {"source": "x" * 70_000},
    "a long stem": {"stem": "x" * 70_000},
}


@pytest.mark.parametrize("changes", UNWRITABLE.values(), ids=UNWRITABLE)
def test_an_item_that_cannot_be_told_is_refused(changes: Mapping[str, Any]):
    item_text(ITEM)
    with pytest.raises(UnwritableError):
        item_text(replace(ITEM, **changes))


def test_a_stem_that_begins_like_a_block_is_told():
    item = replace(ITEM, stem="item: which?\n---\nbank x")
    assert read_back(item) == item


def test_an_item_may_show_an_item_in_a_fence_of_four_marks():
    item = replace(ITEM, stem="````markdown\n---\nitem: other\n---\n- [x] One\n```\n````\nWhich?")
    assert read_back(item) == item


def test_an_option_may_end_in_open_code_and_be_explained():
    first = Option(Letter("A"), "  indented\n\n```\n  > x\n- [ ] y", correct=True, explanation="```\n\nSo.\n> q")
    item = replace(ITEM, options=(first, *_options("One", "Two", keys="")[1:]), rationale="> Quoted.")
    assert read_back(item) == item


def test_a_case_or_header_that_cannot_be_told_is_refused():
    for case in (Case(CaseId("A b"), "T"), Case(CaseId("a"), ""), Case(CaseId("a"), "T", "```\nx")):
        with pytest.raises(UnwritableError):
            case_text(case)
    assert BANK.blueprint is not None
    for changed in (replace(BANK, title=""), replace(BANK, blueprint=replace(BANK.blueprint, total=5))):
        with pytest.raises(UnwritableError):
            header_text(changed)


def _first(**changes: Any) -> Bank:
    return replace(BANK, items=(replace(BANK.items[0], **changes), *BANK.items[1:]))


LOST = {
    "another domain": _first(domain="d9"),
    "another task": _first(task="9.9"),
    "another keyword": _first(keywords=("nowhere",)),
    "a case that is not there": replace(BANK, cases=()),
    "an id twice": _first(id=BANK.items[1].id),
    "a case twice": replace(BANK, cases=BANK.cases * 2),
    "a picture that is not there": _first(stem="![a](media/none.png)"),
    "a picture that is none": _first(stem="![a](media/text.png)"),
}


@pytest.mark.parametrize("bank", LOST.values(), ids=LOST)
def test_a_bank_that_would_lose_something_is_refused_and_nothing_is_written(bank: Bank, tmp_path: Path):
    with pytest.raises(UnwritableError):
        write_bank(bank, tmp_path, {"media/text.png": b"text", "media/a.png": PNG})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../a.png", "/a.png", "media/../a.png", "media/b/a.png", "media/..", "a.png"])
def test_no_picture_is_written_outside_of_media(name: str, tmp_path: Path):
    with pytest.raises(UnwritableError):
        write_bank(BANK, tmp_path / "bank", {name: PNG})
    assert list(tmp_path.iterdir()) == []


def test_a_bank_is_written_with_its_pictures_and_read_back_without_a_problem(tmp_path: Path):
    bank = _first(stem="Which?\n\n![a](media/a.png)")
    write_bank(bank, tmp_path / "new" / "bank", {"media/a.png": PNG})
    reading = read_folder(tmp_path / "new" / "bank")
    assert (reading.bank, reading.problems) == (bank, ())
    assert reading.media["media/a.png"].read_bytes() == PNG


def test_no_bank_is_written_into_another(tmp_path: Path):
    put(tmp_path, {"items/a.md": "x"})
    with pytest.raises(FileExistsError):
        write_bank(BANK, tmp_path, {})
    assert not (tmp_path / "bank.md").exists()


def test_the_order_of_items_survives_ten_thousand_changes_of_domain():
    items = [builders.item(number, domain=f"d{number % 2}") for number in range(10_001)]
    files = item_files(items)
    assert [item for name in sorted(files) for item in files[name]] == items
