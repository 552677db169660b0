"""The rules of breaks: offered by the plan, unscheduled while the clock runs, or with the clock stopped."""

from typing import assert_never

from simulator.exam import moves, timing
from simulator.exam.commands import BreakCommand, DeclineBreak, EndBreak, Pause, TakeBreak
from simulator.exam.events import BreakDeclined, BreakEnded, BreakKind, BreakTaken, Event, ReviewOpened
from simulator.exam.refusals import Decision, Refusal
from simulator.exam.state import Break, Offer, Place, State


def take(state: State, command: BreakCommand, at_ms: int) -> Decision:
    """Begin, decline or end a break, or say why that cannot be."""
    match command:
        case TakeBreak():
            return _take(state)
        case DeclineBreak():
            return _decline(state, at_ms)
        case Pause():
            return _pause(state)
        case EndBreak(away_ms=away_ms):
            if state.on_break is None or away_ms < 0:
                return Refusal.NO_BREAK
            return (BreakEnded(_granted(state, away_ms)), *_back(state, state.on_break, at_ms))
        case _:
            assert_never(command)


def can_pause(state: State) -> bool:
    """Whether the clock may be stopped now."""
    return state.plan.pause_ms is None or state.paused_ms < state.plan.pause_ms


def _take(state: State) -> Decision:
    if state.offer is not None:
        return (BreakTaken(BreakKind.SCHEDULED, state.offer.number),)
    if state.place not in {Place.QUESTION, Place.REVIEW}:
        return Refusal.NOT_HERE
    return (BreakTaken(BreakKind.UNSCHEDULED),) if state.plan.profile.breaks.unscheduled else Refusal.NO_BREAK


def _decline(state: State, at_ms: int) -> Decision:
    offer = state.offer
    if offer is None or not state.plan.breaks[offer.number - 1].optional:
        return Refusal.NO_BREAK
    return (BreakDeclined(offer.number), *moves.show(state, offer.question, offer.walk, at_ms))


def _pause(state: State) -> Decision:
    if state.place not in {Place.QUESTION, Place.REVIEW}:
        return Refusal.NOT_HERE
    if state.plan.pause_ms == 0:
        return Refusal.NO_BREAK
    return (BreakTaken(BreakKind.PAUSE),) if can_pause(state) else Refusal.NO_PAUSE_LEFT


def _granted(state: State, away_ms: int) -> int:
    """For how long the clock really stood still; of other breaks how long they took."""
    allowance = timing.allowance_ms(state)
    pausing = state.on_break is not None and state.on_break.kind is BreakKind.PAUSE
    return min(away_ms, allowance) if pausing and allowance is not None else away_ms


def _back(state: State, ended: Break, at_ms: int) -> tuple[Event, ...]:
    """Go on where the break was offered, or on the first open question where the one left is closed now."""
    offer = ended.offer
    if offer is not None and offer.question not in state.locked:
        return moves.show(state, offer.question, offer.walk, at_ms)
    if offer is None and state.question == 0:
        return ()
    if offer is None and state.question not in state.locked:
        return moves.show(state, state.question, state.walk, at_ms)
    following = _open_after(state, offer)
    return (ReviewOpened(),) if following is None else moves.show(state, following, None, at_ms)


def _open_after(state: State, offer: Offer | None) -> int | None:
    start = offer.question if offer is not None else state.question
    numbers = range(1, len(state.questions) + 1)
    after = [q for q in numbers if q not in state.locked and q > start]
    return after[0] if after else None
