"""Candidates and their attempts as SQLAlchemy has them, from the drawing of a form to its score."""

from collections.abc import Collection, Mapping, Sequence
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update

from simulator.exam.bank import BankId, Revision
from simulator.exam.correction import CorrectedKey, Correction
from simulator.exam.form import Form
from simulator.exam.items import ItemId
from simulator.exam.names import candidate_name
from simulator.ports import (
    AttemptDraft,
    AttemptId,
    Candidate,
    CandidateId,
    UnknownAttemptError,
    UnknownBankError,
    Verdict,
)
from simulator.store import codec, corrections, history, outlines, seen
from simulator.store.database import Database, Now
from simulator.store.tables import StoredAttempt, StoredCandidate, StoredPaper, StoredRevision


class Attempts:
    """What the Archive of a database does beyond that which the home page shows."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now

    def add_candidate(self, name: str) -> Candidate:
        """Add a candidate; ValueError where the name is none or, as it is kept, taken."""
        name = candidate_name(name)
        adding = insert(StoredCandidate).values(name=name, added_at=self._now()).returning(StoredCandidate.id)
        with self._database.writing() as connection:
            if connection.execute(select(StoredCandidate.id).where(StoredCandidate.name == name)).first():
                raise ValueError("there is a candidate of that name")
            return Candidate(CandidateId(connection.execute(adding).scalar_one()), name)

    def open_attempt(self, draft: AttemptDraft) -> AttemptId:
        """Store an attempt and its items as seen, in one commit; UnknownBankError where its revision is not there."""
        form, plan = codec.FORM.encode(draft.form), codec.PLAN.encode(draft.plan)
        with self._database.writing() as connection:
            attempt = _insert(connection, draft)
            connection.execute(insert(StoredPaper).values(attempt_id=attempt, form=form, plan=plan))
            seen.record(connection, attempt, draft)
        return AttemptId(attempt)

    def settle(self, attempt: AttemptId, verdict: Verdict) -> None:
        """Store the score of an attempt that has ended; ValueError where it has another one.

        Settling again with the same verdict changes nothing.
        """
        values = history.columns_of(verdict)
        known = select(*(getattr(StoredAttempt, name) for name in values)).where(StoredAttempt.id == attempt)
        with self._database.writing() as connection:
            before = connection.execute(known).first()
            if before is None:
                raise UnknownAttemptError(attempt)
            if before.passed is None:
                connection.execute(update(StoredAttempt).where(StoredAttempt.id == attempt).values(values))
                corrections.forget_comparison(connection, attempt)
                if verdict.outline is not None:
                    outlines.put(connection, {attempt: verdict.outline})
            elif before._asdict() != values:
                raise ValueError(f"attempt {attempt} has another score")

    def discard(self, attempt: AttemptId) -> None:
        """Give up an unfinished attempt; its journal and its seen items stay.

        UnknownAttemptError where there is none, ValueError where it has a score; doing so again changes nothing.
        """
        known = select(StoredAttempt.passed, StoredAttempt.discarded_at).where(StoredAttempt.id == attempt)
        with self._database.writing() as connection:
            before = connection.execute(known).first()
            if before is None:
                raise UnknownAttemptError(attempt)
            if before.passed is not None:
                raise ValueError(f"attempt {attempt} is finished")
            if before.discarded_at is None:
                giving_up = update(StoredAttempt).where(StoredAttempt.id == attempt)
                connection.execute(giving_up.values(discarded_at=self._now()))

    def sat_with(self, revision: Revision, items: Sequence[ItemId]) -> tuple[tuple[AttemptId, Form], ...]:
        """Return the finished attempts of a revision with their forms; those with none of the items may be left out."""
        with self._database.reading() as connection:
            return corrections.sat_with(connection, revision, items)

    def corrected_keys(self, revision: Revision) -> Mapping[ItemId, CorrectedKey]:
        """Return the corrected keys that attempts of a revision have, each as one of them has it."""
        with self._database.reading() as connection:
            return corrections.corrected_keys(connection, revision)

    def finished_on(self, revision: Revision) -> frozenset[AttemptId]:
        """Return the finished attempts of a revision."""
        with self._database.reading() as connection:
            return corrections.finished_on(connection, revision)

    def correct(
        self,
        revision: Revision,
        against: Revision | None,
        found: Mapping[AttemptId, Correction],
        *,
        among: Collection[AttemptId] | None = None,
    ) -> None:
        """Replace the corrections of all attempts of a revision, and note what it was compared with.

        `among` are the finished attempts that were looked at. Where there are others by now, nothing is noted, so that
        the revision is compared again; what was found for one that is gone is left out.
        """
        with self._database.writing() as connection:
            finished = corrections.finished_on(connection, revision)
            kept = {attempt: one for attempt, one in found.items() if attempt in finished}
            whole = among is None or finished.issubset(among)
            corrections.put(connection, revision, against if whole else None, kept)

    def met_before(self, attempt: AttemptId) -> frozenset[ItemId]:
        """Return the items of an attempt that its candidate had been given in an earlier one."""
        with self._database.reading() as connection:
            return seen.met_before(connection, attempt)

    def seen(self, candidate: CandidateId, bank: BankId) -> Mapping[ItemId, int]:
        """Return how many attempts ago (0: the latest) the candidate last saw each item of a bank."""
        with self._database.reading() as connection:
            return seen.attempts_ago(connection, candidate, bank)


def _insert(connection: Connection, draft: AttemptDraft) -> int:
    found = select(StoredRevision.id).where(StoredRevision.revision == draft.form.revision)
    revision = connection.execute(found).scalar()
    if revision is None:
        raise UnknownBankError(draft.form.revision)
    statement = insert(StoredAttempt).values(
        candidate_id=draft.candidate,
        revision_id=revision,
        bank=draft.form.bank,
        opened_at=draft.opened_at,
        limit_ms=draft.plan.limit_ms,
        questions=len(draft.form.slots),
        uid=str(uuid4()),
        kind=draft.plan.kind.value,
    )
    return connection.execute(statement.returning(StoredAttempt.id)).scalar_one()
