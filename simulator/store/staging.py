"""Attempts made ready in temporary tables of a connection, so that their transaction has nothing left to do but copy.

The tables lie in a file of their own that goes with the connection: while they are filled the database is not locked.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from simulator.exchange import Dossier
from simulator.store import codec, history
from simulator.store.tables import stamp_text

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

_STAGED = ("place", "candidate", "revision", "form", "plan", *ATTEMPT)
_TABLES = (
    f"CREATE TEMP TABLE staged_attempt ({', '.join(_STAGED)}, PRIMARY KEY (place)) WITHOUT ROWID",
    f"CREATE TEMP TABLE staged_line (place, {', '.join(LINE)}, PRIMARY KEY (place, seq)) WITHOUT ROWID",
)
_ATTEMPT = f"INSERT INTO staged_attempt VALUES ({', '.join('?' * len(_STAGED))})"
_LINE = f"INSERT INTO staged_line VALUES ({', '.join('?' * (len(LINE) + 1))})"


@contextmanager
def staged(driver: sqlite3.Connection, dossiers: Iterable[Dossier]) -> Iterator[None]:
    """Decode attempts and lay them out in temporary tables, which are gone after the block."""
    try:
        for table in _TABLES:
            driver.execute(table)
        driver.execute("BEGIN")
        for place, dossier in enumerate(dossiers):
            _lay_out(driver, place, dossier)
        driver.execute("COMMIT")
        yield
    finally:
        if driver.in_transaction:
            driver.execute("ROLLBACK")
        for name in ("staged_line", "staged_attempt"):
            driver.execute(f"DROP TABLE IF EXISTS temp.{name}")


def _lay_out(driver: sqlite3.Connection, place: int, dossier: Dossier) -> None:
    form, plan = codec.FORM.decode(dossier.form), codec.PLAN.decode(dossier.plan)
    own = (dossier.uid, form.bank, dossier.opened_at, plan.limit_ms, plan.kind.value, dossier.note)
    rest = (dossier.archived_at, len(form.slots), *history.columns_of(dossier.verdict).values())
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
