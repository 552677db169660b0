"""Brings the files of a bank, from an archive or a folder, into a new folder; the rules of archives hold for both."""

import os
import stat
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from simulator.exam.problems import Code, Problem
from simulator.formats.archive.contents import Belonging, require_header
from simulator.formats.archive.directory import MOST_BYTES, UNREADABLE, open_archive
from simulator.formats.archive.names import shown
from simulator.formats.archive.source import Source, of_archive, of_folder
from simulator.formats.native.media import SIZE_LIMIT, picture_fault
from simulator.formats.native.texts import TEXT_LIMIT, TEXTS_LIMIT
from simulator.ports import RefusedArchiveError

CHUNK = 1024 * 1024
MIB = 1024 * 1024
Progress = Callable[[int, int], None]


def unpack(path: Path, into: Path, progress: Progress) -> tuple[Problem, ...]:
    """Write the files of a bank from an archive or a folder to an empty folder; say what of it was left out.

    RefusedArchiveError where it is not taken at all, OSError where a disk refuses: what is in `into` then is of no use.
    What `progress` raises, told of bytes, ends the work.
    """
    name = shown(path.absolute().name or str(path))
    if path.is_dir():
        return _Unpacking(into, progress).take(of_folder(path, name), name)
    if not stat.S_ISREG(path.stat().st_mode):
        raise RefusedArchiveError((Problem(name, 0, Code.NO_ARCHIVE),))
    with path.open("rb") as file, open_archive(file, name) as archive:
        sources = of_archive(archive)
        require_header({one.path for one in sources}, name)
        return _Unpacking(into, progress).take(sources, name)


def left_out(sources: Sequence[Source]) -> Iterator[Problem]:
    """Say which files are none of a bank's."""
    for one in sources:
        if one.belonging is Belonging.STRANGER:
            yield Problem(shown(one.path), 0, Code.ZIP_LEFT_OUT)


class _Unpacking:
    """Reads one file after the other in chunks, and counts what they really hold."""

    def __init__(self, into: Path, progress: Progress) -> None:
        self._into = into
        self._progress = progress
        self._done = 0
        self._total = 0

    def take(self, sources: Sequence[Source], name: str) -> tuple[Problem, ...]:
        """Write all files that belong to the bank."""
        texts = [one for one in sources if one.belonging is Belonging.TEXT]
        pictures = [one for one in sources if one.belonging is Belonging.PICTURE]
        self._total = sum(one.size for one in (*texts, *pictures))
        if self._total > MOST_BYTES or sum(one.size for one in texts) > TEXTS_LIMIT:
            raise RefusedArchiveError((Problem(name, 0, Code.ZIP_LIMIT),))
        problems = list(left_out(sources))
        for one in texts:
            self._write(one, self._read(one, TEXT_LIMIT))
        for one in pictures:
            problems.extend(self._take_picture(one))
        return tuple(sorted(problems))

    def _take_picture(self, source: Source) -> Iterator[Problem]:
        """Write a picture that is what its name says."""
        if source.size > SIZE_LIMIT:
            yield Problem(shown(source.path), 0, Code.MEDIA_SIZE)
            return
        data = self._read(source, SIZE_LIMIT)
        if data.startswith(b"PK\x03\x04"):
            raise RefusedArchiveError((Problem(shown(source.path), 0, Code.ZIP_NESTED),))
        if fault := picture_fault(source.path, data):
            yield Problem(shown(source.path), 0, fault)
            return
        self._write(source, data)

    def _read(self, source: Source, limit: int) -> bytes:
        """Read a file that has as many bytes as it says and no more than the limit."""
        data = bytearray()
        for chunk in _chunks(source):
            data += chunk
            if len(data) > min(limit, source.size):
                raise RefusedArchiveError((Problem(shown(source.path), 0, Code.ZIP_LIMIT),))
            self._progress(self._done + len(data), max(self._total, 1))
        self._done += len(data)
        return bytes(data)

    def _write(self, source: Source, data: bytes) -> None:
        file = self._into / source.path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())


def _chunks(source: Source) -> Iterator[bytes]:
    """What a file holds; only what goes wrong while it is read is a damage of the archive."""
    try:
        stream = source.open()
    except (*UNREADABLE, zlib.error) as error:
        raise _damaged(source) from error
    with stream:
        while chunk := _chunk(stream, source):
            yield chunk


def _chunk(stream: IO[bytes], source: Source) -> bytes:
    try:
        return stream.read(CHUNK)
    except (*UNREADABLE, zlib.error) as error:
        raise _damaged(source) from error


def _damaged(source: Source) -> RefusedArchiveError:
    return RefusedArchiveError((Problem(shown(source.path), 0, Code.ZIP_BROKEN),))
