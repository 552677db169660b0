"""The clocks of this machine where a stage takes one that tests can move."""

from datetime import datetime

from simulator.machine.clock import LONGEST_SILENCE_MS, SystemClock
from tests.fakes import ManualClock


class RunningClock(ManualClock):
    """Runs by itself; `silence_ms` is what it takes for a standstill."""

    def __init__(self, silence_ms: int = LONGEST_SILENCE_MS) -> None:
        super().__init__()
        self._system = SystemClock(silence_ms=silence_ms)

    def monotonic_ms(self) -> int:
        return self._system.monotonic_ms()

    def away_ms(self) -> int:
        return self._system.away_ms()

    def now(self) -> datetime:
        return self._system.now()
