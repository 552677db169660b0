"""What a candidate, or the clock, asks of a running attempt: imperative, checked by the rules."""

from dataclasses import dataclass

from simulator.exam.events import Review
from simulator.exam.items import Letter


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


Command = (
    Begin
    | ShowQuestion
    | GoNext
    | GoBack
    | OpenReview
    | StartReview
    | Choose
    | ToggleFlag
    | Peek
    | EstimateTime
    | NoteTime
    | Leave
    | Resume
    | End
)
