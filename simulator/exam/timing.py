"""Exam time: what is left of it and whether the clock may be on screen; milliseconds throughout."""

from simulator.exam.plan import ClockPolicy
from simulator.exam.state import Place, State

NOTE_EVERY_MS = 4_500
"""How much time may pass unrecorded; with a look every 250 ms a crash gives back less than 5 s."""

PEEK_MS = 5_000
"""How long a peek shows the clock."""


def left_ms(state: State, at_ms: int) -> int:
    """The time left, never negative."""
    return max(0, state.plan.limit_ms - at_ms)


def is_over(state: State, at_ms: int) -> bool:
    """Whether the time of the exam has run out."""
    return at_ms >= state.plan.limit_ms


def awaits_estimate(state: State) -> bool:
    """Whether a gate on screen waits for the candidate's guess before it shows its clock."""
    if state.surfaced is None or state.surfaced.repeated or not state.plan.estimate_first:
        return False
    record = state.gate_record(state.surfaced.gate)
    return record is not None and record.estimate_min is None


def clock_on_screen(state: State, at_ms: int) -> bool:
    """Whether the clock may be seen now; the one rule that every screen asks."""
    if state.place not in {Place.QUESTION, Place.REVIEW}:
        return False
    match state.plan.policy:
        case ClockPolicy.VISIBLE:
            return True
        case ClockPolicy.NEVER:
            return False
        case ClockPolicy.GATES:
            return _peeking(state, at_ms) or gate_clock_on_screen(state)


def gate_clock_on_screen(state: State) -> bool:
    """Whether a gate on screen shows its clock."""
    return state.surfaced is not None and not awaits_estimate(state)


def _peeking(state: State, at_ms: int) -> bool:
    return state.peeked_at_ms is not None and at_ms < state.peeked_at_ms + PEEK_MS
