"""A workbook whose rows lie in files of their own until it is saved; knows nothing of what stands in them.

The library makes the frame: styles, heads, filters, print set-ups and charts. The rows are put into its sheets as text,
since the library would take five times as long for them: minutes for the answers of ten thousand attempts.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from simulator.export.atomic import whole_binary

if TYPE_CHECKING:
    from openpyxl import Workbook as Frame
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST_PLAIN_PART = 2**31 - 2**20
"""Bytes; a larger part of the file takes a form that old programs do not read."""

_END_OF_ROWS = b"</sheetData>"
_PIECE = 2**20
_LEVEL = 1  # a third larger than at 6, but the work is done sooner


class Workbook:
    """Sheets in their order, each with a file of rows."""

    def __init__(self) -> None:
        from openpyxl import Workbook as Frame

        self._frame = Frame(write_only=True)
        self._rows: list[BinaryIO] = []

    def add_sheet(self, title: str) -> tuple[Any, BinaryIO]:
        """Add a sheet, and the file that takes its rows below the head."""
        sheet = self._frame.create_sheet(title)
        self._rows.append(TemporaryFile())  # noqa: SIM115 closed with the workbook
        return sheet, self._rows[-1]

    def sheet(self, title: str) -> "Worksheet":
        """The frame of a sheet, for what refers to it."""
        found: Worksheet = self._frame[title]
        return found

    def save(self, file: BinaryIO, going_on: Callable[[], None]) -> None:
        """Write the whole to a file; `going_on` is told now and then, and what it raises ends the work."""
        frame = BytesIO()
        self._frame.save(frame)
        rows = {f"xl/worksheets/sheet{number}.xml": part for number, part in enumerate(self._rows, start=1)}
        with ZipFile(frame) as given, ZipFile(file, "w", ZIP_DEFLATED, compresslevel=_LEVEL) as made:
            for name in given.namelist():
                if name in rows:
                    _put_sheet(made, name, given.read(name), rows[name], going_on)
                else:
                    made.writestr(name, given.read(name))

    def close(self) -> None:
        """Remove all temporary files, saved or not."""
        for rows in self._rows:
            with suppress(OSError):  # what it still holds does not fit on the disk and is not wanted
                rows.close()
        _clean(self._frame)


@contextmanager
def whole_workbook(path: Path, going_on: Callable[[], None]) -> Iterator[Workbook]:
    """Make a workbook that takes the place of `path` when the block ends well; OSError where it cannot.

    After an error `path` is what it was, and nothing is left beside it or among the temporary files.
    """
    book = Workbook()
    try:
        with whole_binary(path) as file:
            yield book
            book.save(file, going_on)
    finally:
        book.close()


def _put_sheet(made: ZipFile, name: str, frame: bytes, rows: BinaryIO, going_on: Callable[[], None]) -> None:
    before, end, after = frame.rpartition(_END_OF_ROWS)
    large = len(frame) + rows.tell() > LARGEST_PLAIN_PART
    rows.seek(0)
    with made.open(name, "w", force_zip64=large) as part:
        part.write(before)
        while piece := rows.read(_PIECE):
            part.write(piece)
            going_on()
        part.write(end + after)


def _clean(frame: "Frame") -> None:
    """Remove the temporary files of a frame that was not saved."""
    from openpyxl.worksheet._writer import ALL_TEMP_FILES

    for sheet in frame.worksheets:
        writer: Any = vars(sheet).get("_writer")
        if writer is None:
            continue
        _end(vars(sheet).get("_rows"))
        _end(writer.xf)
        if writer.out in ALL_TEMP_FILES:
            Path(writer.out).unlink(missing_ok=True)


def _end(generator: Generator[object, object, None] | None) -> None:
    """End a generator that writes, before the one it writes to; else Python would print what it raises in the end."""
    if generator is not None:
        with suppress(OSError):
            generator.close()
