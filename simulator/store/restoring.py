"""Putting a copy in the place of a database, which is set aside; what is broken off is finished at the next start.

Until the mark is written nothing has happened but that a file lies there more. From then on every step can be taken
again, and opening the database takes those that are left before anything else.
"""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from simulator.copies import Copy, Reason, Restored
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.store import backup, inspection, troubles
from simulator.store.paths import log_path, prepared_path, restoring_path
from simulator.store.preview import connect
from simulator.store.rotation import copy_path

Step = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Exchange:
    """Which file takes the place of which, and what the one before is called from then on."""

    database: Path
    prepared: Path
    aside: Path

    @property
    def mark(self) -> Path:
        return restoring_path(self.database)

    def steps(self) -> tuple[Step, ...]:
        """What is left to do once the mark is there: each step at once or not at all, and harmless when repeated."""
        return self._set_log_aside, self._set_aside, self._forget_index, self._put_in_place, self.mark.unlink

    def _set_log_aside(self) -> None:
        if self.prepared.exists() and log_path(self.database).exists():
            log_path(self.database).replace(log_path(self.aside))

    def _set_aside(self) -> None:
        if self.prepared.exists() and self.database.exists():
            self.database.replace(self.aside)

    def _forget_index(self) -> None:
        """Remove what SQLite keeps of the log in memory that programs share; it makes that anew."""
        self.database.with_name(f"{self.database.name}-shm").unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        if self.prepared.exists():
            self.prepared.replace(self.database)


def restore(database: Path, copy: Copy, now: datetime) -> Restored:
    """Put a copy in the place of a database that nobody has open; StoreError where it stays as it was."""
    was_there = database.exists() or log_path(database).exists()
    aside = copy_path(database.parent, database, now, Reason.REPLACED)
    for step in restoring(database, copy, aside):
        try:
            step()
        except OSError as error:
            raise StoreError(str(error), trouble=troubles.of_system(error), path=database) from error
    return Restored(copy, aside if was_there else None)


def restoring(database: Path, copy: Copy, aside: Path) -> tuple[Step, ...]:
    """The steps of a restoration, one after the other."""
    exchange = _Exchange(database, prepared_path(database), aside)
    return (lambda: _prepare(copy, exchange.prepared)), (lambda: _write_mark(exchange)), *exchange.steps()


def finish(database: Path) -> None:
    """Finish a restoration that was broken off, if one was; StoreError where that fails."""
    mark = restoring_path(database)
    try:
        if not mark.exists():
            prepared_path(database).unlink(missing_ok=True)
            return
        aside = database.with_name(json.loads(mark.read_text(encoding="utf-8"))["aside"])
        for step in _Exchange(database, prepared_path(database), aside).steps():
            step()
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=database) from error
    except (ValueError, LookupError) as error:
        raise StoreError("nobody can tell what was to be restored", path=mark) from error


def _prepare(copy: Copy, prepared: Path) -> None:
    """Copy the copy, so that it stays where it is, and prove it."""
    prepared.unlink(missing_ok=True)
    if inspection.revision_of(copy.path) is None:
        raise StoreError("it holds nothing", trouble=Trouble.FOREIGN, path=copy.path)
    try:
        with closing(connect(copy.path)) as source:
            backup.copy(source, prepared)
    except (sqlite3.Error, NotSavedError) as error:
        with suppress(OSError):
            prepared.unlink(missing_ok=True)
        trouble = error.trouble if isinstance(error, NotSavedError) else troubles.of_driver(error)
        raise StoreError(str(error), trouble=trouble, path=copy.path) from error


def _write_mark(exchange: _Exchange) -> None:
    """Write the mark, on the disk before it has its name."""
    beside = exchange.mark.with_name(f".{exchange.mark.name}")
    with beside.open("w", encoding="utf-8") as file:
        json.dump({"aside": exchange.aside.name}, file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(exchange.mark)
