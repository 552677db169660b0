"""What describes this installation in a report of an error: facts and lines of the log, no answers, no names."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from simulator.log.logger import shortened
from simulator.ports import Trouble

Fact = tuple[str, str]
"""A name and a value, in English, as developers read them."""

MIB = 1024 * 1024
WIDTH = 16

_STATES = {
    Trouble.UNKNOWN: "for an unknown reason",
    Trouble.FULL: "the disk is full",
    Trouble.READ_ONLY: "it may not be written",
    Trouble.BUSY: "another program holds it",
    Trouble.DAMAGED: "it is damaged",
    Trouble.EMPTY: "it is empty or was cut off",
    Trouble.FOREIGN: "it is not a database of Examgate, or its beginning is damaged",
    Trouble.NEWER: "a newer Examgate wrote it",
    Trouble.OLDER: "it could not be brought up to date",
    Trouble.MISSING: "the data folder is not there",
    Trouble.IN_THE_WAY: "a file lies in the place of the data folder",
    Trouble.MOVED: "it was moved or deleted meanwhile",
    Trouble.FAILING: "the disk fails",
    Trouble.IN_USE: "Examgate is running with it",
    Trouble.NO_ANSWER: "Examgate is running with it and does not answer",
    Trouble.UNREADABLE: "an entry of a journal cannot be read",
}


def state(trouble: Trouble) -> str:
    """Say what is the matter with the database."""
    return _STATES[trouble]


def report(facts: Sequence[Fact], lines: Sequence[str], *, error: str = "") -> str:
    """Return the whole report as text, the way to the user's home shortened in it."""
    parts = [error] if error else []
    parts.append("\n".join(f"{name + ':':<{WIDTH}} {value}" for name, value in facts))
    if lines:
        parts.append("\n".join(("Last lines of the log (times in UTC; while an exam runs the day alone):", *lines)))
    return shortened("\n\n".join(parts))


def folder_facts(folder: Path) -> tuple[Fact, ...]:
    """Where the data lies, and how much room is left there."""
    try:
        free = f"{shutil.disk_usage(folder).free // MIB} MiB"
    except OSError as error:
        free = f"not known ({error.strerror})"
    return (("Data folder", str(folder)), ("Free disk", free))
