"""What use cases need from outside, as protocols and plain values, and the errors that may come back."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NewType, Protocol

from simulator.exam.bank import Bank, BankId, Blueprint, Revision
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.exam.plan import Kind, Plan
from simulator.exam.problems import Problem
from simulator.exam.score import Score
from simulator.exam.whereabouts import Places

if TYPE_CHECKING:  # the home page shows none of these
    from simulator.exam.correction import CorrectedKey, Correction
    from simulator.exam.events import AnswerEvent, Entry
    from simulator.exam.outline import Outline

LONGEST_NOTE = 10_000
"""Signs of a note on an attempt, wherever it is written, kept or read from; every cell of a workbook holds so many."""

AttemptId = NewType("AttemptId", int)
CandidateId = NewType("CandidateId", int)


class Trouble(StrEnum):
    """What is the matter with the store, for the words that the user interface finds."""

    UNKNOWN = "unknown"
    FULL = "full"
    READ_ONLY = "read-only"
    BUSY = "busy"
    DAMAGED = "damaged"
    EMPTY = "empty"
    FOREIGN = "foreign"
    NEWER = "newer"
    OLDER = "older"
    MISSING = "missing"
    IN_THE_WAY = "in-the-way"
    MOVED = "moved"
    FAILING = "failing"
    IN_USE = "in-use"
    NO_ANSWER = "no-answer"
    UNREADABLE = "unreadable"


class NotSavedError(Exception):
    """The disk refused; nothing of the command has been kept; `trouble` says why where that is known."""

    def __init__(self, *args: object, trouble: Trouble = Trouble.UNKNOWN) -> None:
        super().__init__(*args)
        self.trouble = trouble


class StaleJournalError(NotSavedError):
    """Another writer has gone on with this attempt; this sitting must be opened again."""


class StoreError(Exception):
    """What is stored cannot be used: `trouble` is the kind, `path` the file or folder; nothing has been changed."""

    def __init__(self, *args: object, trouble: Trouble = Trouble.UNKNOWN, path: Path | None = None) -> None:
        super().__init__(*args)
        self.trouble = trouble
        self.path = path


class UnreadableEntryError(StoreError):
    """An entry of a journal is of a kind or version that this program does not know."""

    def __init__(self, attempt: AttemptId, seq: int, path: Path | None = None) -> None:
        super().__init__(f"entry {seq} of attempt {attempt} cannot be read", trouble=Trouble.UNREADABLE, path=path)
        self.attempt = attempt
        self.seq = seq


class UnknownAttemptError(LookupError):
    """There is no attempt of that number."""


class UnknownBankError(LookupError):
    """There is no bank of that name or revision."""


class RefusedArchiveError(ValueError):
    """An archive or a folder is not taken as a bank, as a whole; `problems` say why, nothing of it may be used."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(", ".join(f"{problem.file}: {problem.code}" for problem in problems))
        self.problems = problems


class Clock(Protocol):
    """Time, split by what it may be used for."""

    def monotonic_ms(self) -> int:
        """Milliseconds in which the program ran, by a clock that nobody can set; only differences mean anything."""

    def away_ms(self) -> int:
        """Milliseconds in which the machine slept or the program was stopped; only differences mean anything."""

    def now(self) -> datetime:
        """The date and time in UTC, for stamps only."""


class Journal(Protocol):
    """The append-only record of attempts."""

    def append(self, attempt: AttemptId, entries: "Sequence[Entry]") -> None:
        """Put entries on disk in one commit; NotSavedError where that fails, StaleJournalError on a taken seq."""

    def read(self, attempt: AttemptId) -> "tuple[Entry, ...]":
        """Return all entries of the attempt in order; empty where there are none."""

    def answers(self, attempt: AttemptId) -> "tuple[AnswerEvent, ...]":
        """Return the events of the attempt that say what is answered, in order."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who sits exams on this machine."""

    id: CandidateId
    name: str


@dataclass(frozen=True, slots=True)
class AttemptDraft:
    """An attempt about to be opened."""

    candidate: CandidateId
    form: Form
    plan: Plan
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Attempt:
    """One candidate's run through one form, as stored.

    `ended_at` is None until it has ended and been scored; `score` is that of an exam, and None for a drill.
    """

    id: AttemptId
    candidate: CandidateId
    form: Form
    plan: Plan
    opened_at: datetime
    last_entry_at: datetime | None
    score: Score | None
    ended_at: datetime | None
    correction: "Correction | None" = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Repeats:
    """All questions of an attempt: those met for the first time, and those seen in an earlier attempt (`again`)."""

    first_right: int
    first_count: int
    again_right: int
    again_count: int


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One line of the score history; the counts are of scored items, `right` of `scored` for any kind of attempt.

    `uid` is the same on every machine that the attempt comes to. `score` is None for a drill, which has no place on the
    scale: whatever goes through the scores of a history meets exams alone.

    `repeats` is None until an outline of the attempt has been made. `ends` are those of the practice scale,
    None where they are not known.

    `corrected` is the score with the `corrected_keys` keys that were corrected since, None where none was.
    """

    id: AttemptId
    candidate: CandidateId
    candidate_name: str
    bank: BankId
    exam: str
    title: str
    opened_at: datetime
    ended_at: datetime | None
    ended_by: str
    used_ms: int
    limit_ms: int
    questions: int
    answered: int
    flagged: int
    score: Score | None
    corrected_keys: int = 0
    corrected: Score | None = None
    uid: str = ""
    kind: Kind = Kind.EXAM
    right: int = 0
    scored: int = 0
    note: str = ""
    archived: bool = False
    repeats: Repeats | None = None
    ends: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Strand:
    """The finished attempts of one candidate on one bank, whose title is the one of the newest.

    `corrected` says whether keys of any of them were corrected since.
    """

    candidate: CandidateId
    candidate_name: str
    bank: BankId
    title: str
    attempts: int
    corrected: bool


@dataclass(frozen=True, slots=True)
class SatRevision:
    """A revision that finished attempts were sat on; `corrected_by` is the one it was compared with last, if any."""

    revision: Revision
    bank: BankId
    corrected_by: Revision | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is stored with an attempt when it has been scored; the outline may come later."""

    score: Score
    ended_at: datetime
    ended_by: str
    used_ms: int
    answered: int
    flagged: int
    outline: "Outline | None" = None


