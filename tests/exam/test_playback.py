"""A sitting looked through again is at every moment what a replay of its journal up to there gives."""

from bisect import bisect_right

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.exam.commands import Choose, End, GoNext, Leave, NoteTime, OpenReview, Resume
from simulator.exam.events import TimeNoted
from simulator.exam.items import Letter
from simulator.exam.playback import EVERY, Playback, Sight
from simulator.exam.state import replay
from tests import builders
from tests.exam.runs import MINUTE, Run, begun, random_run

BANK = builders.bank()


def playback(run: Run) -> Playback:
    return Playback(run.begin_state, run.entries)


@settings(max_examples=40)
@given(st.integers(0, 2**32), st.data())
def test_every_moment_is_the_replay_of_what_came_before(seed: int, data: st.DataObject):
    run = random_run(BANK, builders.plan(), seed, steps=200)
    seen = playback(run)
    asked = data.draw(st.lists(st.integers(0, seen.end), min_size=1, max_size=12))
    for position in (*asked, 0, seen.end):
        assert seen.state(position) == replay(run.begin_state, run.entries[:position])


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.integers(0, 800_000))
def test_a_time_leads_to_all_that_had_happened_by_then(seed: int, ms: int):
    run = random_run(BANK, builders.plan(), seed, steps=60)
    seen = playback(run)
    assert seen.at(ms) == bisect_right([entry.at_ms for entry in run.entries], ms)
    assert seen.ms(seen.at(ms)) <= ms


def test_a_moment_anywhere_in_a_long_sitting_is_at_most_a_few_entries_away():
    run = begun()
    for _ in range(5 * EVERY):
        run.wait(1).give(Choose(Letter("A")), Choose(Letter("B")))
    seen = playback(run)
    assert seen.end > 9 * EVERY
    for position in (seen.end, 3, 4 * EVERY - 1, 4 * EVERY, 0):
        assert seen.state(position) == replay(run.begin_state, run.entries[:position])


def test_steps_pass_over_what_cannot_be_seen_and_stop_at_the_edges():
    run = begun().wait(5_000)
    run.give(NoteTime())
    run.wait(5_000).give(NoteTime(), Choose(Letter("A")))
    seen = playback(run)
    noted = [place for place, entry in enumerate(run.entries, 1) if isinstance(entry.event, TimeNoted)]

    assert noted == [3, 4]
    assert (seen.step(2, +1), seen.step(5, -1)) == (5, 2)
    assert (seen.step(0, -1), seen.step(seen.end, +1)) == (0, seen.end)


def test_gates_review_interruptions_and_the_end_are_marked():
    run = begun().wait(MINUTE)
    run.give(GoNext(), Leave(), Resume(60))
    run.wait(MINUTE).give(OpenReview(), End())
    seen = playback(run)

    assert [mark.sight for mark in seen.marks] == [Sight.GATE, Sight.INTERRUPTION, Sight.REVIEW, Sight.END]
    assert [mark.at_ms for mark in seen.marks] == [MINUTE, MINUTE, 2 * MINUTE, 2 * MINUTE]
    assert all(seen.ms(mark.position) == mark.at_ms for mark in seen.marks)
    assert seen.entry(seen.marks[-1].position) == run.entries[-1]


def test_a_sitting_that_never_began_has_one_moment():
    seen = playback(Run())
    assert (seen.end, seen.used_ms, seen.marks, seen.entry(0)) == (0, 0, (), None)
    assert seen.state(0) == Run().begin_state
