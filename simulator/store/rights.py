"""Who may read what lies in a data folder from before: the user alone; knows files by their names."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from simulator.machine.private import close_off
from simulator.store.paths import copies_folder, default_folder, logs_folder

_MARKS = (".lock", ".restoring", ".call")


def close_to_others(database: Path) -> None:
    """Take from others what they may do with a database, its copies and its log.

    A folder that somebody has chosen is theirs and stays as it is, as does what others put there.
    """
    folder, copies, logs = database.parent, copies_folder(database), logs_folder(database.parent)
    if folder == default_folder():
        close_off(folder)
    for own in (copies, logs):
        close_off(own)
    for file in (*_listed(folder), *_listed(copies)):
        if _is_own(file.name, database):
            close_off(file)
    for file in _listed(logs):
        if file.suffix == ".log":
            close_off(file)


def _listed(folder: Path) -> Iterator[Path]:
    """What lies in a folder; nothing where that cannot be told."""
    with suppress(OSError):
        yield from folder.iterdir()


def _is_own(name: str, database: Path) -> bool:
    is_named_so = name.removeprefix(".").startswith(database.stem)
    return is_named_so and (database.suffix in name or name.endswith(_MARKS))
