"""Drills: chosen items sat again, of the bank as it is now, marked so that no exam is mixed with them."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from simulator.exam.bank import Bank, Revision
from simulator.exam.commands import Begin, End, GoNext
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.exam.plan import Kind, Wishes
from simulator.ports import Reading, UnknownBankError
from simulator.session import opening, results
from simulator.session.opening import Opened
from tests import builders
from tests.session.fakes import Office, office

NEWER = Revision("newer")


@pytest.fixture
def here() -> Office:
    return office()


def drilling(bank: Bank, revision: Revision, seed: int, items: Collection[ItemId]) -> Form:
    """The slots of a form that are wanted, in their order."""
    form = builders.form(bank)
    slots = tuple(slot for slot in form.slots if slot.item in items)
    return replace(form, revision=revision, seed=seed, slots=slots)


def shelve(here: Office, bank: Bank) -> None:
    here.library.shelve("a", "1", Reading(bank, NEWER, (), {}, {}))


def sat(here: Office) -> tuple[ItemId, ...]:
    return tuple(slot.item for slot in here.form.slots[:2])


def drill(here: Office) -> Opened:
    form = opening.drill_form(here.desk, drilling, here.form, sat(here), seed=5)
    return opening.open_drill(here.desk, form, Wishes(), here.candidate.id)


def test_a_drill_takes_the_bank_as_it_is_now(here: Office):
    shelve(here, builders.bank())
    form = opening.drill_form(here.desk, drilling, here.form, sat(here), seed=5)
    assert (form.revision, form.seed, tuple(slot.item for slot in form.slots)) == (NEWER, 5, sat(here))


def test_a_drill_takes_the_bank_as_sat_where_an_item_has_gone_since(here: Office):
    shelve(here, replace(builders.bank(), items=builders.bank().items[1:]))
    assert opening.drill_form(here.desk, drilling, here.form, sat(here), seed=5).revision == here.form.revision


def test_a_drill_of_a_bank_that_is_nowhere_is_refused(here: Office):
    here.library.banks.clear()
    with pytest.raises(UnknownBankError):
        opening.drill_form(here.desk, drilling, here.form, sat(here), seed=5)


def test_a_drill_is_stored_as_one_and_its_items_count_as_seen(here: Office):
    opened = drill(here)
    assert opened.attempt.plan.kind is Kind.DRILL
    assert set(here.archive.seen(here.candidate.id, here.form.bank)) == set(sat(here))


def test_a_drill_that_is_over_has_counts_and_no_score(here: Office):
    opened = drill(here)
    for command in (Begin(), GoNext(), GoNext(), End()):
        opened.sitting.do(command)
    found = results.settle(here.desk, opened.attempt.id)
    assert (found.is_drill, found.attempt.score, found.attempt.ended_at is None) == (True, None, False)
    assert (found.report.score.right, found.report.score.scored) == (0, 2)
    assert results.settle(here.desk, opened.attempt.id) == found
