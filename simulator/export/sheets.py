"""A workbook written row by row: real types, frozen heads, filters, and no text of the data ever a formula."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.export.atomic import whole_binary

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_SHEET = 1_048_576
"""Rows of a sheet, its head among them."""

LONGEST_TEXT = 32_767
"""Signs of a cell."""

HEAD_HEIGHT = 32
"""Points: two lines."""

DATE = "yyyy-mm-dd hh:mm"
PERCENT = "0 %"
TENTHS = "0.0"

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

Value = str | int | float | bool | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its width in characters, and the number format of its values."""

    name: str
    width: int = 10
    format: str = ""


class Sheet:
    """A table that is written row by row; one that grows too long goes on in another sheet."""

    def __init__(self, book: "Workbook", title: str, columns: Sequence[Column]) -> None:
        self._book = book
        self._title = title
        self._columns = columns
        self._sheets = 0
        self._sheet: Any = None
        self.length = 0
        """How many rows the sheet has that is written now, its head among them."""
        self._begin()

    @property
    def worksheet(self) -> "Worksheet":
        """The first sheet of the table, for the charts that refer to it."""
        found: Worksheet = self._book[self._title]
        return found

    def append(self, values: Sequence[Value]) -> None:
        """Write a row."""
        if self.length == LONGEST_SHEET:
            self.finish()
            self._begin()
        self._sheet.append(list(map(self._cell, values, self._columns)))
        self.length += 1

    def finish(self) -> None:
        """Give the table its filter."""
        from openpyxl.utils import get_column_letter

        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(self._columns))}{self.length}"

    def _begin(self) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font, PatternFill
        from openpyxl.utils import get_column_letter

        self._sheets += 1
        self._sheet = self._book.create_sheet(self._title if self._sheets == 1 else f"{self._title} {self._sheets}")
        self._sheet.freeze_panes = "A2"
        self._sheet.row_dimensions[1].height = HEAD_HEIGHT
        head = []
        for place, column in enumerate(self._columns, start=1):
            self._sheet.column_dimensions[get_column_letter(place)].width = column.width
            cell = WriteOnlyCell(self._sheet, column.name)
            cell.font = Font(name="Calibri", size=11, bold=True)
            cell.fill = PatternFill("solid", fgColor="DDE6F0")
            cell.alignment = Alignment(vertical="center", wrap_text=True)
            head.append(cell)
        self._sheet.append(head)
        self.length = 1

    def _cell(self, value: Value, column: Column) -> object:
        if isinstance(value, str):
            return text_cell(self._sheet, value) if value else None
        if isinstance(value, datetime):
            value = value.astimezone(UTC).replace(tzinfo=None)
        if not column.format or value is None:
            return value
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet, value)
        cell.number_format = column.format
        return cell


def text_cell(sheet: "Worksheet", text: str) -> object:
    """Return what makes a cell of a text: never a formula, an error or a number, whatever it begins with.

    What a workbook cannot hold becomes U+FFFD; what it would take for the code of a character is escaped. A text that
    is too long for a cell ends in an ellipsis.
    """
    text = _CODE.sub("_x005F_", writable(text))
    if len(text) > LONGEST_TEXT:
        text = f"{text[: LONGEST_TEXT - 1]}\N{HORIZONTAL ELLIPSIS}"
    if text[:1] not in {"=", "#"}:
        return text
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith("=")
    return cell


def writable(text: str) -> str:
    """Return a text with U+FFFD for what a workbook cannot hold."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)


@contextmanager
def whole_workbook(path: Path) -> Iterator["Workbook"]:
    """Make a workbook that takes the place of `path` when the block ends well; OSError where it cannot.

    After an error `path` is what it was, and nothing is left beside it or among the temporary files.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    try:
        with whole_binary(path) as file:
            yield book
            book.save(file)
    finally:
        _clean(book)


def _clean(book: "Workbook") -> None:
    """Remove the temporary files of a workbook that was not saved."""
    from openpyxl.worksheet._writer import ALL_TEMP_FILES

    for sheet in book.worksheets:
        writer: Any = vars(sheet).get("_writer")
        if writer is None:
            continue
        if not getattr(sheet, "closed", True):
            sheet.close()
        if writer.out in ALL_TEMP_FILES:
            Path(writer.out).unlink(missing_ok=True)
