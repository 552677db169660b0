"""Copies of the database and its repair: what they hold, what came of them, as plain values and protocols."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from simulator.exam.plan import Kind
from simulator.ports import StoreError, Trouble, Verdict

if TYPE_CHECKING:
    from simulator.exam.bank import Bank
    from simulator.exam.events import Entry
    from simulator.exam.form import Form
    from simulator.exam.plan import Plan

Proceed = Callable[[], bool]
"""Is asked now and then whether to go on; where not, the work ends and nothing of it is left."""


class BrokenOffError(Exception):
    """The work was told to end before it was done; nothing of it is left."""


class UnfinishedRestorationError(StoreError):
    """A restoration failed at a step and could not be taken back; the next start finishes it, and nothing is lost."""


class Reason(StrEnum):
    """Why there is a copy; OTHER is one of another name.

    REPLACED is a database that a restored one took the place of, REPAIRED what a repair has written, RESCUED what was
    open when something else lay in its place.
    """

    DAILY = "daily"
    EXAM = "exam"
    UPDATE = "update"
    REPLACED = "replaced"
    REPAIRED = "repaired"
    RESCUED = "rescued"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Copy:
    """A database in a file of its own, a damaged one set aside with its log; `schema` is empty where no name tells."""

    path: Path
    made_at: datetime
    reason: Reason
    schema: str
    size: int


@dataclass(frozen=True, slots=True)
class CopiedAttempt:
    """A finished attempt in a copy; `scale` and `passed` are None for a drill."""

    candidate: str
    title: str
    opened_at: datetime
    kind: Kind
    right: int
    scored: int
    scale: int | None
    passed: bool | None


@dataclass(frozen=True, slots=True)
class OpenExam:
    """An unfinished attempt in a copy and the question that was on screen last; how much time it took is not told."""

    candidate: str
    title: str
    opened_at: datetime
    question: int
    questions: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a copy holds, read without changing it; `trouble` is why it cannot be restored, None where it can.

    `known` are the numbers of its finished attempts and when they were opened.
    """

    copy: Copy
    trouble: Trouble | None = None
    attempts: int = 0
    candidates: tuple[str, ...] = ()
    newest: tuple[CopiedAttempt, ...] = ()
    unfinished: tuple[OpenExam, ...] = ()
    known: frozenset[tuple[int, datetime]] = frozenset()

    @property
    def total(self) -> int:
        """How many attempts are in it, finished or not."""
        return self.attempts + len(self.unfinished)


def fuller(found: Sequence[Preview], path: Path) -> Preview | None:
    """The newest of the copies that hold most, where that is more than the one at `path` holds."""
    own = max((one.total for one in found if one.copy.path == path), default=0)
    more = [one for one in found if one.trouble is None and one.total > own]
    return max(more, key=lambda one: (one.total, one.copy.made_at), default=None)


@dataclass(frozen=True, slots=True)
class Restored:
    """A copy that is the database now; `aside` is where the one before lies, None where there was none.

    `trouble` is why that one could not be restored in turn, None where it could.
    """

    copy: Copy
    aside: Path | None
    trouble: Trouble | None = None


class Fate(StrEnum):
    """What came of an attempt in a repair.

    REBUILT: its row was lost and made anew from its paper and journal. RECOUNTED: the journal gives another score than
    was stored, and that is kept. SHORTENED: unfinished, and the end of its journal is lost. GIVEN_UP: it had been
    finished, but a part of its journal is lost: kept without a score, and it cannot be resumed. LOST: not kept.
    """

    WHOLE = "whole"
    REBUILT = "rebuilt"
    RECOUNTED = "recounted"
    SHORTENED = "shortened"
    GIVEN_UP = "given-up"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class RepairedAttempt:
    """An attempt of a damaged database: what could be read of it, and how many entries of its journal are kept.

    `known` counts the entries up to the last one that was found; `right` and `scored` are as stored before, if at all.
    """

    number: int
    fate: Fate
    candidate: str = ""
    title: str = ""
    opened_at: datetime | None = None
    entries: int = 0
    known: int = 0
    right: int | None = None
    scored: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Repair:
    """What was saved into a new file, and how many `pages` the damaged one had; `unreadable` of them are lost."""

    path: Path
    attempts: tuple[RepairedAttempt, ...]
    candidates: int
    settings: int
    pages: int = 0
    unreadable: int = 0

    @property
    def kept(self) -> int:
        """How many attempts are in the new file."""
        return sum(one.fate is not Fate.LOST for one in self.attempts)

    @property
    def has_failed(self) -> bool:
        """Whether something is lost and no attempt was saved."""
        return not self.kept and bool(self.attempts or self.unreadable)


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules say of a journal: the first `sound` entries hold; the verdict, if those end the attempt."""

    sound: int
    verdict: Verdict | None = None


class Judge(Protocol):
    """Plays a journal through the rules."""

    def __call__(self, form: "Form", bank: "Bank", plan: "Plan", entries: "Sequence[Entry]") -> Judged:
        """Return how much of a journal holds; the form is one of the bank."""


class Copies(Protocol):
    """The copies of a database that need not be open, and its repair."""

    def all(self) -> tuple[Copy, ...]:
        """Return the copies in their folder and what was set aside or repaired, newest first."""

    def preview(self, copy: Copy) -> Preview:
        """Read what a copy holds; this may take a while."""

    def at(self, path: Path) -> Copy:
        """Return any file as a copy; StoreError where it is not there."""

    def restore(self, copy: Copy) -> Restored:
        """Put a copy in the place of the database, which is set aside; StoreError where it stays as it was.

        UnfinishedRestorationError where it could not be put back either. The database must not be open.
        """

    def begin_anew(self) -> None:
        """Take an empty file out of the place of the database; StoreError where it is not empty or stays."""

    def repair(self, target: Path | None = None) -> Repair:
        """Save what can be read of the database into a new file (None: beside it); StoreError where that fails.

        The database must not be open; it is never written to.
        """


class KeepCopy(Protocol):
    """Makes a copy of the open database where one is due.

    NotSavedError or StoreError where that fails, BrokenOffError where it was told not to go on.
    """

    def __call__(self, reason: Reason, proceed: Proceed, /) -> Copy | None:
        """Return the new copy, None where none is due."""


class FindingKind(StrEnum):
    """What a check of a database can find."""

    FILE = "file"
    REFERENCE = "reference"
    BANK = "bank"
    ITEM = "item"
    FORM = "form"
    ENTRY = "entry"
    REPLAY = "replay"
    SCORE = "score"
    OUTLINE = "outline"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a database: where, and what was found there in short."""

    kind: FindingKind
    place: str
    detail: str = ""
