"""One running attempt: decide, put on disk, evolve, tell; knows neither Qt nor SQL."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.exam import rules, timing
from simulator.exam.commands import Command, Resume
from simulator.exam.events import Entry
from simulator.exam.refusals import Refusal
from simulator.exam.state import State, evolve
from simulator.ports import AttemptId, Clock, Journal


@dataclass(frozen=True, slots=True)
class Done:
    """A command was carried out; `changed` is False where there was nothing to do."""

    changed: bool


Outcome = Done | Refusal


class Sitting:
    """Runs commands against one attempt, each on disk before it counts.

    Exam time goes on from that of the last entry, counted by the monotonic clock since this object was made; while the
    attempt is interrupted, or not begun, it stands still, and so it does in a break for as long as that one grants. A
    machine that slept and a program that was stopped, which the monotonic clock does not count, are recorded as an
    interruption.
    """

    def __init__(self, attempt: AttemptId, state: State, journal: Journal, clock: Clock) -> None:
        self.attempt = attempt
        self._state = state
        self._journal = journal
        self._clock = clock
        self._anchor_ms = clock.monotonic_ms()
        self._base_ms = state.at_ms
        self._away_ms = clock.away_ms()
        self._watchers: list[Callable[[State], None]] = []

    @property
    def state(self) -> State:
        """The state as it is on disk."""
        return self._state

    def watch(self, watcher: Callable[[State], None]) -> None:
        """Call `watcher` with the new state after each change that is on disk."""
        self._watchers.append(watcher)

    def now_ms(self) -> int:
        """The exam time: milliseconds since "Ready to Begin", never behind the last entry nor past the limit."""
        state = self._state
        if not state.seq or state.interrupted or state.ended:
            return state.at_ms
        allowance_ms = timing.allowance_ms(state)
        if allowance_ms is None:
            return state.at_ms
        gone = self._base_ms + max(0, self._clock.monotonic_ms() - self._anchor_ms - allowance_ms)
        return max(state.at_ms, min(gone, state.plan.limit_ms))

    def left_ms(self) -> int:
        """The time left of the exam."""
        return timing.left_ms(self._state, self.now_ms())

    def break_ms(self) -> int:
        """For how long the break that is going on has lasted by the monotonic clock; 0 where none is."""
        return self._clock.monotonic_ms() - self._anchor_ms if self._state.on_break is not None else 0

    def do(self, command: Command) -> Outcome:
        """Carry out a command; NotSavedError where the disk refuses, and then nothing has changed."""
        self._note_absence()
        return self._do(command)

    def _do(self, command: Command) -> Outcome:
        at_ms = self.now_ms()
        decision = rules.decide(self._state, command, at_ms)
        if isinstance(decision, Refusal):
            return decision
        if not decision:
            return Done(changed=False)
        first = self._state.seq + 1
        entries = [Entry(first + place, at_ms, event) for place, event in enumerate(decision)]
        self._journal.append(self.attempt, entries)
        self._take(entries)
        return Done(changed=True)

    def _note_absence(self) -> None:
        """Record that the machine slept or the program was stopped since the last look."""
        away_ms, state = self._clock.away_ms(), self._state
        if away_ms > self._away_ms and state.seq and not state.interrupted and not state.ended:
            self._do(Resume((away_ms - self._away_ms) // 1000))
        self._away_ms = away_ms

    def _take(self, entries: list[Entry]) -> None:
        before = self._state
        for entry in entries:
            self._state = evolve(self._state, entry)
        if not before.seq or before.interrupted or before.on_break != self._state.on_break:
            self._anchor_ms = self._clock.monotonic_ms()
            self._base_ms = self._state.at_ms
        for watcher in self._watchers:
            watcher(self._state)
