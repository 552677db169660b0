"""Corrected keys: which items they are, and what the answers of an attempt are worth by them."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam import scoring
from simulator.exam.answers import NO_ANSWER, Answer
from simulator.exam.bank import Bank
from simulator.exam.correction import (
    CorrectedKey,
    correct,
    corrected_items,
    key_parts,
    last_answers,
    signed_parts,
    still_corrected,
)
from simulator.exam.events import AnswerEvent
from simulator.exam.items import Area, Item, ItemId, ItemType, Letter, Option
from tests import builders
from tests.builders import letters
from tests.exam import runs

BANK = builders.bank()
FORM = builders.form(BANK)
Q1, Q4 = ItemId("q-0001"), ItemId("q-0004")


def rekeyed(item: Item, keys: str) -> Item:
    return replace(item, options=tuple(replace(one, correct=one.letter in keys) for one in item.options))


def having(bank: Bank, item: Item) -> Bank:
    return replace(bank, items=tuple(item if one.id == item.id else one for one in bank.items))


def given_in(*answers: str) -> tuple[Answer, ...]:
    """The answers to the first questions; those after them are open."""
    return (*map(letters, answers), *(NO_ANSWER for _ in FORM.slots[len(answers) :]))


def are_corrected(before: Item, after: Item) -> bool:
    one, two = (replace(builders.bank(), items=(item,)) for item in (before, after))
    return bool(corrected_items(one, two))


def test_the_same_bank_has_no_corrected_key():
    assert corrected_items(BANK, builders.bank()) == {}


def test_an_item_with_another_key_is_corrected():
    assert list(corrected_items(BANK, having(BANK, rekeyed(BANK.by_id[Q1], "D")))) == [Q1]


PLAIN = builders.item(1, keys="A")


@pytest.mark.parametrize(
    "changes",
    [
        {"stem": "Another question?"},
        {"id": ItemId("q-0002")},
        {"type": ItemType.MULTIPLE},
        {"options": tuple(replace(one, text=f"{one.text}!") for one in rekeyed(PLAIN, "B").options)},
        {"options": rekeyed(PLAIN, "BC").options},
        {"options": (*rekeyed(PLAIN, "B").options, Option(Letter("E"), "None"))},
    ],
    ids=["stem", "id", "type", "texts", "more keys", "more options"],
)
def test_a_question_that_asks_something_else_has_no_corrected_key(changes: dict[str, Any]):
    assert not are_corrected(PLAIN, replace(rekeyed(PLAIN, "B"), **changes))


def test_spaces_and_reasons_may_have_been_mended_with_the_key():
    after = rekeyed(PLAIN, "B")
    options = tuple(replace(one, text=f" {one.text} ", explanation="Better.") for one in after.options)
    assert are_corrected(PLAIN, replace(after, options=options, rationale="Better.", stem=f"{PLAIN.stem}\n"))


NUMBER = builders.item(1, type=ItemType.NUMBER, options=0, answer=("0.50",), tolerance=0.1)
TEXT = builders.item(1, type=ItemType.TEXT, options=0, answer=("ROC", "AUC"))
ORDER = builders.item(1, type=ItemType.ORDER, keys="", answer=("A", "B", "C", "D"))
MATCH = builders.item(1, type=ItemType.MATCH, keys="", options=2, answer=("A=1", "B=2"), choices=("x", "y"))
HOTSPOT = builders.item(1, type=ItemType.HOTSPOT, options=2, areas=(Area(Letter("A"), 0, 0, 9, 9),))


@pytest.mark.parametrize(
    ("before", "changes", "corrected"),
    [
        (NUMBER, {"answer": ("0.7",)}, True),
        (NUMBER, {"tolerance": 0.2}, True),
        (NUMBER, {"answer": ("0.5",)}, False),
        (TEXT, {"answer": ("ROC", "PR")}, True),
        (TEXT, {"answer": ("auc.", "ROC")}, False),
        (ORDER, {"answer": ("B", "A", "C", "D")}, True),
        (MATCH, {"answer": ("A=2", "B=1")}, True),
        (MATCH, {"answer": ("B=2", "A=1")}, False),
        (MATCH, {"answer": ("A=2", "B=1"), "choices": ("x", "z")}, False),
        (HOTSPOT, {"options": rekeyed(HOTSPOT, "B").options}, True),
        (HOTSPOT, {"options": rekeyed(HOTSPOT, "B").options, "areas": (Area(Letter("A"), 1, 0, 9, 9),)}, False),
    ],
)
def test_every_type_has_a_key_of_its_own(before: Item, changes: dict[str, Any], corrected: bool):
    assert are_corrected(before, replace(before, **changes)) is corrected


@pytest.mark.parametrize(
    ("before", "changes"),
    [
        (PLAIN, {"options": rekeyed(PLAIN, "B").options}),
        (HOTSPOT, {"options": rekeyed(HOTSPOT, "B").options}),
        (NUMBER, {"answer": ("0.7",), "tolerance": 0.2}),
        (TEXT, {"answer": ("ROC", "PR")}),
        (ORDER, {"answer": ("B", "A", "C", "D")}),
        (MATCH, {"answer": ("A=2", "B=1")}),
    ],
)
def test_a_known_key_of_a_question_that_is_reworded_is_the_one_that_was_found(before: Item, changes: dict[str, Any]):
    after = replace(before, **changes)
    known = {before.id: CorrectedKey(1, before.id, key_parts(after), after.tolerance, right=True)}
    sat, now = (replace(BANK, items=(item,)) for item in (before, replace(after, stem="Another?")))
    assert still_corrected(sat, now, known) == {before.id: after}
    assert still_corrected(sat, replace(now, items=()), known) == {before.id: after}
    assert still_corrected(sat, sat, known) == {}


@pytest.mark.parametrize(
    ("item", "order", "parts"),
    [
        (PLAIN, "DCBA", ("D",)),
        (ORDER, "BADC", ("B", "A", "D", "C")),
        (MATCH, "BA", ("A2", "B1")),
        (NUMBER, "", ("0.50",)),
        (TEXT, "", ("ROC", "AUC")),
    ],
)
def test_a_key_is_told_in_the_signs_that_were_shown(item: Item, order: str, parts: tuple[str, ...]):
    assert signed_parts(item, key_parts(item), tuple(map(Letter, order)), "ABCD") == parts


def test_an_answer_that_the_corrected_key_makes_right_counts():
    (key,) = BANK.items[0].keys
    other = "A" if key != "A" else "B"
    now = having(BANK, rekeyed(BANK.items[0], other))
    found = correct(BANK, corrected_items(BANK, now), FORM, given_in(other))
    assert found is not None
    assert found.score == scoring.score(1, 4, builders.tiny_blueprint())
    assert [(one.question, one.item, one.key, one.right) for one in found.keys] == [(1, Q1, (other,), True)]


def test_an_unscored_question_is_told_and_does_not_count():
    form = replace(FORM, slots=tuple(sorted(FORM.slots, key=lambda slot: slot.role == "scored")))
    item = BANK.by_id[form.slots[0].item]
    now = having(BANK, rekeyed(item, "".join(sorted(set(item.letters) - item.keys))[: len(item.keys)]))
    found = correct(BANK, corrected_items(BANK, now), form, given_in())
    assert found is not None
    assert (found.score.right, len(found.keys)) == (0, 1)


def test_a_form_without_a_corrected_item_has_no_correction():
    assert correct(BANK, {ItemId("gone"): PLAIN}, FORM, given_in("A")) is None


def test_the_cut_is_that_of_the_exam_as_sat():
    now = replace(having(BANK, rekeyed(BANK.items[0], "D")), blueprint=builders.tiny_blueprint(cut=0.1))
    found = correct(BANK, corrected_items(BANK, now), FORM, given_in())
    assert found is not None
    assert found.score.raw_cut == 3


@given(st.lists(st.sets(st.sampled_from("ABCD"), max_size=2).map("".join), min_size=6, max_size=6), st.data())
def test_the_corrected_score_is_that_of_an_exam_with_the_corrected_bank(answers: list[str], data: st.DataObject):
    items = tuple(
        rekeyed(item, "".join(data.draw(st.permutations(item.letters)))[: item.choose]) for item in BANK.items
    )
    now, sat = replace(BANK, items=items), given_in(*answers)
    found = correct(BANK, corrected_items(BANK, now), FORM, sat)
    pairs = [(now.by_id[slot.item], sat[q - 1]) for q, slot in enumerate(FORM.slots, 1) if slot.role == "scored"]
    assert found is None or found.score.right == scoring.count_right(pairs)
    assert found is not None or now.items == BANK.items


@given(st.integers(0, 10_000))
def test_the_last_answers_are_those_of_the_replay(seed: int):
    run = runs.random_run(BANK, builders.plan(), seed, steps=60)
    events = [entry.event for entry in run.entries if isinstance(entry.event, AnswerEvent)]
    assert last_answers(events, len(FORM.slots)) == run.state.answers
