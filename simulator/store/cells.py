"""The rows on single pages of a SQLite file, as its format describes them; what makes no sense is left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from struct import error as StructError  # noqa: N812 the module has no better name for it
from struct import unpack_from

from simulator.store.pages import Pages

TABLE_LEAF, TABLE_NODE, INDEX_LEAF, INDEX_NODE = 0x0D, 0x05, 0x0A, 0x02
_KINDS = frozenset({TABLE_LEAF, TABLE_NODE, INDEX_LEAF, INDEX_NODE})
_NODES = frozenset({TABLE_NODE, INDEX_NODE})
_FIRST_HEAD = 100
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
UNREADABLE = (ValueError, IndexError, StructError)
"""What reading bytes that make no sense raises."""

Value = int | float | str | bytes | None
"""A stored value; a text that is not UTF-8 stays bytes."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its rowid (None in an index or a table without) and its values."""

    rowid: int | None
    values: tuple[Value, ...]


def kind_of(pages: Pages, number: int) -> int:
    """Return what a page says it is; ValueError where that is no page of a tree."""
    kind = pages[number][_head(number)]
    if kind not in _KINDS:
        raise ValueError(f"page {number} is no page of a tree")
    return kind


def rows(pages: Pages, number: int) -> Iterator[Row]:
    """Yield the rows that can be read on a page."""
    kind = kind_of(pages, number)
    if kind == TABLE_NODE:
        return
    for start in _places(pages[number], number, kind):
        try:
            yield _row(pages, number, start, kind)
        except UNREADABLE:
            continue


def children(pages: Pages, number: int) -> list[int]:
    """Return the pages below a page."""
    kind, page = kind_of(pages, number), pages[number]
    if kind not in _NODES:
        return []
    below = [unpack_from(">I", page, start)[0] for start in _places(page, number, kind) if start + 4 <= len(page)]
    return [*below, unpack_from(">I", page, _head(number) + 8)[0]]


def _head(number: int) -> int:
    return _FIRST_HEAD if number == 1 else 0


def _places(page: bytes, number: int, kind: int) -> tuple[int, ...]:
    head = _head(number)
    first = head + (12 if kind in _NODES else 8)
    count = min(unpack_from(">H", page, head + 3)[0], (len(page) - first) // 2)
    return unpack_from(f">{count}H", page, first)


def _row(pages: Pages, number: int, start: int, kind: int) -> Row:
    page = pages[number]
    if kind == INDEX_NODE:
        start += 4
    length, start = _varint(page, start)
    rowid = None
    if kind == TABLE_LEAF:
        rowid, start = _varint(page, start)
    return Row(rowid, _record(_payload(pages, page, start, length, table=kind == TABLE_LEAF)))


def _payload(pages: Pages, page: bytes, start: int, length: int, *, table: bool) -> bytes:
    """The bytes of a row, those on overflow pages included; ValueError where a part of them is missing."""
    size = pages.size
    if length > pages.count * size:
        raise ValueError("longer than the file")
    most = size - 35 if table else (size - 12) * 64 // 255 - 23
    if length <= most:
        return _whole(page[start : start + length], length)
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = here if here <= most else least
    parts, left = [_whole(page[start : start + here], here)], length - here
    following: int = unpack_from(">I", page, start + here)[0]
    while left > 0:
        more = pages.continued(following)
        parts.append(more[4 : 4 + min(left, size - 4)])
        left -= size - 4
        following = unpack_from(">I", more)[0]
    return b"".join(parts)


def _whole(part: bytes, length: int) -> bytes:
    if len(part) != length:
        raise ValueError("cut off")
    return part


def _record(payload: bytes) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    types: list[int] = []
    while place < end:
        kind, place = _varint(payload, place)
        types.append(kind)
    if place != end:
        raise ValueError("the head of the row is cut off")
    values: list[Value] = []
    for kind in types:
        value, place = _value(payload, place, kind)
        values.append(value)
    if place != len(payload):
        raise ValueError("the row is longer or shorter than it says")
    return tuple(values)


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind in {0, 8, 9}:
        return (None, 0, 1)[kind and kind - 7], place
    if kind in _INTEGERS:
        length = _INTEGERS[kind]
        return int.from_bytes(_whole(payload[place : place + length], length), signed=True), place + length
    if kind == 7:
        return unpack_from(">d", payload, place)[0], place + 8
    if kind < 12:
        raise ValueError(f"there are no values of type {kind}")
    length = (kind - 12) // 2
    data = _whole(payload[place : place + length], length)
    return (_text(data) if kind % 2 else data), place + length


def _text(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = data[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    value = value << 8 | data[place]
    return value - (1 << 64) if value >> 63 else value, place + 1
