"""Banks on their way into the data folder: looked at in a folder of their own, then put in place or sent back."""

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from uuid import uuid4

from simulator.exam.bank import Bank
from simulator.exam.problems import Problem
from simulator.machine.renaming import rename
from simulator.ports import NotSavedError, Reading, Shelved, UnknownBankError
from simulator.session.shelf import find

MARK = ".added"
"""A file in the folder of a bank that was added; it says where the bank came from."""

_PART, _OLD = ".part", ".old"

Progress = Callable[[int, int], None]
Unpack = Callable[[Path, Path, Progress], tuple[Problem, ...]]


class Hindrance(StrEnum):
    """Why a bank cannot be added or removed."""

    UNUSABLE = "unusable"
    SHIPS = "ships"
    IN_THE_WAY = "in-the-way"
    SAME = "same"
    KNOWN = "known"


class HinderedError(ValueError):
    """A bank is not added or removed, and nothing has been changed; `path` is what is in the way, if anything."""

    def __init__(self, hindrance: Hindrance, path: Path | None = None) -> None:
        super().__init__(hindrance.value)
        self.hindrance = hindrance
        self.path = path


@dataclass(frozen=True, slots=True)
class Arrival:
    """A bank that has been read from `source` and lies in `staged`, a folder that the library does not see.

    `problems` are those of the file and of the bank. `known` is the bank of the same id that is there already. Where
    there is a `hindrance` the bank cannot be added, for what lies at `obstacle` or for what it is itself.
    """

    source: Path
    staged: Path
    reading: Reading
    problems: tuple[Problem, ...]
    known: Shelved | None = None
    hindrance: Hindrance | None = None
    obstacle: Path | None = None

    @property
    def bank(self) -> Bank | None:
        """The bank, None where its header cannot be used."""
        return self.reading.bank

    @property
    def pictures(self) -> int:
        """How many pictures its items use."""
        return len(self.reading.media)


@dataclass(frozen=True, slots=True)
class Roads:
    """What arrivals need of parts they do not know.

    `unpack` brings the files of a bank into a folder (RefusedArchiveError where it is none), `read` reads a bank
    folder, `refresh` returns the shelf as it is on disk now.
    """

    unpack: Unpack
    read: Callable[[Path], Reading]
    refresh: Callable[[], Sequence[Shelved]]


class Arrivals:
    """Adds banks to the folder of one's own banks and removes them; all of it is slow and may run in any thread."""

    def __init__(self, home: Path, roads: Roads) -> None:
        self._home = home
        self._roads = roads

    def receive(self, source: Path, progress: Progress) -> Arrival:
        """Read a bank from an archive or a folder without adding it; `send_back` it where it shall not be.

        RefusedArchiveError where it is none, OSError where a disk refuses; then nothing is left.
        """
        self._home.mkdir(parents=True, exist_ok=True)
        staged = self._home / f".{uuid4().hex}{_PART}"
        with ExitStack() as undo:
            undo.callback(shutil.rmtree, staged, ignore_errors=True)
            staged.mkdir()
            left_out = self._roads.unpack(source, staged, progress)
            reading = self._roads.read(staged)
            (staged / MARK).write_text(f"{source.absolute()}\n", encoding="utf-8", errors="replace")
            found = self._looked_at(source, staged, reading, (*left_out, *reading.problems))
            undo.pop_all()
        return found

    def keep(self, arrival: Arrival, *, replace: bool = False) -> Path:
        """Put a bank in its place at once and return that; HinderedError where it cannot be or must be asked first.

        What it replaces stays until it is there.
        """
        bank = arrival.bank
        if bank is None or arrival.hindrance is not None:
            raise HinderedError(arrival.hindrance or Hindrance.UNUSABLE, arrival.obstacle)
        if arrival.known is not None and not replace:
            raise HinderedError(Hindrance.KNOWN, Path(arrival.known.folder))
        place, aside = self._home / bank.id, self._home / f".{bank.id}{_OLD}"
        _put(arrival.staged, place, aside)
        shutil.rmtree(aside, ignore_errors=True)
        self._read_shelf()
        return place

    def send_back(self, arrival: Arrival) -> None:
        """Leave nothing of a bank that shall not be added."""
        shutil.rmtree(arrival.staged, ignore_errors=True)

    def is_added(self, shelved: Shelved) -> bool:
        """Whether a bank on the shelf was added, so that it can be removed."""
        folder = Path(shelved.folder)
        return folder == self._home / str(shelved.bank) and (folder / MARK).is_file()

    def remove(self, name: str) -> Path:
        """Remove a bank that was added, by its id, and return where it lay; attempts keep what they were sat on.

        UnknownBankError where there is none, HinderedError where it was not added.
        """
        place = self._home / name
        if place.parent != self._home or not (place / MARK).is_file():
            folder = Path(find(self._roads.refresh(), name).folder)
            raise HinderedError(Hindrance.IN_THE_WAY if folder.parent == self._home else Hindrance.SHIPS, folder)
        gone = self._home / f".{uuid4().hex}{_PART}"
        rename(place, gone)
        shutil.rmtree(gone, ignore_errors=True)
        self._read_shelf()
        return place

    def _looked_at(self, source: Path, staged: Path, reading: Reading, problems: Sequence[Problem]) -> Arrival:
        bank = reading.bank
        if bank is None or not bank.items:
            return Arrival(source, staged, reading, tuple(problems), hindrance=Hindrance.UNUSABLE)
        known = _of_id(self._roads.refresh(), bank.id)
        hindrance, obstacle = self._hindrance(reading, bank, known)
        return Arrival(source, staged, reading, tuple(problems), known, hindrance, obstacle)

    def _hindrance(self, reading: Reading, bank: Bank, known: Shelved | None) -> tuple[Hindrance | None, Path | None]:
        place = self._home / bank.id
        there = place if known is None else Path(known.folder)
        if there.parent != self._home:
            return Hindrance.SHIPS, there
        if known is not None and known.revision == reading.revision:
            return Hindrance.SAME, there
        if (there != place or not (place / MARK).is_file()) and os.path.lexists(there):
            return Hindrance.IN_THE_WAY, there
        return None, None

    def _read_shelf(self) -> None:
        with suppress(NotSavedError):  # the folders are as they shall be; the next look at them reads them
            self._roads.refresh()


def recover(home: Path) -> None:
    """Clean up what a program that was killed has left: banks on their way go, one that was being replaced returns.

    To be called before anything arrives. What cannot be cleaned up now stays for the next time.
    """
    with suppress(OSError):
        left = [one for one in home.iterdir() if one.name.startswith(".") and one.suffix in {_PART, _OLD}]
        for one in left:
            place = home / one.name.removeprefix(".").removesuffix(_OLD)
            if one.suffix == _OLD and not place.exists():
                one.rename(place)
            else:
                shutil.rmtree(one, ignore_errors=True)


def _put(new: Path, place: Path, aside: Path) -> None:
    """Rename a folder into place, and what is there out of it; where that fails everything is as it was."""
    if not place.exists():
        rename(new, place)
        return
    if aside.exists():
        shutil.rmtree(aside)
    rename(place, aside)
    try:
        rename(new, place)
    except OSError:
        rename(aside, place)
        raise


def _of_id(shelf: Sequence[Shelved], bank: str) -> Shelved | None:
    with suppress(UnknownBankError):
        return find(shelf, bank)
    return None
