"""The visits of an attempt: what each question was found with, what it was left with, and when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.exam.answers import NO_ANSWER, Answer
from simulator.exam.events import (
    Answered,
    BreakTaken,
    Ended,
    Entry,
    Flagged,
    Marked,
    Matched,
    Ordered,
    ReviewOpened,
    Shown,
    Written,
)
from simulator.exam.state import answer_of


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay on a question, from its entry `seq` up to `end_seq`, the entry that took it off the screen.

    `found` and `left` are the answers at its beginning and at its end, `answered_ms` is when the last of them was
    given, None where none was. `flagged` tells whether the question was left with a flag, `ended` whether the
    attempt ended in this visit. Times are exam time in milliseconds.
    """

    question: int
    seq: int
    end_seq: int
    from_ms: int
    to_ms: int
    found: Answer
    left: Answer
    answered_ms: int | None = None
    flagged: bool = False
    ended: bool = False

    @property
    def spent_ms(self) -> int:
        """How long the question was on screen."""
        return self.to_ms - self.from_ms

    @property
    def changed(self) -> bool:
        """Whether the question was left with another answer than it was found with."""
        return self.left != self.found


@dataclass(slots=True)
class _Stay:
    """A visit that has not ended yet."""

    question: int
    seq: int
    from_ms: int
    found: Answer
    left: Answer
    answered_ms: int | None = None

    def closed(self, entry: Entry, end_seq: int, *, flagged: bool) -> Visit:
        """The visit that an entry ends."""
        return Visit(
            question=self.question,
            seq=self.seq,
            end_seq=end_seq,
            from_ms=self.from_ms,
            to_ms=entry.at_ms,
            found=self.found,
            left=self.left,
            answered_ms=self.answered_ms,
            flagged=flagged,
            ended=isinstance(entry.event, Ended),
        )


def visits(entries: Sequence[Entry]) -> tuple[Visit, ...]:
    """Return the visits of a journal in order; the last of one that breaks off lasts until its last entry."""
    return tuple(_visits(entries))


def _visits(entries: Sequence[Entry]) -> Iterator[Visit]:
    stay: _Stay | None = None
    answers: dict[int, Answer] = {}
    flags: set[int] = set()
    for entry in entries:
        match entry.event:
            case Shown() | ReviewOpened() | BreakTaken() | Ended() as move:
                if stay is not None:
                    answers[stay.question] = stay.left
                    yield stay.closed(entry, entry.seq, flagged=stay.question in flags)
                stay = _opened(move.question, entry, answers) if isinstance(move, Shown) else None
            case Answered() | Ordered() | Matched() | Written() | Marked() as given:
                if stay is not None:
                    stay.left, stay.answered_ms = answer_of(given), entry.at_ms
            case Flagged(question=question, flag=flag):
                (flags.add if flag else flags.discard)(question)
            case _:
                pass
    if stay is not None:
        last = entries[-1]
        yield stay.closed(last, last.seq + 1, flagged=stay.question in flags)


def _opened(question: int, entry: Entry, answers: dict[int, Answer]) -> _Stay:
    found = answers.get(question, NO_ANSWER)
    return _Stay(question, entry.seq, entry.at_ms, found, found)
