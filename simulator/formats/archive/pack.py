"""Writes a bank folder as an archive whose bytes depend on what is in the files alone."""

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from simulator.exam.problems import Problem
from simulator.formats.archive.contents import Belonging
from simulator.formats.archive.directory import HIGHEST_RATIO
from simulator.formats.archive.names import shown
from simulator.formats.archive.source import Source, of_folder
from simulator.formats.archive.unpack import left_out
from simulator.formats.native.signature import HEADER_FILE

EPOCH = (1980, 1, 1, 0, 0, 0)
LEVEL = 9
UNIX = 3
MODE = 0o100644 << 16


def pack(folder: Path, file: BinaryIO) -> tuple[Problem, ...]:
    """Write the files of a bank folder to an archive, its header first; say what was left out.

    The others follow in the order of their paths. By the first name systems tell a bank from other archives.

    RefusedArchiveError where the folder holds more than an archive may, OSError where a file cannot be read.
    """
    found: Sequence[Source] = sorted(
        of_folder(folder, shown(folder.absolute().name)), key=lambda one: one.path != HEADER_FILE
    )
    with ZipFile(file, "w", strict_timestamps=False) as archive:
        for one in found:
            if one.belonging in {Belonging.TEXT, Belonging.PICTURE}:
                with one.open() as stream:
                    _put(archive, one.path, stream.read())
    return tuple(left_out(found))


def _put(archive: ZipFile, path: str, data: bytes) -> None:
    """Put a file in: deflated, unless it shrinks so much that it would look like a bomb."""
    entry = ZipInfo(path, EPOCH)
    entry.create_system, entry.external_attr = UNIX, MODE
    tight = len(zlib.compress(data, LEVEL)) * HIGHEST_RATIO // 2 > len(data)
    entry.compress_type = ZIP_DEFLATED if tight else ZIP_STORED
    archive.writestr(entry, data, compresslevel=LEVEL)
