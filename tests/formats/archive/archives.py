"""Archives for tests, good and hostile ones, made byte by byte where no library would."""

import io
import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from tests.formats.folders import HEADER, PNG, sound

MIB = 1024 * 1024
GOOD: Mapping[str, bytes] = {
    "bank.md": HEADER.encode(),
    "items/a.md": sound("one").replace("What is", "![Seen](media/a.png)\n\nWhat is").encode(),
    "items/b.md": sound("two").replace("It is a measure", "It is one of two measures").encode(),
    "media/a.png": PNG,
    "LICENSE": b"CC BY 4.0",
}


@dataclass(frozen=True)
class Raw:
    """One entry as the directory describes it; `data` are the packed bytes."""

    name: bytes
    data: bytes = b"x"
    size: int | None = None
    packed: int | None = None
    method: int = 0
    flags: int = 0x800
    mode: int = 0
    at: int | None = None
    system: int = 3


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A plain archive of these files."""
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def raw(entries: Iterable[Raw], *, count: int | None = None, tail: bytes = b"") -> bytes:
    """An archive of entries as they say they are."""
    body, directory, found = bytearray(), bytearray(), list(entries)
    for one in found:
        at = len(body) if one.at is None else one.at
        size = len(one.data) if one.size is None else one.size
        packed = len(one.data) if one.packed is None else one.packed
        numbers = (one.flags, one.method, 0, 33, zlib.crc32(one.data), packed, size, len(one.name))
        if one.at is None:
            body += struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, *numbers, 0) + one.name + one.data
        directory += struct.pack(
            "<IBBHHHHHIIIHHHHHII", 0x02014B50, 20, one.system, 20, *numbers, 0, 0, 0, 0, one.mode << 16, at
        )
        directory += one.name
    said = len(found) if count is None else count
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, said, said, len(directory), len(body), 0)
    return bytes(body + directory + tail + end)


def beside(*others: Raw) -> bytes:
    """A good header and others beside it."""
    return raw([Raw(b"bank.md", GOOD["bank.md"]), *others])


def zeros(mib: int) -> bytes:
    """Deflated zeros, so many MiB of them, made in no time: each MiB is packed like the one before."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    one = packer.compress(bytes(MIB)) + packer.flush(zlib.Z_FULL_FLUSH)
    return one * mib + packer.flush(zlib.Z_FINISH)


def bomb(mib: int, *, said: int | None = None) -> Raw:
    """A text of zeros that says to have so many bytes."""
    return Raw(b"items/zeros.md", zeros(mib), size=mib * MIB if said is None else said, method=8)


def put(folder: Path, data: bytes, name: str = "sample.exambank") -> Path:
    """Write an archive to a file."""
    file = folder / name
    file.write_bytes(data)
    return file


HOSTILE: Mapping[str, tuple[bytes, str]] = {
    "no archive": (b"hello", "no-archive"),
    "a page before the archive": (b"<html>" + zipped(GOOD), "no-archive"),
    "nothing": (b"", "file-empty"),
    "a beginning alone": (b"PK\x03\x04", "zip-broken"),
    "cut short": (zipped(GOOD)[:-30], "zip-broken"),
    "bytes before the directory": (raw([Raw(b"bank.md")], tail=b"zzzz"), "zip-broken"),
    "large numbers announced": (raw([Raw(b"bank.md")], tail=b"PK\x06\x07" + bytes(16)), "zip-limit"),
    "encrypted": (beside(Raw(b"a.md", flags=0x801)), "zip-locked"),
    "packed otherwise": (beside(Raw(b"a.md", method=12)), "zip-method"),
    "name that is no text": (beside(Raw(b"\xff.md")), "zip-broken"),
    "wrong sum": (beside(replace(bomb(1), size=100)), "zip-broken"),
    "no header": (zipped({"items/a.md": GOOD["items/a.md"]}), "no-bank"),
    "two banks": (zipped({f"{one}/{name}": GOOD[name] for one in "ab" for name in GOOD}), "bank-below"),
    "up": (beside(Raw(b"../a.md")), "zip-path"),
    "up in the middle": (beside(Raw(b"items/../../a.md")), "zip-path"),
    "absolute": (beside(Raw(b"/etc/a.md")), "zip-path"),
    "a drive": (beside(Raw(b"C:/a.md")), "zip-path"),
    "backslashes": (beside(Raw(b"..\\..\\a.md")), "zip-path"),
    "a share": (beside(Raw(b"\\\\srv\\share\\a.md")), "zip-path"),
    "a device": (beside(Raw(b"items/CON.md")), "zip-path"),
    "another device": (beside(Raw("items/com¹".encode())), "zip-path"),
    "a device before a space": (beside(Raw(b"items/nul .md")), "zip-path"),
    "a stream": (beside(Raw(b"a.md:ads")), "zip-path"),
    "turned around": (beside(Raw("items/\u202edm.a".encode())), "zip-path"),
    "a control sign": (beside(Raw(b"items/a\x07.md")), "zip-path"),
    "cut at a zero": (beside(Raw(b"items/a.md\0.exe")), "zip-path"),
    "a dot at the end": (beside(Raw(b"items/a.md.")), "zip-path"),
    "no name": (beside(Raw(b"")), "zip-path"),
    "too deep": (beside(Raw(b"a/" * 9 + b"a.md")), "zip-path"),
    "too long": (beside(Raw(b"a" * 200 + b".md")), "zip-path"),
    "a link": (beside(Raw(b"items/a.md", b"/etc/passwd", mode=0o120777)), "zip-path"),
    "a pipe": (beside(Raw(b"items/a.md", mode=0o010644)), "zip-path"),
    "twice": (beside(Raw(b"a.md"), Raw(b"a.md")), "zip-path"),
    "twice but for case": (beside(Raw(b"A.md"), Raw(b"a.md")), "zip-path"),
    "twice but for sharp s": (beside(Raw("ß.md".encode()), Raw(b"SS.md")), "zip-path"),
    "twice but for the form": (beside(Raw("é.md".encode()), Raw("e\u0301.md".encode())), "zip-path"),
    "a file that is a folder": (beside(Raw(b"items"), Raw(b"items/a.md")), "zip-path"),
    "a folder with bytes": (beside(Raw(b"items/", b"xx")), "zip-path"),
    "two in one place": (beside(Raw(b"a.md"), Raw(b"b.md", at=0)), "zip-overlap"),
    "one in another": (beside(Raw(b"a.md", b"x" * 90), Raw(b"b.md", at=700)), "zip-overlap"),
    "into the directory": (beside(Raw(b"a.md", packed=500, size=500)), "zip-overlap"),
    "too many": (raw(Raw(b"%d.md" % place) for place in range(5_001)), "zip-limit"),
    "many under few": (raw((Raw(b"%d.md" % place) for place in range(5_001)), count=1), "zip-limit"),
    "a gibibyte": (beside(bomb(1_024)), "zip-limit"),
    "shrunk too much": (beside(bomb(4)), "zip-limit"),
    "many large ones": (
        raw(Raw(b"%d.md" % place, size=MIB * 128, packed=MIB * 128) for place in range(5)),
        "zip-limit",
    ),
    "an archive": (beside(Raw(b"more.zip")), "zip-nested"),
    "an archive named as a picture": (beside(Raw(b"media/a.png", zipped(GOOD))), "zip-nested"),
}
"""What an archive tries, with the code of the problem that refuses it."""
