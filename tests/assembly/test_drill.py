"""A drill has exactly the items that were chosen, in an order of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.assembly.drill import drill
from simulator.exam.bank import Revision
from simulator.exam.form import Role
from simulator.exam.items import ItemId
from tests.assembly.banks import mixed_bank

BANK, REVISION = mixed_bank(30), Revision("r")
ITEMS = [item.id for item in BANK.items]


@given(st.sets(st.sampled_from(ITEMS), min_size=1), st.integers(0, 2**48))
def test_a_drill_is_made_of_the_chosen_items_each_once_and_all_of_them_count(items: set[ItemId], seed: int):
    form = drill(BANK, REVISION, seed, items)
    assert sorted(slot.item for slot in form.slots) == sorted(items)
    assert {slot.role for slot in form.slots} == {Role.SCORED}
    assert all(sorted(slot.order) == sorted(BANK.by_id[slot.item].letters) for slot in form.slots)


def test_items_and_options_come_in_another_order_with_another_seed():
    first, second = (drill(BANK, REVISION, seed, ITEMS) for seed in (1, 2))
    assert [slot.item for slot in first.slots] != [slot.item for slot in second.slots]
    orders = {slot.item: slot.order for slot in second.slots}
    assert any(slot.order != orders[slot.item] for slot in first.slots)


@pytest.mark.parametrize("items", [(), (ITEMS[0], ItemId("gone"))])
def test_a_drill_of_nothing_or_of_what_is_gone_is_refused(items: tuple[ItemId, ...]):
    with pytest.raises(ValueError, match="lacks an item"):
        drill(BANK, REVISION, 1, items)
