"""Hypothesis strategies for what the codec writes."""

from hypothesis import strategies as st

from simulator.exam.answers import Spot
from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.events import (
    Answered,
    BreakDeclined,
    BreakEnded,
    BreakKind,
    BreakOffered,
    BreakTaken,
    Commented,
    Ended,
    EndReason,
    Erased,
    Event,
    Explained,
    Flagged,
    GateReached,
    Highlighted,
    Interrupted,
    Marked,
    Matched,
    Ordered,
    Part,
    Peeked,
    Resumed,
    Review,
    ReviewOpened,
    Shown,
    Sketched,
    Span,
    Started,
    Struck,
    Surveyed,
    TimeEstimated,
    TimeNoted,
    TimeWarned,
    Walk,
    Written,
)
from simulator.exam.form import Form, Role, Slot
from simulator.exam.items import LETTERS, Area, Item, ItemId, ItemType, Knowledge, Letter, Option, Waiver
from simulator.exam.whiteboard import Ink, Shape, Stroke

numbers = st.integers(0, 2**53)
questions = st.integers(1, 500)
texts = st.text(max_size=40)
letters = st.sampled_from([Letter(letter) for letter in LETTERS])
walks = st.builds(Walk, review=st.sampled_from(Review), questions=st.lists(questions, max_size=5).map(tuple))

spans = st.builds(Span, part=st.sampled_from(Part), start=numbers, end=numbers)
points = st.lists(st.tuples(st.integers(-(2**31), 2**31), numbers), max_size=4).map(tuple)
strokes = st.builds(
    Stroke,
    shape=st.sampled_from(Shape),
    ink=st.sampled_from(Ink),
    width=st.integers(1, 20),
    points=points,
    text=texts,
)

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
    st.builds(Ordered, question=questions, order=st.lists(letters).map(tuple)),
    st.builds(Matched, question=questions, pairs=st.lists(st.tuples(letters, questions)).map(tuple)),
    st.builds(Written, question=questions, text=texts),
    st.builds(Marked, question=questions, spots=st.lists(st.builds(Spot, questions, questions)).map(tuple)),
    st.builds(Struck, question=questions, letters=st.frozensets(letters)),
    st.builds(Highlighted, question=questions, spans=st.lists(spans).map(tuple)),
    st.builds(Commented, question=questions, text=texts),
    st.builds(Explained, question=questions),
    st.builds(Sketched, stroke=strokes),
    st.builds(Erased, strokes=st.lists(numbers).map(tuple)),
    st.builds(TimeWarned, minutes=numbers),
    st.builds(BreakOffered, number=numbers, question=questions, walk=st.none() | walks),
    st.builds(BreakDeclined, number=numbers),
    st.builds(BreakTaken, kind=st.sampled_from(BreakKind), number=numbers),
    st.builds(BreakEnded, away_ms=numbers),
    st.builds(Surveyed, answers=st.lists(st.tuples(texts, texts)).map(tuple)),
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
    choices=st.lists(texts, max_size=3).map(tuple),
    picture=texts,
    areas=st.lists(st.builds(Area, letters, *(st.floats(0, 100),) * 4), max_size=2).map(tuple),
)
banks = st.builds(
    Bank,
    id=texts.map(BankId),
    title=texts,
    items=st.lists(items, max_size=3).map(tuple),
    waivers=st.lists(st.builds(Waiver, texts, texts), max_size=2).map(tuple),
)
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
