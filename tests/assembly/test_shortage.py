"""What a bank lacks is named, with the amount."""

from dataclasses import replace

import pytest

from simulator.assembly.draw import draw
from simulator.assembly.relaxation import Quota
from simulator.assembly.shortage import InfeasibleError, NoExamError, Shortfall, feasibility
from simulator.exam.bank import Bank
from simulator.exam.form import Role
from simulator.exam.items import Item, ItemStatus, Knowledge
from tests.assembly.banks import REVISION, asking, changed, mixed_bank, plain_bank, thinned

FULL = plain_bank(400)


def without(bank: Bank, kind: Knowledge, keep: int) -> Bank:
    dropped = [item for item in bank.items if item.knowledge is kind][keep:]
    return replace(bank, items=tuple(item for item in bank.items if item not in dropped))


@pytest.mark.parametrize("bank", [FULL, mixed_bank(160), thinned(FULL, "ops", 13)])
def test_a_bank_that_fills_a_form_lacks_nothing(bank: Bank):
    assert feasibility(bank) == ()


@pytest.mark.parametrize("left", [12, 8, 0])
def test_a_domain_with_too_few_items_is_named_with_the_amount(left: int):
    assert feasibility(thinned(FULL, "ops", left)) == (Shortfall(Quota.DOMAIN, "ops", 13, left),)


def test_a_kind_of_knowledge_with_too_few_items_is_named():
    assert feasibility(without(FULL, Knowledge.BOTH, 4)) == (Shortfall(Quota.KNOWLEDGE, "both", 21, 4),)


def test_slack_that_the_blueprint_grants_is_no_shortfall():
    bank = without(FULL, Knowledge.BOTH, 20)
    assert feasibility(bank) == ()
    strict = feasibility(asking(bank, knowledge_slack=0))
    assert strict == (Shortfall(Quota.KNOWLEDGE, "both", 21, 20),)


def test_enemies_do_not_count_twice():
    bank = changed(FULL, lambda item: replace(item, enemies="x") if item.domain == "ops" else item)
    assert feasibility(bank) == (Shortfall(Quota.DOMAIN, "ops", 13, 1),)


def test_items_that_may_not_count_are_missed_among_the_scored_ones():
    active = {item.id for item in [item for item in FULL.items if item.domain == "ops"][:6]}

    def pretest(item: Item) -> Item:
        kept = item.domain != "ops" or item.id in active
        return item if kept else replace(item, status=ItemStatus.PRETEST)

    assert feasibility(changed(FULL, pretest)) == (Shortfall(Quota.DOMAIN, "ops", 10, 6, Role.SCORED),)


def test_too_few_keywords_are_named():
    assert feasibility(asking(FULL, keywords_per_form=120)) == (Shortfall(Quota.KEYWORDS, "", 120, 110),)


def test_quotas_that_exclude_each_other_are_found_though_each_could_be_met():
    bank = replace(
        FULL,
        items=tuple(x for x in FULL.items if x.domain not in {"de", "eda"} or x.knowledge is Knowledge.AWS),
    )
    found = feasibility(bank)
    assert sum(one.needed - one.available for one in found if one.role is None) == (13 + 16) - 22


def test_a_bank_that_is_too_small_says_how_small():
    found = feasibility(plain_bank(10))
    assert found[0] == Shortfall(Quota.ITEMS, "", 65, 10)
    assert {one.kind for one in found} == {Quota.ITEMS, Quota.DOMAIN, Quota.KNOWLEDGE}


def test_a_form_that_cannot_be_drawn_names_the_quota_and_the_amount():
    with pytest.raises(InfeasibleError, match="domain-ops 8/13") as raised:
        draw(thinned(FULL, "ops", 8), REVISION, 1, {})
    assert raised.value.shortfalls == (Shortfall(Quota.DOMAIN, "ops", 13, 8),)


def test_a_bank_of_seen_items_is_as_good_as_any():
    seen = {item.id: 0 for item in FULL.items}
    assert len(draw(FULL, REVISION, 1, seen).slots) == 65


def test_a_bank_without_a_blueprint_has_no_quotas():
    with pytest.raises(NoExamError):
        feasibility(replace(FULL, blueprint=None))
