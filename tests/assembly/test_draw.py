"""What a drawn form promises to the candidate who sits it."""

import os
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.assembly.check import check
from simulator.assembly.draw import UnfitFormError, draw
from simulator.assembly.shortage import InfeasibleError, NoExamError
from simulator.assembly.solver import SolverError
from simulator.exam.bank import Bank
from simulator.exam.form import Form, Role
from simulator.exam.items import Item, ItemId, ItemStatus, Knowledge
from tests.assembly.banks import (
    REVISION,
    asking,
    changed,
    crowded_bank,
    mixed_bank,
    plain_bank,
    scattered_bank,
    thinned,
)

SEEDS = st.integers(0, 2**63 - 1)
BANK = mixed_bank(160)
drawing = settings(max_examples=25, deadline=None)


def items(form: Form, bank: Bank, role: Role | None = None) -> list[Item]:
    return [bank.by_id[slot.item] for slot in form.slots if role in {None, slot.role}]


def test_a_hundred_seeds_give_as_many_good_forms():
    forms = [draw(BANK, REVISION, seed, {}) for seed in range(100)]
    assert [check(form, BANK) for form in forms] == [()] * 100
    assert len({frozenset(slot.item for slot in form.slots) for form in forms}) == 100
    assert not any(form.relaxed for form in forms)


@drawing
@given(SEEDS, st.integers(130, 220))
def test_domains_have_their_exact_shares_of_scored_and_unscored_items(seed: int, count: int):
    bank = mixed_bank(count)
    form = draw(bank, REVISION, seed, {})
    scored = Counter(item.domain for item in items(form, bank, Role.SCORED))
    unscored = Counter(item.domain for item in items(form, bank, Role.UNSCORED))
    assert scored == {"de": 10, "eda": 12, "mod": 18, "ops": 10}
    assert unscored == {"de": 3, "eda": 4, "mod": 5, "ops": 3}


@drawing
@given(SEEDS, st.integers(130, 220))
def test_kinds_of_knowledge_have_their_exact_shares(seed: int, count: int):
    bank = mixed_bank(count)
    form = draw(bank, REVISION, seed, {})
    scored = Counter(item.knowledge for item in items(form, bank, Role.SCORED))
    unscored = Counter(item.knowledge for item in items(form, bank, Role.UNSCORED))
    assert scored == {Knowledge.AWS: 17, Knowledge.ML: 17, Knowledge.BOTH: 16}
    assert unscored == {Knowledge.AWS: 5, Knowledge.ML: 5, Knowledge.BOTH: 5}


@drawing
@given(SEEDS)
def test_a_form_never_holds_an_item_twice_or_two_enemies(seed: int):
    chosen = items(draw(BANK, REVISION, seed, {}), BANK)
    groups = [item.enemies for item in chosen if item.enemies]
    assert len({item.id for item in chosen}) == 65
    assert groups
    assert len(set(groups)) == len(groups)


@drawing
@given(SEEDS)
def test_pretest_items_never_count_and_retired_items_never_come(seed: int):
    form = draw(BANK, REVISION, seed, {})
    assert {item.status for item in items(form, BANK, Role.SCORED)} == {ItemStatus.ACTIVE}
    assert {item.status for item in items(form, BANK, Role.UNSCORED)} <= {ItemStatus.ACTIVE, ItemStatus.PRETEST}


@drawing
@given(SEEDS)
def test_items_of_a_case_stand_next_to_each_other(seed: int):
    blocks = [case for case, _ in groupby(item.case for item in items(draw(BANK, REVISION, seed, {}), BANK)) if case]
    assert blocks
    assert len(set(blocks)) == len(blocks)


@drawing
@given(SEEDS, st.integers(60, 150), st.integers(0, 10_000), st.integers(1, 5))
def test_a_bank_gives_a_good_form_or_the_quotas_that_fail(seed: int, count: int, salt: int, every: int):
    bank = scattered_bank(count, salt)
    seen = {item.id: place % 7 for place, item in enumerate(bank.items) if place % every == 0}
    wrong: object
    try:
        wrong = check(draw(bank, REVISION, seed, seen), bank)
    except InfeasibleError as error:
        wrong = (
            [one for one in error.shortfalls if one.available >= one.needed] if error.shortfalls else "nothing named"
        )
    assert not wrong


