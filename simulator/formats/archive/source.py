"""The files of a bank before they are taken, from an archive or from a folder; judges names, reads no contents."""

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO
from zipfile import ZipFile

from simulator.exam.problems import Code, Problem
from simulator.formats.archive.contents import Belonging, belonging, require_header, root_of
from simulator.formats.archive.directory import MOST_ENTRIES
from simulator.formats.archive.names import folded, is_safe, shown
from simulator.formats.native.signature import HEADER_FILE
from simulator.ports import RefusedArchiveError


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a bank: its path in the bank, the bytes it says to have, and how it is opened."""

    path: str
    size: int
    open: Callable[[], IO[bytes]]

    @property
    def belonging(self) -> Belonging:
        """What it is to the bank."""
        return belonging(self.path)


def of_archive(archive: ZipFile) -> list[Source]:
    """Return the files of an archive in order, their paths without the one folder that may be around them."""
    files = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    root = root_of(entry.filename for entry in files)
    found = [
        Source(entry.filename.removeprefix(root), entry.file_size, partial(archive.open, entry)) for entry in files
    ]
    return sorted(found, key=lambda one: one.path)


def of_folder(folder: Path, name: str) -> list[Source]:
    """Return the files below a folder in order, without links and what is hidden.

    RefusedArchiveError where there is no header or there are too many files, `name` as their place, or where a file of
    the bank has a name that no archive may hold. OSError where a part of the folder may not be looked into.
    """
    found: list[Source] = []
    closed: list[OSError] = []
    for file in _walk(folder, closed.append):
        status = file.lstat()
        if stat.S_ISREG(status.st_mode):
            found.append(Source(file.relative_to(folder).as_posix(), status.st_size, _opener(file)))
        if len(found) > MOST_ENTRIES:
            break
    if not found and closed:
        raise closed[0]
    require_header({one.path for one in found}, name)
    if len(found) > MOST_ENTRIES:
        raise RefusedArchiveError((Problem(name, 0, Code.ZIP_LIMIT, value=f"> {MOST_ENTRIES}"),))
    if closed:
        raise closed[0]
    found.sort(key=lambda one: one.path)
    faults = tuple(_unsafe(found))
    if faults:
        raise RefusedArchiveError(faults)
    return found


def _opener(file: Path) -> Callable[[], IO[bytes]]:
    return lambda: file.open("rb")


def _walk(folder: Path, refused: Callable[[OSError], None]) -> Iterator[Path]:
    """What lies below a folder, in each place the header first."""
    for place, folders, names in os.walk(folder, onerror=refused):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        ordered = sorted(names, key=lambda name: name != HEADER_FILE)
        yield from (Path(place, name) for name in ordered if not name.startswith("."))


def _unsafe(found: Sequence[Source]) -> Iterator[Problem]:
    taken: set[str] = set()
    for one in found:
        if one.belonging in {Belonging.TEXT, Belonging.PICTURE}:
            if not is_safe(one.path) or folded(one.path) in taken:
                yield Problem(shown(one.path), 0, Code.ZIP_PATH)
            taken.add(folded(one.path))
