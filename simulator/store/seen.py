"""Which items a candidate has been given, and how many attempts ago."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from simulator.exam.bank import BankId
from simulator.exam.items import ItemId
from simulator.ports import AttemptDraft, CandidateId
from simulator.store import codec
from simulator.store.tables import StoredAttempt, StoredPaper, StoredSeen


def record(connection: Connection, attempt: int, draft: AttemptDraft) -> None:
    """Note the items of an attempt as seen in it, and no longer in an earlier one."""
    if not draft.form.slots:
        return
    statement = insert(StoredSeen)
    latest = statement.on_conflict_do_update(
        index_elements=["candidate_id", "bank", "item"], set_={"attempt_id": statement.excluded.attempt_id}
    )
    connection.execute(
        latest,
        [
            {"candidate_id": draft.candidate, "bank": draft.form.bank, "item": slot.item, "attempt_id": attempt}
            for slot in draft.form.slots
        ],
    )


def recount(connection: Connection, candidate: int, bank: str) -> None:
    """Make the notes of a candidate and a bank anew, from the forms of all attempts in the order they were opened."""
    connection.execute(delete(StoredSeen).where(StoredSeen.candidate_id == candidate, StoredSeen.bank == bank))
    papers = (
        select(StoredAttempt.id, StoredPaper.form)
        .join(StoredPaper, StoredPaper.attempt_id == StoredAttempt.id)
        .where(StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank)
        .order_by(StoredAttempt.opened_at, StoredAttempt.id)
    )
    latest: dict[ItemId, int] = {}
    for attempt, form in connection.execute(papers):
        latest.update(dict.fromkeys((slot.item for slot in codec.FORM.decode(form).slots), attempt))
    if latest:
        key = {"candidate_id": candidate, "bank": bank}
        rows = [{**key, "item": item, "attempt_id": attempt} for item, attempt in latest.items()]
        connection.execute(insert(StoredSeen), rows)


def attempts_ago(connection: Connection, candidate: CandidateId, bank: BankId) -> Mapping[ItemId, int]:
    """Return for each item seen how many of the candidate's attempts of that bank came after it was last seen."""
    attempts = (
        select(StoredAttempt.id)
        .where(StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank)
        .order_by(StoredAttempt.opened_at.desc(), StoredAttempt.id.desc())
    )
    ago = {attempt: place for place, attempt in enumerate(connection.execute(attempts).scalars())}
    items = select(StoredSeen.item, StoredSeen.attempt_id).where(
        StoredSeen.candidate_id == candidate, StoredSeen.bank == bank
    )
    return {ItemId(item): ago[attempt] for item, attempt in connection.execute(items)}
