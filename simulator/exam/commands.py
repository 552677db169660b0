"""What a candidate, or the clock, asks of a running attempt: imperative, checked by the rules."""

from dataclasses import dataclass

from simulator.exam.answers import Spot
from simulator.exam.events import Review, Span
from simulator.exam.items import Letter
from simulator.exam.whiteboard import Stroke


@dataclass(frozen=True, slots=True)
class Begin:
    """Start the exam time and show question 1."""


@dataclass(frozen=True, slots=True)
class ShowQuestion:
    """Go to a question from the Navigator or the Item Review Screen."""

    question: int


@dataclass(frozen=True, slots=True)
class GoNext:
    """Go on: to the next question of the form or the walk, or to the Item Review Screen after the last."""


@dataclass(frozen=True, slots=True)
class GoBack:
    """Go to the previous question of the form or the walk."""


@dataclass(frozen=True, slots=True)
class OpenReview:
    """Go to the Item Review Screen."""


@dataclass(frozen=True, slots=True)
class StartReview:
    """Walk through a set of questions from the Item Review Screen."""

    review: Review


@dataclass(frozen=True, slots=True)
class Choose:
    """Press an option of the question on screen: choose it, or take it back where several may be chosen."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class Arrange:
    """Put letters of the question on screen in an order, the placed ones first to last."""

    order: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Match a prompt of the question on screen to a choice by its number from 1; None takes its pair back."""

    letter: Letter
    choice: int | None


@dataclass(frozen=True, slots=True)
class Write:
    """Type the answer of the question on screen."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Mark these spots, and no others, on the picture of the question on screen."""

    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Strike:
    """Strike an option of the question on screen through, or take that back."""

    letter: Letter


@dataclass(frozen=True, slots=True)
class Highlight:
    """Highlight these stretches, and no others, of the question on screen."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Comment:
    """Leave a comment on the question on screen; empty to take it back."""

    text: str


@dataclass(frozen=True, slots=True)
class Explain:
    """Ask for the explanation of the question on screen, where the driver is for study."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """Draw a stroke on the whiteboard."""

    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Erase:
    """Take strokes off the whiteboard, by their places from 0."""

    strokes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TakeBreak:
    """Take the break that is offered, or an unscheduled one."""


@dataclass(frozen=True, slots=True)
class DeclineBreak:
    """Go on without the break that is offered."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock and cover the screen, where that is granted."""


@dataclass(frozen=True, slots=True)
class EndBreak:
    """Come back from a break that took `away_ms` by the clock on the wall."""

    away_ms: int


@dataclass(frozen=True, slots=True)
class ToggleFlag:
    """Turn the flag of a question on or off."""

    question: int


@dataclass(frozen=True, slots=True)
class Peek:
    """Reveal the clock for a moment, where the plan allows it."""


@dataclass(frozen=True, slots=True)
class EstimateTime:
    """Say how many minutes seem to have gone, before the clock of a gate is shown."""

    minutes: int


@dataclass(frozen=True, slots=True)
class NoteTime:
    """Let the rules look at the clock."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Stop the program in good order; the attempt can be resumed."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on after an interruption of `away_s` seconds of the wall clock."""

    away_s: int


@dataclass(frozen=True, slots=True)
class End:
    """End the review and with it the exam."""


@dataclass(frozen=True, slots=True)
class AnswerSurvey:
    """Answer the survey after the end: names of questions and answers."""

    answers: tuple[tuple[str, str], ...]


AnswerCommand = Choose | Arrange | Match | Write | Mark
"""Answers the question on screen."""

NoteCommand = ToggleFlag | Strike | Highlight | Comment | Explain
"""Marks something beside the answer of a question."""

BoardCommand = Sketch | Erase

MoveCommand = Begin | ShowQuestion | GoNext | GoBack | OpenReview | StartReview

ClockCommand = Peek | EstimateTime | NoteTime

BreakCommand = TakeBreak | DeclineBreak | Pause | EndBreak

StopCommand = Leave | Resume | End | AnswerSurvey

Command = AnswerCommand | NoteCommand | BoardCommand | MoveCommand | ClockCommand | BreakCommand | StopCommand
