"""What the command line says about troubles of the data folder."""

from pathlib import Path

from simulator.ports import Trouble

_SENTENCES = {
    Trouble.UNKNOWN: "the data cannot be used",
    Trouble.FULL: "the disk is full; make room and try again",
    Trouble.READ_ONLY: "the data may not be written; check the rights of the folder and the file",
    Trouble.BUSY: "another program holds the data; try again in a moment",
    Trouble.DAMAGED: "the database is damaged; it has not been touched, restore a backup from the backups folder",
    Trouble.FOREIGN: "the file is not a database of Examgate; it has not been touched",
    Trouble.NEWER: "the database belongs to a newer Examgate; it has not been touched, update the program",
    Trouble.OLDER: "the database could not be brought up to date; the backup made before is in the backups folder",
    Trouble.MISSING: "the data folder cannot be found or made",
    Trouble.IN_USE: "Examgate is running with this data folder; close it first",
    Trouble.UNREADABLE: "an entry of the journal cannot be read; update the program",
}


def trouble(kind: Trouble, path: Path | None) -> str:
    """Say what is the matter, and with which file."""
    return f"{_SENTENCES[kind]} ({path})" if path else _SENTENCES[kind]
