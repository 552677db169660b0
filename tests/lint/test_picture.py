"""Whether pictures can be drawn is told by looking into them."""

import struct
import zlib
from pathlib import Path

import pytest

from simulator.lint.picture import fault_of

BOX = b'viewBox="0 0 9 9"'


def svg(inner: bytes = b'<path d="M0 0h5"/>', head: bytes = BOX) -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" ' + head + b">" + inner + b"</svg>"


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 1, height: int = 1) -> bytes:
    size = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0\0")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def jpeg(width: int = 2, height: int = 3) -> bytes:
    size = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04JF" + size + b"\xff\xda\x00\x02" + b"\x12\x34\xff\xd9"


GIF = b"GIF89a" + struct.pack("<HH", 4, 5) + b"\0\0\0;"
SOUND = {
    "a.svg": svg(),
    "sized.svg": svg(head=b'width="20px" height="10.5"'),
    "prefixed.svg": b'<s:svg xmlns:s="urn:x" viewBox="0,0,9,9"><s:g><s:text>a</s:text></s:g></s:svg>',
    "a.png": png(),
    "a.jpg": jpeg(),
    "a.jpeg": jpeg(),
    "a.gif": GIF,
}
BROKEN = {
    "open.svg": svg(b"<g>"),
    "latin.svg": svg("<text>é</text>".encode("latin-1")),
    "entity.svg": svg(b"<text>&nbsp;</text>"),
    "doctype.svg": b"<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg(b"<text>&a;</text>"),
    "no-size.svg": svg(head=b""),
    "half-size.svg": svg(head=b'width="20"'),
    "words.svg": svg(head=b'width="auto" height="auto"'),
    "flat.svg": svg(head=b'viewBox="0 0 9 0"'),
    "empty.svg": svg(b"<title>A chart</title><g/>"),
    "aside.svg": svg(b'<defs><path d="M0 0"/></defs><clipPath><rect/></clipPath>'),
    "html.svg": b"<html><path/></html>",
    "nothing.svg": b"",
    "flat.png": png(height=0),
    "cut.png": png()[:-14],
    "wrong.png": png().replace(b"IDAT", b"IDAX"),
    "no-pixels.png": b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0\0\0\1\0\0\0\1\0\0\0\0\0") + chunk(b"IEND", b""),
    "nothing.png": b"",
    "flat.jpg": jpeg(width=0),
    "cut.jpg": jpeg()[:-2],
    "head.jpg": jpeg()[:8],
    "nothing.jpg": b"",
    "flat.gif": GIF.replace(b"\4\0\5\0", b"\4\0\0\0"),
    "cut.gif": GIF[:-1],
}


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_picture_has_no_fault(name: str, tmp_path: Path):
    file = tmp_path / name
    file.write_bytes(SOUND[name])
    assert fault_of(name, file) == ""


@pytest.mark.parametrize("name", BROKEN)
def test_a_picture_that_cannot_be_drawn_says_why(name: str, tmp_path: Path):
    file = tmp_path / name
    file.write_bytes(BROKEN[name])
    assert fault_of(name, file) != ""


@pytest.mark.parametrize("name", [name for name in SOUND if not name.endswith("svg")])
def test_a_picture_cut_anywhere_is_told_and_nothing_is_raised(name: str, tmp_path: Path):
    file = tmp_path / name
    for length in range(len(SOUND[name])):
        file.write_bytes(SOUND[name][:length])
        assert fault_of(name, file) != ""


def test_a_picture_that_is_gone_is_told(tmp_path: Path):
    assert fault_of("a.svg", tmp_path / "a.svg") != ""
