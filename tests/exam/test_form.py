"""What the rules know of a form, and the parts of an item."""

import pytest

from simulator.exam.form import Question, questions
from simulator.exam.items import ItemType, Letter
from tests import builders
from tests.builders import letters


def test_the_rules_know_of_a_slot_its_letters_as_shown_and_how_many_to_choose():
    bank = builders.bank()
    form = builders.form(bank, ["q-0004", "q-0001"], seed=3)
    by_item = dict(zip([slot.item for slot in form.slots], questions(form, bank), strict=True))

    assert {item: (len(asked.letters), asked.choose, asked.type) for item, asked in by_item.items()} == {
        "q-0004": (5, 2, ItemType.MULTIPLE),
        "q-0001": (4, 1, ItemType.SINGLE),
    }
    assert [asked.letters for asked in questions(form, bank)] == [slot.order for slot in form.slots]
    assert all(isinstance(asked, Question) for asked in by_item.values())


def test_a_form_with_an_item_that_the_bank_lacks_is_an_error():
    bank = builders.bank()

    with pytest.raises(KeyError):
        questions(builders.form(bank), builders.bank(3))


def test_an_item_knows_its_keys_and_options():
    item = builders.item(7, keys="BD", options=5)

    assert (item.keys, item.choose, "".join(item.letters)) == (letters("BD"), 2, "ABCDE")
    assert item.option(Letter("D")).correct
    with pytest.raises(KeyError):
        item.option(Letter("F"))
