"""The clocks of the machine: time in which the program did not run is counted apart from that in which it did."""

from collections.abc import Iterator

from simulator.machine.clock import LONGEST_SILENCE_MS, SystemClock
from simulator.ui.bridge import LOOK_MS


def looked(*at_ms: int) -> SystemClock:
    """A clock that was made at 0 and looked at since at these times."""
    ticks: Iterator[int] = iter((0, *at_ms))
    clock = SystemClock(lambda: next(ticks) * 1_000_000)
    for _ in at_ms[:-2]:
        clock.monotonic_ms()
    return clock


def both(clock: SystemClock) -> tuple[int, int]:
    return clock.monotonic_ms(), clock.away_ms()


def test_time_between_looks_counts():
    assert both(looked(250, 500, 750, 750)) == (750, 0)


def test_a_silence_longer_than_any_of_a_running_program_counts_as_away():
    assert both(looked(250, 60_250, 60_250)) == (250, 60_000)
    assert both(looked(250, 60_250, 60_500, 120_500, 120_500)) == (500, 120_000)


def test_a_slow_moment_counts_as_time_in_which_the_program_ran():
    assert both(looked(LONGEST_SILENCE_MS, LONGEST_SILENCE_MS)) == (LONGEST_SILENCE_MS, 0)


def test_a_running_exam_looks_far_more_often_than_a_silence_lasts():
    assert LONGEST_SILENCE_MS >= 20 * LOOK_MS
