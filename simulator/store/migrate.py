"""Bringing a database to the schema of this program; a new one is made the same way."""

from typing import TYPE_CHECKING

from simulator.ports import StoreError, Trouble
from simulator.store.database import Database, Now
from simulator.store.schema import HEAD

if TYPE_CHECKING:
    from sqlalchemy import Connection


def bring_up(database: Database, revision: str | None, now: Now) -> None:
    """Migrate a database of that revision (None: a new one), after a backup where it holds anything.

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
    from simulator.copies import Reason
    from simulator.store import backup
    from simulator.store.paths import backups_folder
    from simulator.store.rotation import copy_path

    folder = backups_folder(database.path)
    backup.keep(database, copy_path(folder, database.path, now(), Reason.UPDATE, revision))


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
