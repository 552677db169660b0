"""Ports kept in memory, for tests that want neither a disk nor the time of day."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from simulator.exam.events import AnswerEvent, Entry
from simulator.ports import AttemptId, NotSavedError, StaleJournalError, Trouble

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class ManualClock:
    """A clock that stands until it is moved; set `ms` and `moment`, or move both with `advance`.

    While it is away, asleep or stopped, the wall clock goes on and the monotonic one stands.
    """

    def __init__(self, ms: int = 0, moment: datetime = START) -> None:
        self.ms = ms
        self.moment = moment
        self.absence_ms = 0

    def monotonic_ms(self) -> int:
        return self.ms

    def away_ms(self) -> int:
        return self.absence_ms

    def now(self) -> datetime:
        return self.moment

    def advance(self, ms: int) -> None:
        self.ms += ms
        self.moment += timedelta(milliseconds=ms)

    def be_away(self, ms: int) -> None:
        self.absence_ms += ms
        self.moment += timedelta(milliseconds=ms)


class MemoryJournal:
    """A Journal without a disk; while `trouble` is set every append fails with it."""

    def __init__(self) -> None:
        self.trouble: Trouble | None = None
        self._entries: dict[AttemptId, tuple[Entry, ...]] = {}

    def append(self, attempt: AttemptId, entries: Sequence[Entry]) -> None:
        if self.trouble is not None:
            raise NotSavedError("the journal was told to fail", trouble=self.trouble)
        kept = self.read(attempt)
        if entries and entries[0].seq <= len(kept):
            raise StaleJournalError(f"entry {entries[0].seq} of attempt {attempt} is taken")
        if [entry.seq for entry in entries] != list(range(len(kept) + 1, len(kept) + len(entries) + 1)):
            raise NotSavedError(f"the entries of attempt {attempt} do not follow entry {len(kept)}")
        self._entries[attempt] = (*kept, *entries)

    def read(self, attempt: AttemptId) -> tuple[Entry, ...]:
        return self._entries.get(attempt, ())

    def answers(self, attempt: AttemptId) -> tuple[AnswerEvent, ...]:
        return tuple(entry.event for entry in self.read(attempt) if isinstance(entry.event, AnswerEvent))


class MemorySettings:
    """Settings without a disk; while `trouble` is set nothing can be put."""

    def __init__(self, values: dict[str, str] | None = None) -> None:
        self.trouble: Trouble | None = None
        self.values = dict(values or {})

    def get(self, name: str) -> str | None:
        return self.values.get(name)

    def put(self, name: str, value: str) -> None:
        if self.trouble is not None:
            raise NotSavedError("the settings were told to fail", trouble=self.trouble)
        self.values[name] = value
