"""What passes between machines: whole attempts and revisions in their stored form, and the ports that take part."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol

from simulator.exam.bank import Bank, Revision
from simulator.exam.events import Entry
from simulator.exam.form import Form
from simulator.exam.plan import Plan
from simulator.ports import AttemptId, AttemptRow, CandidateId, Verdict

Progress = Callable[[int, int], None]
"""Is told how many parts of how many are done; what it raises ends the work, and nothing of it is left."""


class ExportKind(StrEnum):
    """What the score history can be written as."""

    CSV = "csv"
    ANSWERS = "answers"
    XLSX = "xlsx"
    JSON = "json"


class Fault(StrEnum):
    """Why a file of history is refused."""

    TOO_LARGE = "too-large"
    NOT_JSON = "not-json"
    FOREIGN = "foreign"
    NEWER = "newer"
    MALFORMED = "malformed"
    CHANGED = "changed"
    TWICE = "twice"
    BANK_MISSING = "bank-missing"
    UNREADABLE = "unreadable"
    JOURNAL = "journal"
    SCORE = "score"
    CONFLICT = "conflict"


class RefusedHistoryError(ValueError):
    """A file of history is not taken, and nothing has been changed.

    `place` is where it shows (empty: the whole file), `detail` what was found there, in short.
    """

    def __init__(self, fault: Fault, place: str = "", detail: str = "", path: Path | None = None) -> None:
        super().__init__(fault, place, detail)
        self.fault = fault
        self.place = place
        self.detail = detail
        self.path = path


class AttemptColumns(NamedTuple):
    """A finished attempt as plain values for a table of many; a tuple, since one of a class takes three times as long.

    Moments are ISO 8601 in UTC with microseconds. `raw_cut` to `passed` of a drill mean nothing; `passed` is None where
    there is no score, and what is corrected is None where no key has been.
    """

    id: int
    candidate: str
    bank: str
    exam: str
    title: str
    opened_at: str
    ended_at: str
    ended_by: str
    used_ms: int
    limit_ms: int
    questions: int
    answered: int
    flagged: int
    scored: int
    right: int
    raw_cut: int
    scale: int
    pass_mark: int
    passed: int | None
    corrected_keys: int | None
    corrected_right: int | None
    corrected_scale: int | None
    corrected_passed: int | None
    uid: str
    kind: str
    archived: int
    note: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer of an attempt, `uid` naming the attempt on every machine; texts are for spreadsheets.

    `answer` and `key` are letters of the bank file, pairs, spots or written texts; `first_ms` is the exam time at which
    the question was first shown, None where it never was. What is `repeated` had been given in an earlier attempt.
    """

    attempt: AttemptId
    uid: str
    kind: str
    candidate: str
    bank: str
    question: int
    item: str
    type: str
    domain: str
    domain_title: str
    task: str
    knowledge: str
    keywords: tuple[str, ...]
    difficulty: int | None
    role: str
    answer: str
    key: str
    right: bool
    status: str
    flagged: bool
    spent_ms: int
    visits: int
    changes: int
    first_ms: int | None
    struck: str
    comment: str
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class StoredLine:
    """One entry of a journal as it is stored; `body` is the JSON of its event."""

    seq: int
    at_ms: int
    name: str
    version: int
    body: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Dossier:
    """A finished attempt, whole; `uid` is the same on every machine, form and plan are versioned JSON.

    The score of a drill is its counts alone.
    `note` and `archived_at` are what its candidate made of it later; where an attempt is known, they stay as they are.
    """

    uid: str
    candidate: str
    revision: Revision
    opened_at: datetime
    verdict: Verdict
    form: str
    plan: str
    journal: tuple[StoredLine, ...]
    note: str = ""
    archived_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """An item as versioned JSON, and the sha256 of its block in the bank file, empty where that is not known."""

    block: str
    body: str


@dataclass(frozen=True, slots=True)
class Volume:
    """A revision of a bank, whole: its header and its items as versioned JSON, its pictures by name."""

    revision: Revision
    header: str
    items: tuple[StoredQuestion, ...]
    pictures: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True)
class Opened:
    """What a dossier says once it is decoded."""

    form: Form
    plan: Plan
    entries: tuple[Entry, ...]


class Shipment(Protocol):
    """A file of history that has been opened; what it holds is read anew, and proved, each time it is asked for.

    RefusedHistoryError where a part of it is not as it must be.
    """

    @property
    def attempts(self) -> int:
        """How many attempts it holds."""

    def volumes(self) -> Iterator[tuple[str, Volume]]:
        """Yield the revisions, each with its place in the file."""

    def dossiers(self) -> Iterator[tuple[str, Dossier]]:
        """Yield the attempts, each with its place in the file."""


class Exchange(Protocol):
    """Gives attempts away, whole or as columns of a table, and takes in those of other machines."""

    def columns(self, candidate: CandidateId | None) -> Iterator[AttemptColumns]:
        """Yield the finished attempts, of one candidate or of all, newest first and all of one moment."""

    def dossiers(self, attempts: Iterable[AttemptId]) -> Iterator[Dossier]:
        """Yield finished attempts in the order asked for, all of one moment; UnknownAttemptError where one is not."""

    def revisions_of(self, attempts: Sequence[AttemptId]) -> tuple[Revision, ...]:
        """Return the revisions that attempts were sat on, each once."""

    def volume(self, revision: Revision) -> Volume:
        """Return a revision; UnknownBankError where it is not there."""

    def known(self) -> Mapping[str, AttemptId]:
        """Return all attempts by their uid."""

    def open_volume(self, volume: Volume) -> Bank:
        """Decode a revision; StoreError where this program cannot."""

    def open_dossier(self, dossier: Dossier) -> Opened:
        """Decode an attempt; StoreError where this program cannot."""

    def take_in(self, volumes: Iterable[Volume], attempts: Iterable[Dossier]) -> None:
        """Store revisions and attempts that are not here yet, in portions; NotSavedError where one cannot be.

        An attempt is here whole or not at all; what was stored before an error, also one of the iterators, stays.
        Candidates are found by their name or added. Items count as seen in the order the attempts were opened.
        """


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of an import: attempts that are new here, those that were here already, and whose the new ones are.

    Those `left_out` are still to be finished here, or have been deleted here for good.
    """

    new: int
    known: int
    left_out: int = 0
    candidates: tuple[str, ...] = ()


class ExportHistory(Protocol):
    """Writes a score history to a file, whole or not at all; OSError where it cannot."""

    def __call__(self, kind: ExportKind, rows: Sequence[AttemptRow], path: Path, progress: Progress) -> None:
        """Write these attempts."""


class ImportHistory(Protocol):
    """Merges a JSON file of history into this one, once all of it has been proved.

    RefusedHistoryError where the file is not taken, OSError where it cannot be read, NotSavedError where the disk
    refuses; attempts that had come in until then stay, each of them whole, and the same file brings the others.
    """

    def __call__(
        self, path: Path, progress: Progress, *, dry_run: bool = False, candidate: str | None = None
    ) -> Merged:
        """Take in what is not here yet; `candidate` has all attempts of the file filed under that name."""
