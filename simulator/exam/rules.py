"""The rules of a sitting: a command at a time gives events or a refusal; chooses and changes nothing itself."""

from typing import assert_never

from simulator.exam import breaks, marks, moves, timing
from simulator.exam.commands import (
    AnswerSurvey,
    Begin,
    ClockCommand,
    Command,
    DeclineBreak,
    End,
    EndBreak,
    EstimateTime,
    GoBack,
    GoNext,
    Leave,
    NoteTime,
    OpenReview,
    Pause,
    Peek,
    Resume,
    ShowQuestion,
    StartReview,
    StopCommand,
    TakeBreak,
)
from simulator.exam.events import (
    Ended,
    EndReason,
    Interrupted,
    Peeked,
    Resumed,
    Surveyed,
    TimeEstimated,
    TimeNoted,
    TimeWarned,
)
from simulator.exam.profile import ClockPolicy
from simulator.exam.refusals import Decision, Refusal
from simulator.exam.state import Place, State


def decide(state: State, command: Command, at_ms: int) -> Decision:
    """Return what a command at exam time `at_ms` leads to; no events where there is nothing to change.

    Once the time is over every command ends the attempt instead.
    """
    barred = _barred(state, command)
    if barred is not None:
        return barred
    running = state.place not in {Place.READY, Place.ENDED}
    if running and not isinstance(command, Resume) and timing.is_over(state, at_ms):
        return (Ended(EndReason.TIME),)
    match command:
        case Begin() | ShowQuestion() | GoNext() | GoBack() | OpenReview() | StartReview():
            return moves.move(state, command, at_ms)
        case TakeBreak() | DeclineBreak() | Pause() | EndBreak():
            return breaks.take(state, command, at_ms)
        case Peek() | EstimateTime() | NoteTime():
            return _look(state, command, at_ms)
        case Leave() | Resume() | End() | AnswerSurvey():
            return _stop(state, command)
        case _:
            return marks.mark(state, command)


def _barred(state: State, command: Command) -> Refusal | None:
    if state.place is Place.ENDED:
        return None if isinstance(command, AnswerSurvey) else Refusal.ENDED
    if isinstance(command, Begin):
        return None if state.place is Place.READY else Refusal.ALREADY_STARTED
    if state.place is Place.READY:
        return Refusal.NOT_STARTED
    if state.interrupted and not isinstance(command, Resume):
        return Refusal.INTERRUPTED
    return _held_up(state, command)


def _held_up(state: State, command: Command) -> Refusal | None:
    """A break, or the offer of one, comes before everything but the clock and the end of the program."""
    if isinstance(command, NoteTime | Leave | Resume):
        return None
    if state.on_break is not None and not isinstance(command, EndBreak):
        return Refusal.ON_BREAK
    if state.offer is not None and not isinstance(command, TakeBreak | DeclineBreak):
        return Refusal.BREAK_OFFERED
    return None


def _stop(state: State, command: StopCommand) -> Decision:
    match command:
        case Leave():
            return (Interrupted(orderly=True),)
        case Resume(away_s=away_s):
            resumed = Resumed(away_s)
            return (resumed,) if state.interrupted else (Interrupted(orderly=False), resumed)
        case End():
            return (Ended(EndReason.CANDIDATE),) if state.place is Place.REVIEW else Refusal.NOT_HERE
        case AnswerSurvey(answers=answers):
            if state.place is not Place.ENDED:
                return Refusal.NOT_HERE
            return (Surveyed(answers),) if state.survey is None else Refusal.ENDED
        case _:
            assert_never(command)


def _look(state: State, command: ClockCommand, at_ms: int) -> Decision:
    match command:
        case NoteTime():
            notices = tuple(TimeWarned(minutes) for minutes in timing.due_notices(state, at_ms))
            if notices:
                return notices
            return (TimeNoted(),) if at_ms - state.at_ms >= timing.NOTE_EVERY_MS else ()
        case Peek():
            if not (state.plan.peek and state.plan.policy is ClockPolicy.GATES and state.place is Place.QUESTION):
                return Refusal.NO_PEEK
            return () if timing.gate_clock_on_screen(state) else (Peeked(state.question),)
        case EstimateTime(minutes=minutes):
            if state.surfaced is None or not timing.awaits_estimate(state) or minutes < 0:
                return Refusal.NO_ESTIMATE
            record = state.gate_record(state.surfaced.gate)
            return (TimeEstimated(state.surfaced.gate, minutes, record.used_ms if record else at_ms),)
        case _:
            assert_never(command)
