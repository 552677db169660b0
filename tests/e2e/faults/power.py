"""What a disk holds after the power went: each prefix of what was written, torn or out of order since the last sync."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.e2e.faults.disk import Step

SECTOR = 512
"""How many bytes a disk writes whole or not at all."""

Files = dict[str, bytes]


@dataclass(frozen=True)
class Case:
    """A moment at which the power went: how, what the disk holds, and what had been told to the candidate by then."""

    name: str
    files: Files
    told: bytes


class Drive:
    """Files as the program sees them, and as they surely are on the disk."""

    def __init__(self, files: Files) -> None:
        self._seen = dict(files)
        self._synced = dict(files)

    def do(self, step: Step) -> None:
        """Carry out a step."""
        match step.kind:
            case "sync":
                self._sync(step.file)
            case "delete":
                self._seen.pop(step.file, None)
                if step.place:
                    self._synced.pop(step.file, None)
            case _:
                self._seen[step.file] = changed(self._seen.get(step.file, b""), step)

    def seen(self, step: Step | None = None) -> Files:
        """All that has been written, with one more step."""
        if step is None:
            return dict(self._seen)
        return {**self._seen, step.file: changed(self._seen.get(step.file, b""), step)}

    def scattered(self, chance: Random) -> Files:
        """Of what has not been synced some sectors are there, others are not or are zeros; what was deleted may be."""
        back = {name: data for name, data in self._synced.items() if name not in self._seen and chance.random() < 0.5}
        mixed = {name: _mixed(self._synced.get(name, b""), seen, chance) for name, seen in self._seen.items()}
        return mixed | back

    def _sync(self, name: str) -> None:
        if name in self._seen:
            self._synced[name] = self._seen[name]
        self._synced = {one: data for one, data in self._synced.items() if one in self._seen}


def changed(before: bytes, step: Step) -> bytes:
    """A file after a write or a truncation."""
    if step.kind == "truncate":
        return before[: step.place].ljust(step.place, b"\0")
    if step.kind != "write" or not step.data:
        return before
    return before[: step.place].ljust(step.place, b"\0") + step.data + before[step.place + len(step.data) :]


def cases(files: Files, steps: Sequence[Step], chance: Random, *, tears: int, scatters: int) -> Iterator[Case]:
    """Every prefix of the steps that changed a file; of each write so many torn ones, and so many out of order."""
    drive, told = Drive(files), b""
    for number, step in enumerate(steps):
        if step.kind == "mark":
            told = step.data
            continue
        if step.kind == "write":
            for torn, part in enumerate(_torn(step, chance, tears)):
                yield Case(f"step {number} torn {torn}", drive.seen(part), told)
        drive.do(step)
        if step.kind != "sync":
            yield Case(f"step {number}", drive.seen(), told)
            for again in range(scatters):
                yield Case(f"step {number} scattered {again}", drive.scattered(chance), told)


def put(files: Files, folder: Path) -> None:
    """Lay files into a folder that holds nothing else afterwards."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)


def _torn(step: Step, chance: Random, tears: int) -> Iterator[Step]:
    """A write that broke off at a border of sectors or within one, or left a sector of zeros."""
    size = len(step.data)
    for tear in range(tears):
        cut = chance.randrange(size)
        if tear % 3 == 0:
            cut -= cut % SECTOR
        data = step.data[:cut]
        if tear % 3 == 2:
            data += bytes(min(SECTOR, size - cut)) + step.data[cut + SECTOR :]
        yield Step("write", step.file, step.place, data)


def _mixed(synced: bytes, seen: bytes, chance: Random) -> bytes:
    """Each sector that differs is the one or the other; what is new may be zeros; the file may be of either size."""
    size = chance.choice((len(synced), len(seen)))
    old, new = synced[:size].ljust(size, b"\0"), seen[:size].ljust(size, b"\0")
    starts = range(0, size, SECTOR)
    return b"".join((new if chance.random() < 0.5 else old)[start : start + SECTOR] for start in starts)
