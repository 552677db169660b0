"""What has happened in an attempt: past tense, whole values, never changed once written."""

from dataclasses import dataclass
from enum import StrEnum

from simulator.exam.answers import Spot
from simulator.exam.items import Letter
from simulator.exam.whiteboard import Stroke


class Review(StrEnum):
    """The sets of questions that the Item Review Screen walks through."""

    ALL = "all"
    INCOMPLETE = "incomplete"
    FLAGGED = "flagged"


class BreakKind(StrEnum):
    """A break while the clock runs, one of the blueprint, or one that stops the clock."""

    UNSCHEDULED = "unscheduled"
    SCHEDULED = "scheduled"
    PAUSE = "pause"


class EndReason(StrEnum):
    """Why an attempt is over."""

    CANDIDATE = "candidate"
    TIME = "time"


class Part(StrEnum):
    """The texts of a question that can be highlighted."""

    STEM = "stem"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Walk:
    """A review in progress: the chosen set, frozen when the button was pressed."""

    review: Review
    questions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A highlighted stretch of a text: the characters from `start` up to `end` as shown, of the stem or the case."""

    part: Part
    start: int
    end: int


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
class Ordered:
    """The answer to a question is now these letters in this order."""

    question: int
    order: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """The answer to a question is now these pairs of a prompt and the number of its choice."""

    question: int
    pairs: tuple[tuple[Letter, int], ...]


@dataclass(frozen=True, slots=True)
class Written:
    """The answer to a question is now this text."""

    question: int
    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """The answer to a question is now these spots on its picture."""

    question: int
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Struck:
    """The options struck through are now these."""

    question: int
    letters: frozenset[Letter]


@dataclass(frozen=True, slots=True)
class Highlighted:
    """The highlights of a question are now these."""

    question: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Commented:
    """The candidate's comment on a question is now this text."""

    question: int
    text: str


@dataclass(frozen=True, slots=True)
class Explained:
    """The candidate was shown the explanation of a question."""

    question: int


@dataclass(frozen=True, slots=True)
class Sketched:
    """A stroke was drawn on the whiteboard."""

    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Erased:
    """Strokes were taken off the whiteboard, by their places from 0 in the order they were drawn, erased ones too."""

    strokes: tuple[int, ...]


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
class TimeWarned:
    """The notice came that this many minutes are left."""

    minutes: int


@dataclass(frozen=True, slots=True)
class BreakOffered:
    """A break of the plan, by its number from 1, was offered on the way to `question`."""

    number: int
    question: int
    walk: Walk | None = None


@dataclass(frozen=True, slots=True)
class BreakDeclined:
    """The candidate went on without the break that was offered."""

    number: int


@dataclass(frozen=True, slots=True)
class BreakTaken:
    """A break began; `number` is that of a break of the plan, 0 for others."""

    kind: BreakKind
    number: int = 0


@dataclass(frozen=True, slots=True)
class BreakEnded:
    """The break is over; it took `away_ms` by the clock on the wall."""

    away_ms: int


@dataclass(frozen=True, slots=True)
class ReviewOpened:
    """The Item Review Screen came on screen."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The program stopped while the attempt ran: `orderly` where the candidate left, not where it broke off."""

    orderly: bool


@dataclass(frozen=True, slots=True)
class Resumed:
    """The attempt goes on; exam time stood still for `away_s` seconds."""

    away_s: int


@dataclass(frozen=True, slots=True)
class TimeNoted:
    """Exam time went on without anything else to record."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The attempt is over."""

    reason: EndReason


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What the candidate answered to the survey after the end: names of questions and answers."""

    answers: tuple[tuple[str, str], ...]


AnswerEvent = Answered | Ordered | Matched | Written | Marked
"""The answer to a question is another one now."""

NoteEvent = Flagged | Struck | Highlighted | Commented | Explained
"""Something beside the answer of a question is marked."""

BoardEvent = Sketched | Erased

ClockEvent = GateReached | TimeEstimated | Peeked | TimeWarned | TimeNoted

BreakEvent = BreakOffered | BreakDeclined | BreakTaken | BreakEnded

Event = (
    Started
    | Shown
    | AnswerEvent
    | NoteEvent
    | BoardEvent
    | ClockEvent
    | BreakEvent
    | ReviewOpened
    | Interrupted
    | Resumed
    | Ended
    | Surveyed
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an attempt's journal: its number from 1, the exam time in milliseconds, and the event."""

    seq: int
    at_ms: int
    event: Event
