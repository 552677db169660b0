"""Candidates, attempts, scores, history and seen items."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from simulator.exam.bank import BankId, Revision
from simulator.exam.items import ItemId
from simulator.exam.plan import Kind
from simulator.ports import (
    AttemptId,
    CandidateId,
    NotSavedError,
    StoreError,
    Strand,
    Trouble,
    UnknownAttemptError,
    UnknownBankError,
)
from simulator.store.store import Store
from tests.fakes import START, ManualClock
from tests.store import samples

SMALL = BankId("small")


@pytest.fixture
def ada(store: Store) -> CandidateId:
    store.library.shelve("banks/small", "1", samples.reading(samples.bank()))
    return store.archive.add_candidate("Ada").id


def sit(store: Store, candidate: CandidateId, *names: str) -> AttemptId:
    return store.archive.open_attempt(samples.draft(candidate, samples.form(samples.bank(), names or None)))


def test_candidates_come_in_the_order_they_were_added(store: Store):
    added = [store.archive.add_candidate(name) for name in ("Zoe", "Ada", "Марія")]
    assert store.archive.candidates() == tuple(added)


def test_a_person_has_one_name_however_it_is_typed(store: Store):
    assert store.archive.add_candidate("Jose\u0301").name == "Jos\u00e9"
    with pytest.raises(ValueError, match="of that name"):
        store.archive.add_candidate("Jos\u00e9")


@pytest.mark.parametrize("name", ["", "  ", "Ada", " Ada ", "Ada\n2"])
def test_a_name_that_is_empty_or_taken_is_refused(store: Store, ada: CandidateId, name: str):
    with pytest.raises(ValueError, match="name"):
        store.archive.add_candidate(name)
    assert [candidate.id for candidate in store.archive.candidates()] == [ada]


def test_an_attempt_comes_back_as_it_was_drawn(store: Store, ada: CandidateId):
    drawn = samples.draft(ada, samples.form(samples.bank()))
    found = store.archive.attempt(store.archive.open_attempt(drawn))

    assert (found.candidate, found.form, found.plan, found.opened_at) == (ada, drawn.form, samples.PLAN, START)
    assert (found.last_entry_at, found.score, found.ended_at) == (None, None, None)


def test_moments_come_back_in_utc_whatever_zone_they_were_given_in(store: Store, ada: CandidateId):
    local = datetime(2026, 3, 2, 12, 0, tzinfo=timezone(timedelta(hours=3)))
    drawn = replace(samples.draft(ada, samples.form(samples.bank())), opened_at=local)

    found = store.archive.attempt(store.archive.open_attempt(drawn)).opened_at
    assert (found, found.utcoffset()) == (local, timedelta(0))


def test_an_attempt_that_is_not_there_is_unknown(store: Store):
    for ask in (store.archive.attempt, store.archive.discard):
        with pytest.raises(UnknownAttemptError):
            ask(AttemptId(404))
    with pytest.raises(UnknownAttemptError):
        store.archive.settle(AttemptId(404), samples.verdict())
    with pytest.raises(UnknownAttemptError):
        store.archive.attempt(AttemptId(10**30))


def test_a_form_of_a_revision_that_is_not_there_is_refused_whole(store: Store, ada: CandidateId):
    lost = replace(samples.form(samples.bank()), revision=Revision("lost"))
    with pytest.raises(UnknownBankError):
        store.archive.open_attempt(samples.draft(ada, lost))
    assert store.archive.unsettled() == ()


def test_an_attempt_of_a_candidate_that_is_not_there_leaves_nothing(store: Store, ada: CandidateId):
    with pytest.raises(NotSavedError):
        sit(store, CandidateId(404))
    assert store.archive.unsettled() == ()
    assert store.archive.seen(CandidateId(404), SMALL) == {}


def test_a_settled_attempt_has_its_score(store: Store, ada: CandidateId):
    attempt = sit(store, ada)
    verdict = samples.verdict()
    store.archive.settle(attempt, verdict)
    store.archive.settle(attempt, verdict)

    found = store.archive.attempt(attempt)
    assert (found.score, found.ended_at) == (verdict.score, verdict.ended_at)
    assert store.archive.unsettled() == ()


def test_a_score_is_never_replaced_by_another(store: Store, ada: CandidateId):
    attempt = sit(store, ada)
    store.archive.settle(attempt, samples.verdict(2))
    with pytest.raises(ValueError, match="another score"):
        store.archive.settle(attempt, samples.verdict(3))
    assert store.archive.attempt(attempt).score == samples.verdict(2).score


def test_unsettled_attempts_come_newest_first_without_those_given_up(store: Store, ada: CandidateId):
    first, second, third, fourth = (sit(store, ada) for _ in range(4))
    store.archive.discard(second)
    store.archive.discard(second)
    store.archive.settle(third, samples.verdict())

    assert store.archive.unsettled() == (fourth, first)


def test_what_was_given_up_keeps_its_journal_and_its_seen_items(store: Store, ada: CandidateId):
    attempt = sit(store, ada)
    store.journal.append(attempt, samples.entries())
    store.archive.discard(attempt)

    assert store.journal.read(attempt) == samples.entries()
    assert len(store.archive.seen(ada, SMALL)) == 4


def test_a_finished_attempt_cannot_be_given_up(store: Store, ada: CandidateId):
    attempt = sit(store, ada)
    store.archive.settle(attempt, samples.verdict())
    with pytest.raises(ValueError, match="finished"):
        store.archive.discard(attempt)


def test_the_history_tells_each_scored_attempt(store: Store, ada: CandidateId):
    attempt, verdict = sit(store, ada), samples.verdict(3)
    sit(store, ada)
    store.archive.settle(attempt, verdict)

    (row,) = store.archive.history()
    assert (row.id, row.candidate, row.candidate_name, row.bank) == (attempt, ada, "Ada", SMALL)
    assert (row.exam, row.title, row.questions, row.limit_ms) == ("SML-C01", "Small exam", 4, samples.PLAN.limit_ms)
    assert (row.opened_at, row.ended_at, row.ended_by) == (START, verdict.ended_at, "time")
    assert (row.used_ms, row.answered, row.flagged, row.score) == (720_000, 3, 1, verdict.score)


def test_the_history_is_newest_first_of_one_candidate_and_as_long_as_asked(store: Store, ada: CandidateId):
    ben = store.archive.add_candidate("Ben").id
    attempts = [sit(store, who) for who in (ada, ben, ada, ada)]
    for attempt in attempts:
        store.archive.settle(attempt, samples.verdict())

    newest = attempts[::-1]
    assert [row.id for row in store.archive.history()] == newest
    assert [row.id for row in store.archive.history(limit=2)] == newest[:2]
    assert [row.id for row in store.archive.history(candidate=ben)] == [attempts[1]]
    assert [row.id for row in store.archive.history(candidate=ada, limit=1)] == [attempts[3]]


def test_a_history_can_be_read_in_portions_and_is_known_by_who_sat_what(store: Store, ada: CandidateId):
    ben = store.archive.add_candidate("Ben").id
    attempts = [sit(store, who) for who in (ada, ben, ada, ada)]
    for attempt in attempts[:3]:
        store.archive.settle(attempt, samples.verdict())

    assert store.archive.finished() == tuple(attempts[2::-1])
    assert store.archive.rows((*attempts[:2], attempts[3])) == store.archive.history()[1:]
    title = "Small exam"
    assert set(store.archive.strands()) == {
        Strand(ada, "Ada", SMALL, title, 2, corrected=False),
        Strand(ben, "Ben", SMALL, title, 1, corrected=False),
    }


def test_items_are_seen_as_many_attempts_ago_as_attempts_came_after(store: Store, ada: CandidateId):
    for names in (("i1", "i2"), ("i2", "i3"), ("i4",)):
        sit(store, ada, *names)

    seen = store.archive.seen(ada, SMALL)
    assert seen == {ItemId("i1"): 2, ItemId("i2"): 1, ItemId("i3"): 1, ItemId("i4"): 0}


def test_what_one_candidate_saw_another_has_not_seen(store: Store, ada: CandidateId):
    ben = store.archive.add_candidate("Ben").id
    sit(store, ada, "i1")
    sit(store, ben, "i2")

    assert store.archive.seen(ada, SMALL) == {ItemId("i1"): 0}
    assert store.archive.seen(ben, SMALL) == {ItemId("i2"): 0}
    assert store.archive.seen(ada, BankId("other")) == {}


def test_a_form_that_only_another_version_can_read_is_told(store: Store, ada: CandidateId, clock: ManualClock):
    attempt = sit(store, ada)
    with store._database.driver() as driver:
        driver.execute("""UPDATE paper SET form = '{"version":2,"content":{}}'""")

    with pytest.raises(StoreError) as caught:
        store.archive.attempt(attempt)
    assert (caught.value.trouble, caught.value.path) == (Trouble.UNREADABLE, store._database.path)


def test_a_drill_is_known_in_the_history_and_has_counts_but_no_score(store: Store, ada: CandidateId):
    exam = sit(store, ada)
    drawn = samples.draft(ada, samples.form(samples.bank(), ("i1", "i2")))
    drill = store.archive.open_attempt(replace(drawn, plan=replace(drawn.plan, kind=Kind.DRILL)))
    for attempt in (exam, drill):
        store.archive.settle(attempt, samples.verdict())

    found = {row.id: row for row in store.archive.history()}
    assert (found[exam].kind, found[drill].kind) == (Kind.EXAM, Kind.DRILL)
    assert (found[exam].score, found[drill].score) == (samples.verdict().score, None)
    assert (found[drill].right, found[drill].scored) == (2, 3)
    assert (store.archive.attempt(drill).score, store.archive.attempt(drill).ended_at) == (None, START)
