"""Revisions of banks as rows: each item and each picture once, however many revisions have it."""

from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, Integer, LargeBinary, bindparam, delete, exists, insert, select, update
from sqlalchemy.dialects import sqlite

from simulator.exam.bank import Bank, Revision
from simulator.exam.items import Item
from simulator.ports import Reading, StoreError, UnknownBankError
from simulator.store import codec, troubles
from simulator.store.tables import (
    StoredAttempt,
    StoredFolder,
    StoredItem,
    StoredPicture,
    StoredRevision,
    StoredRevisionItem,
    StoredRevisionPicture,
)

_ITEM = sqlite.insert(StoredItem).on_conflict_do_nothing(index_elements=["digest"])
_PICTURE = sqlite.insert(StoredPicture).on_conflict_do_nothing(index_elements=["digest"])

_PLACE_ITEM = insert(StoredRevisionItem).from_select(
    ["revision_id", "place", "item_id", "block"],
    select(
        bindparam("revision_id", type_=Integer),
        bindparam("place", type_=Integer),
        StoredItem.id,
        bindparam("block", type_=LargeBinary),
    ).where(StoredItem.digest == bindparam("digest", type_=LargeBinary)),
)
_FILL_IN = (
    update(StoredRevisionItem)
    .where(
        StoredRevisionItem.revision_id == bindparam("of_revision"),
        StoredRevisionItem.place == bindparam("at_place"),
        StoredRevisionItem.block.is_(None),
    )
    .values(block=bindparam("digest"))
)
_NAME_PICTURE = insert(StoredRevisionPicture).from_select(
    ["revision_id", "name", "picture_id"],
    select(bindparam("revision_id", type_=Integer), bindparam("name"), StoredPicture.id).where(
        StoredPicture.digest == bindparam("digest", type_=LargeBinary)
    ),
)


@dataclass(frozen=True)
class Parcel:
    """A bank made ready to be stored, so that the transaction has nothing left to do but to insert."""

    revision: Revision
    bank: Bank
    header: str
    items: tuple[dict[str, object], ...]
    pictures: tuple[dict[str, object], ...]


def pack(reading: Reading, bank: Bank) -> Parcel:
    """Make a bank ready to be stored; StoreError where a picture can no longer be read."""
    return Parcel(
        revision=reading.revision,
        bank=bank,
        header=codec.BANK.encode(replace(bank, items=())),
        items=tuple(_item(place, item, reading) for place, item in enumerate(bank.items)),
        pictures=_pictures(reading),
    )


def store(connection: Connection, parcel: Parcel, read_at: datetime) -> int:
    """Store a revision and return its row; one that is there already stays as it is, but for digests it lacked."""
    known = row_of(connection, parcel.revision)
    if known is not None:
        _fill_in(connection, known, parcel)
        return known
    values = {**_columns(parcel), "revision": parcel.revision, "read_at": read_at}
    row = connection.execute(insert(StoredRevision).values(values).returning(StoredRevision.id)).scalar_one()
    _put_content(connection, row, parcel)
    return row


def store_as_read(connection: Connection, parcel: Parcel, read_at: datetime) -> int:
    """Store a revision as its folder says it: other content that came under its name with a history gives way."""
    known = row_of(connection, parcel.revision)
    if known is not None and not _is(connection, known, parcel):
        connection.execute(delete(StoredRevisionItem).where(StoredRevisionItem.revision_id == known))
        connection.execute(delete(StoredRevisionPicture).where(StoredRevisionPicture.revision_id == known))
        connection.execute(update(StoredRevision).where(StoredRevision.id == known).values(_columns(parcel)))
        _put_content(connection, known, parcel)
        _drop_orphans(connection)
    return store(connection, parcel, read_at)


def row_of(connection: Connection, revision: Revision) -> int | None:
    """Return the row of a revision, or None."""
    return connection.execute(select(StoredRevision.id).where(StoredRevision.revision == revision)).scalar()


def load(connection: Connection, revision: Revision) -> Bank:
    """Return a bank as it was read; UnknownBankError where the revision is not there."""
    query = select(StoredRevision.id, StoredRevision.header).where(StoredRevision.revision == revision)
    found = connection.execute(query).first()
    if found is None:
        raise UnknownBankError(revision)
    bodies = (
        select(StoredItem.body)
        .join(StoredRevisionItem, StoredRevisionItem.item_id == StoredItem.id)
        .where(StoredRevisionItem.revision_id == found.id)
        .order_by(StoredRevisionItem.place)
    )
    items = tuple(codec.ITEM.decode(body) for body in connection.execute(bodies).scalars())
    return replace(codec.BANK.decode(found.header), items=items)


