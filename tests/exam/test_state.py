"""Folding a journal: what each entry leaves behind, and which journals are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.exam.events import (
    Answered,
    Ended,
    EndReason,
    Entry,
    Event,
    Flagged,
    ReviewOpened,
    Shown,
    Started,
    TimeNoted,
)
from simulator.exam.form import questions
from simulator.exam.state import JournalGapError, State, evolve, initial, replay
from tests import builders
from tests.builders import letters
from tests.exam.runs import random_run

BANK = builders.bank()
START = initial(builders.plan(), questions(builders.form(BANK), BANK))


def after(*events: Event) -> State:
    return replay(START, [Entry(seq, 1000 * seq, event) for seq, event in enumerate(events, start=1)])


@pytest.mark.parametrize(("seq", "at_ms"), [(1, 5_000), (2, 5_000), (4, 5_000), (3, 1_999)])
def test_an_entry_that_does_not_follow_is_an_error(seq: int, at_ms: int):
    with pytest.raises(JournalGapError):
        evolve(after(Started(), Shown(1)), Entry(seq, at_ms, TimeNoted()))


def test_two_entries_may_have_the_same_time():
    assert evolve(after(Started(), Shown(1)), Entry(3, 2_000, TimeNoted())).at_ms == 2_000


whole_values: st.SearchStrategy[Answered | Flagged] = st.one_of(
    st.builds(Answered, st.integers(1, 6), st.frozensets(st.sampled_from(sorted(letters("ABCDE"))))),
    st.builds(Flagged, st.integers(1, 6), flag=st.booleans()),
)


@given(events=st.lists(whole_values, max_size=12), last=whole_values)
def test_events_hold_whole_values_whatever_was_before(events: list[Answered | Flagged], last: Answered | Flagged):
    state = after(*events, last)
    if isinstance(last, Answered):
        assert state.answer(last.question) == last.answer
    else:
        assert (last.question in state.flags) is last.flag


@given(events=st.lists(whole_values, max_size=12))
def test_an_event_told_twice_changes_nothing_but_the_count(events: list[Answered | Flagged]):
    once, twice = after(*events), after(*(event for event in events for _ in range(2)))

    assert (once.answers, once.flags) == (twice.answers, twice.flags)


def test_an_answer_changes_the_state_of_its_question_alone():
    before, now = after(Started(), Shown(3)), after(Started(), Shown(3), Answered(3, letters("B")))

    assert [(old, new) for old, new in zip(before.answers, now.answers, strict=True) if old != new] == [
        (frozenset(), letters("B"))
    ]
    assert now.answer(3) == letters("B")


def test_once_the_review_was_opened_the_exam_counts_as_reviewed():
    before, opened = after(Started(), Shown(1)), after(Started(), Shown(1), ReviewOpened(), Shown(2))

    assert (before.reviewed, opened.reviewed) == (False, True)


def test_the_end_keeps_the_answers_and_says_why():
    state = after(Started(), Shown(1), Answered(1, letters("A")), Ended(EndReason.TIME))

    assert (state.answer(1), state.ended) == (letters("A"), EndReason.TIME)


@pytest.mark.parametrize("seed", range(10))
def test_a_long_journal_gives_the_same_state_wherever_the_replay_was_cut(seed: int):
    exam = builders.blueprint()
    run = random_run(builders.bank(blueprint=exam), builders.plan(exam), seed)
    cut = len(run.entries) * seed // 10

    assert replay(replay(run.begin_state, run.entries[:cut]), run.entries[cut:]) == run.state
