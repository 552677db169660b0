"""Attempts that are over: scored once, proved again at any time, never before they have ended."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from simulator.exam.commands import Begin, Choose, Leave, NoteTime, ToggleFlag
from simulator.exam.items import Letter
from simulator.exam.plan import Kind
from simulator.ports import AttemptId, AttemptRow, NotSavedError, Trouble, UnknownAttemptError
from simulator.session import results
from simulator.session.opening import NoBlueprintError
from simulator.session.results import NotEndedError
from simulator.session.unfinished import unfinished
from tests import builders
from tests.fakes import START
from tests.session.fakes import Office, office


@pytest.fixture
def here() -> Office:
    return office()


def timed_out(here: Office) -> AttemptId:
    """An attempt with question 1 answered rightly and flagged, which the time ended after 12 minutes."""
    opened = here.open(Begin(), Choose(Letter("B")), ToggleFlag(1))
    here.clock.advance(13 * 60_000)
    opened.sitting.do(NoteTime())
    return opened.attempt.id


def test_the_verdict_says_how_and_when_the_attempt_ended(here: Office):
    attempt = timed_out(here)
    here.clock.moment += timedelta(days=3)
    found = results.settle(here.desk, attempt)
    verdict = here.archive.verdicts[attempt]

    assert (verdict.ended_by, verdict.used_ms, verdict.answered, verdict.flagged) == ("time", 720_000, 1, 1)
    assert verdict.ended_at == START + timedelta(minutes=13)
    assert verdict.score == found.report.score
    assert (verdict.score.right, verdict.score.scored, verdict.score.raw_cut) == (1, 4, 3)


def test_a_settled_attempt_comes_back_with_its_score_and_date(here: Office):
    found = results.settle(here.desk, timed_out(here))

    assert found.attempt.score == found.report.score
    assert found.attempt.ended_at == START + timedelta(minutes=13)


def test_settling_twice_gives_the_same_and_stores_nothing_anew(here: Office):
    attempt = timed_out(here)
    first = results.settle(here.desk, attempt)
    stored = dict(here.archive.verdicts)
    here.archive.trouble = Trouble.READ_ONLY
    here.clock.advance(60_000)

    assert results.settle(here.desk, attempt) == first
    assert here.archive.verdicts == stored


def test_a_score_that_could_not_be_stored_is_stored_the_next_time(here: Office):
    attempt = timed_out(here)
    here.archive.trouble = Trouble.FULL
    with pytest.raises(NotSavedError):
        results.settle(here.desk, attempt)
    here.archive.trouble = None

    assert results.settle(here.desk, attempt).attempt.score is not None


@pytest.mark.parametrize("use", [results.settle, results.result])
def test_an_unfinished_attempt_has_no_result(here: Office, use):
    opened = here.open(Begin(), Leave())

    with pytest.raises(NotEndedError):
        use(here.desk, opened.attempt.id)
    assert here.archive.verdicts == {}


@pytest.mark.parametrize("use", [results.settle, results.result])
def test_an_attempt_that_does_not_exist_is_told(here: Office, use):
    with pytest.raises(UnknownAttemptError):
        use(here.desk, AttemptId(5))


def test_a_bank_without_an_exam_gives_no_result(here: Office):
    attempt = timed_out(here)
    here.library.banks[builders.REVISION] = replace(builders.bank(), blueprint=None)

    with pytest.raises(NoBlueprintError):
        results.result(here.desk, attempt)


def test_a_result_holds_the_whole_journal_and_the_state_it_gives(here: Office):
    opened = here.finished()
    found = results.result(here.desk, opened.attempt.id)

    assert found.state == opened.sitting.state
    assert found.entries == here.journal.read(opened.attempt.id)
    assert found.report.record.used_ms == 60_000


def test_attempts_without_an_entry_are_given_up_for_good(here: Office):
    empty = here.open().attempt.id

    assert unfinished(here.desk) == ()
    assert here.archive.discarded == {empty}
    assert unfinished(here.desk) == ()


def test_the_items_of_an_attempt_given_up_stay_seen(here: Office):
    here.open()
    unfinished(here.desk)

    assert len(here.archive.seen(here.candidate.id, here.form.bank)) == 6


def test_attempts_that_ended_without_a_score_are_settled(here: Office):
    attempt = timed_out(here)

    assert unfinished(here.desk) == ()
    assert here.archive.verdicts[attempt].score.right == 1


def test_attempts_that_can_go_on_are_listed_newest_first_and_left_alone(here: Office):
    older, newer = (here.open(Begin(), *commands).attempt.id for commands in ((), (Leave(),)))
    written = [here.journal.read(attempt) for attempt in (older, newer)]

    assert [attempt.id for attempt in unfinished(here.desk)] == [newer, older]
    assert [here.journal.read(attempt) for attempt in (older, newer)] == written
    assert here.archive.discarded == set()


def test_a_stored_score_holds_when_its_journal_gives_it_again(here: Office):
    attempt = timed_out(here)
    results.settle(here.desk, attempt)

    assert results.prove(here.desk, row_of(here, attempt)).holds


@pytest.mark.parametrize(
    "change", [{"used_ms": 1}, {"answered": 6}, {"flagged": 3}, {"ended_by": "candidate"}, {"score": None}]
)
def test_an_attempt_that_was_tampered_with_does_not_hold(here: Office, change: dict[str, Any]):
    attempt = timed_out(here)
    results.settle(here.desk, attempt)

    assert not results.prove(here.desk, replace(row_of(here, attempt), **change)).holds


def test_an_attempt_that_cannot_be_read_keeps_no_other_from_being_resumed(here: Office):
    lost, kept = (here.open(Begin()).attempt.id for _ in range(2))
    here.journal.unreadable = lost

    assert [attempt.id for attempt in unfinished(here.desk)] == [kept]


def row_of(here: Office, attempt: AttemptId) -> AttemptRow:
    """The line of the score history of an attempt."""
    found, verdict = here.archive.attempt(attempt), here.archive.verdicts[attempt]
    return AttemptRow(
        id=attempt,
        candidate=found.candidate,
        candidate_name="Candidate",
        bank=found.form.bank,
        exam="",
        title="",
        opened_at=found.opened_at,
        ended_at=verdict.ended_at,
        ended_by=verdict.ended_by,
        used_ms=verdict.used_ms,
        limit_ms=found.plan.limit_ms,
        questions=len(found.form.slots),
        answered=verdict.answered,
        flagged=verdict.flagged,
        score=None if found.plan.kind is Kind.DRILL else verdict.score,
        kind=found.plan.kind,
        right=verdict.score.right,
        scored=verdict.score.scored,
    )


def test_a_clock_set_back_in_the_midst_ends_no_attempt_before_it_was_opened(here: Office):
    opened = here.open(Begin())
    here.clock.moment -= timedelta(hours=2)
    here.clock.advance(13 * 60_000)
    opened.sitting.do(NoteTime())
    results.settle(here.desk, opened.attempt.id)

    assert here.archive.verdicts[opened.attempt.id].ended_at == opened.attempt.opened_at
