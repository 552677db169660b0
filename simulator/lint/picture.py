"""Whether a picture can be drawn: it is whole, has a size and holds something to see; knows no items."""

import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.parsers import expat

_DRAWN = frozenset({"path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "image", "use"})
_KEPT_ASIDE = frozenset({"defs", "symbol", "clipPath", "mask", "pattern", "marker"})
_PNG_START = b"\x89PNG\r\n\x1a\n"
_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})


class _RefusedError(Exception):
    """The picture cannot be drawn; the message says why in short."""


def fault_of(name: str, file: Path) -> str:
    """Say in short why a picture cannot be drawn; empty where it can."""
    check = _CHECKS.get(Path(name).suffix.lower())
    try:
        if check is not None:
            check(file.read_bytes())
    except OSError as error:
        return error.strerror or "unreadable"
    except _RefusedError as error:
        return str(error)
    return ""


class _Drawing:
    """Takes the elements of an SVG as the parser meets them."""

    def __init__(self) -> None:
        self.size: tuple[float, float] | None = None
        self.draws = False
        self._open: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        name = tag.rpartition(":")[2]
        if not self._open:
            if name != "svg":
                raise _RefusedError("no SVG")
            self.size = _svg_size(attributes)
        elif name in _DRAWN and _KEPT_ASIDE.isdisjoint(self._open):
            self.draws = True
        self._open.append(name)

    def end(self, _tag: str) -> None:
        """Take the end of an element."""
        self._open.pop()


def _svg(data: bytes) -> None:
    drawing = _Drawing()
    parser = expat.ParserCreate()
    parser.StartElementHandler = drawing.start
    parser.EndElementHandler = drawing.end
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- the parser takes the end of the data by place only
    except expat.ExpatError as error:
        raise _RefusedError(f"XML, line {error.lineno}: {expat.ErrorString(error.code)}") from error
    if drawing.size is None or min(drawing.size) <= 0:
        raise _RefusedError("no size")
    if not drawing.draws:
        raise _RefusedError("draws nothing")


def _refuse_doctype(*_parts: object) -> None:
    raise _RefusedError("document type")


def _svg_size(attributes: Mapping[str, str]) -> tuple[float, float] | None:
    """Width and height of a drawing, by its view box where it does not say them."""
    sides = [_length(attributes.get(side, "")) for side in ("width", "height")]
    box = [_length(part) for part in attributes.get("viewBox", "").replace(",", " ").split()]
    found = box[2:] if len(box) == 4 else sides
    if None in sides and len(box) != 4:
        return None
    width, height = found
    return None if width is None or height is None else (width, height)


def _length(text: str) -> float | None:
    try:
        return float(text.strip().rstrip("abcdefghijklmnopqrstuvwxyz%"))
    except ValueError:
        return None


def _png(data: bytes) -> None:
    if not data.startswith(_PNG_START):
        raise _RefusedError("no PNG")
    kinds: list[bytes] = []
    for kind, content in _png_chunks(data):
        if kind == b"IHDR" and (len(content) < 8 or 0 in struct.unpack(">II", content[:8])):
            raise _RefusedError("no size")
        kinds.append(kind)
    if kinds[:1] != [b"IHDR"] or b"IDAT" not in kinds or kinds[-1] != b"IEND":
        raise _RefusedError("incomplete")


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_PNG_START)
    while at < len(data):
        if at + 12 > len(data):
            raise _RefusedError("incomplete")
        (length,) = struct.unpack_from(">I", data, at)
        kind, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if data[at + 8 + length : at + 12 + length] != struct.pack(">I", zlib.crc32(kind + content)):
            raise _RefusedError("damaged" if len(content) == length else "incomplete")
        yield kind, content
        if kind == b"IEND":
            return
        at += 12 + length


def _jpeg(data: bytes) -> None:
    at, sized = 2, False
    while True:
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            raise _RefusedError("incomplete")
        marker = data[at + 1]
        if marker == 0xFF or marker in _JPEG_ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _JPEG_SIZES:
            sized = 0 not in struct.unpack(">HH", data[at + 5 : at + 9].ljust(4, b"\0"))
        if marker == 0xDA:
            break
        at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    if not sized:
        raise _RefusedError("no size")
    if b"\xff\xd9" not in data[at:]:
        raise _RefusedError("incomplete")


def _gif(data: bytes) -> None:
    if len(data) < 13 or 0 in struct.unpack("<HH", data[6:10]):
        raise _RefusedError("no size")
    if not data.rstrip(b"\0").endswith(b";"):
        raise _RefusedError("incomplete")


_CHECKS: Mapping[str, Callable[[bytes], None]] = {
    ".svg": _svg,
    ".png": _png,
    ".jpg": _jpeg,
    ".jpeg": _jpeg,
    ".gif": _gif,
}
