"""How many pixels a PNG, JPEG or GIF says to have; a picture of few bytes may take gigabytes when it is opened."""

import struct
from collections.abc import Mapping

MOST_PIXELS = 40_000_000
"""Of a picture; so many take 160 MB while they are drawn."""

BEGINNINGS: Mapping[str, tuple[bytes, ...]] = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF87a", b"GIF89a"),
}
"""The first bytes of each kind."""

_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def pixels(data: bytes) -> int:
    """Return width times height as the head of a picture says; 0 where it does not say."""
    if data.startswith(BEGINNINGS[".png"]):
        return _product(data[16:24], ">II")
    if data.startswith(BEGINNINGS[".gif"]):
        return _product(data[6:10], "<HH")
    return _jpeg(data) if data.startswith(BEGINNINGS[".jpg"]) else 0


def is_small_picture(data: bytes) -> bool:
    """Tell whether the bytes are a picture of one of the kinds that is not too large to be opened."""
    known = any(data.startswith(one) for one in BEGINNINGS.values())
    return known and pixels(data) <= MOST_PIXELS


def _product(head: bytes, form: str) -> int:
    if len(head) < struct.calcsize(form):
        return 0
    width, height = struct.unpack(form, head)
    return int(width * height)


def _jpeg(data: bytes) -> int:
    """The largest size that any frame of a JPEG says to have."""
    at, most = 2, 0
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark = data[at + 1]
        if mark in _ALONE or mark == 0xFF:
            at += 1 if mark == 0xFF else 2
            continue
        if mark in _SIZES:
            most = max(most, _product(data[at + 5 : at + 9], ">HH"))
        at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
    return most
