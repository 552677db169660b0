"""What every Journal promises: the one in memory that tests use, and the one on SQLite."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exam.events import AnswerEvent, Entry, Started, TimeNoted
from simulator.ports import AttemptId, Journal, NotSavedError, StaleJournalError
from simulator.store.store import open_store
from tests.fakes import ManualClock, MemoryJournal
from tests.store.samples import EVENTS, entries, open_attempt


@dataclass(frozen=True)
class Subject:
    """A journal and two attempts that have no entries yet."""

    journal: Journal
    one: AttemptId
    other: AttemptId


@contextmanager
def in_memory() -> Iterator[Subject]:
    yield Subject(MemoryJournal(), AttemptId(1), AttemptId(2))


@contextmanager
def on_sqlite() -> Iterator[Subject]:
    with TemporaryDirectory() as folder, open_store(Path(folder) / "a.sqlite3", now=ManualClock().now) as store:
        one, other = (open_attempt(store.archive, store.library) for _ in range(2))
        yield Subject(store.journal, one, other)


Opening = Callable[[], AbstractContextManager[Subject]]
both = pytest.mark.parametrize("opening", [in_memory, on_sqlite])


@both
def test_an_attempt_without_entries_reads_empty(opening: Opening):
    with opening() as subject:
        assert subject.journal.read(subject.one) == ()


@both
def test_the_answers_are_the_events_that_say_what_is_answered(opening: Opening):
    with opening() as subject:
        subject.journal.append(subject.one, entries())
        subject.journal.append(subject.other, entries(EVENTS[:4]))

        found = [event for event in EVENTS if isinstance(event, AnswerEvent)]
        assert list(subject.journal.answers(subject.one)) == found
        assert subject.journal.answers(subject.other) == (EVENTS[2],)


@both
def test_every_kind_of_entry_comes_back_as_it_was_written(opening: Opening):
    with opening() as subject:
        subject.journal.append(subject.one, entries())

        assert subject.journal.read(subject.one) == entries()


@both
@settings(max_examples=20, deadline=None)
@given(cuts=st.sets(st.integers(1, len(entries()) - 1)))
def test_it_does_not_matter_in_how_many_appends_entries_come(opening: Opening, cuts: set[int]):
    bounds = [0, *sorted(cuts), len(entries())]
    with opening() as subject:
        for start, end in pairwise(bounds):
            subject.journal.append(subject.one, entries()[start:end])

        assert subject.journal.read(subject.one) == entries()


@both
def test_appending_no_entries_changes_nothing(opening: Opening):
    with opening() as subject:
        subject.journal.append(subject.one, ())

        assert subject.journal.read(subject.one) == ()


@both
def test_a_taken_number_is_stale(opening: Opening):
    with opening() as subject:
        subject.journal.append(subject.one, [Entry(1, 0, Started())])

        with pytest.raises(StaleJournalError):
            subject.journal.append(subject.one, [Entry(1, 0, Started()), Entry(2, 5, TimeNoted())])
        assert subject.journal.read(subject.one) == (Entry(1, 0, Started()),)


@both
def test_a_gap_is_not_saved_but_not_stale(opening: Opening):
    with opening() as subject:
        with pytest.raises(NotSavedError) as caught:
            subject.journal.append(subject.one, [Entry(1, 0, Started()), Entry(3, 5, TimeNoted())])

        assert not isinstance(caught.value, StaleJournalError)
        assert subject.journal.read(subject.one) == ()


@both
def test_a_number_twice_in_one_append_keeps_none_of_it(opening: Opening):
    with opening() as subject:
        with pytest.raises(NotSavedError):
            subject.journal.append(subject.one, [Entry(1, 0, Started()), Entry(1, 5, TimeNoted())])

        assert subject.journal.read(subject.one) == ()


@both
def test_attempts_have_journals_of_their_own(opening: Opening):
    with opening() as subject:
        subject.journal.append(subject.one, entries())
        subject.journal.append(subject.other, entries()[:2])

        assert subject.journal.read(subject.other) == entries()[:2]
        assert subject.journal.read(subject.one) == entries()


@both
def test_an_append_goes_on_after_one_that_was_refused(opening: Opening):
    with opening() as subject:
        with pytest.raises(NotSavedError):
            subject.journal.append(subject.one, [Entry(2, 0, Started())])
        subject.journal.append(subject.one, entries())

        assert subject.journal.read(subject.one) == entries()
