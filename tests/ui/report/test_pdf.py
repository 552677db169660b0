"""The PDF read back: the same words as the blocks, in the same order, on pages that part no row."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QPageSize, QPainter

from simulator import places
from simulator.export.blocks import Block, Document, Facts, Heading, Headline, Note, Paragraph, Picture, Table
from simulator.export.charts.model import BarChart
from simulator.session.results import Result
from simulator.ui.report.document import document
from simulator.ui.report.pdf.piece import Piece
from simulator.ui.report.pdf.writer import paginated, report_pdf
from tests import report_sample

pytestmark = pytest.mark.usefixtures("qapp")
A4 = QPageSize(QPageSize.PageSizeId.A4)
EVERYONE = (report_sample.known, report_sample.perfect, report_sample.empty, report_sample.bare)


@cache
def made(sat: Callable[[], Result]) -> tuple[Document, PdfReader]:
    from simulator.ui.start import application

    application(["examgate"], places.resources())
    found = document(sat(), report_sample.CANDIDATE)
    return found, PdfReader(BytesIO(report_pdf(found, places.resources(), A4)))


def squeezed(text: str) -> str:
    """A text without its spaces, which a PDF keeps in its own way."""
    return "".join(text.split())


def words(block: Block) -> Iterator[str]:
    """The texts of a block that stand in a PDF one after the other."""
    match block:
        case Heading(text=text) | Paragraph(text=text) | Note(text=text):
            yield text
        case Headline(label=label, number=number, verdict=verdict):
            yield from (label, number, verdict)
        case Facts(entries=entries):
            yield from (text for fact in entries for text in (fact.name, fact.value))
        case Table(columns=columns, rows=rows):
            yield from (column.head for column in columns)
            yield from (cell.text for row in rows for cell in row.cells)
        case _:
            pass


@pytest.mark.parametrize("sat", EVERYONE)
def test_the_words_of_the_blocks_stand_in_the_pdf_in_their_order(sat: Callable[[], Result]) -> None:
    found, reader = made(sat)
    text, at = squeezed(" ".join(page.extract_text() for page in reader.pages)), 0
    for section in found.sections:
        for said in (section.heading, *(said for block in section.blocks for said in words(block))):
            place = text.find(squeezed(said), at)
            assert place >= 0, said
            at = place + len(squeezed(said))


@pytest.mark.parametrize("sat", EVERYONE)
def test_every_page_has_its_number_the_exam_and_the_date(sat: Callable[[], Result]) -> None:
    found, reader = made(sat)
    for number, page in enumerate(reader.pages, start=1):
        text = squeezed(page.extract_text())
        assert squeezed(f"Page {number} of {len(reader.pages)}") in text
        assert squeezed(found.title) in text
        assert squeezed(found.subtitle) in text


def test_the_words_of_charts_can_be_read() -> None:
    found, reader = made(report_sample.known)
    text = squeezed(" ".join(page.extract_text() for page in reader.pages))
    pictures = [block.chart for section in found.sections for block in section.blocks if isinstance(block, Picture)]
    for chart in pictures:
        assert squeezed(chart.title) in text
    for bar in (bar for chart in pictures if isinstance(chart, BarChart) and not chart.parts for bar in chart.bars):
        assert squeezed(f"{bar.words} · {bar.range_words}") in text


def test_the_fonts_are_embedded_and_the_paper_is_the_one_wanted() -> None:
    _, reader = made(report_sample.known)
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    fonts = [font for page in reader.pages for font in _fonts(page["/Resources"])]
    assert {str(font["/BaseFont"]).rsplit("-", 1)[0] for font in fonts} == {"/Inter"}
    for font in fonts:
        assert "/FontFile2" in font["/DescendantFonts"][0].get_object()["/FontDescriptor"]


def _fonts(resources: Any) -> list[Any]:
    return [font.get_object() for font in resources["/Font"].values()]


def piece(height: float, *, binds: bool = False, head: Piece | None = None) -> Piece:
    return Piece(height, _draw_nothing, binds, head)


def _draw_nothing(_painter: QPainter) -> None:
    pass


def test_a_heading_goes_to_the_page_of_what_it_stands_over() -> None:
    text, heading, figure = piece(70), piece(10, binds=True), piece(40)
    assert paginated([text, heading, figure], 100) == [[text], [heading, figure]]


def test_the_heads_of_a_table_stand_on_every_page_of_it() -> None:
    head = piece(10, binds=True)
    rows = [piece(30, head=head) for _ in range(5)]
    assert paginated([head, *rows], 100) == [[head, *rows[:3]], [head, *rows[3:]]]


def test_a_chart_shrinks_a_little_rather_than_leave_a_page_half_empty() -> None:
    text, heading, chart = piece(40), piece(10, binds=True), replace(piece(60), least=0.65)
    ((*before, shrunk),) = paginated([text, heading, chart], 100)
    assert before == [text, heading]
    assert shrunk.height == pytest.approx(50)
    assert paginated([piece(60), heading, chart], 100) == [[piece(60)], [heading, chart]]


def test_the_signs_of_a_chart_are_explained_on_its_page() -> None:
    _, reader = made(report_sample.known)
    (page,) = [text for one in reader.pages if "Plannedandactualtime" in (text := squeezed(one.extract_text()))]
    assert squeezed("A cup is a break. A flash is an interruption.") in page
