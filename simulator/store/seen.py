"""Which items a candidate has been given, and how many attempts ago."""

from collections.abc import Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from simulator.exam.bank import BankId
from simulator.exam.items import ItemId
from simulator.ports import AttemptDraft, CandidateId
from simulator.store.tables import StoredAttempt, StoredSeen


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


def attempts_ago(connection: Connection, candidate: CandidateId, bank: BankId) -> Mapping[ItemId, int]:
    """Return for each item seen how many of the candidate's attempts of that bank came after it was last seen."""
    attempts = (
        select(StoredAttempt.id)
        .where(StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank)
        .order_by(StoredAttempt.id.desc())
    )
    ago = {attempt: place for place, attempt in enumerate(connection.execute(attempts).scalars())}
    items = select(StoredSeen.item, StoredSeen.attempt_id).where(
        StoredSeen.candidate_id == candidate, StoredSeen.bank == bank
    )
    return {ItemId(item): ago[attempt] for item, attempt in connection.execute(items)}
