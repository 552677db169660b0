"""Stored JSON comes back as it was, its names and versions never change, and what is not known is an error."""

from typing import get_args

import pytest
from hypothesis import given, settings

from simulator.exam.bank import Bank
from simulator.exam.correction import CorrectedKey
from simulator.exam.events import Event
from simulator.exam.form import Form
from simulator.exam.items import Item, ItemId
from simulator.ports import StoreError, Trouble
from simulator.store import codec, event_codec
from simulator.store.codec import CodecError
from simulator.store.corrections import CORRECTED_KEYS
from simulator.store.outlines import OUTLINE
from tests.store import samples, strategies

WRITTEN = (
    ("started", 1, "{}"),
    ("shown", 1, '{"question":1,"walk":null}'),
    ("answered", 1, '{"question":1,"answer":["B","D"]}'),
    ("flagged", 1, '{"question":1,"flag":true}'),
    (
        "gate-reached",
        1,
        '{"gate":1,"question":2,"plan_ms":360000,"used_ms":300000,"left_ms":420000,"crossed":true}',
    ),
    ("time-estimated", 1, '{"gate":1,"minutes":5,"used_ms":300000}'),
    ("peeked", 1, '{"question":2}'),
    ("review-opened", 1, "{}"),
    ("shown", 1, '{"question":2,"walk":{"review":"flagged","questions":[2,3]}}'),
    ("interrupted", 1, '{"orderly":false}'),
    ("resumed", 1, '{"away_s":90}'),
    ("time-noted", 1, "{}"),
    ("ended", 1, '{"reason":"time"}'),
    ("ordered", 1, '{"question":3,"order":["C","A"]}'),
    ("matched", 1, '{"question":4,"pairs":[["A",2],["B",1]]}'),
    ("written", 1, '{"question":5,"text":"0.25"}'),
    ("marked", 1, '{"question":6,"spots":[{"x":250,"y":1000}]}'),
    ("struck", 1, '{"question":1,"letters":["A","C"]}'),
    (
        "highlighted",
        1,
        '{"question":1,"spans":[{"part":"stem","start":4,"end":9},{"part":"case","start":0,"end":2}]}',
    ),
    ("commented", 1, '{"question":1,"text":"Twice the same option?"}'),
    ("explained", 1, '{"question":1}'),
    (
        "sketched",
        1,
        '{"stroke":{"shape":"text","ink":"blue","width":3,"points":[[10,-20]],"text":"n = 8"}}',
    ),
    ("erased", 1, '{"strokes":[0]}'),
    ("time-warned", 1, '{"minutes":30}'),
    ("break-offered", 1, '{"number":1,"question":2,"walk":null}'),
    ("break-declined", 1, '{"number":1}'),
    ("break-taken", 1, '{"kind":"scheduled","number":1}'),
    ("break-ended", 1, '{"away_ms":600000}'),
    ("surveyed", 1, '{"answers":[["clarity","4"]]}'),
)
"""The events of `samples.EVENTS` as version 1 writes them; these lines never change, new versions are added."""


@settings(deadline=None)
@given(strategies.events)
def test_every_event_comes_back_as_it_was(event: Event):
    assert event_codec.decode_event(*event_codec.encode_event(event)) == event


@settings(deadline=None)
@given(strategies.items)
def test_every_item_comes_back_as_it_was(item: Item):
    assert codec.ITEM.decode(codec.ITEM.encode(item)) == item


@settings(deadline=None)
@given(strategies.banks)
def test_every_bank_comes_back_as_it_was(bank: Bank):
    assert codec.BANK.decode(codec.BANK.encode(bank)) == bank


@settings(deadline=None)
@given(strategies.forms)
def test_every_form_comes_back_as_it_was(form: Form):
    assert codec.FORM.decode(codec.FORM.encode(form)) == form


def test_plans_and_problems_come_back_as_they_were():
    assert codec.PLAN.decode(codec.PLAN.encode(samples.PLAN)) == samples.PLAN
    assert codec.PROBLEMS.decode(codec.PROBLEMS.encode(samples.PROBLEMS)) == samples.PROBLEMS


def test_every_kind_of_event_has_a_name_of_its_own():
    assert set(event_codec.EVENT_NAMES) == set(get_args(Event))
    assert len(set(event_codec.EVENT_NAMES.values())) == len(event_codec.EVENT_NAMES)


def test_the_samples_hold_every_kind_of_event():
    assert {type(event) for event in samples.EVENTS} == set(get_args(Event))


def test_stored_names_and_versions_of_events_never_change():
    assert tuple(event_codec.encode_event(event) for event in samples.EVENTS) == WRITTEN


def test_what_version_1_wrote_is_read():
    assert tuple(event_codec.decode_event(*written) for written in WRITTEN) == samples.EVENTS


@pytest.mark.parametrize(("name", "version"), [("moved", 1), ("answered", 2), ("Answered", 1)])
def test_an_unknown_name_or_version_of_an_event_is_an_error(name: str, version: int):
    with pytest.raises(CodecError):
        event_codec.decode_event(name, version, '{"question":1,"answer":[]}')


@pytest.mark.parametrize("body", ["", "{", "[]", "{}", '{"question":"one","answer":[]}'])
def test_an_event_that_does_not_fit_its_name_is_an_error(body: str):
    with pytest.raises(CodecError):
        event_codec.decode_event("answered", 1, body)


@pytest.mark.parametrize("text", ["", "{}", '{"version":2,"content":{}}', '{"version":1,"content":{}}'])
def test_a_value_of_an_unknown_version_or_shape_is_unreadable(text: str):
    with pytest.raises(StoreError) as caught:
        codec.FORM.decode(text)
    assert caught.value.trouble is Trouble.UNREADABLE


def test_equal_values_are_written_alike():
    one = samples.item("i1")
    assert codec.ITEM.encode(one) == codec.ITEM.encode(codec.ITEM.decode(codec.ITEM.encode(one)))


def test_what_a_bank_has_worked_out_is_not_written():
    bank = samples.bank()
    fresh = codec.BANK.encode(bank)
    assert bank.by_id
    assert bank.task_titles
    assert codec.BANK.encode(bank) == fresh


def test_corrected_keys_are_written_as_version_1_and_read_again():
    keys = (CorrectedKey(3, ItemId("i1"), ("A", "B"), None, right=True),)
    text = '{"version":1,"content":[{"question":3,"item":"i1","key":["A","B"],"tolerance":null,"right":true}]}'
    assert (CORRECTED_KEYS.encode(keys), CORRECTED_KEYS.decode(text)) == (text, keys)


def test_an_outline_is_read_as_version_1_wrote_it_and_written_without_its_range():
    tally = '{"key":"d1","title":"Data","right":2,"count":3,"right_all":2,"count_all":4}'
    known = f'{{"first_seen":{tally},"repeated":{tally}}}'
    gate = '{"question":2,"plan_ms":360000,"used_ms":null}'
    content = f'{{"domains":[{tally}],"groups":[{tally}],"gates":[{gate}],"familiarity":{known}'
    found = OUTLINE.decode(f'{{"version":1,"content":{content},"scale_low":450,"scale_high":560}}}}')
    assert (found.domains[0].count_all, found.gates[0].plan_ms, found.gates[0].used_ms) == (4, 360_000, None)
    assert OUTLINE.encode(found) == f'{{"version":2,"content":{content}}}}}'
