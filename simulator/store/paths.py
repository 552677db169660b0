"""Where the data of a user lies; knows names of files, not what is in them."""

import os
from pathlib import Path

import platformdirs

DATA_DIR_VARIABLE = "EXAMGATE_DATA_DIR"


def data_folder(override: Path | None = None) -> Path:
    """The folder of the user's data: `override`, else EXAMGATE_DATA_DIR, else the system's place for it."""
    if override is not None:
        return override.expanduser().absolute()
    chosen = os.environ.get(DATA_DIR_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser().absolute()
    return default_folder()


def default_folder() -> Path:
    """The system's place for the user's data, where nobody has chosen another one."""
    return platformdirs.user_data_path("examgate", appauthor=False)


def database_path(folder: Path) -> Path:
    """The database in a data folder."""
    return folder / "examgate.sqlite3"


def copies_folder(database: Path) -> Path:
    """The folder of the copies of a database that are made by themselves, beside it."""
    return database.parent / "backups"


def logs_folder(folder: Path) -> Path:
    """The folder of the log in a data folder."""
    return folder / "logs"


def lock_path(database: Path) -> Path:
    """The file that the running program holds locked, beside its database."""
    return database.with_suffix(".lock")


def rollback_path(database: Path) -> Path:
    """The journal that SQLite keeps beside a database while it is not yet in the mode with a log."""
    return database.with_name(f"{database.name}-journal")


def log_path(database: Path) -> Path:
    """The write-ahead log that SQLite keeps beside a database."""
    return database.with_name(f"{database.name}-wal")


def index_path(database: Path) -> Path:
    """What SQLite keeps beside a database of its log, for programs to share."""
    return database.with_name(f"{database.name}-shm")


def restoring_path(database: Path) -> Path:
    """The mark that a copy is about to take the place of a database."""
    return database.with_suffix(".restoring")


def prepared_path(database: Path) -> Path:
    """The copy that is about to take the place of a database."""
    return database.with_name(f".{database.stem}-restored{database.suffix}")
