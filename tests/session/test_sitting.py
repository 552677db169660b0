"""A running attempt: nothing counts before it is on disk, and exam time is nobody's to set."""

from datetime import timedelta

import pytest

from simulator.exam.commands import Begin, Choose, End, GoNext, Leave, NoteTime, Resume, ToggleFlag
from simulator.exam.events import EndReason
from simulator.exam.items import Letter
from simulator.exam.refusals import Refusal
from simulator.exam.state import Place, State
from simulator.ports import NotSavedError, StaleJournalError, Trouble
from simulator.session.opening import Opened, lay_out
from simulator.session.sitting import Done
from tests.builders import letters
from tests.session.fakes import Office, office

A, B = Choose(Letter("A")), Choose(Letter("B"))
MINUTE = 60_000


@pytest.fixture
def here() -> Office:
    return office()


@pytest.fixture
def opened(here: Office) -> Opened:
    """An attempt whose first question is on screen."""
    return here.open(Begin())


def test_an_answer_is_on_disk_when_it_is_shown(here: Office, opened: Opened):
    assert opened.sitting.do(A) == Done(changed=True)
    assert opened.sitting.state.answer(1) == letters("A")
    assert here.on_disk(opened) == opened.sitting.state


@pytest.mark.parametrize("trouble", Trouble)
def test_an_answer_that_is_not_on_disk_is_not_shown(here: Office, opened: Opened, trouble: Trouble):
    before = opened.sitting.state
    here.journal.trouble = trouble

    with pytest.raises(NotSavedError) as caught:
        opened.sitting.do(A)
    assert caught.value.trouble is trouble
    assert opened.sitting.state is before
    assert here.on_disk(opened) == before


def test_an_answer_can_be_tried_again_when_the_disk_is_well(here: Office, opened: Opened):
    here.journal.trouble = Trouble.FULL
    for _ in range(3):
        with pytest.raises(NotSavedError):
            opened.sitting.do(A)
    here.journal.trouble = None

    assert opened.sitting.do(A) == Done(changed=True)
    assert here.on_disk(opened) == opened.sitting.state
    assert opened.sitting.state.answer(1) == letters("A")


def test_a_beginning_that_is_not_on_disk_starts_no_time(here: Office):
    opened = here.open()
    here.journal.trouble = Trouble.BUSY
    with pytest.raises(NotSavedError):
        opened.sitting.do(Begin())
    here.clock.advance(MINUTE)
    here.journal.trouble = None
    opened.sitting.do(Begin())

    assert (opened.sitting.now_ms(), opened.sitting.state.question) == (0, 1)


def test_time_goes_on_while_nothing_can_be_saved(here: Office, opened: Opened):
    here.journal.trouble = Trouble.FULL
    here.clock.advance(MINUTE)
    with pytest.raises(NotSavedError):
        opened.sitting.do(NoteTime())
    here.clock.advance(MINUTE)

    assert opened.sitting.now_ms() == 2 * MINUTE


def test_an_end_of_time_that_could_not_be_saved_is_saved_later_at_the_limit(here: Office, opened: Opened):
    here.journal.trouble = Trouble.FULL
    here.clock.advance(13 * MINUTE)
    with pytest.raises(NotSavedError):
        opened.sitting.do(NoteTime())
    here.journal.trouble = None
    opened.sitting.do(NoteTime())

    assert (opened.sitting.state.ended, opened.sitting.state.at_ms) == (EndReason.TIME, 12 * MINUTE)


def test_of_two_sittings_of_one_attempt_the_second_writer_is_told(here: Office, opened: Opened):
    other = lay_out(here.desk, opened.attempt.id).sitting
    opened.sitting.do(A)
    before = other.state

    with pytest.raises(StaleJournalError):
        other.do(B)
    assert other.state is before
    assert here.on_disk(opened) == opened.sitting.state


def test_a_refusal_writes_and_tells_nothing(here: Office, opened: Opened):
    told: list[State] = []
    opened.sitting.watch(told.append)
    before, written = opened.sitting.state, here.journal.read(opened.attempt.id)

    assert opened.sitting.do(End()) is Refusal.NOT_HERE
    assert opened.sitting.state is before
    assert (told, here.journal.read(opened.attempt.id)) == ([], written)


def test_a_command_with_nothing_to_do_writes_and_tells_nothing(here: Office, opened: Opened):
    opened.sitting.do(A)
    told: list[State] = []
    opened.sitting.watch(told.append)
    written = here.journal.read(opened.attempt.id)

    assert opened.sitting.do(A) == Done(changed=False)
    assert (told, here.journal.read(opened.attempt.id)) == ([], written)


def test_watchers_are_told_once_a_command_and_only_of_what_is_on_disk(here: Office, opened: Opened):
    told: list[bool] = []
    opened.sitting.watch(lambda state: told.append(state == here.on_disk(opened)))
    for command in (A, GoNext(), ToggleFlag(2), Leave(), Resume(1)):
        opened.sitting.do(command)

    assert told == [True] * 5


def test_the_entries_of_one_command_have_one_time_and_follow_each_other(here: Office):
    opened = here.open(Begin())
    here.clock.advance(1234)
    opened.sitting.do(GoNext())
    entries = here.journal.read(opened.attempt.id)

    assert [(entry.seq, entry.at_ms) for entry in entries] == [(1, 0), (2, 0), (3, 1234), (4, 1234)]


def test_time_stands_still_before_the_beginning(here: Office):
    opened = here.open()
    here.clock.advance(5 * MINUTE)
    stood = opened.sitting.now_ms()
    opened.sitting.do(Begin())
    here.clock.advance(MINUTE)

    assert (stood, opened.sitting.now_ms(), opened.sitting.left_ms()) == (0, MINUTE, 11 * MINUTE)


def test_time_stands_still_while_the_attempt_is_interrupted(here: Office, opened: Opened):
    here.clock.advance(MINUTE)
    opened.sitting.do(Leave())
    here.clock.advance(5 * MINUTE)
    stood = opened.sitting.now_ms()
    opened.sitting.do(Resume(300))
    here.clock.advance(MINUTE)

    assert (stood, opened.sitting.now_ms()) == (MINUTE, 2 * MINUTE)


def test_time_stands_still_after_the_end(here: Office, opened: Opened):
    here.clock.advance(13 * MINUTE)
    opened.sitting.do(NoteTime())
    here.clock.advance(MINUTE)

    assert (opened.sitting.state.place, opened.sitting.now_ms()) == (Place.ENDED, 12 * MINUTE)
    assert opened.sitting.left_ms() == 0


@pytest.mark.parametrize("shift", [timedelta(days=-400), timedelta(hours=1), timedelta(days=3650)], ids=str)
def test_setting_the_date_changes_no_exam_time(here: Office, opened: Opened, shift: timedelta):
    here.clock.advance(MINUTE)
    here.clock.moment += shift
    opened.sitting.do(A)

    assert opened.sitting.now_ms() == opened.sitting.state.at_ms == MINUTE


def test_a_clock_that_goes_back_does_not_take_exam_time_back(here: Office, opened: Opened):
    here.clock.advance(MINUTE)
    opened.sitting.do(A)
    here.clock.ms -= 30_000

    assert opened.sitting.now_ms() == MINUTE
    assert opened.sitting.do(B) == Done(changed=True)
