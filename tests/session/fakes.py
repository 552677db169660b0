"""An archive and a library kept in memory, and an office with all ports in which use cases are tried out."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import NoReturn

from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.commands import Begin, Choose, Command, End, GoNext
from simulator.exam.correction import CorrectedKey, Correction
from simulator.exam.events import Entry
from simulator.exam.form import Form, questions
from simulator.exam.items import ItemId
from simulator.exam.plan import Kind, Wishes
from simulator.exam.state import State, initial, replay
from simulator.ports import (
    Attempt,
    AttemptDraft,
    AttemptId,
    Candidate,
    CandidateId,
    Clock,
    NotSavedError,
    Reading,
    SatRevision,
    Shelved,
    Trouble,
    UnknownAttemptError,
    UnknownBankError,
    UnreadableEntryError,
    Verdict,
)
from simulator.session.desk import Desk
from simulator.session.opening import Opened, open_new
from tests import builders
from tests.fakes import ManualClock, MemoryJournal


class StampingJournal(MemoryJournal):
    """A journal that stamps its entries with the date, as the one on disk does."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.stamps: dict[AttemptId, datetime] = {}
        self.unreadable: AttemptId | None = None

    def read(self, attempt: AttemptId) -> tuple[Entry, ...]:
        if attempt == self.unreadable:
            raise UnreadableEntryError(attempt, 1)
        return super().read(attempt)

    def append(self, attempt: AttemptId, entries: Sequence[Entry]) -> None:
        super().append(attempt, entries)
        self.stamps[attempt] = self._clock.now()


class MemoryArchive:
    """An Archive without a disk; while `trouble` is set nothing can be stored."""

    def __init__(self, journal: StampingJournal) -> None:
        self.trouble: Trouble | None = None
        self.drafts: dict[AttemptId, AttemptDraft] = {}
        self.verdicts: dict[AttemptId, Verdict] = {}
        self.discarded: set[AttemptId] = set()
        self.compared: dict[Revision, Revision | None] = {}
        self.corrections: dict[AttemptId, Correction] = {}
        self._journal = journal
        self._candidates: list[Candidate] = []
        self._numbers = count(1)

    def candidates(self) -> tuple[Candidate, ...]:
        return tuple(self._candidates)

    def add_candidate(self, name: str) -> Candidate:
        self._write()
        if not name or any(name == known.name for known in self._candidates):
            raise ValueError(name)
        self._candidates.append(Candidate(CandidateId(len(self._candidates) + 1), name))
        return self._candidates[-1]

    def open_attempt(self, draft: AttemptDraft) -> AttemptId:
        self._write()
        number = AttemptId(next(self._numbers))
        self.drafts[number] = draft
        return number

    def attempt(self, attempt: AttemptId) -> Attempt:
        if attempt not in self.drafts:
            raise UnknownAttemptError(attempt)
        draft, verdict = self.drafts[attempt], self.verdicts.get(attempt)
        return Attempt(
            id=attempt,
            candidate=draft.candidate,
            form=draft.form,
            plan=draft.plan,
            opened_at=draft.opened_at,
            last_entry_at=self._journal.stamps.get(attempt),
            score=verdict.score if verdict and draft.plan.kind is Kind.EXAM else None,
            ended_at=verdict.ended_at if verdict else None,
            correction=self.corrections.get(attempt),
        )

    def settle(self, attempt: AttemptId, verdict: Verdict) -> None:
        self._write()
        if self.verdicts.setdefault(attempt, verdict) != verdict:
            raise ValueError(attempt)

    def unsettled(self) -> tuple[AttemptId, ...]:
        return tuple(sorted(self.drafts.keys() - self.verdicts.keys() - self.discarded, reverse=True))

    def discard(self, attempt: AttemptId) -> None:
        self._write()
        self.discarded.add(attempt)

    def history(
        self, *, candidate: CandidateId | None = None, limit: int | None = None, archived: bool = True
    ) -> NoReturn:
        raise AssertionError("no use case asks for the history")

    def finished(self) -> NoReturn:
        raise AssertionError("no use case asks for the history")

    def rows(self, attempts: Sequence[AttemptId]) -> NoReturn:
        raise AssertionError("no use case asks for the history")

    def strands(self) -> NoReturn:
        raise AssertionError("no use case asks for the history")

    def sat_revisions(self) -> tuple[SatRevision, ...]:
        sat = {self.drafts[number].form.revision: self.drafts[number].form.bank for number in self.verdicts}
        return tuple(SatRevision(revision, bank, self.compared.get(revision)) for revision, bank in sat.items())

    def sat_with(self, revision: Revision, items: Sequence[ItemId]) -> tuple[tuple[AttemptId, Form], ...]:
        return tuple(
            (number, self.drafts[number].form)
            for number in self.verdicts
            if self.drafts[number].form.revision == revision
            and any(slot.item in items for slot in self.drafts[number].form.slots)
        )

    def corrected_keys(self, revision: Revision) -> Mapping[ItemId, CorrectedKey]:
        kept = [one for number, one in self.corrections.items() if self.drafts[number].form.revision == revision]
        return {key.item: key for one in kept for key in one.keys}

    def finished_on(self, revision: Revision) -> frozenset[AttemptId]:
        return frozenset(number for number in self.verdicts if self.drafts[number].form.revision == revision)

    def correct(
        self,
        revision: Revision,
        against: Revision | None,
        found: Mapping[AttemptId, Correction],
        *,
        among: Collection[AttemptId] | None = None,
    ) -> None:
        self._write()
        whole = among is None or self.finished_on(revision).issubset(among)
        self.compared[revision] = against if whole else None
        kept = {
            number: one for number, one in self.corrections.items() if self.drafts[number].form.revision != revision
        }
        self.corrections = {**kept, **found}

    def met_before(self, attempt: AttemptId) -> frozenset[ItemId]:
        own = self.drafts[attempt]
        met = {
            slot.item
            for number, draft in self.drafts.items()
            if (draft.candidate, draft.form.bank) == (own.candidate, own.form.bank) and number < attempt
            for slot in draft.form.slots
        }
        return frozenset(slot.item for slot in own.form.slots if slot.item in met)

    def seen(self, candidate: CandidateId, bank: BankId) -> Mapping[ItemId, int]:
        forms = [draft.form for draft in reversed(self.drafts.values()) if draft.candidate == candidate]
        ago = [(slot.item, place) for place, form in enumerate(forms) if form.bank == bank for slot in form.slots]
        return dict(reversed(ago))

    def _write(self) -> None:
        if self.trouble is not None:
            raise NotSavedError("the archive was told to fail", trouble=self.trouble)


