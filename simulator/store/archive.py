"""Candidates and their attempts: what the home page shows, read by the driver alone, and the way to all the rest."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from simulator.exam.bank import BankId, Revision
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.ports import (
    Attempt,
    AttemptDraft,
    AttemptId,
    AttemptRow,
    Candidate,
    CandidateId,
    SatRevision,
    Strand,
    Verdict,
)
from simulator.store import history, papers
from simulator.store.database import Database, Now

if TYPE_CHECKING:
    from simulator.exam.correction import CorrectedKey, Correction
    from simulator.store.attempts import Attempts

_CANDIDATES = "SELECT id, name FROM candidate ORDER BY id"
_UNSETTLED = "SELECT id FROM attempt WHERE passed IS NULL AND discarded_at IS NULL ORDER BY id DESC"
_SAT_REVISIONS = """
    SELECT revision.revision, revision.bank, comparison.against
    FROM revision LEFT JOIN comparison ON comparison.revision_id = revision.id
    WHERE EXISTS (SELECT 1 FROM attempt WHERE attempt.revision_id = revision.id AND attempt.passed IS NOT NULL)
    ORDER BY revision.id
"""


class SqliteArchive:
    """The Archive of a database."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def candidates(self) -> tuple[Candidate, ...]:
        """Return all candidates in the order they were added."""
        return tuple(Candidate(CandidateId(number), name) for number, name in self._database.query(_CANDIDATES))

    def add_candidate(self, name: str) -> Candidate:
        """Add a candidate; ValueError where the name is none or, as it is kept, taken."""
        return self._attempts.add_candidate(name)

    def open_attempt(self, draft: AttemptDraft) -> AttemptId:
        """Store an attempt and its items as seen, in one commit; UnknownBankError where its revision is not there."""
        return self._attempts.open_attempt(draft)

    def attempt(self, attempt: AttemptId) -> Attempt:
        """Return an attempt; UnknownAttemptError where there is none."""
        return papers.load(self._database, attempt)

    def settle(self, attempt: AttemptId, verdict: Verdict) -> None:
        """Store the score of an attempt that has ended; ValueError where it has another one."""
        self._attempts.settle(attempt, verdict)

    def unsettled(self) -> tuple[AttemptId, ...]:
        """Return the attempts that have no score and are not given up, newest first."""
        return tuple(AttemptId(number) for (number,) in self._database.query(_UNSETTLED))

    def discard(self, attempt: AttemptId) -> None:
        """Give up an unfinished attempt; its journal and its seen items stay."""
        self._attempts.discard(attempt)

    def history(
        self, *, candidate: CandidateId | None = None, limit: int | None = None, archived: bool = True
    ) -> tuple[AttemptRow, ...]:
        """Return the scored attempts, newest first, with the archived ones or without."""
        return history.newest(self._database, candidate, limit, archived=archived)

    def finished(self) -> tuple[AttemptId, ...]:
        """Return the attempts that `history` tells of, in its order."""
        return history.finished(self._database)

    def rows(self, attempts: Sequence[AttemptId]) -> tuple[AttemptRow, ...]:
        """Return those of the attempts that `history` tells of, in its order."""
        return history.rows(self._database, attempts)

    def strands(self) -> tuple[Strand, ...]:
        """Return who has finished attempts of which banks, and how many; those of the newest attempt first."""
        return history.strands(self._database)

    def sat_revisions(self) -> tuple[SatRevision, ...]:
        """Return the revisions that finished attempts were sat on, each with the one it was compared with."""
        return tuple(
            SatRevision(Revision(revision), BankId(bank), None if against is None else Revision(against))
            for revision, bank, against in self._database.query(_SAT_REVISIONS)
        )

    def sat_with(self, revision: Revision, items: Sequence[ItemId]) -> tuple[tuple[AttemptId, Form], ...]:
        """Return the finished attempts of a revision with their forms; those with none of the items may be left out."""
        return self._attempts.sat_with(revision, items)

    def corrected_keys(self, revision: Revision) -> "Mapping[ItemId, CorrectedKey]":
        """Return the corrected keys that attempts of a revision have, each as one of them has it."""
        return self._attempts.corrected_keys(revision)

    def finished_on(self, revision: Revision) -> frozenset[AttemptId]:
        """Return the finished attempts of a revision."""
        return self._attempts.finished_on(revision)

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
        self._attempts.correct(revision, against, found, among=among)

    def met_before(self, attempt: AttemptId) -> frozenset[ItemId]:
        """Return the items of an attempt that its candidate had been given in an earlier one."""
        return self._attempts.met_before(attempt)

    def seen(self, candidate: CandidateId, bank: BankId) -> Mapping[ItemId, int]:
        """Return how many attempts ago (0: the latest) the candidate last saw each item of a bank."""
        return self._attempts.seen(candidate, bank)

    @cached_property
    def _attempts(self) -> "Attempts":
        from simulator.store.attempts import Attempts

        return Attempts(self._database, self._now)
