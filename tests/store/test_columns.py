"""Attempts as columns: a table made of them is the one that is made of whole rows."""

from collections.abc import Iterable
from dataclasses import replace
from io import StringIO

import pytest

from simulator.exam.plan import Kind
from simulator.exchange import AttemptColumns
from simulator.export.history_csv import columns_of, dump_columns
from simulator.ports import AttemptId, CandidateId
from simulator.store.store import Store
from tests.store import samples
from tests.store.test_corrections import CORRECTION, NEW, SAT


@pytest.fixture
def ada(store: Store) -> CandidateId:
    store.library.shelve("banks/small", "1", samples.reading(samples.bank()))
    return store.archive.add_candidate("Ada").id


@pytest.fixture
def ben(store: Store) -> CandidateId:
    return store.archive.add_candidate("Ben").id


def settle(store: Store, candidate: CandidateId, kind: Kind = Kind.EXAM) -> AttemptId:
    drawn = samples.draft(candidate, samples.form(samples.bank(), ("i1", "i2")))
    attempt = store.archive.open_attempt(replace(drawn, plan=replace(drawn.plan, kind=kind)))
    store.archive.settle(attempt, samples.verdict())
    return attempt


def table(attempts: Iterable[AttemptColumns]) -> str:
    file = StringIO(newline="")
    dump_columns(attempts, file)
    return file.getvalue()


def test_columns_make_the_table_that_rows_make(store: Store, ada: CandidateId, ben: CandidateId):
    plain, drill, kept, gone = (
        settle(store, ada),
        settle(store, ada, Kind.DRILL),
        settle(store, ben),
        settle(store, ben),
    )
    store.archive.correct(SAT, NEW, {plain: CORRECTION, drill: CORRECTION})
    store.annals.write_note(kept, '=1+1, "twice"\nand more')
    store.annals.archive([kept])
    store.annals.remove([gone])
    made = table(store.exchange.columns(None))
    assert made == table(map(columns_of, store.archive.history()))
    assert made.count("\r\n") == 4


def test_columns_of_one_candidate_leave_out_the_others(store: Store, ada: CandidateId, ben: CandidateId):
    mine, _ = settle(store, ada), settle(store, ben)
    assert [(one.id, one.candidate) for one in store.exchange.columns(ada)] == [(mine, "Ada")]