class MemoryLibrary:
    """A Library without a disk; `banks` keeps every revision ever shelved."""

    def __init__(self) -> None:
        self.banks: dict[Revision, Bank] = {}
        self._shelf: dict[str, Shelved] = {}

    def shelf(self) -> tuple[Shelved, ...]:
        return tuple(self._shelf[folder] for folder in sorted(self._shelf))

    def shelve(self, folder: str, signature: str, reading: Reading) -> Shelved:
        bank = reading.bank
        if bank is not None:
            self.banks[reading.revision] = bank
        self._shelf[folder] = Shelved(
            folder=folder,
            signature=signature,
            revision=reading.revision if bank else None,
            bank=bank.id if bank else BankId(""),
            title=bank.title if bank else "",
            exam=bank.exam if bank else "",
            licence=bank.licence if bank else "",
            description=bank.description if bank else "",
            items=len(bank.items) if bank else 0,
            blueprint=bank.blueprint if bank else None,
            problems=reading.problems,
        )
        return self._shelf[folder]

    def unshelve(self, folder: str) -> None:
        del self._shelf[folder]

    def bank(self, revision: Revision) -> Bank:
        if revision not in self.banks:
            raise UnknownBankError(revision)
        return self.banks[revision]

    def digest(self, revision: Revision, item: ItemId) -> str:
        return ""

    def media(self, revision: Revision, name: str) -> bytes | None:
        return None


@dataclass(frozen=True)
class Office:
    """All ports, with one bank on the shelf and one candidate."""

    clock: ManualClock
    journal: StampingJournal
    archive: MemoryArchive
    library: MemoryLibrary
    candidate: Candidate
    form: Form

    @property
    def desk(self) -> Desk:
        return Desk(self.journal, self.archive, self.library, self.clock)

    def open(self, *commands: Command, wishes: Wishes | None = None) -> Opened:
        """Open a new attempt and carry out commands in it."""
        opened = open_new(self.desk, self.form, wishes or Wishes(), self.candidate.id)
        for command in commands:
            opened.sitting.do(command)
        return opened

    def finished(self) -> Opened:
        """An attempt whose first question was answered with A after a minute, and which was then ended."""
        opened = self.open(Begin())
        self.clock.advance(60_000)
        opened.sitting.do(Choose(opened.bank.items[0].letters[0]))
        for _ in range(6):
            opened.sitting.do(GoNext())
        opened.sitting.do(End())
        return opened

    def on_disk(self, opened: Opened) -> State:
        """The state of an attempt as its journal tells it."""
        attempt = opened.attempt
        return replay(initial(attempt.plan, questions(attempt.form, opened.bank)), self.journal.read(attempt.id))


def office(bank: Bank | None = None) -> Office:
    """Open an office with a bank, the tiny one where left out."""
    used = bank or builders.bank()
    clock = ManualClock(ms=987_654)
    journal, library = StampingJournal(clock), MemoryLibrary()
    archive = MemoryArchive(journal)
    library.banks[builders.REVISION] = used
    return Office(clock, journal, archive, library, archive.add_candidate("Ada"), builders.form(used))
