"""Bank folders as rows: what was read of each last."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from simulator.ports import Reading
from simulator.store import codec, revisions
from simulator.store.database import Database
from simulator.store.tables import StoredFolder


def shelve(database: Database, folder: str, signature: str, *, reading: Reading, read_at: datetime) -> None:
    """Store what was read of a folder, its media included, and forget what was read of it before.

    Revisions that attempts were sat on stay. NotSavedError where the disk refuses, StoreError where a picture can no
    longer be read.
    """
    parcel = None if reading.bank is None else revisions.pack(reading, reading.bank)
    problems = codec.PROBLEMS.encode(reading.problems)
    before = select(StoredFolder.revision_id).where(StoredFolder.folder == folder)
    with database.writing() as connection:
        old = connection.execute(before).scalar()
        new = None if parcel is None else revisions.store_as_read(connection, parcel, read_at)
        values = {"folder": folder, "signature": signature, "revision_id": new, "problems": problems}
        putting = insert(StoredFolder).values(values)
        connection.execute(putting.on_conflict_do_update(index_elements=["folder"], set_=values))
        if old is not None:
            revisions.drop_unused(connection, old)


def unshelve(database: Database, folder: str) -> None:
    """Forget a folder that is gone; its revisions stay."""
    with database.writing() as connection:
        connection.execute(delete(StoredFolder).where(StoredFolder.folder == folder))
