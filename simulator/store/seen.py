"""Which items a candidate has been given, and how many attempts ago."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, delete, literal, select, tuple_
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
        select(StoredAttempt.opened_at, StoredAttempt.id, StoredPaper.form)
        .join(StoredPaper, StoredPaper.attempt_id == StoredAttempt.id)
        .where(StoredAttempt.candidate_id == candidate, StoredAttempt.bank == bank)
    )
    for table in (StoredSeen, StoredFirstSeen):
        connection.execute(delete(table).where(table.candidate_id == candidate, table.bank == bank))
    add(connection, candidate, bank, connection.execute(papers).all())


def add(connection: Connection, candidate: int, bank: str, came: Sequence[Row[datetime, int, str]]) -> None:
    """Add to the notes of a candidate and a bank attempts that came later: when they were opened, number and form."""
    met = [
        ((opened_at, attempt), [slot.item for slot in codec.FORM.decode(form).slots])
        for opened_at, attempt, form in came
    ]
    for table, chosen in ((StoredSeen, max), (StoredFirstSeen, min)):
        query = select(table.item, StoredAttempt.opened_at, table.attempt_id).join(
            StoredAttempt, StoredAttempt.id == table.attempt_id
        )
        noted = query.where(table.candidate_id == candidate, table.bank == bank)
        found = {item: (opened_at, attempt) for item, opened_at, attempt in connection.execute(noted)}
        for moment, items in met:
            found.update((item, chosen(found.get(item, moment), moment)) for item in items)
        _replace(connection, table, {"candidate_id": candidate, "bank": bank}, found)


def _replace(
    connection: Connection,
    table: type[StoredSeen] | type[StoredFirstSeen],
    key: Mapping[str, object],
    found: Mapping[str, tuple[datetime, int]],
) -> None:
    rows = [{**key, "item": item, "attempt_id": attempt} for item, (_, attempt) in found.items()]
    if rows:
        statement = insert(table)
        changed = {"attempt_id": statement.excluded.attempt_id}
        places = ["candidate_id", "bank", "item"]
        connection.execute(statement.on_conflict_do_update(index_elements=places, set_=changed), rows)


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
