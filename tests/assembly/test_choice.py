"""The choice of items is the cheapest there is, whichever way it is found."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.assembly.demand import Demand, demands, exact, lines
from simulator.assembly.greedy import greedy
from simulator.assembly.model import KEYWORD_COST, PRICE_UNIT, select
from simulator.assembly.pool import RECENT_PRICE, SEEN_PRICE, Offer, Selection, chance, eligible, prices_for, restricted
from simulator.assembly.solver import IntegerProgram
from simulator.exam.bank import Bank
from simulator.exam.items import ItemStatus, ItemType
from tests.assembly.banks import BLUEPRINT, asking, bank_of, item, mixed_bank, plain_bank, scattered_bank

EXACT = exact(BLUEPRINT)
SALTS = st.integers(0, 10_000)
solving = settings(max_examples=10, deadline=None)


def offers(bank: Bank, seed: int = 0, demand: Demand | None = None) -> list[Offer]:
    """The offers of a bank of which two thirds have been seen; with a demand, those of its restricted pool."""
    prices = prices_for(bank, seed, {one.id: int(one.id[2:]) % 66 for one in bank.items if int(one.id[2:]) % 3})
    items = eligible(bank, bank.blueprint or BLUEPRINT, prices)
    return prices.offers(items if demand is None else restricted(items, demand))


def price(choice: Selection, found: Sequence[Offer], demand: Demand) -> int:
    chosen = [offer for offer in found if offer.id in choice]
    touched = {word for offer in chosen for word in offer.item.keywords}
    lacking = max(0, demand.keywords - len(touched))
    return sum(offer.price for offer in chosen) + lacking * int(KEYWORD_COST * PRICE_UNIT)


def test_the_chance_of_an_item_is_what_every_machine_computes():
    assert chance(7, "q-000001") == 295_912


def test_an_item_seen_before_is_dearer_than_65_that_were_not():
    assert SEEN_PRICE > 65 * (63 * RECENT_PRICE + (1 << 20))
    assert RECENT_PRICE > 65 * (1 << 20)


@pytest.mark.parametrize(
    "changes",
    [{"status": ItemStatus.RETIRED}, {"type": ItemType.NUMBER}, {"domain": "elsewhere"}, {"knowledge": None}],
)
def test_items_that_the_blueprint_does_not_admit_are_not_on_offer(changes: dict[str, object]):
    bank = bank_of([item(1), item(2, **changes)])
    assert [offer.id for offer in offers(bank)] == ["q-000001"]


def test_items_of_equal_price_have_one_order_whatever_that_of_the_bank():
    bank = plain_bank(5000)
    found = offers(bank)
    assert len({offer.price for offer in found}) < 5000
    assert found == offers(replace(bank, items=bank.items[::-1]))


@solving
@given(SALTS, st.integers(110, 500), st.sampled_from([0, 55, 70]))
def test_the_restricted_pool_and_the_order_of_offers_change_nothing(salt: int, count: int, keywords: int):
    bank = asking(scattered_bank(count, salt), keywords_per_form=keywords)
    demand = exact(bank.blueprint or BLUEPRINT)
    found = offers(bank, salt)
    shuffled = Random(salt).sample(found, len(found))
    chosen, again = select(offers(bank, salt, demand), demand), select(shuffled, demand)
    assert (chosen and chosen.keys()) == (again and again.keys())


@solving
@given(SALTS)
def test_the_choice_of_the_solver_needs_no_repair(seed: int):
    found = offers(mixed_bank(160), seed, EXACT)
    choice = select(found, EXACT) or {}
    counts = Counter(line for offer in found if offer.id in choice for line in lines(offer.item, choice[offer.id]))
    enemies = [offer.item.enemies for offer in found if offer.id in choice and offer.item.enemies]
    assert counts == EXACT.quotas
    assert len(set(enemies)) == len(enemies)


def test_a_large_pool_is_cut_to_what_matters():
    bank = mixed_bank(20_000)
    found, part = offers(bank), offers(bank, demand=EXACT)
    assert len(part) < 2000
    whole, cut = select(found, EXACT), select(part, EXACT)
    assert whole is not None
    assert cut is not None
    assert whole.keys() == cut.keys()


@solving
@given(SALTS, st.integers(90, 300))
def test_the_choice_without_a_solver_is_never_cheaper_than_that_of_the_solver(salt: int, count: int):
    found = offers(scattered_bank(count, salt), salt, EXACT)
    best, other = select(found, EXACT), greedy(found, EXACT)
    if other is not None:
        assert best is not None
        assert price(best, found, EXACT) <= price(other, found, EXACT)


@pytest.mark.parametrize("seed", range(10))
def test_a_roomy_bank_needs_no_solver(seed: int):
    found = offers(mixed_bank(160), seed)
    assert greedy(found, EXACT) is not None


def test_demands_are_relaxed_in_order_down_to_nine_tenths_of_the_items():
    found = [(demand.total, demand.knowledge_slack, demand.domain_slack) for demand in demands(BLUEPRINT)]
    assert found == [(65, 0, 0), (65, 1, 0), (65, 1, 1), *((total, 1, 1) for total in range(64, 58, -1))]


def test_a_form_never_ends_before_its_last_gate():
    blueprint = asking(plain_bank(0), gates=(22, 62)).blueprint or BLUEPRINT
    assert min(demand.total for demand in demands(blueprint)) == 62


def test_a_program_without_a_solution_has_none():
    program = IntegerProgram()
    column = program.column(1, whole=True)
    program.row(2, 3, [(column, 1)])
    assert program.minimise([1]) is None
