"""Bringing a database to the schema of this program; a new one is made the same way."""

import sqlite3
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.ports import StoreError, Trouble
from simulator.store.database import Database, Now
from simulator.store.schema import HEAD

if TYPE_CHECKING:
    from sqlalchemy import Connection


def bring_up(database: Database, revision: str | None, now: Now) -> None:
    """Migrate a database of that revision (None: a new one), after a copy where it holds anything.

    StoreError where that fails; the database is then what it was.
    """
    if revision == HEAD:
        return
    if revision is not None:
        _keep_copy(database, revision, now)
    try:
        with database.upgrading() as connection:
            upgrade(connection)
    except StoreError as error:
        if revision is not None and error.trouble is Trouble.UNKNOWN:
            error.trouble = Trouble.OLDER
        raise


def _keep_copy(database: Database, revision: str, now: Now) -> None:
    """Copy the database, unless an update that failed has left a copy of the same already."""
    from simulator.copies import Reason
    from simulator.store import copy_names, copying, rotation, troubles
    from simulator.store.paths import copies_folder

    folder, path = copies_folder(database.path), database.path
    try:
        with database.naming_the_file():
            for copy in copy_names.copies_in(folder, path):
                if (copy.reason, copy.schema) == (Reason.UPDATE, revision) and _is_of(copy.path, database):
                    return
            target = copy_names.copy_path(folder, path, now(), Reason.UPDATE, revision)
            copying.keep(database, target)
            rotation.prune(folder, path, kept=copy_names.copy_at(target, path))
    except OSError as error:
        raise StoreError(str(error), trouble=troubles.of_system(error), path=folder) from error


def _is_of(copy: Path, database: Database) -> bool:
    """Whether a copy holds just what the database does; one that cannot be read does not."""
    from simulator.store import troubles
    from simulator.store.preview import connect

    with database.driver() as driver:
        present = _digest(driver)
    with suppress(*troubles.DRIVER_ERRORS), closing(connect(copy)) as driver:
        return _digest(driver) == present
    return False


def _digest(driver: sqlite3.Connection) -> bytes:
    """What tells one content from another, of whatever schema."""
    digest = sha256()
    for line in driver.iterdump():
        digest.update(line.encode(errors="surrogatepass"))
    return digest.digest()


def upgrade(connection: "Connection") -> None:
    """Run the missing migrations in the transaction of a connection; StoreError where its revision is not known."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", "simulator.store:migrations")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, HEAD)
    except CommandError as error:
        raise StoreError(str(error)) from error
