"""Exam time: what is left of it, when it stands still, whether the clock may be on screen; milliseconds throughout."""

from simulator.exam.bank import MINUTE_MS
from simulator.exam.events import BreakKind
from simulator.exam.profile import ClockPolicy
from simulator.exam.state import Place, State

NOTE_EVERY_MS = 4_500
"""How much time may pass unrecorded; with a look every 250 ms a crash gives back less than 5 s."""

PEEK_MS = 5_000
"""How long a peek shows the clock."""

NOTICE_MIN = 30
"""With how many minutes left a notice comes, where notices are on."""

LAST_MIN = 5
"""From how many minutes left on the clock is on screen and stays there, where notices are on."""


def left_ms(state: State, at_ms: int) -> int:
    """The time left, never negative."""
    return max(0, state.plan.limit_ms - at_ms)


def is_over(state: State, at_ms: int) -> bool:
    """Whether the time of the exam has run out."""
    return at_ms >= state.plan.limit_ms


def allowance_ms(state: State) -> int | None:
    """For how long the break that is going on stops the clock: 0 where it runs on, None without limit."""
    if state.on_break is None:
        return 0
    match state.on_break.kind:
        case BreakKind.UNSCHEDULED:
            return 0
        case BreakKind.SCHEDULED:
            scheduled = state.plan.breaks[state.on_break.number - 1]
            return 0 if scheduled.clock_runs else scheduled.minutes * MINUTE_MS
        case BreakKind.PAUSE:
            return None if state.plan.pause_ms is None else max(0, state.plan.pause_ms - state.paused_ms)


def due_notices(state: State, at_ms: int) -> tuple[int, ...]:
    """The notices, by their minutes left, that are due and have not come; none where the exam is as short as that."""
    if not notices_on(state):
        return ()
    left, limit = left_ms(state, at_ms), state.plan.limit_ms
    return tuple(
        minutes
        for minutes in (NOTICE_MIN, LAST_MIN)
        if minutes not in state.warned and left <= minutes * MINUTE_MS < limit
    )


def notices_on(state: State) -> bool:
    """Whether the 30-minute and 5-minute notices come in this attempt."""
    return state.plan.warnings and state.plan.policy is not ClockPolicy.NEVER


def last_minutes(state: State, at_ms: int) -> bool:
    """Whether the clock is forced on screen because the exam is about to end."""
    return notices_on(state) and left_ms(state, at_ms) <= LAST_MIN * MINUTE_MS


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
            return _peeking(state, at_ms) or gate_clock_on_screen(state) or last_minutes(state, at_ms)


def gate_clock_on_screen(state: State) -> bool:
    """Whether a gate on screen shows its clock."""
    return state.surfaced is not None and not awaits_estimate(state)


def _peeking(state: State, at_ms: int) -> bool:
    return state.peeked_at_ms is not None and at_ms < state.peeked_at_ms + PEEK_MS
