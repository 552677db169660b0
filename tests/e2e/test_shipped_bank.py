"""The bank that ships: whole, without a problem, and good for many different exams."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.app import read_bank
from simulator.assembly.check import check
from simulator.assembly.draw import draw
from simulator.exam.bank import Bank
from simulator.exam.form import Form
from simulator.exam.items import ItemType
from simulator.places import banks
from simulator.ports import Reading

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_bank(banks() / "aws-mls-c01")


@pytest.fixture(scope="module")
def bank(reading: Reading) -> Bank:
    assert reading.bank is not None
    return reading.bank


def test_it_has_no_problem_and_enough_items(reading: Reading, bank: Bank) -> None:
    assert reading.problems == ()
    assert len(bank.items) >= 130


def test_every_keyword_has_its_items(bank: Bank) -> None:
    used = [word for item in bank.items for word in item.keywords]
    assert [word for word in bank.group_of if used.count(word) < 3] == []


def test_every_item_is_explained_and_has_a_source(bank: Bank) -> None:
    lacking = [
        item.id
        for item in bank.items
        if not item.rationale or not item.references or not all(option.explanation for option in item.options)
    ]
    assert lacking == []


def test_the_number_of_answers_is_stated_where_there_are_several(bank: Bank) -> None:
    several = [item for item in bank.items if item.type is ItemType.MULTIPLE]
    assert [item.id for item in several if "(Choose " not in item.stem] == []


def test_keys_are_not_given_away_by_their_length(bank: Bank) -> None:
    single = [item for item in bank.items if item.type is ItemType.SINGLE]
    longest = [item for item in single if max(item.options, key=lambda one: len(one.text)).correct]
    assert len(longest) <= len(single) * 0.34


@pytest.mark.parametrize("first", [0, 250, 500, 750])
def test_forms_of_a_thousand_seeds_pass_the_check(first: int, reading: Reading, bank: Bank) -> None:
    for seed in range(first, first + 250):
        form = draw(bank, reading.revision, seed, {})
        assert check(form, bank) == ()
        assert form.relaxed == ()


def test_two_exams_in_a_row_share_no_item(reading: Reading, bank: Bank) -> None:
    first = draw(bank, reading.revision, 1, {})
    second = draw(bank, reading.revision, 2, {slot.item: 0 for slot in first.slots})
    assert {slot.item for slot in first.slots} & {slot.item for slot in second.slots} == set()


def test_a_seed_gives_the_same_form_in_another_process(reading: Reading, bank: Bank) -> None:
    code = (
        "from simulator.app import read_bank; from simulator.places import banks\n"
        "from simulator.assembly.draw import draw\n"
        "found = read_bank(banks() / 'aws-mls-c01')\n"
        "for seed in range(20): print(draw(found.bank, found.revision, seed, {}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [str(form) for form in forms(reading, bank)]


def forms(reading: Reading, bank: Bank) -> Iterator[Form]:
    """The forms of the first twenty seeds."""
    return (draw(bank, reading.revision, seed, {}) for seed in range(20))
