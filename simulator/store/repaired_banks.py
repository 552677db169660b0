"""Banks out of the rows of a damaged database; what is lost of one comes from a folder that has the same revision."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection

from simulator.exam.bank import Bank, Revision
from simulator.exam.form import Form
from simulator.exam.soundness import UnsoundError, prove_form
from simulator.ports import Reading
from simulator.store import codec, revisions
from simulator.store.codec import CodecError

_ITEMS = """
    SELECT i.digest, i.body, r.block FROM revision_item r JOIN item i ON i.id = r.item_id
    WHERE r.revision_id = ? ORDER BY r.place
"""
_PICTURES = """
    SELECT p.digest, p.body, r.name FROM revision_picture r JOIN picture p ON p.id = r.picture_id
    WHERE r.revision_id = ?
"""

Stored = tuple[int, Bank]
"""The row of a revision in the new database, and its bank."""


class RepairedBanks:
    """Stores the revisions that attempts need, each once; `readings` gives the banks in the folders."""

    def __init__(
        self,
        rows: sqlite3.Connection,
        connection: Connection,
        readings: Callable[[], Iterable[Reading]],
        now: datetime,
    ) -> None:
        self._rows = rows
        self._connection = connection
        self._readings = readings
        self._now = now
        self._stored: dict[Revision, Stored | None] = {}
        self._in_folders: dict[Revision, revisions.Parcel] | None = None

    def for_form(self, form: Form) -> Stored | None:
        """Return the revision that a form was drawn from, with all items of the form; None where that is lost."""
        if form.revision not in self._stored:
            parcel = self._best(form)
            self._stored[form.revision] = None if parcel is None else self._store(parcel)
        stored = self._stored[form.revision]
        return stored if stored is not None and _fits(form, stored[1]) else None

    def _best(self, form: Form) -> revisions.Parcel | None:
        """What was stored where that is whole, else what a folder has, else what is left."""
        left, whole = self._left(form.revision)
        if whole:
            return left
        if self._in_folders is None:
            found = {reading.revision: (reading, reading.bank) for reading in self._readings()}
            self._in_folders = {
                revision: revisions.pack(reading, bank) for revision, (reading, bank) in found.items() if bank
            }
        return self._in_folders.get(form.revision) or left

    def _left(self, revision: Revision) -> tuple[revisions.Parcel | None, bool]:
        """What is left of a revision, and whether that is all of it."""
        found = self._rows.execute("SELECT id, header, items FROM revision WHERE revision = ?", (revision,)).fetchone()
        if found is None:
            return None, False
        row, header, count = found
        items: list[dict[str, object]] = [
            {"place": place, "digest": digest, "body": body, "block": block}
            for place, (digest, body, block) in enumerate(self._sound_items(row))
        ]
        pictures: list[dict[str, object]] = [
            {"name": name, "digest": digest, "body": body}
            for digest, body, name in self._rows.execute(_PICTURES, (row,))
            if sha256(body).digest() == digest
        ]
        try:
            bank = codec.open_bank(header, [str(item["body"]) for item in items])
        except CodecError:
            return None, False
        return revisions.Parcel(revision, bank, header, tuple(items), tuple(pictures)), len(items) == count

    def _sound_items(self, row: int) -> Iterator[tuple[bytes, str, bytes | None]]:
        for digest, body, block in self._rows.execute(_ITEMS, (row,)):
            if sha256(body.encode()).digest() == digest:
                yield digest, body, block

    def _store(self, parcel: revisions.Parcel) -> Stored:
        return revisions.store(self._connection, parcel, self._now), parcel.bank


def _fits(form: Form, bank: Bank) -> bool:
    try:
        prove_form(form, bank)
    except UnsoundError:
        return False
    return True
