"""The tour that ships: every type of question and every feature in twelve items that fill a form."""

from itertools import groupby

import pytest

from simulator.assembly.check import check
from simulator.assembly.draw import draw
from simulator.exam.bank import Bank, Blueprint, ScheduledBreak
from simulator.exam.items import ItemType
from simulator.house import read_bank
from simulator.places import banks
from simulator.ports import Reading

WRITTEN = {ItemType.NUMBER, ItemType.TEXT}


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_bank(banks() / "examgate-tour")


@pytest.fixture(scope="module")
def bank(reading: Reading) -> Bank:
    assert reading.bank is not None
    return reading.bank


@pytest.fixture(scope="module")
def blueprint(bank: Bank) -> Blueprint:
    assert bank.blueprint is not None
    return bank.blueprint


def test_it_has_no_problem_and_exactly_the_items_of_a_form(reading: Reading, bank: Bank, blueprint: Blueprint) -> None:
    assert reading.problems == ()
    assert len(bank.items) == blueprint.total == 12


def test_it_shows_every_type_of_question(bank: Bank) -> None:
    assert {item.type for item in bank.items} == set(ItemType)


def test_it_has_two_gates_and_a_short_break_that_may_be_declined(blueprint: Blueprint) -> None:
    assert blueprint.gates == (4, 8)
    assert blueprint.breaks == (ScheduledBreak(after=6, minutes=2, optional=True, clock_runs=False),)


def test_its_case_has_a_picture_and_several_items(bank: Bank) -> None:
    (case,) = bank.cases
    assert case.media
    assert sum(item.case == case.id for item in bank.items) >= 2


def test_one_item_has_a_table_a_formula_and_code(bank: Bank) -> None:
    assert [item.id for item in bank.items if "```" in item.stem and "$$" in item.stem and "|" in item.stem]


def test_every_item_of_the_tour_is_explained(bank: Bank) -> None:
    lacking = [
        item.id
        for item in bank.items
        if not item.rationale or not item.keywords or not all(option.explanation for option in item.options)
    ]
    assert lacking == []
    assert all(item.options for item in bank.items if item.type not in WRITTEN)


def test_every_keyword_of_the_tour_is_used(bank: Bank) -> None:
    assert {word for item in bank.items for word in item.keywords} == set(bank.group_of)


def test_every_seed_gives_a_form_of_the_tour(reading: Reading, bank: Bank) -> None:
    for seed in range(200):
        form = draw(bank, reading.revision, seed, {})
        assert check(form, bank) == ()
        assert form.relaxed == ()
        assert {slot.item for slot in form.slots} == set(bank.by_id)


def test_the_tour_can_be_taken_again_and_its_case_stays_in_one_piece(reading: Reading, bank: Bank) -> None:
    for seed in range(20):
        form = draw(bank, reading.revision, seed, dict.fromkeys(bank.by_id, 0))
        cases = [case for case, _ in groupby(bank.by_id[slot.item].case for slot in form.slots) if case]
        assert cases == ["tour-rehearsal"]
