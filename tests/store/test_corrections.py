"""Corrected scores stand beside those as sat, and the digest of each block beside its item."""

from dataclasses import replace
from hashlib import sha256

import pytest

from simulator.exam.bank import Revision
from simulator.exam.correction import CorrectedKey, Correction
from simulator.exam.items import ItemId
from simulator.exam.score import Score
from simulator.ports import AttemptId, SatRevision
from simulator.store import corrections
from simulator.store.store import Store
from tests.store import samples
from tests.store.samples import bank, reading, revision_of

SAT, NEW = revision_of(bank()), Revision("n" * 64)
I1, I2 = ItemId("i1"), ItemId("i2")
CORRECTION = Correction(
    Score(right=3, scored=3, raw_cut=3, scale=1000, pass_mark=750, passed=True),
    (CorrectedKey(1, I1, ("A", "B"), 0.5, right=True), CorrectedKey(4, I2, ("0.5",), None, right=False)),
)
DIGESTS = {item.id: sha256(item.stem.encode()).hexdigest() for item in bank().items}


@pytest.fixture
def settled(store: Store, attempt: AttemptId) -> AttemptId:
    store.archive.settle(attempt, samples.verdict())
    return attempt


def test_a_correction_comes_back_with_its_attempt(store: Store, settled: AttemptId):
    store.archive.correct(SAT, NEW, {settled: CORRECTION})
    assert store.archive.attempt(settled).correction == CORRECTION
    assert store.archive.attempt(settled).score == samples.verdict().score


def test_the_history_has_the_corrected_score_beside_the_one_as_sat(store: Store, settled: AttemptId):
    (before,) = store.archive.history()
    store.archive.correct(SAT, NEW, {settled: CORRECTION})
    (after,) = store.archive.history()
    assert (before.corrected, before.corrected_keys) == (None, 0)
    assert after == replace(before, corrected=CORRECTION.score, corrected_keys=2)


def test_corrections_replace_those_of_the_comparison_before(store: Store, settled: AttemptId):
    store.archive.correct(SAT, NEW, {settled: CORRECTION})
    store.archive.correct(SAT, NEW, {settled: replace(CORRECTION, keys=CORRECTION.keys[:1])})
    assert store.archive.history()[0].corrected_keys == 1
    store.archive.correct(SAT, None, {})
    assert store.archive.history()[0].corrected is None


def test_the_corrected_keys_of_a_revision_are_those_of_its_attempts(store: Store, settled: AttemptId):
    assert store.archive.corrected_keys(SAT) == {}
    store.archive.correct(SAT, NEW, {settled: CORRECTION})
    assert store.archive.corrected_keys(SAT) == {one.item: one for one in CORRECTION.keys}
    assert store.archive.corrected_keys(NEW) == {}


def test_corrections_of_other_revisions_stay(store: Store, settled: AttemptId):
    store.archive.correct(SAT, NEW, {settled: CORRECTION})
    store.archive.correct(Revision("other"), None, {})
    assert store.archive.attempt(settled).correction == CORRECTION


def test_a_revision_without_a_finished_attempt_needs_no_comparison(store: Store, attempt: AttemptId):
    assert store.archive.sat_revisions() == ()
    store.archive.settle(attempt, samples.verdict())
    assert store.archive.sat_revisions() == (SatRevision(SAT, bank().id, None),)


def test_what_a_revision_was_compared_with_is_kept(store: Store, settled: AttemptId):
    store.archive.correct(SAT, NEW, {})
    assert store.archive.sat_revisions()[0].corrected_by == NEW


def test_an_attempt_that_ends_later_has_its_revision_compared_again(store: Store, settled: AttemptId):
    store.archive.correct(SAT, NEW, {settled: CORRECTION})
    store.archive.settle(samples.open_attempt(store.archive, store.library), samples.verdict())
    assert store.archive.sat_revisions()[0].corrected_by is None
    assert store.archive.attempt(settled).correction == CORRECTION


def test_attempts_are_found_by_the_items_of_their_forms(store: Store, settled: AttemptId):
    drawn = samples.form(bank(), ("i2", "i3"))
    second = store.archive.open_attempt(samples.draft(store.archive.candidates()[0].id, drawn))
    assert store.archive.sat_with(SAT, (I1, I2)) == ((settled, samples.form(bank())),)
    store.archive.settle(second, samples.verdict())
    assert [number for number, _ in store.archive.sat_with(SAT, (I1,))] == [settled]
    assert [number for number, _ in store.archive.sat_with(SAT, (I1, I2))] == [settled, second]
    assert store.archive.sat_with(NEW, (I1,)) == ()


def test_more_items_than_can_be_sought_find_every_attempt(store: Store, settled: AttemptId):
    many = [ItemId(f"x{number}") for number in range(corrections.MOST_SOUGHT + 1)]
    assert [number for number, _ in store.archive.sat_with(SAT, many)] == [settled]
    assert store.archive.sat_with(SAT, many[:-1]) == ()


def test_the_digest_of_an_item_as_sat_is_known_after_its_bank_has_changed(store: Store, settled: AttemptId):
    later = samples.renamed(bank(), "Later")
    store.library.shelve("banks/small", "2", replace(reading(later), digests=dict.fromkeys(DIGESTS, "0" * 64)))
    store.library.shelve("banks/copy", "2", replace(reading(bank()), digests=DIGESTS))
    assert store.library.digest(SAT, I1) == DIGESTS[I1]
    assert store.library.digest(revision_of(later), I1) == "0" * 64


def test_a_digest_that_was_never_read_is_empty(store: Store, attempt: AttemptId):
    assert store.library.digest(SAT, I1) == ""
    assert store.library.digest(SAT, ItemId("gone")) == ""


def test_reading_the_same_revision_again_fills_in_missing_digests(store: Store):
    store.library.shelve("a", "1", replace(reading(bank()), digests={I1: DIGESTS[I1]}))
    store.library.shelve("a", "2", replace(reading(bank()), digests=DIGESTS))
    assert [store.library.digest(SAT, item) for item in (I1, I2)] == [DIGESTS[I1], DIGESTS[I2]]


def test_an_attempt_that_ends_during_a_comparison_has_its_revision_compared_again(store: Store, settled: AttemptId):
    store.archive.correct(SAT, NEW, {settled: CORRECTION}, among=())
    assert store.archive.attempt(settled).correction == CORRECTION
    assert store.archive.sat_revisions()[0].corrected_by is None


def test_an_attempt_that_goes_during_a_comparison_breaks_nothing(store: Store, settled: AttemptId):
    gone = AttemptId(settled + 1)
    store.archive.correct(SAT, NEW, {settled: CORRECTION, gone: CORRECTION}, among=(settled, gone))
    assert store.archive.sat_revisions()[0].corrected_by == NEW
