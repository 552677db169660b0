"""What has happened in an attempt: past tense, whole values, never changed once written."""

from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.items import Letter


class Review(StrEnum):
    """The sets of questions that the Item Review Screen walks through."""

    ALL = "all"
    INCOMPLETE = "incomplete"
    FLAGGED = "flagged"


class EndReason(StrEnum):
    """Why an attempt is over."""

    CANDIDATE = "candidate"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Walk:
    """A review in progress: the chosen set, frozen when the button was pressed."""

    review: Review
    questions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Started:
    """The candidate confirmed "Ready to Begin": exam time 0."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A question came on screen, within a walk or not."""

    question: int
    walk: Walk | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question is now this set of letters."""

    question: int
    answer: frozenset[Letter]


@dataclass(frozen=True, slots=True)
class Flagged:
    """The flag of a question is now on or off."""

    question: int
    flag: bool


@dataclass(frozen=True, slots=True)
class GateReached:
    """A gate was recorded: it surfaced on `question`, or was crossed on the way to a later one."""

    gate: int
    question: int
    plan_ms: int
    used_ms: int
    left_ms: int
    crossed: bool = False


@dataclass(frozen=True, slots=True)
class TimeEstimated:
    """The candidate guessed the minutes gone before the clock of a gate was shown."""

    gate: int
    minutes: int
    used_ms: int


@dataclass(frozen=True, slots=True)
class Peeked:
    """The candidate revealed the clock for a moment."""

    question: int


@dataclass(frozen=True, slots=True)
class ReviewOpened:
    """The Item Review Screen came on screen."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The program stopped while the attempt ran: `orderly` where the candidate left, not where it broke off."""

    orderly: bool


@dataclass(frozen=True, slots=True)
class Resumed:
    """The attempt goes on; exam time stood still for `away_s` seconds of the wall clock."""

    away_s: int


@dataclass(frozen=True, slots=True)
class TimeNoted:
    """Exam time went on without anything else to record."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The attempt is over."""

    reason: EndReason


Event = (
    Started
    | Shown
    | Answered
    | Flagged
    | GateReached
    | TimeEstimated
    | Peeked
    | ReviewOpened
    | Interrupted
    | Resumed
    | TimeNoted
    | Ended
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an attempt's journal: its number from 1, the exam time in milliseconds, and the event."""

    seq: int
    at_ms: int
    event: Event
