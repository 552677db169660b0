"""The bank folders as they were read last, and every revision that is still needed."""

from collections.abc import Sequence
from threading import Lock

from simulator.exam.bank import Bank, BankId, Revision
from simulator.exam.items import ItemId
from simulator.exam.problems import Problem
from simulator.ports import Reading, Shelved
from simulator.store import codec
from simulator.store.codec import CodecError
from simulator.store.database import Database, Now

_NO_BANK = Bank(BankId(""), "")
_SHELF = """
    SELECT f.folder, f.signature, f.problems, r.revision, r.header, r.items
    FROM folder f LEFT JOIN revision r ON r.id = f.revision_id ORDER BY f.folder
"""

MOST_KEPT = 4
"""So many banks are kept in memory: an attempt asks for its own many times, and a history goes to and fro."""


class SqliteLibrary:
    """The Library of a database; keeps the banks that were asked for last, for all threads."""

    def __init__(self, database: Database, now: Now) -> None:
        self._database = database
        self._now = now
        self._kept: dict[Revision, Bank] = {}
        self._keeping = Lock()

    def shelf(self) -> tuple[Shelved, ...]:
        """Return the folders read so far, by folder, without those that only another version can make out.

        Those are read anew from their folder like any that is not on the shelf.
        """
        shelved: list[Shelved] = []
        for folder, signature, problems, revision, header, items in self._database.query(_SHELF):
            try:
                bank = _NO_BANK if header is None else codec.BANK.decode(header)
                found = codec.PROBLEMS.decode(problems)
            except CodecError:
                continue
            shelved.append(_shelved((folder, signature), revision, bank, problems=found, items=items or 0))
        return tuple(shelved)

    def shelve(self, folder: str, signature: str, reading: Reading) -> Shelved:
        """Store what was read of a folder, its media included, and forget what was read of it before.

        Revisions that attempts were sat on stay. NotSavedError where the disk refuses, StoreError where a picture
        can no longer be read.
        """
        from simulator.store import folders

        folders.shelve(self._database, folder, signature, reading=reading, read_at=self._now())
        self._kept = {}
        bank = reading.bank or _NO_BANK
        revision = None if reading.bank is None else reading.revision
        return _shelved((folder, signature), revision, bank, problems=reading.problems, items=len(bank.items))

    def unshelve(self, folder: str) -> None:
        """Forget a folder that is gone; its revisions stay."""
        from simulator.store import folders

        folders.unshelve(self._database, folder)

    def bank(self, revision: Revision) -> Bank:
        """Return a bank as it was read; UnknownBankError where the revision is not there."""
        kept = self._kept  # another one once a folder is shelved: what was read before then is not kept after it
        with self._keeping:
            bank = kept.pop(revision, None)
            if bank is not None:
                kept[revision] = bank
                return bank
        from simulator.store import revisions

        with self._database.reading() as connection:
            bank = revisions.load(connection, revision)
        with self._keeping:
            kept[revision] = bank
            if len(kept) > MOST_KEPT:
                del kept[next(iter(kept))]
        return bank

    def digest(self, revision: Revision, item: ItemId) -> str:
        """Return the sha256 of the block of an item as it was read; empty where it is not known."""
        from simulator.store import revisions

        place = next((place for place, one in enumerate(self.bank(revision).items) if one.id == item), None)
        if place is None:
            return ""
        with self._database.reading() as connection:
            return revisions.block(connection, revision, place)

    def media(self, revision: Revision, name: str) -> bytes | None:
        """Return a picture of a bank by its name in the items, or None."""
        from simulator.store import revisions

        with self._database.reading() as connection:
            return revisions.picture(connection, revision, name)


def _shelved(
    place: tuple[str, str], revision: Revision | None, bank: Bank, *, problems: Sequence[Problem], items: int
) -> Shelved:
    folder, signature = place
    return Shelved(
        folder=folder,
        signature=signature,
        revision=revision,
        bank=bank.id,
        title=bank.title,
        exam=bank.exam,
        licence=bank.licence,
        description=bank.description,
        items=items,
        blueprint=bank.blueprint,
        problems=tuple(problems),
    )