class Archive(Protocol):
    """Candidates, attempts and what each candidate has seen."""

    def candidates(self) -> tuple[Candidate, ...]:
        """Return all candidates in the order they were added."""

    def add_candidate(self, name: str) -> Candidate:
        """Add a candidate; ValueError where the name is empty or taken."""

    def open_attempt(self, draft: AttemptDraft) -> AttemptId:
        """Store an attempt and its items as seen, in one commit."""

    def attempt(self, attempt: AttemptId) -> Attempt:
        """Return an attempt; UnknownAttemptError where there is none."""

    def settle(self, attempt: AttemptId, verdict: Verdict) -> None:
        """Store the score of an attempt that has ended; settling again with the same verdict changes nothing."""

    def unsettled(self) -> tuple[AttemptId, ...]:
        """Return the attempts without a score, newest first."""

    def discard(self, attempt: AttemptId) -> None:
        """Give up an unfinished attempt; its journal and its seen items stay."""

    def history(
        self, *, candidate: CandidateId | None = None, limit: int | None = None, archived: bool = True
    ) -> tuple[AttemptRow, ...]:
        """Return the scored attempts, newest first, with the archived ones or without."""

    def finished(self) -> tuple[AttemptId, ...]:
        """Return the attempts that `history` tells of, in its order."""

    def rows(self, attempts: Sequence[AttemptId]) -> tuple[AttemptRow, ...]:
        """Return those of the attempts that `history` tells of, in its order."""

    def strands(self) -> tuple[Strand, ...]:
        """Return who has finished attempts of which banks, and how many; those of the newest attempt first."""

    def sat_revisions(self) -> tuple[SatRevision, ...]:
        """Return the revisions that finished attempts were sat on, each with the one it was compared with."""

    def sat_with(self, revision: Revision, items: Sequence[ItemId]) -> tuple[tuple[AttemptId, Form], ...]:
        """Return the finished attempts of a revision with their forms; those with none of the items may be left out."""

    def corrected_keys(self, revision: Revision) -> "Mapping[ItemId, CorrectedKey]":
        """Return the corrected keys that attempts of a revision have, each as one of them has it."""

    def finished_on(self, revision: Revision) -> frozenset[AttemptId]:
        """Return the finished attempts of a revision."""

    def correct(
        self,
        revision: Revision,
        against: Revision | None,
        found: "Mapping[AttemptId, Correction]",
        *,
        among: Collection[AttemptId] | None = None,
    ) -> None:
        """Replace the corrections of all attempts of a revision, and note what it was compared with.

        `among` are the finished attempts that were looked at. Where there are others by now, nothing is noted, so that
        the revision is compared again; what was found for one that is gone is left out.
        """

    def met_before(self, attempt: AttemptId) -> frozenset[ItemId]:
        """Return the items of an attempt that its candidate had been given in an earlier one."""

    def seen(self, candidate: CandidateId, bank: BankId) -> Mapping[ItemId, int]:
        """Return how many attempts ago (0: the latest) the candidate last saw each item of a bank."""


@dataclass(frozen=True)
class Reading:
    """What reading a bank folder gave: the bank (None where its header cannot be used) and every problem.

    `media` maps names like `media/a.svg` to files; `digests` the items to the sha256 of their blocks.
    """

    bank: Bank | None
    revision: Revision
    problems: tuple[Problem, ...]
    media: Mapping[str, Path]
    digests: Mapping[ItemId, str]
    places: Places = field(default_factory=Places)


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """Where the block of an item stands: its file in the folder, its line from 1, and the sha256 of what it says."""

    folder: Path
    file: str
    line: int
    digest: str


@dataclass(frozen=True, slots=True)
class Shelved:
    """A bank folder as the library knows it: enough for the home page without loading the items."""

    folder: str
    signature: str
    revision: Revision | None
    bank: BankId
    title: str
    exam: str
    licence: str
    description: str
    items: int
    blueprint: Blueprint | None
    problems: tuple[Problem, ...]


class Library(Protocol):
    """Banks as read, by content."""

    def shelf(self) -> tuple[Shelved, ...]:
        """Return the folders read so far, by folder."""

    def shelve(self, folder: str, signature: str, reading: Reading) -> Shelved:
        """Store what was read of a folder, its media included, and forget what was read of it before.

        Revisions that attempts were sat on stay.
        """

    def unshelve(self, folder: str) -> None:
        """Forget a folder that is gone; its revisions stay."""

    def bank(self, revision: Revision) -> Bank:
        """Return a bank as it was read; UnknownBankError where the revision is not there."""

    def digest(self, revision: Revision, item: ItemId) -> str:
        """Return the sha256 of the block of an item as it was read; empty where it is not known."""

    def media(self, revision: Revision, name: str) -> bytes | None:
        """Return a picture of a bank by its name in the items, or None."""


class Settings(Protocol):
    """Choices that outlive the program, by stable names."""

    def get(self, name: str) -> str | None:
        """Return the stored value, or None."""

    def put(self, name: str, value: str) -> None:
        """Store a value; NotSavedError where that fails."""
