"""Taking the rows of a damaged database out of its pages into a sound one that has keys and no rules.

First come the rows that its trees lead to, then those on pages that no tree reaches any more, known by their shape.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, Integer, LargeBinary, Table

from simulator.store.cells import UNREADABLE, Row, Value, children, kind_of, rows
from simulator.store.pages import Pages
from simulator.store.tables import (
    Base,
    Stamp,
    StoredAttempt,
    StoredCandidate,
    StoredCorrection,
    StoredEntry,
    StoredItem,
    StoredPaper,
    StoredPicture,
    StoredRevision,
    StoredRevisionItem,
    StoredRevisionPicture,
    StoredSetting,
)

KEPT = (
    StoredEntry,
    StoredAttempt,
    StoredCandidate,
    StoredPaper,
    StoredRevision,
    StoredItem,
    StoredPicture,
    StoredRevisionItem,
    StoredRevisionPicture,
    StoredCorrection,
    StoredSetting,
)
"""What is taken; all else can be made anew from it. In this order a row is tried against their shapes."""

_PICTURE_NAME = StoredRevisionPicture.__table__.columns["name"]
"""Begins as in the items of a bank; without that a row of some index would look like one of this table."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT")
_PORTION = 1_000


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the rows of a table look like on a page; `least` is how many values the oldest of them have."""

    table: Table
    keyed: bool
    least: int

    def fits(self, row: Row, *, least: int) -> bool:
        """Whether a row can be one of this table."""
        values = row.values
        if (row.rowid is not None) is not self.keyed or not least <= len(values) <= len(self.table.columns):
            return False
        columns = list(self.table.columns)
        pairs = list(zip(columns, values, strict=False))
        return all(_suits(column, value) for column, value in (pairs[1:] if self.keyed else pairs))

    def whole(self, row: Row) -> tuple[Value, ...]:
        """The values of a row by the columns of today."""
        first = (row.rowid, *row.values[1:]) if self.keyed else row.values
        missing = list(self.table.columns)[len(first) :]
        return (*first, *(_default(column) for column in missing))


def carve(pages: Pages, into: sqlite3.Connection) -> int:
    """Put every row that can be read into an empty database: tables of the same names and columns, keys and no rules.

    A row that a tree leads to is put before one that lies about, which may be an old state of it. Returns how many
    pages cannot be read.
    """
    shapes = {shape.table.name: shape for shape in map(_shape, KEPT)}
    for shape in shapes.values():
        into.execute(_creation(shape.table))
    taken = set(pages.free())
    for name, root in _roots(pages).items():
        for number in _tree(pages, root) if name in shapes else ():
            if _put(into, shapes[name], _fitting(pages, number, shapes[name])):
                taken.add(number)
    for number in range(1, pages.count + 1):
        if number not in taken:
            _put_stray(into, pages, number, tuple(shapes.values()))
    into.commit()
    return _unreadable(pages)


def _unreadable(pages: Pages) -> int:
    """Count the pages that are not there, or are neither free nor of a tree nor went on with a row."""
    left = frozenset(range(1, pages.count + 1)) - pages.free() - pages.continuing
    return pages.missing + sum(not _is_of_a_tree(pages, number) for number in left)


def _is_of_a_tree(pages: Pages, number: int) -> bool:
    try:
        kind_of(pages, number)
    except UNREADABLE:
        return False
    return True


def _shape(kind: type[Base]) -> _Shape:
    table = Base.metadata.tables[kind.__tablename__]
    columns = list(table.columns)
    later = [place for place, column in enumerate(columns) if column.server_default is not None]
    keyed = table.dialect_options["sqlite"]["with_rowid"]
    return _Shape(table, keyed, min(later, default=len(columns)))


def _suits(column: "Column[object]", value: Value) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Stamp):
        return isinstance(value, str) and _MOMENT.match(value) is not None
    if isinstance(column.type, Integer) or column.type.python_type is bool:
        return isinstance(value, int)
    if isinstance(column.type, LargeBinary):
        return isinstance(value, bytes)
    return isinstance(value, str) and (column is not _PICTURE_NAME or value.startswith("media/"))


def _default(column: "Column[object]") -> Value:
    default = column.server_default
    return None if default is None else str(getattr(default, "arg", ""))


def _creation(table: Table) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    key = ", ".join(f'"{column.name}"' for column in table.primary_key)
    return f'CREATE TABLE "{table.name}" ({names}, PRIMARY KEY ({key})) WITHOUT ROWID'


def _roots(pages: Pages) -> Mapping[str, int]:
    """The first page of every table and index, by its name, as far as the schema can be read."""
    found: dict[str, int] = {}
    for number in _tree(pages, 1):
        for row in rows(pages, number):
            if len(row.values) == 5 and isinstance(row.values[1], str) and isinstance(row.values[3], int):
                found[row.values[1]] = row.values[3]
    return {name: root for name, root in found.items() if root > 1}


def _tree(pages: Pages, root: int) -> Iterator[int]:
    """Yield the pages of a tree, each once; what is damaged has nothing below it."""
    waiting, met = [root], {0}
    while waiting:
        number = waiting.pop()
        if number in met:
            continue
        met.add(number)
        try:
            below = children(pages, number)
        except UNREADABLE:
            continue
        yield number
        waiting.extend(reversed(below))


def _fitting(pages: Pages, number: int, shape: _Shape) -> list[Row]:
    least = len(shape.table.primary_key) + 1
    return [row for row in rows(pages, number) if shape.fits(row, least=least)]


def _put_stray(into: sqlite3.Connection, pages: Pages, number: int, shapes: Sequence[_Shape]) -> None:
    try:
        found = list(rows(pages, number))
    except UNREADABLE:
        return
    for row in found:
        shape = next((shape for shape in shapes if shape.fits(row, least=shape.least)), None)
        if shape is not None:
            _put(into, shape, (row,))


def _put(into: sqlite3.Connection, shape: _Shape, found: Sequence[Row]) -> bool:
    """Put rows, and say whether there were any."""
    marks = ", ".join("?" for _ in shape.table.columns)
    statement = f'INSERT OR IGNORE INTO "{shape.table.name}" VALUES ({marks})'  # noqa: S608 no name is of a user
    into.executemany(statement, map(shape.whole, found))
    return bool(found)
