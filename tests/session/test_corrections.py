"""Corrected scores in step with the shelf: added when a key is corrected, taken back when it is not any longer."""

from dataclasses import replace

import pytest

from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.items import ItemId
from simulator.ports import AttemptId, NotSavedError, Reading, Shelved, Trouble
from simulator.session import results
from simulator.session.corrections import bring_up
from tests import builders
from tests.exam.test_correction import having, rekeyed
from tests.session.fakes import Office, office

Q1 = ItemId("q-0001")
OLD = builders.bank()
NEW = having(OLD, rekeyed(OLD.by_id[Q1], "A"))


def shelved(at: Office, bank: Bank, revision: str) -> Shelved:
    return at.library.shelve("banks/sample", revision, Reading(bank, Revision(revision), (), {}, {}))


@pytest.fixture
def sat() -> tuple[Office, AttemptId]:
    """An attempt whose first question was answered with A, which is wrong by the key as sat."""
    at = office(OLD)
    attempt = at.finished().attempt.id
    results.settle(at.desk, attempt)
    return at, attempt


def test_a_corrected_key_gives_a_corrected_score_beside_the_one_as_sat(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    bring_up(at.desk, [shelved(at, NEW, "n")])
    found = results.result(at.desk, attempt)
    assert found.attempt.score is not None
    assert found.attempt.correction is not None
    assert (found.attempt.score.right, found.attempt.correction.score.right) == (0, 1)
    assert found.report.score == found.attempt.score


def test_nothing_is_written_while_the_shelf_stays_as_it_is(sat: tuple[Office, AttemptId]):
    at, _ = sat
    shelf = [shelved(at, NEW, "n")]
    bring_up(at.desk, shelf)
    at.archive.trouble = Trouble.FULL
    bring_up(at.desk, shelf)


def test_a_disk_that_is_full_is_told_and_tried_again(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    at.archive.trouble = Trouble.FULL
    with pytest.raises(NotSavedError):
        bring_up(at.desk, [shelved(at, NEW, "n")])
    at.archive.trouble = None
    bring_up(at.desk, at.library.shelf())
    assert at.archive.attempt(attempt).correction is not None


def test_a_key_that_is_set_back_takes_the_corrected_score_away(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    bring_up(at.desk, [shelved(at, NEW, "n")])
    bring_up(at.desk, [shelved(at, replace(OLD, title="Again"), "m")])
    assert at.archive.attempt(attempt).correction is None


REWORDED = replace(NEW.by_id[Q1], stem=f"{NEW.by_id[Q1].stem} Really,")


@pytest.mark.parametrize(
    "later",
    [
        having(NEW, REWORDED),
        having(NEW, rekeyed(REWORDED, "D")),
        replace(NEW, items=tuple(one for one in NEW.items if one.id != Q1)),
    ],
    ids=["reworded", "reworded with another key", "gone"],
)
def test_a_question_that_is_not_asked_any_more_keeps_its_corrected_key(sat: tuple[Office, AttemptId], later: Bank):
    at, attempt = sat
    bring_up(at.desk, [shelved(at, NEW, "n")])
    before = at.archive.attempt(attempt).correction
    bring_up(at.desk, [shelved(at, later, "m")])
    assert at.archive.attempt(attempt).correction == before is not None


def test_a_key_that_is_corrected_once_more_replaces_the_one_before(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    bring_up(at.desk, [shelved(at, NEW, "n")])
    bring_up(at.desk, [shelved(at, having(OLD, rekeyed(OLD.by_id[Q1], "D")), "m")])
    found = at.archive.attempt(attempt).correction
    assert found is not None
    assert [one.key for one in found.keys] == [("D",)]


def test_a_revision_that_is_on_the_shelf_again_needs_no_correction(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    bring_up(at.desk, [shelved(at, NEW, "n")])
    bring_up(at.desk, [shelved(at, OLD, builders.REVISION)])
    assert at.archive.attempt(attempt).correction is None


def test_a_bank_that_is_gone_leaves_what_was_found(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    bring_up(at.desk, [shelved(at, NEW, "n")])
    bring_up(at.desk, [replace(shelved(at, NEW, "o"), bank=BankId("other"))])
    assert at.archive.attempt(attempt).correction is not None


def test_an_attempt_that_cannot_be_read_stops_no_other(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    second = at.finished().attempt.id
    results.settle(at.desk, second)
    at.journal.unreadable = attempt
    bring_up(at.desk, [shelved(at, NEW, "n")])
    assert at.archive.attempt(attempt).correction is None
    assert at.archive.attempt(second).correction is not None


def test_a_bank_that_is_not_there_any_more_stops_nothing(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    shelf = [shelved(at, NEW, "n")]
    del at.library.banks[builders.REVISION]
    bring_up(at.desk, shelf)
    assert at.archive.attempt(attempt).correction is None


def test_the_proof_is_of_the_score_as_sat(sat: tuple[Office, AttemptId]):
    at, attempt = sat
    before = results.result(at.desk, attempt).report
    bring_up(at.desk, [shelved(at, NEW, "n")])
    assert results.result(at.desk, attempt).report == before
