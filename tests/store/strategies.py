"""Hypothesis strategies for what the codec writes."""

from hypothesis import strategies as st

from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.events import (
    Answered,
    Ended,
    EndReason,
    Event,
    Flagged,
    GateReached,
    Interrupted,
    Peeked,
    Resumed,
    Review,
    ReviewOpened,
    Shown,
    Started,
    TimeEstimated,
    TimeNoted,
    Walk,
)
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import LETTERS, Item, ItemId, ItemType, Knowledge, Letter, Option

numbers = st.integers(0, 2**53)
questions = st.integers(1, 500)
texts = st.text(max_size=40)
letters = st.sampled_from([Letter(letter) for letter in LETTERS])
walks = st.builds(Walk, review=st.sampled_from(Review), questions=st.lists(questions, max_size=5).map(tuple))

events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Started),
    st.builds(Shown, question=questions, walk=st.none() | walks),
    st.builds(Answered, question=questions, answer=st.frozensets(letters)),
    st.builds(Flagged, question=questions, flag=st.booleans()),
    st.builds(
        GateReached,
        gate=questions,
        question=questions,
        plan_ms=numbers,
        used_ms=numbers,
        left_ms=numbers,
        crossed=st.booleans(),
    ),
    st.builds(TimeEstimated, gate=questions, minutes=numbers, used_ms=numbers),
    st.builds(Peeked, question=questions),
    st.builds(ReviewOpened),
    st.builds(Interrupted, orderly=st.booleans()),
    st.builds(Resumed, away_s=numbers),
    st.builds(TimeNoted),
    st.builds(Ended, reason=st.sampled_from(EndReason)),
)

options = st.builds(Option, letter=letters, text=texts, correct=st.booleans(), explanation=texts)
items = st.builds(
    Item,
    id=texts.map(ItemId),
    type=st.sampled_from(ItemType),
    stem=texts,
    options=st.lists(options, max_size=4).map(tuple),
    knowledge=st.none() | st.sampled_from(Knowledge),
    keywords=st.lists(texts, max_size=3).map(tuple),
    difficulty=st.none() | st.integers(1, 5),
    tolerance=st.none() | st.floats(allow_nan=False, allow_infinity=False),
    partial=st.lists(st.tuples(letters, st.floats(0, 1)), max_size=2).map(tuple),
    fixed=st.frozensets(letters, max_size=3),
)
banks = st.builds(Bank, id=texts.map(BankId), title=texts, items=st.lists(items, max_size=3).map(tuple))
slots = st.builds(
    Slot, item=texts.map(ItemId), role=st.sampled_from(Role), order=st.lists(letters, max_size=6).map(tuple)
)
forms = st.builds(
    Form,
    bank=texts.map(BankId),
    revision=texts.map(Revision),
    seed=numbers,
    slots=st.lists(slots, max_size=4).map(tuple),
    relaxed=st.lists(texts, max_size=2).map(tuple),
)
