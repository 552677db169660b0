"""Which items a candidate has been given, and how many attempts ago."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, literal, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from simulator.exam.bank import BankId
from simulator.exam.items import ItemId
from simulator.ports import AttemptDraft, AttemptId, CandidateId
from simulator.store import codec
from simulator.store.tables import Stamp, StoredAttempt, StoredFirstSeen, StoredPaper, StoredSeen


def record(connection: Connection, attempt: int, draft: AttemptDraft) -> None:
    """Note the items of an attempt as seen in it, and no longer in an earlier one."""
    if not draft.form.slots:
        return
    rows = [
        {"candidate_id": draft.candidate, "bank": draft.form.bank, "item": slot.item, "attempt_id": attempt}
        for slot in draft.form.slots
    ]
    statement = insert(StoredSeen)
    latest = statement.on_conflict_do_update(
        index_elements=["candidate_id", "bank", "item"], set_={"attempt_id": statement.excluded.attempt_id}
    )
    connection.execute(latest, rows)
    connection.execute(insert(StoredFirstSeen).on_conflict_do_nothing(), rows)


def recount(connection: Connection, candidate: int, bank: str) -> None:
    """Make the notes of a candidate and a bank anew, from the forms of all attempts in the order they were opened."""
    papers = (
        select(StoredAttempt.id, StoredPaper.form)
        .join(StoredPaper, StoredPaper.attempt_id == StoredAttempt.id)
        .where(StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank)
        .order_by(StoredAttempt.opened_at, StoredAttempt.id)
    )
    latest: dict[ItemId, int] = {}
    first: dict[ItemId, int] = {}
    for attempt, form in connection.execute(papers):
        met = dict.fromkeys((slot.item for slot in codec.FORM.decode(form).slots), attempt)
        latest.update(met)
        first = met | first
    key = {"candidate_id": candidate, "bank": bank}
    for table, found in ((StoredSeen, latest), (StoredFirstSeen, first)):
        connection.execute(delete(table).where(table.candidate_id == candidate, table.bank == bank))
        rows = [{**key, "item": item, "attempt_id": attempt} for item, attempt in found.items()]
        if rows:
            connection.execute(insert(table), rows)


def met_before(connection: Connection, attempt: AttemptId) -> frozenset[ItemId]:
    """Return the items of an attempt that its candidate had been given in one that was opened earlier."""
    query = (
        select(StoredAttempt.candidate_id, StoredAttempt.bank, StoredAttempt.opened_at, StoredPaper.form)
        .join(StoredPaper, StoredPaper.attempt_id == StoredAttempt.id)
        .where(StoredAttempt.id == attempt)
    )
    found = connection.execute(query).first()
    if found is None:
        return frozenset()
    candidate, bank, opened_at, form = found
    items = [slot.item for slot in codec.FORM.decode(form).slots]
    earlier = tuple_(StoredAttempt.opened_at, StoredAttempt.id) < tuple_(literal(opened_at, Stamp), literal(attempt))
    met = (
        select(StoredFirstSeen.item)
        .join(StoredAttempt, StoredAttempt.id == StoredFirstSeen.attempt_id)
        .where(StoredFirstSeen.candidate_id == candidate, StoredFirstSeen.bank == bank)
        .where(StoredFirstSeen.item.in_(items), earlier)
    )
    return frozenset(ItemId(item) for item in connection.execute(met).scalars())


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
