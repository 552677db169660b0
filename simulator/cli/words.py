"""What the command line says about troubles of the data folder and of files."""

from pathlib import Path

from simulator.exchange import Fault, RefusedHistoryError
from simulator.ports import Trouble

_SENTENCES = {
    Trouble.UNKNOWN: "the data cannot be used",
    Trouble.FULL: "the disk is full; make room and try again",
    Trouble.READ_ONLY: "the data may not be written; check the rights of the folder and the file",
    Trouble.BUSY: "another program holds the data; try again in a moment",
    Trouble.DAMAGED: "the database is damaged; it has not been touched: 'db backups' lists copies, see 'db repair' too",
    Trouble.EMPTY: "the database is empty or was cut off; it has not been touched: 'db backups' lists copies; "
    "to begin anew, move the empty file away",
    Trouble.FOREIGN: "the file is not a database of Examgate, or its beginning is damaged; it has not been touched: "
    "'db backups' lists copies, 'db repair' saves what can be read",
    Trouble.NEWER: "the database belongs to a newer Examgate; it has not been touched, update the program",
    Trouble.OLDER: "the database could not be brought up to date; a copy made before is in the backups folder",
    Trouble.MISSING: "the data folder cannot be found or made; look whether its disk is there",
    Trouble.IN_THE_WAY: "a file lies in the place of the data folder; move it away or choose another --data-dir",
    Trouble.MOVED: "the data folder was moved or deleted meanwhile; put it back and try again",
    Trouble.FAILING: "the disk does not do what it is told; look whether it is there, read-only or failing",
    Trouble.IN_USE: "Examgate is running with this data folder; close it first",
    Trouble.NO_ANSWER: "Examgate is running with this data folder and does not answer; wait, or end it",
    Trouble.UNREADABLE: "an entry of the journal cannot be read; update the program",
}


def trouble(kind: Trouble, path: Path | None) -> str:
    """Say what is the matter, and with which file."""
    return f"{_SENTENCES[kind]} ({path})" if path else _SENTENCES[kind]


_OF_COPIES = {
    Trouble.DAMAGED: ("damaged", "it is damaged"),
    Trouble.FOREIGN: ("unknown", "it is not a database of Examgate, or its beginning is damaged"),
    Trouble.EMPTY: ("empty", "it is empty or was cut off"),
    Trouble.NEWER: ("newer", "a newer Examgate wrote it, update the program"),
    Trouble.UNREADABLE: ("unreadable", "an entry of a journal cannot be read, update the program"),
}


def in_short(kind: Trouble) -> str:
    """Say in a word what is the matter with a copy."""
    return _OF_COPIES[kind][0] if kind in _OF_COPIES else "unreadable"


def of_copy(kind: Trouble) -> str:
    """Say why a copy cannot be restored."""
    return _OF_COPIES[kind][1] if kind in _OF_COPIES else _SENTENCES[kind]


def handed_over(file: Path) -> str:
    """Say where a file is shown that the window of another start has taken."""
    return f"{file.name} is shown in the window that is open already, or as soon as its exam is over"


_REFUSALS = {
    Fault.TOO_LARGE: "it is too large",
    Fault.NOT_JSON: "it is damaged or was cut off; export it once more",
    Fault.FOREIGN: "it is no history file of Examgate; write one by 'history export FILE.json'",
    Fault.NEWER: "a newer Examgate wrote it; update the program",
    Fault.MALFORMED: "it is not laid out as a history must be",
    Fault.CHANGED: "it was damaged or changed after it was written",
    Fault.TWICE: "it holds something twice",
    Fault.BANK_MISSING: "it lacks the bank of an attempt",
    Fault.UNREADABLE: "an entry cannot be read; update the program",
    Fault.JOURNAL: "a journal breaks the rules of the exam",
    Fault.SCORE: "a score is not what its journal gives",
    Fault.CONFLICT: "an attempt is here already, but another way",
}


_SAID = frozenset({Fault.NOT_JSON, Fault.FOREIGN})
"""What says all there is to say: only who knows the reader of files would learn from its detail."""


def refusal(error: RefusedHistoryError) -> str:
    """Say why a file of history is not taken, and where in it that shows."""
    where = "" if error.fault in _SAID else ": ".join(part for part in (error.place, error.detail) if part)
    return f"not taken, nothing has been changed: {_REFUSALS[error.fault]}{f' ({where})' if where else ''}"
