"""The clocks of this machine; how long the program did not run meanwhile it tells by nothing but its own looks."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

LONGEST_SILENCE_MS = 10_000
"""A program that runs looks at the clock four times a second; after more than this without a look it did not run."""

# The clock that nobody can set and that goes on while the machine sleeps; what Python calls monotonic does so on
# Windows alone.
if sys.platform == "linux":

    def _ticks_ns() -> int:
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _ticks_ns() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)

else:
    _ticks_ns = time.monotonic_ns


class SystemClock:
    """Counts the time in which the program ran, and apart from it the time in which it was asleep or stopped.

    The wall clock has no part in either, so setting it changes nothing but the stamps. For one thread alone.
    """

    def __init__(self, ticks: Callable[[], int] = _ticks_ns, *, silence_ms: int = LONGEST_SILENCE_MS) -> None:
        self._ticks = ticks
        self._silence_ms = silence_ms
        self._looked_ms = self._ticks() // 1_000_000
        self._away_ms = 0

    def monotonic_ms(self) -> int:
        """Milliseconds in which the program ran; only differences mean anything."""
        self._look()
        return self._looked_ms - self._away_ms

    def away_ms(self) -> int:
        """Milliseconds in which the machine slept or the program was stopped; only differences mean anything."""
        self._look()
        return self._away_ms

    def now(self) -> datetime:
        """The date and time in UTC."""
        return datetime.now(UTC)

    def _look(self) -> None:
        now_ms = self._ticks() // 1_000_000
        silence_ms = now_ms - self._looked_ms
        if silence_ms > self._silence_ms:
            self._away_ms += silence_ms
        self._looked_ms = now_ms
