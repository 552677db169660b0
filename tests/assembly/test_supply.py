"""Supply: the forms of a bank that share no item."""

from dataclasses import replace

import pytest

from simulator.assembly.shortage import NoExamError
from simulator.assembly.supply import forms_without_repeat
from simulator.exam.bank import Revision
from tests import builders
from tests.assembly.banks import plain_bank

REVISION = Revision("r")


@pytest.mark.parametrize(("items", "forms"), [(129, 1), (200, 2), (400, 4)])
def test_forms_are_counted_until_an_item_would_come_again(items: int, forms: int):
    assert forms_without_repeat(plain_bank(items), REVISION) == forms


def test_a_bank_that_cannot_fill_a_form_gives_none():
    bank = builders.bank()
    assert forms_without_repeat(replace(bank, items=bank.items[:20]), REVISION) == 0


def test_the_count_ends_where_it_is_told_to():
    assert forms_without_repeat(plain_bank(400), REVISION, most=2) == 2


def test_a_bank_without_an_exam_is_refused():
    with pytest.raises(NoExamError):
        forms_without_repeat(replace(builders.bank(), blueprint=None), REVISION)
