"""A journal to be looked through in both directions: the state after any of its entries, and where one finds what."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.events import (
    BreakTaken,
    Ended,
    Entry,
    GateReached,
    Interrupted,
    ReviewOpened,
    TimeNoted,
)
from simulator.exam.state import State, replay

EVERY = 64
"""After so many entries a state is kept, so that any other one is at most so many entries away."""


class Sight(StrEnum):
    """What is worth a mark on the line of time."""

    GATE = "gate"
    REVIEW = "review"
    BREAK = "break"
    INTERRUPTION = "interruption"
    END = "end"


@dataclass(frozen=True, slots=True)
class Mark:
    """Something worth seeing; `position` is how many entries there are up to it, with it."""

    sight: Sight
    position: int
    at_ms: int


class Playback:
    """Gives the state after any number of entries, as a replay from the beginning would.

    Positions run from 0, before anything has happened, to `end`, after the last entry.
    """

    def __init__(self, begin: State, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        self._times = [entry.at_ms for entry in self._entries]
        self._kept = [begin]
        for start in range(0, len(self._entries) - EVERY + 1, EVERY):
            self._kept.append(replay(self._kept[-1], self._entries[start : start + EVERY]))
        self._last = (0, begin)

    @property
    def end(self) -> int:
        """The position after the last entry."""
        return len(self._entries)

    @property
    def used_ms(self) -> int:
        """The exam time of the last entry."""
        return self._times[-1] if self._times else 0

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is worth seeing, in order."""
        found = ((_sight(entry), entry) for entry in self._entries)
        return tuple(
            Mark(sight, position, entry.at_ms)
            for position, (sight, entry) in enumerate(found, start=1)
            if sight is not None
        )

    def state(self, position: int) -> State:
        """The state after so many entries; one step on from the position asked for last costs one entry."""
        place, state = self._last
        kept = position // EVERY
        if not kept * EVERY <= place <= position:
            place, state = kept * EVERY, self._kept[kept]
        state = replay(state, self._entries[place:position])
        self._last = (position, state)
        return state

    def entry(self, position: int) -> Entry | None:
        """The entry that led to a position; None at the beginning."""
        return self._entries[position - 1] if position else None

    def at(self, ms: int) -> int:
        """The position at an exam time: after all entries up to it."""
        return bisect_right(self._times, ms)

    def ms(self, position: int) -> int:
        """The exam time of a position."""
        return self._times[position - 1] if position else 0

    def step(self, position: int, way: int) -> int:
        """The next position in a direction (-1 or +1) at which something happened that can be seen, or the edge."""
        there = position + way
        while 0 < there < self.end and isinstance(self._entries[there - 1].event, TimeNoted):
            there += way
        return max(0, min(there, self.end))


def _sight(entry: Entry) -> Sight | None:
    match entry.event:
        case GateReached():
            return Sight.GATE
        case ReviewOpened():
            return Sight.REVIEW
        case BreakTaken():
            return Sight.BREAK
        case Interrupted():
            return Sight.INTERRUPTION
        case Ended():
            return Sight.END
        case _:
            return None
