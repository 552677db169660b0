"""Judges the directory of an archive before any file in it is unpacked; whatever it says, nothing is trusted."""

import stat
import struct
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from simulator.exam.problems import Code, Problem
from simulator.formats.archive.names import folded, is_safe, shown
from simulator.ports import RefusedArchiveError

MOST_ENTRIES = 5_000
MOST_BYTES = 512 * 1024 * 1024
"""What all files of an archive may have together, unpacked; and the archive itself."""

HIGHEST_RATIO = 200
LARGEST_DIRECTORY = MOST_ENTRIES * 400
NESTED = frozenset(
    {".zip", ".exambank", ".apkg", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".jar", ".cab", ".iso"}
)
MOST_TOLD = 20
"""So many problems of an archive are told at most."""

UNREADABLE = (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError, struct.error)
"""What the reader of archives raises where one is damaged."""

_START, _END, _END_64 = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x07"
_END_SIZE, _LOCATOR_SIZE, _HEADER_SIZE = 22, 20, 30
_LONGEST_COMMENT = 65_535
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_REPARSE_POINT = 0x400


def open_archive(file: BinaryIO, name: str) -> ZipFile:
    """Open an archive and judge its directory; RefusedArchiveError with every reason, the name of the file as place."""
    _judge_end(file, name)
    try:
        archive = ZipFile(file)
    except UNREADABLE as error:
        raise RefusedArchiveError((Problem(name, 0, Code.ZIP_BROKEN),)) from error
    entries = archive.infolist()
    problems = list(_whole(entries, name))
    if not problems:
        problems = [*_each(entries), *_overlaps(entries, archive.start_dir), *_twice(entries)]
    if problems:
        raise RefusedArchiveError(tuple(problems[:MOST_TOLD]))
    return archive


def _judge_end(file: BinaryIO, name: str) -> None:
    """Refuse a file that is no archive, and one whose directory would be too large to read."""
    head, size = file.read(4), file.seek(0, 2)
    if head not in {_START, _END}:
        raise RefusedArchiveError((Problem(name, 0, Code.NO_ARCHIVE if size else Code.FILE_EMPTY),))
    if size < _END_SIZE:
        raise RefusedArchiveError((Problem(name, 0, Code.ZIP_BROKEN),))
    file.seek(max(0, size - _LONGEST_COMMENT - _END_SIZE - _LOCATOR_SIZE))
    tail = file.read()
    plain = tail[-_END_SIZE:].startswith(_END) and tail.endswith(b"\0\0")
    at = len(tail) - _END_SIZE if plain else tail.rfind(_END)
    if at < 0 or at + _END_SIZE > len(tail):
        raise RefusedArchiveError((Problem(name, 0, Code.ZIP_BROKEN),))
    entries, length, start = struct.unpack_from("<HII", tail, at + 10)
    large = tail[max(0, at - _LOCATOR_SIZE) : at].startswith(_END_64)
    if large or size > MOST_BYTES or entries > MOST_ENTRIES or length > LARGEST_DIRECTORY:
        raise RefusedArchiveError((Problem(name, 0, Code.ZIP_LIMIT),))
    if start + length != size - len(tail) + at:
        raise RefusedArchiveError((Problem(name, 0, Code.ZIP_BROKEN),))


def _whole(entries: list[ZipInfo], name: str) -> Iterator[Problem]:
    if len(entries) > MOST_ENTRIES:
        yield Problem(name, 0, Code.ZIP_LIMIT, value=f"> {MOST_ENTRIES}")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        yield Problem(name, 0, Code.ZIP_LIMIT, value=f"> {MOST_BYTES // 1024**2} MiB")


def _each(entries: Iterable[ZipInfo]) -> Iterator[Problem]:
    for entry in entries:
        fault = _fault(entry)
        if fault is not None:
            yield Problem(shown(entry.orig_filename), 0, fault)


def _fault(entry: ZipInfo) -> Code | None:
    if not is_safe(entry.filename) or entry.filename != entry.orig_filename or not _is_plain(entry):
        return Code.ZIP_PATH
    if entry.flag_bits & _ENCRYPTED:
        return Code.ZIP_LOCKED
    if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return Code.ZIP_METHOD
    if entry.file_size > HIGHEST_RATIO * max(1, entry.compress_size):
        return Code.ZIP_LIMIT
    name = entry.filename.lower()
    return Code.ZIP_NESTED if any(name.endswith(ending) for ending in NESTED) else None


def _is_plain(entry: ZipInfo) -> bool:
    """Whether an entry is a file or a folder, and no link to elsewhere."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if _is_folder(entry):
        return kind in {0, stat.S_IFDIR} and entry.file_size == 0
    return kind in {0, stat.S_IFREG} and not entry.external_attr & _REPARSE_POINT


def _is_folder(entry: ZipInfo) -> bool:
    return entry.filename.endswith("/")


def _overlaps(entries: Iterable[ZipInfo], end: int) -> Iterator[Problem]:
    """Entries that share bytes of the archive, or reach into its directory."""
    spans = sorted((entry.header_offset, _end(entry), entry.filename) for entry in entries)
    for (_, stop, name), (start, _, _) in pairwise([*spans, (end, end, "")]):
        if stop > start:
            yield Problem(shown(name), 0, Code.ZIP_OVERLAP)


def _end(entry: ZipInfo) -> int:
    return entry.header_offset + _HEADER_SIZE + len(entry.orig_filename) + entry.compress_size


def _twice(entries: Iterable[ZipInfo]) -> Iterator[Problem]:
    """Names that a file system may take for one, and files that have others in them like a folder."""
    found: dict[str, bool] = {}
    for entry in sorted(entries, key=lambda entry: entry.filename.count("/")):
        name = folded(entry.filename.removesuffix("/"))
        above = (name[:at] for at, sign in enumerate(name) if sign == "/")
        if name in found or any(found.get(one) is False for one in above):
            yield Problem(shown(entry.filename), 0, Code.ZIP_PATH)
        found[name] = _is_folder(entry)
