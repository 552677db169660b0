"""The bank that ships: whole, without a problem, and good for many different exams."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.assembly.check import check
from simulator.assembly.draw import draw
from simulator.exam.bank import Bank
from simulator.exam.coverage import coverage
from simulator.exam.form import Form
from simulator.exam.items import Item, ItemId, ItemType
from simulator.exam.problems import Level
from simulator.exam.references import reference
from simulator.house import read_bank
from simulator.lint.lint import Linted
from simulator.places import banks
from simulator.ports import Reading
from simulator.terminal import lint_bank

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_bank(banks() / "aws-mls-c01")


@pytest.fixture(scope="module")
def bank(reading: Reading) -> Bank:
    assert reading.bank is not None
    return reading.bank


@pytest.fixture(scope="module")
def linted(reading: Reading) -> Linted:
    return lint_bank(reading, near_duplicates=True, progress=lambda _done, _total: None)


def test_the_linter_finds_no_error_and_no_warning(linted: Linted) -> None:
    assert [problem for problem in linted.problems if problem.level is not Level.INFO] == []


def test_the_words_of_items_are_few_enough(bank: Bank) -> None:
    long = {item.id: count for item in bank.items if (count := words(item)) > 180}
    assert long == {}


def test_every_part_of_the_exam_lasts_for_six_forms(bank: Bank) -> None:
    found = coverage(bank)
    thin = {
        (cell.domain, cell.knowledge): cell.items for cell in (*found.margins, *found.cells) if (cell.forms or 0) < 6
    }
    assert found.items >= 390
    assert thin == {}


def test_every_keyword_has_three_items_and_a_quarter_is_about_sagemaker(bank: Bank) -> None:
    assert [one.word for one in coverage(bank).keywords if one.items < 3] == []
    assert sum(any("SageMaker" in word for word in item.keywords) for item in bank.items) >= len(bank.items) / 4


def test_types_and_difficulties_are_spread_as_in_the_exam(bank: Bank) -> None:
    found = coverage(bank)
    assert 0.15 <= found.types[ItemType.MULTIPLE] / found.items <= 0.25
    shares = {level: found.difficulties[level] / found.items for level in range(1, 6)}
    asked = {1: 0.10, 2: 0.25, 3: 0.35, 4: 0.20, 5: 0.10}
    assert {level: share for level, share in shares.items() if abs(share - asked[level]) > 0.03} == {}


def test_there_is_material_to_read(bank: Bank) -> None:
    stems = [item.stem for item in bank.items]
    pictures = {stem for stem in stems if "](media/" in stem}
    others = {stem for stem in stems if any(mark in stem for mark in ("| ---", "```", "$$"))}
    assert len(pictures) >= 12
    assert len(pictures | others) >= 60


def test_every_case_has_two_to_four_items_that_may_meet(bank: Bank) -> None:
    cases = {case.id: [item for item in bank.items if item.case == case.id] for case in bank.cases}
    assert len(cases) >= 6
    assert {name: len(items) for name, items in cases.items() if not 2 <= len(items) <= 4} == {}
    assert [name for name, items in cases.items() if len({one.enemies or one.id for one in items}) < len(items)] == []


def test_every_item_is_explained_and_has_a_titled_source(bank: Bank) -> None:
    lacking = [
        item.id
        for item in bank.items
        if not item.rationale
        or not item.references
        or not all(reference(one).title for one in item.references)
        or not all(option.explanation for option in item.options)
    ]
    assert lacking == []


def test_keys_are_not_given_away_by_their_length_or_place(bank: Bank) -> None:
    """At most 121 of 400 longest keys (p < .01), and every letter within a fifth of its share."""
    keys = coverage(bank).keys
    assert keys.longest <= keys.items * 0.30
    assert {letter: n for letter, n in keys.letters.items() if abs(n * 4 / keys.items - 1) > 0.2} == {}


@pytest.mark.parametrize("first", [0, 100])
def test_forms_of_two_hundred_seeds_pass_the_check(first: int, reading: Reading, bank: Bank) -> None:
    for seed in range(first, first + 100):
        form = draw(bank, reading.revision, seed, {})
        assert check(form, bank) == ()
        assert form.relaxed == ()


@pytest.mark.parametrize("seed", [1, 1_000, 2_000, 3_000, 4_000])
def test_six_exams_in_a_row_share_no_item(seed: int, reading: Reading, bank: Bank) -> None:
    seen: dict[ItemId, int] = {}
    for number in range(6):
        form = draw(bank, reading.revision, seed + number, seen)
        assert check(form, bank) == ()
        assert form.relaxed == ()
        assert [slot.item for slot in form.slots if slot.item in seen] == []
        seen = {item: ago + 1 for item, ago in seen.items()} | {slot.item: 0 for slot in form.slots}


def test_a_seed_gives_the_same_form_in_another_process(reading: Reading, bank: Bank) -> None:
    code = (
        "from simulator.house import read_bank; from simulator.places import banks\n"
        "from simulator.assembly.draw import draw\n"
        "found = read_bank(banks() / 'aws-mls-c01')\n"
        "for seed in range(20): print(draw(found.bank, found.revision, seed, {}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [str(form) for form in forms(reading, bank)]


def forms(reading: Reading, bank: Bank) -> Iterator[Form]:
    """The forms of the first twenty seeds."""
    return (draw(bank, reading.revision, seed, {}) for seed in range(20))


def words(item: Item) -> int:
    """The words of an item's question and options."""
    return len(" ".join([item.stem, *(option.text for option in item.options)]).split())
