"""Putting a copy in the place of a database, which is set aside; what is broken off is finished at the next start.

Until the mark is written nothing has happened but that a file lies there more. From then on every step can be taken
again, and opening the database takes those that are left before anything else; a step that fails has those before it
taken back.
"""

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from simulator.copies import Copy, Reason, Restored, UnfinishedRestorationError
from simulator.machine.private import make_file
from simulator.machine.renaming import remove, rename
from simulator.ports import NotSavedError, StoreError, Trouble
from simulator.store import copying, inspection, troubles
from simulator.store.copy_names import copy_path
from simulator.store.paths import index_path, log_path, prepared_path, restoring_path, rollback_path
from simulator.store.preview import connect

Step = Callable[[], None]

_OF_THE_COPY = frozenset({Trouble.DAMAGED, Trouble.FOREIGN})


class _Mark(msgspec.Struct):
    """What stands in the mark: the name that the database is to be set aside under."""

    aside: str


@dataclass(frozen=True, slots=True)
class _Replacement:
    """Which file is set aside, and what it is called from then on; the one that takes its place lies beside it."""

    database: Path
    aside: Path

    @property
    def mark(self) -> Path:
        return restoring_path(self.database)

    @property
    def prepared(self) -> Path:
        return prepared_path(self.database)

    def steps(self) -> tuple[Step, ...]:
        """What is left to do once the mark is there: each step at once or not at all, and harmless when repeated."""
        return (
            lambda: self._set_aside(log_path),
            lambda: self._set_aside(rollback_path),
            lambda: self._set_aside(Path),
            self._forget_index,
            self._put_in_place,
            lambda: remove(self.mark),
        )

    def take_back(self) -> None:
        """Undo the steps that were taken; UnfinishedRestorationError where that fails."""
        try:
            if self.mark.exists():
                self._bring_back()
                remove(self.mark)
        except OSError as error:
            said, path = str(error), self.database
            raise UnfinishedRestorationError(said, trouble=troubles.of_system(error), path=path) from error
        with suppress(OSError):  # the next start does it
            self.forget_prepared()

    def forget_prepared(self) -> None:
        """Remove the file that is not to take the place, and what was left of a mark."""
        for path in (log_path, index_path, rollback_path, Path):
            path(self.prepared).unlink(missing_ok=True)
        _unnamed(self.mark).unlink(missing_ok=True)

    def _set_aside(self, part: Callable[[Path], Path]) -> None:
        """Set the database or what SQLite keeps beside it aside; what is beside it goes first, and never alone."""
        if self.prepared.exists() and part(self.database).exists():
            rename(part(self.database), part(self.aside))

    def _forget_index(self) -> None:
        """Remove what SQLite keeps of the log in memory that programs share; it makes that anew."""
        index_path(self.database).unlink(missing_ok=True)

    def _put_in_place(self) -> None:
        if self.prepared.exists():
            rename(self.prepared, self.database)

    def _bring_back(self) -> None:
        """Give what was set aside its name again, unless the other one has that already; OSError where it cannot."""
        if not self.prepared.exists():
            raise FileExistsError(f"{self.database} has been restored")
        for part in (Path, rollback_path, log_path):
            if part(self.aside).exists() and not part(self.database).exists():
                rename(part(self.aside), part(self.database))


def restore(database: Path, copy: Copy, now: datetime) -> Restored:
    """Put a copy in the place of a database that nobody has open; StoreError where it stays as it was.

    UnfinishedRestorationError where a step failed and those before it could not be taken back either.
    """
    was_there = database.exists() or log_path(database).exists()
    aside = copy_path(database.parent, database, now, Reason.REPLACED)
    _fold_log(database)
    with ExitStack() as undo:
        undo.callback(_Replacement(database, aside).take_back)
        for step in restoring(database, copy, aside):
            try:
                step()
            except OSError as error:
                raise StoreError(str(error), trouble=troubles.of_system(error), path=database) from error
        undo.pop_all()
    return Restored(copy, aside if was_there else None)


def restoring(database: Path, copy: Copy, aside: Path) -> tuple[Step, ...]:
    """The steps of a restoration, one after the other."""
    replacement = _Replacement(database, aside)
    return (lambda: _prepare(copy, replacement)), (lambda: _write_mark(replacement)), *replacement.steps()


def finish(database: Path) -> None:
    """Finish a restoration that was broken off, if one was; StoreError where that fails."""
    mark = restoring_path(database)
    try:
        if not mark.exists():
            _Replacement(database, database).forget_prepared()
            return
        aside = database.with_name(msgspec.json.decode(mark.read_bytes(), type=_Mark).aside)
        for step in _Replacement(database, aside).steps():
            step()
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=database) from error
    except (ValueError, msgspec.DecodeError) as error:
        raise StoreError("nobody can tell what was to be restored", path=mark) from error


def _fold_log(database: Path) -> None:
    """Bring what the log of a sound database holds into its file, so that it is whole in one file when set aside."""
    if not log_path(database).exists():
        return
    with suppress(StoreError, *troubles.DRIVER_ERRORS):  # then its log is set aside with it
        if inspection.revision_of(database) is None:
            return
        with closing(connect(database)) as driver:
            if driver.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                return
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as driver:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _prepare(copy: Copy, replacement: _Replacement) -> None:
    """Copy the copy, so that it stays where it is, and prove it.

    It gets its log already: the first program to open it has nothing to change, so that a kill then changes nothing.
    """
    replacement.forget_prepared()
    if inspection.revision_of(copy.path) is None:
        raise StoreError("it holds nothing", trouble=Trouble.FOREIGN, path=copy.path)
    try:
        make_file(replacement.prepared)
        with closing(connect(copy.path)) as source:
            copying.copy(source, replacement.prepared)
        with closing(sqlite3.connect(replacement.prepared)) as made:
            made.execute("PRAGMA journal_mode = WAL")
    except (sqlite3.Error, NotSavedError) as error:
        with suppress(OSError):
            replacement.forget_prepared()
        trouble = error.trouble if isinstance(error, NotSavedError) else troubles.of_driver(error)
        path = copy.path if trouble in _OF_THE_COPY else replacement.database
        raise StoreError(str(error), trouble=trouble, path=path) from error


def _unnamed(mark: Path) -> Path:
    return mark.with_name(f".{mark.name}")


def _write_mark(replacement: _Replacement) -> None:
    """Write the mark, on the disk before it has its name."""
    beside = _unnamed(replacement.mark)
    make_file(beside)
    with beside.open("w", encoding="utf-8") as file:
        json.dump({"aside": replacement.aside.name}, file)
        file.flush()
        os.fsync(file.fileno())
    rename(beside, replacement.mark)
