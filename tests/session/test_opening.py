"""Opening attempts: drawn for a candidate, stored before they begin, resumed as they were left."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

import pytest

from simulator.exam.bank import Bank, Revision
from simulator.exam.commands import Begin, Choose, GoNext, Leave, NoteTime, OpenReview, StartReview, ToggleFlag
from simulator.exam.events import EndReason, Entry, Interrupted, Resumed, Review
from simulator.exam.form import Form
from simulator.exam.items import ItemId, Letter
from simulator.exam.plan import ExtraTime, Wishes
from simulator.exam.profile import ClockPolicy
from simulator.exam.state import Place
from simulator.ports import AttemptId, NotSavedError, Trouble, UnknownAttemptError, UnknownBankError
from simulator.session import opening
from simulator.session.opening import NoBlueprintError, Opened
from tests import builders
from tests.fakes import START
from tests.session.fakes import Office, office

A = Choose(Letter("A"))
MINUTE = 60_000


@pytest.fixture
def here() -> Office:
    return office()


def last(here: Office, opened: Opened, count: int) -> list[object]:
    entries: tuple[Entry, ...] = here.journal.read(opened.attempt.id)
    return [entry.event for entry in entries[-count:]]


def test_a_form_is_drawn_with_the_seed_from_what_the_candidate_has_seen_least(here: Office):
    here.open()
    asked: list[tuple[Bank, Revision, int, Mapping[ItemId, int]]] = []

    def drawing(bank: Bank, revision: Revision, seed: int, seen: Mapping[ItemId, int]) -> Form:
        asked.append((bank, revision, seed, seen))
        return here.form

    drawn = opening.draw(here.desk, drawing, builders.REVISION, here.candidate.id, seed=77)
    bank = here.library.bank(builders.REVISION)

    assert drawn is here.form
    assert asked == [(bank, builders.REVISION, 77, dict.fromkeys(bank.by_id, 0))]


def test_a_new_attempt_is_stored_with_its_form_plan_and_date_and_not_begun(here: Office):
    opened = here.open(wishes=Wishes(ClockPolicy.NEVER, ExtraTime.HALF))
    draft = here.archive.drafts[opened.attempt.id]

    assert (draft.candidate, draft.form, draft.opened_at) == (here.candidate.id, here.form, START)
    assert (draft.plan.policy, draft.plan.limit_ms) == (ClockPolicy.NEVER, 18 * MINUTE)
    assert opened.sitting.state.place is Place.READY
    assert here.journal.read(opened.attempt.id) == ()


def test_a_bank_without_an_exam_opens_no_attempt(here: Office):
    here.library.banks[builders.REVISION] = replace(builders.bank(), blueprint=None)

    with pytest.raises(NoBlueprintError):
        here.open()
    assert here.archive.drafts == {}


def test_an_attempt_that_cannot_be_stored_is_not_opened(here: Office):
    here.archive.trouble = Trouble.FULL

    with pytest.raises(NotSavedError):
        here.open()


def test_unknown_attempts_and_banks_are_told(here: Office):
    opened = here.open()
    here.library.banks.clear()

    with pytest.raises(UnknownAttemptError):
        opening.resume(here.desk, AttemptId(99))
    with pytest.raises(UnknownBankError):
        opening.resume(here.desk, opened.attempt.id)


def test_an_attempt_goes_on_as_it_was_left(here: Office):
    opened = here.open(Begin(), A, ToggleFlag(1), GoNext())
    here.clock.advance(MINUTE)
    for command in (OpenReview(), StartReview(Review.FLAGGED), Leave()):
        opened.sitting.do(command)
    left = opened.sitting.state
    here.clock.advance(90 * MINUTE)
    again = opening.resume(here.desk, opened.attempt.id).sitting

    assert again.state == replace(left, seq=left.seq + 1, interrupted=False)
    assert again.now_ms() == MINUTE


def test_the_time_away_is_recorded_in_seconds_of_the_day(here: Office):
    opened = here.open(Begin(), Leave())
    here.clock.advance(90_500)
    opening.resume(here.desk, opened.attempt.id)

    assert last(here, opened, 2) == [Interrupted(orderly=True), Resumed(90)]


def test_a_program_that_broke_off_is_recorded_as_an_interruption(here: Office):
    opened = here.open(Begin(), A)
    here.clock.advance(20_000)
    opening.resume(here.desk, opened.attempt.id)

    assert last(here, opened, 2) == [Interrupted(orderly=False), Resumed(20)]


def test_a_date_set_back_meanwhile_counts_as_no_time_away(here: Office):
    opened = here.open(Begin(), Leave())
    here.clock.moment -= timedelta(days=2)
    opening.resume(here.desk, opened.attempt.id)

    assert last(here, opened, 1) == [Resumed(0)]


def test_a_restarted_machine_whose_clock_counts_anew_loses_no_exam_time(here: Office):
    opened = here.open(Begin())
    here.clock.advance(3 * MINUTE)
    opened.sitting.do(NoteTime())
    here.clock.ms = 5
    again = opening.resume(here.desk, opened.attempt.id).sitting
    here.clock.advance(MINUTE)

    assert again.now_ms() == 4 * MINUTE


def test_an_attempt_not_begun_is_laid_out_without_an_entry(here: Office):
    opened = here.open()
    again = opening.resume(here.desk, opened.attempt.id)

    assert again.sitting.state.place is Place.READY
    assert here.journal.read(opened.attempt.id) == ()


def test_an_attempt_that_has_ended_stays_as_it_is(here: Office):
    opened = here.finished()
    again = opening.resume(here.desk, opened.attempt.id)

    assert again.sitting.state == opened.sitting.state
    assert again.sitting.state.ended is EndReason.CANDIDATE


def test_a_resumption_that_is_not_on_disk_does_not_happen(here: Office):
    opened = here.open(Begin(), Leave())
    here.journal.trouble = Trouble.READ_ONLY
    with pytest.raises(NotSavedError):
        opening.resume(here.desk, opened.attempt.id)

    assert here.on_disk(opened).interrupted


def test_an_attempt_keeps_the_bank_it_was_begun_on(here: Office):
    opened = here.open(Begin(), Leave())
    here.library.banks[Revision("c" * 64)] = builders.bank(3, title="Edited")

    assert opening.resume(here.desk, opened.attempt.id).bank.title == opened.bank.title
