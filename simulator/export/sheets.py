"""A workbook written row by row: real types, frozen heads, filters, and no text of the data ever a formula."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, BinaryIO
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from simulator.export.workbook import Workbook

LONGEST_SHEET = 1_048_576
"""Rows of a sheet, its head among them."""

LONGEST_TEXT = 32_767
"""Signs of a cell."""

LONGEST_KEPT = 80
"""Signs of a text that is made into a cell once only."""

A4 = 9
"""As a workbook calls it."""

MARGIN = 0.4
"""Inches, at the left and at the right of a printed page."""

HEAD_HEIGHT = 32
"""Points: two lines."""

DAY_0 = datetime(1899, 12, 30, tzinfo=UTC)
"""From which a workbook counts its days."""

DATE = "yyyy-mm-dd hh:mm"
PERCENT = "0 %"
TENTHS = "0.0"
TRUTH = '"TRUE";"TRUE";"FALSE"'
"""As LibreOffice writes it: without, it shows a truth value as a number. Others show one by themselves."""

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
    """A table that is written row by row; one that grows too long goes on in another sheet.

    On paper it is as wide as a page, its head on each; of a wide one the first `printed` columns, which can be read.
    """

    def __init__(self, book: "Workbook", title: str, columns: Sequence[Column], *, printed: int | None = None) -> None:
        self._book = book
        self._title = title
        self._columns = columns
        self._printed = printed
        self._sheets = 0
        self._sheet: Any = None
        self._rows: BinaryIO
        self._styled: Sequence[tuple[str, str]] = ()
        self._texts: dict[str, str] = {}
        self._quoted = self._truth = ""
        self.length = 0
        """How many rows the sheet has that is written now, its head among them."""
        self._begin()

    @property
    def worksheet(self) -> "Worksheet":
        """The first sheet of the table, for the charts that refer to it."""
        return self._book.sheet(self._title)

    def append(self, values: Sequence[Value]) -> None:
        """Write a row."""
        if self.length == LONGEST_SHEET:
            self.finish()
            self._begin()
        self.length += 1
        number = self.length
        cells = [
            f'<c r="{letter}{number}"{self._cell(value, style)}</c>'
            for value, (letter, style) in zip(values, self._styled, strict=True)
            if value is not None and value != ""
        ]
        self._rows.write(f'<row r="{number}">{"".join(cells)}</row>'.encode())

    def finish(self) -> None:
        """Give the table its filter and say what of it is printed."""
        from openpyxl.utils import get_column_letter

        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(self._columns))}{self.length}"
        if self._printed is not None:
            self._sheet.print_area = f"A1:{get_column_letter(self._printed)}{self.length}"

    def _begin(self) -> None:
        self._sheets += 1
        title = self._title if self._sheets == 1 else f"{self._title} {self._sheets}"
        self._sheet, self._rows = self._book.add_sheet(title)
        set_up_page(self._sheet)
        self._sheet.freeze_panes = "A2"
        self._sheet.row_dimensions[1].height = HEAD_HEIGHT
        self._append_head()
        self.length = 1

    def _append_head(self) -> None:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font, PatternFill
        from openpyxl.utils import get_column_letter

        head, styled = [], []
        for place, column in enumerate(self._columns, start=1):
            letter = get_column_letter(place)
            self._sheet.column_dimensions[letter].width = column.width
            cell = WriteOnlyCell(self._sheet, column.name)
            cell.font = Font(name="Calibri", size=11, bold=True)
            cell.fill = PatternFill("solid", fgColor="DDE6F0")
            cell.alignment = Alignment(vertical="center", wrap_text=True)
            head.append(cell)
            styled.append((letter, _style(self._sheet, number_format=column.format)))
        self._sheet.append(head)
        self._styled = styled
        self._quoted = _style(self._sheet, quoted=True)
        self._truth = _style(self._sheet, number_format=TRUTH)

    def _cell(self, value: str | float | datetime, style: str) -> str:
        """What stands between the name of a cell and its end."""
        if isinstance(value, str):
            return self._texts.get(value) or self._text(value)
        if isinstance(value, bool):
            return f'{self._truth} t="b"><v>{value:d}</v>'
        if isinstance(value, datetime):
            value = (value - DAY_0) / timedelta(days=1)
        return f"{style}><v>{value!r}</v>"

    def _text(self, text: str) -> str:
        """A text as the rest of a cell: never a formula, an error or a number, whatever it begins with."""
        style = self._quoted if text.startswith("=") else ""
        made = f'{style} t="inlineStr"><is><t xml:space="preserve">{_escaped(text)}</t></is>'
        if len(text) <= LONGEST_KEPT:
            self._texts[text] = made
        return made


def set_up_page(sheet: "Worksheet") -> None:
    """Have a sheet printed across the page, as wide as that, its first row on each, pages numbered."""
    from openpyxl.worksheet.header_footer import HeaderFooter, HeaderFooterItem
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    for side in ("left", "right"):
        setattr(sheet.page_margins, side, MARGIN)
    named, numbered = HeaderFooterItem(), HeaderFooterItem()
    named.left.text, numbered.center.text = "Examgate: &A", "&P / &N"
    sheet.HeaderFooter = HeaderFooter(oddHeader=named, oddFooter=numbered)


def _style(sheet: "Worksheet", *, number_format: str = "", quoted: bool = False) -> str:
    """The attribute of cells with a format; a text that is `quoted` stays one when somebody edits it."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    if number_format:
        cell.number_format = number_format
    cell.quotePrefix = quoted
    return f' s="{cell.style_id}"' if number_format or quoted else ""


def _escaped(text: str) -> str:
    """A text as XML: what a workbook cannot hold becomes U+FFFD, what it would take for a code of a sign is escaped.

    One that is too long for a cell ends in an ellipsis.
    """
    text = _CODE.sub("_x005F_", writable(text))
    if len(text) > LONGEST_TEXT:
        text = f"{text[: LONGEST_TEXT - 1]}\N{HORIZONTAL ELLIPSIS}"
    return escape(text, {"\r": "&#13;"})


def writable(text: str) -> str:
    """Return a text with U+FFFD for what a workbook cannot hold."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