def picture(connection: Connection, revision: Revision, name: str) -> bytes | None:
    """Return a picture of a revision by its name, or None."""
    query = (
        select(StoredPicture.body)
        .join(StoredRevisionPicture, StoredRevisionPicture.picture_id == StoredPicture.id)
        .join(StoredRevision, StoredRevision.id == StoredRevisionPicture.revision_id)
        .where(StoredRevision.revision == revision, StoredRevisionPicture.name == name)
    )
    return connection.execute(query).scalar()


def drop_unused(connection: Connection, row: int) -> None:
    """Remove a revision that no attempt and no folder points at, with the items and pictures of no other."""
    unused = delete(StoredRevision).where(
        StoredRevision.id == row,
        ~exists().where(StoredAttempt.revision_id == row),
        ~exists().where(StoredFolder.revision_id == row),
    )
    if connection.execute(unused).rowcount:
        _drop_orphans(connection)


def block(connection: Connection, revision: Revision, place: int) -> str:
    """Return the sha256 of the block of the item at a place of a revision; empty where it is not known."""
    query = (
        select(StoredRevisionItem.block)
        .join(StoredRevision, StoredRevision.id == StoredRevisionItem.revision_id)
        .where(StoredRevision.revision == revision, StoredRevisionItem.place == place)
    )
    return (connection.execute(query).scalar() or b"").hex()


def _columns(parcel: Parcel) -> dict[str, object]:
    bank = parcel.bank
    parts = {"bank": bank.id, "title": bank.title, "exam": bank.exam, "items": len(bank.items)}
    return {**parts, "header": parcel.header}


def _is(connection: Connection, row: int, parcel: Parcel) -> bool:
    """Whether a revision holds what a parcel does; blocks that it lacks do not count against it."""
    header = connection.execute(select(StoredRevision.header).where(StoredRevision.id == row)).scalar_one()
    if header != parcel.header:
        return False
    items = (
        select(StoredItem.digest, StoredRevisionItem.block)
        .join(StoredRevisionItem, StoredRevisionItem.item_id == StoredItem.id)
        .where(StoredRevisionItem.revision_id == row)
        .order_by(StoredRevisionItem.place)
    )
    pictures = (
        select(StoredRevisionPicture.name, StoredPicture.digest)
        .join(StoredPicture, StoredPicture.id == StoredRevisionPicture.picture_id)
        .where(StoredRevisionPicture.revision_id == row)
    )
    kept = connection.execute(items).all()
    return (
        [digest for digest, _ in kept] == [part["digest"] for part in parcel.items]
        and all(block in {None, part["block"]} for (_, block), part in zip(kept, parcel.items, strict=True))
        and set(map(tuple, connection.execute(pictures)))
        == {(part["name"], part["digest"]) for part in parcel.pictures}
    )


def _drop_orphans(connection: Connection) -> None:
    """Remove the items and pictures that no revision has."""
    connection.execute(delete(StoredItem).where(~exists().where(StoredRevisionItem.item_id == StoredItem.id)))
    connection.execute(
        delete(StoredPicture).where(~exists().where(StoredRevisionPicture.picture_id == StoredPicture.id))
    )


def _put_content(connection: Connection, row: int, parcel: Parcel) -> None:
    for content, link, parts in ((_ITEM, _PLACE_ITEM, parcel.items), (_PICTURE, _NAME_PICTURE, parcel.pictures)):
        if parts:
            connection.execute(content, [{"digest": part["digest"], "body": part["body"]} for part in parts])
            connection.execute(link, [{**part, "revision_id": row} for part in parts])


def _fill_in(connection: Connection, row: int, parcel: Parcel) -> None:
    lacking = select(StoredRevisionItem.place).where(
        StoredRevisionItem.revision_id == row, StoredRevisionItem.block.is_(None)
    )
    places = set(connection.execute(lacking).scalars())
    known = [part for part in parcel.items if part["place"] in places and part["block"] is not None]
    if known:
        rows = [{"of_revision": row, "at_place": part["place"], "digest": part["block"]} for part in known]
        connection.execute(_FILL_IN, rows)


def _item(place: int, item: Item, reading: Reading) -> dict[str, object]:
    body, digest = codec.ITEM.encode(item), reading.digests.get(item.id)
    read = None if digest is None else bytes.fromhex(digest)
    return {"place": place, "digest": sha256(body.encode()).digest(), "body": body, "block": read}


def _pictures(reading: Reading) -> tuple[dict[str, object], ...]:
    pictures: list[dict[str, object]] = []
    for name, path in reading.media.items():
        try:
            body = path.read_bytes()
        except OSError as error:
            raise StoreError(str(error), trouble=troubles.of_system(error), path=path) from error
        pictures.append({"name": name, "digest": sha256(body).digest(), "body": body})
    return tuple(pictures)
