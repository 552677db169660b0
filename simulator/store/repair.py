"""Saving what can be read of a damaged database into a new one; the damaged one is only read."""

import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as insert_or

from simulator.copies import Fate, Judge, Repair
from simulator.exam.names import candidate_name
from simulator.machine.renaming import rename
from simulator.ports import NotSavedError, Reading, StoreError, Trouble
from simulator.store import migrate, pages, troubles
from simulator.store.carving import carve
from simulator.store.database import Database, Now
from simulator.store.repaired_attempts import RepairedAttempts
from simulator.store.repaired_banks import RepairedBanks
from simulator.store.tables import StoredCorrection, StoredSetting
from simulator.store.transactions import driver_of

_WORK = ".examgate-repair-"


@dataclass(frozen=True, slots=True)
class Tools:
    """What a repair needs of parts that the store does not know: the rules, and the banks in the folders."""

    judge: Judge
    readings: Callable[[], Iterable[Reading]]
    now: Now


def repair(damaged: Path, target: Path, tools: Tools) -> Repair:
    """Write a new database at `target`, whole or not at all; StoreError where that fails or nothing can be read."""
    try:
        with TemporaryDirectory(dir=target.parent, prefix=_WORK) as folder:
            fresh = Path(folder) / target.name
            repair = _fill(damaged, fresh, Path(folder) / "rows.sqlite3", tools)
            if not (repair.attempts or repair.candidates or repair.settings):
                raise StoreError("nothing in it can be read", trouble=Trouble.FOREIGN, path=damaged)
            rename(fresh, target)
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=target) from error
    except sqlite3.Error as error:
        raise StoreError(str(error), trouble=troubles.of_driver(error), path=target) from error
    except NotSavedError as error:
        raise StoreError(str(error), trouble=error.trouble, path=target) from error
    return replace(repair, path=target)


def forget_broken_off(folder: Path) -> None:
    """Remove what repairs that were killed have left in a folder, where nobody else repairs now."""
    for left in folder.glob(f"{_WORK}*"):
        shutil.rmtree(left, ignore_errors=True)


def _fill(damaged: Path, fresh: Path, scratch: Path, tools: Tools) -> Repair:
    with closing(sqlite3.connect(scratch)) as rows:
        rows.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        with pages.opened(damaged) as found:
            unreadable, pages_found = carve(found, rows), found.count + found.missing
        database = Database(fresh)
        try:
            migrate.bring_up(database, None, tools.now)
            with database.writing() as connection:
                repair = _move(rows, connection, fresh, tools)
            with database.driver() as driver:
                driver.execute("PRAGMA journal_mode = DELETE")
        finally:
            database.dispose()
    return replace(repair, unreadable=unreadable, pages=pages_found)


def _move(rows: sqlite3.Connection, connection: Connection, fresh: Path, tools: Tools) -> Repair:
    candidates = _candidates(rows, connection)
    banks = RepairedBanks(rows, connection, tools.readings, tools.now())
    attempts = RepairedAttempts(rows, connection, banks, tools.judge, tools.now()).move()
    kept = {one.number for one in attempts if one.fate in {Fate.WHOLE, Fate.RECOUNTED}}
    _corrections(rows, connection, kept)
    settings = rows.execute("SELECT name, value FROM setting").fetchall()
    if settings:
        adding = insert_or(StoredSetting).on_conflict_do_nothing()
        connection.execute(adding, [{"name": name, "value": value} for name, value in settings])
    return Repair(fresh, attempts, candidates, len(settings))


def _candidates(rows: sqlite3.Connection, connection: Connection) -> int:
    """Move the candidates whose names are names, and count them."""
    count = 0
    for number, name, added_at in rows.execute("SELECT id, name, added_at FROM candidate ORDER BY id"):
        try:
            kept = candidate_name(name)
        except ValueError:
            continue
        driver = driver_of(connection)
        count += driver.execute("INSERT OR IGNORE INTO candidate VALUES (?, ?, ?)", (number, kept, added_at)).rowcount
    return count


def _corrections(rows: sqlite3.Connection, connection: Connection, kept: set[int]) -> None:
    names = [column.name for column in StoredCorrection.__table__.columns]
    for values in rows.execute(f"SELECT {', '.join(names)} FROM correction"):  # noqa: S608 no name is of a user
        if values[0] in kept:
            connection.execute(insert(StoredCorrection).values(dict(zip(names, values, strict=True))))
