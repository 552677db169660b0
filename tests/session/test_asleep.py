"""A machine that slept, a program that was stopped: recorded as an interruption, and no exam time lost."""

from datetime import timedelta

import pytest

from simulator.exam.commands import Begin, Choose, Leave, NoteTime, Pause, Resume
from simulator.exam.events import Answered, Interrupted, Resumed
from simulator.exam.items import Letter
from simulator.exam.plan import Wishes
from simulator.exam.record import record
from simulator.ports import NotSavedError, Trouble
from simulator.session.opening import Opened
from tests.builders import letters
from tests.session.fakes import Office, office

MINUTE = 60_000
HOUR = 60 * MINUTE


@pytest.fixture
def here() -> Office:
    return office()


@pytest.fixture
def opened(here: Office) -> Opened:
    return here.open(Begin())


def stops(here: Office, opened: Opened) -> list[tuple[int, object]]:
    entries = here.journal.read(opened.attempt.id)
    return [(entry.at_ms, entry.event) for entry in entries if isinstance(entry.event, Interrupted | Resumed)]


def test_a_sleep_is_recorded_as_an_interruption_and_takes_no_exam_time(here: Office, opened: Opened):
    here.clock.advance(MINUTE)
    opened.sitting.do(NoteTime())
    here.clock.be_away(HOUR)
    here.clock.advance(250)
    opened.sitting.do(NoteTime())

    assert stops(here, opened) == [(60_250, Interrupted(orderly=False)), (60_250, Resumed(3_600))]
    assert opened.sitting.now_ms() == 60_250
    assert record(here.journal.read(opened.attempt.id), 6).interruptions[0].away_s == 3_600


def test_a_click_right_after_the_sleep_counts_and_follows_the_record_of_it(here: Office, opened: Opened):
    here.clock.be_away(HOUR)
    opened.sitting.do(Choose(Letter("A")))

    assert [event for _, event in stops(here, opened)] == [Interrupted(orderly=False), Resumed(3_600)]
    assert opened.sitting.state.answer(1) == letters("A")
    assert here.journal.read(opened.attempt.id)[-1].event == Answered(1, letters("A"))


def test_one_sleep_is_recorded_once(here: Office, opened: Opened):
    here.clock.be_away(HOUR)
    for _ in range(3):
        here.clock.advance(MINUTE)
        opened.sitting.do(NoteTime())

    assert len(stops(here, opened)) == 2


@pytest.mark.parametrize("hours", [-9_600, -2, 2, 9_600])
def test_a_wall_clock_that_is_set_is_no_interruption(here: Office, opened: Opened, hours: int):
    here.clock.moment += timedelta(hours=hours)
    opened.sitting.do(NoteTime())
    here.clock.advance(MINUTE)
    opened.sitting.do(Choose(Letter("A")))

    assert stops(here, opened) == []
    assert opened.sitting.now_ms() == MINUTE


def test_time_in_which_the_program_ran_is_no_sleep(here: Office, opened: Opened):
    here.clock.advance(10 * MINUTE)
    opened.sitting.do(NoteTime())

    assert stops(here, opened) == []


def test_a_sleep_before_the_beginning_or_after_leaving_is_not_recorded(here: Office):
    opened = here.open()
    here.clock.be_away(HOUR)
    opened.sitting.do(Begin())
    opened.sitting.do(Leave())
    here.clock.be_away(HOUR)
    opened.sitting.do(Resume(3_600))

    assert [event for _, event in stops(here, opened)] == [Interrupted(orderly=True), Resumed(3_600)]


def test_a_sleep_that_could_not_be_saved_is_recorded_when_the_disk_is_well(here: Office, opened: Opened):
    here.clock.be_away(HOUR)
    here.journal.trouble = Trouble.FULL
    with pytest.raises(NotSavedError):
        opened.sitting.do(NoteTime())
    here.journal.trouble = None
    opened.sitting.do(NoteTime())

    assert len(stops(here, opened)) == 2


def test_a_sleep_during_a_stopped_clock_leaves_the_break_as_long_as_it_was(here: Office):
    opened = here.open(Begin(), Pause(), wishes=Wishes(pause_minutes=5))
    here.clock.advance(MINUTE)
    here.clock.be_away(HOUR)
    opened.sitting.do(NoteTime())
    here.clock.advance(2 * MINUTE)

    assert (opened.sitting.break_ms(), opened.sitting.now_ms()) == (3 * MINUTE, 0)
    assert len(stops(here, opened)) == 2
