"""Where an open database lies: notices that the file was moved or deleted, and writes it there anew."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from simulator.machine.private import make_file
from simulator.machine.renaming import rename

Identity = tuple[int, int]


class Place:
    """The path of a database and which file lay there when it was opened.

    A file that is open can be written to after it was deleted or moved, and nobody finds what is written then.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: Identity | None = None

    def remember(self) -> None:
        """Take what lies at the path now for the database that is open."""
        self._file = self._found()

    @property
    def is_lost(self) -> bool:
        """Whether the file that is open does not lie at its path any more."""
        return self._file is not None and self._found() != self._file

    @property
    def is_free(self) -> bool:
        """Whether nothing lies at the path."""
        return not self._path.exists()

    def beside(self, moment: datetime) -> Path:
        """A free name for what is open, when something else lies at its path in the end."""
        from simulator.copies import Reason
        from simulator.store.copy_names import copy_path

        return copy_path(self._path.parent, self._path, moment, Reason.RESCUED)

    def write_anew(self, driver: sqlite3.Connection, target: Path) -> None:
        """Write what is open to a file, whole or not at all; OSError or sqlite3.Error where that fails.

        What is damaged is written as it is: nothing else is left of it, and a repair can read it.
        """
        beside = target.with_name(f".{target.name}.new")
        try:
            make_file(beside)
            with closing(sqlite3.connect(beside)) as copy:
                driver.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            rename(beside, target)
        finally:
            beside.unlink(missing_ok=True)
        self.remember()

    def _found(self) -> Identity | None:
        """Which file lies at the path, None where there is none; the one of before where nobody can tell."""
        try:
            found = self._path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError:
            return self._file
        return found.st_dev, found.st_ino
