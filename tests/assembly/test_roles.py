"""Which items count cannot be told from how they were chosen."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.assembly.pool import Selection
from simulator.assembly.roles import deal
from simulator.exam.form import Role
from simulator.exam.items import Item, ItemStatus
from tests.assembly.banks import item

ITEMS = [item(number, status=ItemStatus.PRETEST if number in {5, 17} else ItemStatus.ACTIVE) for number in range(63)]
PRETEST = {one.id for one in ITEMS if one.status is ItemStatus.PRETEST}
SEEDS = st.integers(0, 2**63 - 1)
FIRST = {one.id: Role.UNSCORED if number < 21 else Role.SCORED for number, one in enumerate(ITEMS)}


def shares(items: list[Item], roles: Selection) -> Counter[tuple[str, str | None]]:
    scored = [one for one in items if roles[one.id] is Role.SCORED]
    return Counter((part, value) for one in scored for part, value in (("d", one.domain), ("k", one.knowledge)))


@settings(deadline=None, max_examples=30)
@given(SEEDS)
def test_the_shares_of_the_roles_stay_and_pretest_items_stay_unscored(seed: int):
    dealt = dict(deal(ITEMS, FIRST, seed))
    assert shares(ITEMS, dealt) == shares(ITEMS, FIRST)
    assert {dealt[name] for name in PRETEST} == {Role.UNSCORED}


def test_roles_of_equal_shares_are_dealt_alike():
    swapped = FIRST | {ITEMS[0].id: Role.SCORED, ITEMS[21].id: Role.UNSCORED}
    assert shares(ITEMS, swapped) == shares(ITEMS, FIRST)
    assert deal(ITEMS, swapped, 5) == deal(ITEMS[::-1], FIRST, 5)


def test_every_item_counts_at_times_and_at_times_does_not():
    scored = Counter(
        name for seed in range(150) for name, role in deal(ITEMS, FIRST, seed).items() if role is Role.SCORED
    )
    assert all(0 < scored[one.id] < 150 for one in ITEMS if one.id not in PRETEST)


def test_a_scored_pretest_item_is_left_for_the_check_to_find():
    wrong = {one.id: Role.SCORED for one in ITEMS}
    assert deal(ITEMS, wrong, 1) == wrong
