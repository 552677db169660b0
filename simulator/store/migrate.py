"""Bringing a database to the schema of this program; a new one is made the same way."""

from sqlalchemy import Connection

from simulator.copies import Reason
from simulator.ports import StoreError, Trouble
from simulator.store import backup
from simulator.store.database import Database, Now
from simulator.store.paths import backups_folder
from simulator.store.rotation import copy_path
from simulator.store.tables import HEAD


def bring_up(database: Database, revision: str | None, now: Now) -> None:
    """Migrate a database of that revision (None: a new one), after a backup where it holds anything.

    StoreError where that fails; the database is then what it was.
    """
    if revision == HEAD:
        return
    if revision is not None:
        folder = backups_folder(database.path)
        backup.keep(database, copy_path(folder, database.path, now(), Reason.UPDATE, revision))
    try:
        with database.upgrading() as connection:
            upgrade(connection)
    except StoreError as error:
        if revision is not None and error.trouble is Trouble.UNKNOWN:
            error.trouble = Trouble.OLDER
        raise


def upgrade(connection: Connection) -> None:
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
