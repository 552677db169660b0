"""Attempts made ready in temporary tables of a connection, so that their transaction has nothing left to do but copy.

The tables lie in a file of their own that goes with the connection: while they are filled the database is not locked.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable, DropTable

from simulator.exchange import Dossier
from simulator.store import codec, history
from simulator.store.schema import stamp_text
from simulator.store.tables import StoredAttempt, StoredEntry
from simulator.store.transactions import driver_of

ATTEMPT = (
    "uid",
    "bank",
    "opened_at",
    "limit_ms",
    "kind",
    "note",
    "archived_at",
    "questions",
    *history.VERDICT,
)
"""The columns that an attempt brings along."""

LINE = ("seq", "at_ms", "name", "version", "body", "written_at")
"""The columns that an entry of its journal brings along."""

_METADATA = MetaData()
STAGED_ATTEMPT = Table(
    "staged_attempt",
    _METADATA,
    Column("place", Integer, primary_key=True),
    *(Column(name, Text) for name in ("candidate", "revision", "form", "plan")),
    *(Column(name, StoredAttempt.__table__.c[name].type) for name in ATTEMPT),
    prefixes=["TEMPORARY"],
)
STAGED_LINE = Table(
    "staged_line",
    _METADATA,
    Column("place", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    *(Column(name, StoredEntry.__table__.c[name].type) for name in LINE[1:]),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
_DIALECT = sqlite.dialect(paramstyle="qmark")
_ATTEMPT, _LINE = (str(insert(table).compile(dialect=_DIALECT)) for table in (STAGED_ATTEMPT, STAGED_LINE))


@contextmanager
def staged(connection: Connection, dossiers: Iterable[Dossier]) -> Iterator[None]:
    """Decode attempts and lay them out in temporary tables, which are gone after the block."""
    driver = driver_of(connection)
    try:
        for table in (STAGED_ATTEMPT, STAGED_LINE):
            driver.execute(str(CreateTable(table).compile(dialect=_DIALECT)))
        driver.execute("BEGIN")
        for place, dossier in enumerate(dossiers):
            _lay_out(driver, place, dossier)
        driver.execute("COMMIT")
        yield
    finally:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        for table in (STAGED_LINE, STAGED_ATTEMPT):
            driver.execute(str(DropTable(table, if_exists=True).compile(dialect=_DIALECT)))


def _lay_out(driver: sqlite3.Connection, place: int, dossier: Dossier) -> None:
    form, plan = codec.FORM.decode(dossier.form), codec.PLAN.decode(dossier.plan)
    own = (dossier.uid, form.bank, dossier.opened_at, plan.limit_ms, plan.kind.value, dossier.note)
    verdict = replace(dossier.verdict, score=dossier.verdict.score.of_kind(plan.kind))
    rest = (dossier.archived_at, len(form.slots), *history.columns_of(verdict).values())
    paper = (dossier.candidate, dossier.revision, dossier.form, dossier.plan)
    driver.execute(_ATTEMPT, (place, *paper, *map(_plain, (*own, *rest))))
    driver.executemany(
        _LINE,
        (
            (place, line.seq, line.at_ms, line.name, line.version, line.body, stamp_text(line.written_at))
            for line in dossier.journal
        ),
    )


def _plain(value: object) -> object:
    return stamp_text(value) if isinstance(value, datetime) else value
