"""The check finds each kind of fault, whoever made the form."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from simulator.assembly.check import Rule, check
from simulator.assembly.draw import draw
from simulator.exam.bank import Bank, BankId, ItemTypeRule
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import CaseId, Item, ItemId, ItemStatus, ItemType, Knowledge, Letter
from tests.assembly.banks import BLUEPRINT, REVISION, asking, changed, plain_bank

BANK = plain_bank(200)
FORM = draw(BANK, REVISION, 5, {})
SCORED = [slot for slot in FORM.slots if slot.role is Role.SCORED]
UNSCORED = [slot for slot in FORM.slots if slot.role is Role.UNSCORED]
SHUFFLED = next(slot for slot in FORM.slots if slot.order[0] != "A")


def broken(form: Form = FORM, bank: Bank = BANK) -> set[Rule]:
    return {violation.rule for violation in check(form, bank)}


def with_item(name: ItemId, **changes: Any) -> Bank:
    return changed(BANK, lambda item: replace(item, **changes) if item.id == name else item)


def with_slots(change: Callable[[list[Slot]], object]) -> Form:
    slots = list(FORM.slots)
    change(slots)
    return replace(FORM, slots=tuple(slots))


def telling(*words: str) -> Form:
    return replace(FORM, relaxed=words)


def test_a_good_form_breaks_no_rule():
    assert check(FORM, BANK) == ()


def test_a_form_of_another_bank_is_found():
    assert broken(replace(FORM, bank=BankId("other"))) == {Rule.BANK}


def test_an_item_that_the_bank_lacks_is_found():
    stranger = replace(FORM.slots[0], item=ItemId("stranger"))
    assert Rule.ITEM_UNKNOWN in broken(with_slots(lambda slots: slots.__setitem__(0, stranger)))


def test_an_item_that_comes_twice_is_found():
    assert Rule.ITEM_TWICE in broken(with_slots(lambda slots: slots.__setitem__(0, slots[1])))


@pytest.mark.parametrize(
    ("slot", "changes", "rule"),
    [
        (SCORED[0], {"type": ItemType.NUMBER}, Rule.TYPE),
        (SCORED[0], {"status": ItemStatus.PRETEST}, Rule.STATUS),
        (UNSCORED[0], {"status": ItemStatus.RETIRED}, Rule.STATUS),
        (SHUFFLED, {"shuffle": False}, Rule.OPTION_ORDER),
        (SHUFFLED, {"fixed": frozenset({Letter("A")})}, Rule.OPTION_ORDER),
        (UNSCORED[0], {"domain": "elsewhere"}, Rule.DOMAIN),
        (UNSCORED[0], {"knowledge": None}, Rule.KNOWLEDGE),
    ],
)
def test_an_item_that_does_not_fit_its_slot_is_found(slot: Slot, changes: dict[str, Any], rule: Rule):
    assert broken(bank=with_item(slot.item, **changes)) == {rule}


def test_an_unscored_pretest_item_is_fine():
    assert not broken(bank=with_item(UNSCORED[0].item, status=ItemStatus.PRETEST))


@pytest.mark.parametrize("order", ["ABC", "ABCA", "ABCDE", ""])
def test_letters_that_are_not_those_of_the_item_are_found(order: str):
    slot = replace(FORM.slots[0], order=tuple(map(Letter, order)))
    assert broken(with_slots(lambda slots: slots.__setitem__(0, slot))) == {Rule.OPTION_ORDER}


def test_two_enemies_are_found():
    pair = {FORM.slots[3].item, FORM.slots[40].item}
    assert broken(bank=changed(BANK, lambda item: replace(item, enemies="x") if item.id in pair else item)) == {
        Rule.ENEMIES
    }


def test_items_of_a_case_that_stand_apart_are_found():
    def cased(places: set[int]) -> Bank:
        names = {FORM.slots[place].item for place in places}
        return changed(BANK, lambda item: replace(item, case=CaseId("c")) if item.id in names else item)

    assert Rule.CASE_APART in broken(bank=cased({3, 5}))
    assert Rule.CASE_APART not in broken(bank=cased({3, 4}))


def test_items_of_a_case_in_another_order_than_the_bank_are_found():
    pair = {FORM.slots[3].item, FORM.slots[4].item}
    cased = changed(BANK, lambda item: replace(item, case=CaseId("c")) if item.id in pair else item)
    turned = replace(cased, items=tuple(reversed(cased.items)))
    assert {frozenset(broken(bank=bank)) for bank in (cased, turned)} == {frozenset(), frozenset({Rule.CASE_ORDER})}


def test_steps_shown_in_their_right_order_are_found():
    slot = FORM.slots[0]
    types = (*BLUEPRINT.item_types, ItemTypeRule(ItemType.ORDER))

    def ordering(answer: tuple[str, ...]) -> Bank:
        return asking(with_item(slot.item, type=ItemType.ORDER, answer=answer), item_types=types)

    assert broken(bank=ordering(slot.order[:3])) == {Rule.OPTION_ORDER}
    assert broken(bank=ordering(slot.order[:3][::-1])) == set()


def test_a_missing_item_is_found():
    assert broken(with_slots(lambda slots: slots.remove(UNSCORED[0]))) >= {Rule.ITEMS}


def test_swapped_roles_are_found():
    scored = next(slot for slot in SCORED if kind(slot) != kind(UNSCORED[0]))
    swapped = {scored: Role.UNSCORED, UNSCORED[0]: Role.SCORED}
    form = replace(FORM, slots=tuple(replace(slot, role=swapped.get(slot, slot.role)) for slot in FORM.slots))
    assert broken(form) & {Rule.DOMAIN, Rule.KNOWLEDGE}


def kind(slot: Slot) -> tuple[str, Knowledge | None]:
    item: Item = BANK.by_id[slot.item]
    return item.domain, item.knowledge


def test_too_few_keywords_are_found_unless_the_form_tells():
    bank = asking(BANK, keywords_per_form=120)
    touched = len({word for slot in FORM.slots for word in BANK.by_id[slot.item].keywords})
    assert broken(bank=bank) == {Rule.KEYWORDS}
    assert broken(telling(f"keywords-{120 - touched}"), bank) == set()


def test_telling_of_what_was_not_relaxed_is_found():
    assert broken(telling("domain-scored-de+1")) == {Rule.DOMAIN}
    assert broken(telling("keywords-1")) == {Rule.KEYWORDS}


@pytest.mark.parametrize("word", ["nonsense", "domain-scored-atlantis-1", "items-3"])
def test_telling_of_unknown_quotas_is_found(word: str):
    assert broken(telling(word)) == {Rule.RELAXATION}


def test_relaxing_further_than_allowed_is_found():
    moved = [slot.item for slot in SCORED if BANK.by_id[slot.item].domain == "de"][:2]
    bank = changed(BANK, lambda item: replace(item, domain="mod") if item.id in moved else item)
    assert broken(bank=bank) == {Rule.DOMAIN}
    assert broken(telling("domain-scored-de-2", "domain-scored-mod+2"), bank) == {Rule.RELAXATION}


def test_relaxing_both_roles_by_one_is_further_than_allowed():
    moved = {next(s.item for s in part if BANK.by_id[s.item].domain == "de") for part in (SCORED, UNSCORED)}
    bank = changed(BANK, lambda item: replace(item, domain="mod") if item.id in moved else item)
    words = [f"domain-{role}-{change}" for role in Role for change in ("de-1", "mod+1")]
    assert broken(telling(*words), bank) == {Rule.RELAXATION}


def test_a_form_with_far_too_few_items_is_found():
    scored, unscored = SCORED[:3], UNSCORED[:2]
    form = replace(FORM, slots=(*scored, *unscored), relaxed=("items-scored-47", "items-unscored-13"))
    assert Rule.RELAXATION in broken(form)


def test_a_violation_has_a_short_word():
    bank = with_item(SCORED[0].item, domain="elsewhere")
    own = BANK.by_id[SCORED[0].item].domain
    wanted = {"de": 10, "eda": 12, "mod": 18, "ops": 10}[own]
    assert [violation.word for violation in check(FORM, bank)] == [f"domain scored-{own} {wanted - 1}/{wanted}"]


def test_a_bank_without_a_blueprint_cannot_be_checked_by():
    with pytest.raises(ValueError, match="no blueprint"):
        check(FORM, replace(BANK, blueprint=None))
