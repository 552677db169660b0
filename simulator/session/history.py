"""The score history as a candidate looks at it: which attempts are shown, in which order, and what they add up to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from heapq import nlargest
from operator import itemgetter

from simulator.exam.bank import BankId
from simulator.exam.plan import Kind
from simulator.exam.scoring import scale_range
from simulator.ports import AttemptRow, CandidateId, Repeats, Strand
from simulator.session import search


class Outcome(StrEnum):
    """Which results are shown, as they were sat."""

    ANY = "any"
    PASSED = "passed"
    FAILED = "failed"


class Aside(StrEnum):
    """Whether archived attempts are shown."""

    HIDDEN = "hidden"
    SHOWN = "shown"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class Sieve:
    """Filters that combine; an attempt is shown that fits all of them.

    `kind` is None for exams and drills; dates are those where the candidate is, both included; `text` is sought in the
    notes as `search` takes texts, each of its words.
    """

    candidate: CandidateId | None = None
    bank: BankId | None = None
    outcome: Outcome = Outcome.ANY
    kind: Kind | None = None
    aside: Aside = Aside.HIDDEN
    since: date | None = None
    until: date | None = None
    text: str = ""

    def sift(self, rows: Iterable[AttemptRow]) -> list[AttemptRow]:
        """Return the attempts that fit, in their order."""
        words = search.words(self.text)
        return [row for row in rows if self._fits(row) and _holds(row.note, words)]

    def _fits(self, row: AttemptRow) -> bool:
        return (
            self.candidate in {None, row.candidate}
            and self.bank in {None, row.bank}
            and self.kind in {None, row.kind}
            and (self.aside is Aside.SHOWN or row.archived == (self.aside is Aside.ONLY))
            and (self.outcome is Outcome.ANY or _passed(row) == (self.outcome is Outcome.PASSED))
            and self._in_time(row)
        )

    def _in_time(self, row: AttemptRow) -> bool:
        if self.since is None and self.until is None:
            return True
        day = row.opened_at.astimezone().date()
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Column(StrEnum):
    """What a history can be ordered by."""

    DATE = "date"
    CANDIDATE = "candidate"
    EXAM = "exam"
    SCORE = "score"
    RESULT = "result"
    RIGHT = "right"
    FIRST = "first"
    AGAIN = "again"
    TIME = "time"
    PACE = "pace"
    NOTE = "note"
    ANSWERED = "answered"
    FLAGGED = "flagged"
    END = "end"


@dataclass(frozen=True, slots=True)
class Order:
    """By which column a history is ordered, and whether the greatest comes first; the newest unless said otherwise."""

    column: Column = Column.DATE
    falling: bool = True


def ordered(rows: Sequence[AttemptRow], column: Column, *, falling: bool) -> list[AttemptRow]:
    """Order attempts by a column, newest first among equals; those without a value stand at the end either way."""
    if column is Column.DATE:
        return sorted(rows, key=_moment, reverse=falling)
    key = _KEYS[column]
    valued, others = [], []
    for row in sorted(rows, key=_moment, reverse=True):
        value = key(row)
        if value is None:
            others.append(row)
        else:
            valued.append((value, row))
    valued.sort(key=itemgetter(0), reverse=falling)
    return [row for _, row in valued] + others


def spread(row: AttemptRow) -> tuple[int, int] | None:
    """The 80 % range of the score of an exam on its scale, None for a drill."""
    return None if row.score is None or row.ends is None else scale_range(row.score, row.ends)


def pace_ms(row: AttemptRow) -> int | None:
    """The exam time for each answered question, None where none is."""
    return row.used_ms // row.answered if row.answered else None


def course(rows: Iterable[AttemptRow], most: int) -> list[AttemptRow]:
    """Return the latest exams that can be compared in one line, oldest first: one candidate, one bank, no drills.

    They are those of the candidate and bank of the newest exam among the attempts.
    """
    exams = [row for row in rows if row.kind is Kind.EXAM and row.score is not None]
    if not exams:
        return []
    newest = max(exams, key=_moment)
    same = [row for row in exams if (row.candidate, row.bank) == (newest.candidate, newest.bank)]
    return sorted(nlargest(most, same, key=_moment), key=_moment)


def before(rows: Iterable[AttemptRow], later: AttemptRow) -> AttemptRow | None:
    """Return the exam of the same candidate and bank that was sat last before another."""
    earlier = [
        row
        for row in rows
        if (row.candidate, row.bank, row.kind) == (later.candidate, later.bank, Kind.EXAM)
        and (row.opened_at, row.id) < (later.opened_at, later.id)
    ]
    return max(earlier, key=lambda row: (row.opened_at, row.id), default=None)


def repeats(rows: Iterable[AttemptRow]) -> Repeats | None:
    """Add up first-seen and repeated questions; None where nothing is known of any attempt."""
    known = [row.repeats for row in rows if row.repeats is not None]
    if not known:
        return None
    return Repeats(
        first_right=sum(one.first_right for one in known),
        first_count=sum(one.first_count for one in known),
        again_right=sum(one.again_right for one in known),
        again_count=sum(one.again_count for one in known),
    )


def exams_of(strands: Iterable[Strand]) -> Mapping[BankId, str]:
    """Return the banks that attempts were sat on, with the title each had last; `strands` come newest first."""
    found: dict[BankId, str] = {}
    for strand in strands:
        found.setdefault(strand.bank, strand.title)
    return found


def candidates_of(strands: Iterable[Strand]) -> Mapping[CandidateId, str]:
    """Return who sat the attempts, by name."""
    found = {strand.candidate: strand.candidate_name for strand in strands}
    return dict(sorted(found.items(), key=lambda entry: entry[1].casefold()))


def _moment(row: AttemptRow) -> tuple[datetime, int]:
    return row.opened_at, row.id


def _passed(row: AttemptRow) -> bool | None:
    return None if row.score is None else row.score.passed


def _holds(note: str, words: Sequence[str]) -> bool:
    if not words:
        return True
    folded = search.fold(note)
    return all(word in folded for word in words)


_Value = float | str | tuple[float, ...] | None

_KEYS: Mapping[Column, Callable[[AttemptRow], _Value]] = {
    Column.CANDIDATE: lambda row: row.candidate_name.casefold(),
    Column.EXAM: lambda row: row.title.casefold(),
    Column.SCORE: lambda row: None if row.score is None else row.score.scale,
    Column.RESULT: _passed,
    Column.RIGHT: lambda row: _share(row.right, row.scored),
    Column.FIRST: lambda row: _share(row.repeats.first_right, row.repeats.first_count) if row.repeats else None,
    Column.AGAIN: lambda row: _share(row.repeats.again_right, row.repeats.again_count) if row.repeats else None,
    Column.TIME: lambda row: row.used_ms,
    Column.PACE: pace_ms,
    Column.ANSWERED: lambda row: _share(row.answered, row.questions),
    Column.FLAGGED: lambda row: row.flagged,
    Column.END: lambda row: row.ended_by,
    Column.NOTE: lambda row: row.note.casefold() or None,
}


def _share(right: int, count: int) -> float | None:
    return right / count if count else None
