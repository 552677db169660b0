"""Looking for damage in an open database: in the file, in what refers to what, in everything that must decode."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import Any, TypeVar

from simulator.copies import Finding, FindingKind
from simulator.ports import StoreError
from simulator.store import codec, troubles
from simulator.store.codec import CodecError
from simulator.store.corrections import CORRECTED_KEYS
from simulator.store.database import Database
from simulator.store.event_codec import decode_event
from simulator.store.outlines import OUTLINE

_Value = TypeVar("_Value")


def check(database: Database) -> tuple[Finding, ...]:
    """Return what is wrong; nothing where all is well."""
    found: list[Finding] = []
    for one in (_file, _references, _banks, _items, _forms, _entries, _outlines, _corrections):
        try:
            with database.driver() as driver:
                found.extend(one(driver))
        except (*troubles.DRIVER_ERRORS, StoreError) as error:
            finding = Finding(FindingKind.FILE, "", str(error))
            found.extend([] if finding in found else [finding])
    return tuple(found)


def _file(driver: sqlite3.Connection) -> Iterator[Finding]:
    for (text,) in driver.execute("PRAGMA integrity_check"):
        for line in text.splitlines():
            if line != "ok" and not line.startswith("***"):  # a head over the lines that follow it
                yield Finding(FindingKind.FILE, "", line)


def _references(driver: sqlite3.Connection) -> Iterator[Finding]:
    for table, row, parent, _ in driver.execute("PRAGMA foreign_key_check"):
        where = table if row is None else f"{table} {row}"
        yield Finding(FindingKind.REFERENCE, where, parent)


def _banks(driver: sqlite3.Connection) -> Iterator[Finding]:
    query = """
        SELECT r.bank, r.revision, r.items, r.header,
            (SELECT count(*) FROM revision_item i WHERE i.revision_id = r.id)
        FROM revision r
    """
    for bank, revision, items, header, there in driver.execute(query):
        place = f"{bank} {revision[:12]}"
        if items != there:
            yield Finding(FindingKind.BANK, place, f"{there} / {items}")
        yield from _undecoded(FindingKind.BANK, place, codec.BANK.decode, header)


def _items(driver: sqlite3.Connection) -> Iterator[Finding]:
    for number, digest, body in driver.execute("SELECT id, digest, body FROM item"):
        if _digest(body) != digest:
            yield Finding(FindingKind.ITEM, str(number))
        yield from _undecoded(FindingKind.ITEM, str(number), codec.ITEM.decode, body)
    for number, digest, body in driver.execute("SELECT id, digest, body FROM picture"):
        if _digest(body) != digest:
            yield Finding(FindingKind.ITEM, f"picture {number}")


def _digest(body: object) -> bytes:
    """The sha256 of a text or of bytes; damage may have left a number or nothing in their place."""
    return sha256(body if isinstance(body, bytes) else str(body).encode()).digest()


def _forms(driver: sqlite3.Connection) -> Iterator[Finding]:
    query = "SELECT a.id, p.form, p.plan FROM attempt a LEFT JOIN paper p ON p.attempt_id = a.id"
    for attempt, form, plan in driver.execute(query):
        if form is None:
            yield Finding(FindingKind.FORM, str(attempt))
            continue
        yield from _undecoded(FindingKind.FORM, str(attempt), codec.FORM.decode, form)
        yield from _undecoded(FindingKind.FORM, str(attempt), codec.PLAN.decode, plan)


def _entries(driver: sqlite3.Connection) -> Iterator[Finding]:
    query = "SELECT attempt_id, seq, name, version, body FROM journal ORDER BY attempt_id, seq"
    before = (0, 0)
    for attempt, seq, *event in driver.execute(query):
        due = before[1] + 1 if attempt == before[0] else 1
        if seq != due:
            yield Finding(FindingKind.ENTRY, f"{attempt}:{due}")
        before = (attempt, seq)
        yield from _undecoded(FindingKind.ENTRY, f"{attempt}:{seq}", _event, event)


def _outlines(driver: sqlite3.Connection) -> Iterator[Finding]:
    for attempt, body in driver.execute("SELECT attempt_id, body FROM outline"):
        yield from _undecoded(FindingKind.OUTLINE, str(attempt), OUTLINE.decode, body)


def _corrections(driver: sqlite3.Connection) -> Iterator[Finding]:
    for attempt, body in driver.execute("SELECT attempt_id, body FROM correction"):
        yield from _undecoded(FindingKind.CORRECTION, str(attempt), CORRECTED_KEYS.decode, body)


def _undecoded(kind: FindingKind, place: str, decode: Callable[[_Value], object], value: _Value) -> Iterator[Finding]:
    try:
        decode(value)
    except (CodecError, TypeError, AttributeError) as error:  # a value of another type than text, where damage left one
        yield Finding(kind, place, str(error))


def _event(columns: Sequence[Any]) -> object:
    name, version, body = columns
    return decode_event(name, version, body)