@drawing
@given(SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_the_bank_does_not_matter_but_for_cases(seed: int, dice):
    bank = changed(BANK, lambda item: replace(item, case=None))
    shuffled = list(bank.items)
    dice.shuffle(shuffled)
    seen = {item.id: place % 9 for place, item in enumerate(bank.items[:90])}
    assert draw(replace(bank, items=tuple(shuffled)), REVISION, seed, seen) == draw(bank, REVISION, seed, seen)


def test_another_process_draws_the_same_form_and_prints_nothing_else():
    code = (
        "from tests.assembly.banks import *; from simulator.assembly.draw import draw;"
        "print(draw(mixed_bank(160), REVISION, 77, {item(9).id: 0}), end='')"
    )
    environment = os.environ | {"PYTHONHASHSEED": "4321"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == str(draw(BANK, REVISION, 77, {ItemId("q-000009"): 0}))
    assert done.stderr == ""


def test_threads_draw_the_same_forms_as_the_main_thread():
    with ThreadPoolExecutor(2) as threads:
        drawn = list(threads.map(lambda seed: draw(BANK, REVISION, seed, {}), range(6)))
    assert drawn == [draw(BANK, REVISION, seed, {}) for seed in range(6)]


def test_importing_the_assembly_loads_no_solver():
    code = "import sys, simulator.assembly.draw; sys.exit(bool({'highspy', 'numpy'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_seen_items_do_not_come_back_while_there_are_others():
    bank = plain_bank(400)
    seen = {item.id: 0 for item in bank.items[::2]}
    assert not seen.keys() & {slot.item for slot in draw(bank, REVISION, 3, seen).slots}


def test_of_seen_items_those_seen_longest_ago_come_back():
    bank = plain_bank(400)
    seen = {item.id: 8 if place % 2 else 7 for place, item in enumerate(bank.items)}
    assert {seen[slot.item] for slot in draw(bank, REVISION, 3, seen).slots} == {8}


def test_no_more_seen_items_come_back_than_a_domain_needs():
    bank = plain_bank(400)
    fresh = [item.id for item in bank.items if item.domain == "ops"][:9]
    seen = {item.id: 2 for item in bank.items if item.domain == "ops" and item.id not in fresh}
    drawn = {slot.item for slot in draw(bank, REVISION, 3, seen).slots}
    assert len(drawn & seen.keys()) == 13 - 9


def test_who_counts_does_not_follow_from_the_bank():
    forms = [draw(plain_bank(90), REVISION, seed, {}) for seed in range(60)]
    scored = Counter(slot.item for form in forms for slot in form.slots if slot.role is Role.SCORED)
    drawn = Counter(slot.item for form in forms for slot in form.slots)
    always = [name for name, count in drawn.items() if count > 30 and scored[name] in {0, count}]
    assert always == []


def test_too_few_keywords_are_told_and_do_not_stop_the_form():
    bank = asking(plain_bank(200), keywords_per_form=120)
    assert draw(bank, REVISION, 1, {}).relaxed == ("keywords-10",)


def test_what_a_domain_lacks_by_one_is_told_in_the_form():
    form = draw(thinned(plain_bank(400), "ops", 12), REVISION, 1, {})
    assert len(form.slots) == 65
    assert sorted(word[-2:] for word in form.relaxed) == ["+1", "-1"]
    assert any(word.startswith("domain-") and "ops-1" in word for word in form.relaxed)


def test_knowledge_gives_way_before_domains():
    both = [item for item in plain_bank(400).items if item.knowledge is Knowledge.BOTH]
    bank = replace(plain_bank(400), items=tuple(x for x in plain_bank(400).items if x not in both[20:]))
    assert {word.split("-")[0] for word in draw(bank, REVISION, 1, {}).relaxed} == {"knowledge"}


def test_a_form_has_fewer_items_only_where_nothing_else_helps():
    form = draw(thinned(plain_bank(400), "ops", 11), REVISION, 1, {})
    assert 59 <= len(form.slots) < 65
    assert any(word.startswith("items-") for word in form.relaxed)


def test_a_bank_without_a_blueprint_has_no_forms():
    with pytest.raises(NoExamError):
        draw(replace(BANK, blueprint=None), REVISION, 1, {})


def test_a_wrong_choice_of_the_solver_never_reaches_the_candidate():
    def wrong(offers, demand):
        return {offer.id: Role.SCORED for offer in offers[:65]}

    assert check(draw(BANK, REVISION, 1, {}, selector=wrong), BANK) == ()
    with pytest.raises(UnfitFormError, match="relaxation domain-scored-de"):
        draw(plain_bank(62), REVISION, 1, {}, selector=wrong)


def test_a_solver_without_a_result_is_replaced():
    def silent(offers, demand):
        raise SolverError("time limit")

    assert check(draw(BANK, REVISION, 1, {}, selector=silent), BANK) == ()


def test_a_blueprint_without_domains_and_knowledge_takes_any_items():
    bank = asking(mixed_bank(100), domains=(), knowledge=())
    assert check(draw(bank, REVISION, 1, {}), bank) == ()


def test_enemies_are_shared_out_so_that_later_exams_can_be_filled():
    """Half of the items are in groups of five enemies; without thought for later forms only four could be drawn."""
    bank = crowded_bank(2)
    seen: dict[ItemId, int] = {}
    for number in range(5):
        form = draw(bank, REVISION, number, seen)
        assert form.relaxed == ()
        assert not {slot.item for slot in form.slots} & set(seen)
        seen = {item: ago + 1 for item, ago in seen.items()} | {slot.item: 0 for slot in form.slots}
