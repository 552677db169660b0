"""The HTML of a report: one file that needs and runs nothing, whatever the texts say."""

import re
import xml.etree.ElementTree as ET

from simulator import places
from simulator.export.blocks import Align, Cell, Column, Document, Note, Paragraph, Row, Section, Share, Table
from simulator.export.report_html import report_html
from tests.golden_report import FOLDER

HOSTILE = '<script>alert("&amp;")</script>'
COLUMNS = (Column("Name", wide=True), Column("Right", Align.NUMBER), Column("Share", Align.BAR))


def document(*blocks: Paragraph | Note | Table) -> Document:
    return Document("Title", "Line", "en", "Contents", "Table", "{number}", (Section("one", "One", "1", blocks),))


def written(*blocks: Paragraph | Note | Table) -> str:
    return report_html(document(*blocks), places.resources())


def test_a_report_needs_and_runs_nothing() -> None:
    page = (FOLDER / "known.html").read_text(encoding="utf-8")
    assert "default-src 'none'; style-src 'unsafe-inline'" in page
    assert not re.search(r"<script|<img|<link|<iframe|\son\w+=|url\(|@import", page)
    assert set(re.findall(r'(?:src|href)="([^"#]*)', page)) <= {""}
    assert set(re.findall(r"https?://[^\s\"]*", page)) == {"http://www.w3.org/2000/svg"}


def test_texts_are_texts() -> None:
    page = written(Paragraph(HOSTILE), Table("t", HOSTILE, COLUMNS, (Row((Cell(HOSTILE), Cell("1 of 2"), Cell())),)))
    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 3


def test_a_page_is_well_formed() -> None:
    page = (FOLDER / "known.html").read_text(encoding="utf-8")
    body = page[page.index("<body>") : page.index("</html>")].replace("&nbsp;", " ")
    assert {element.tag for element in ET.fromstring(body).iter("section")} == {"section"}


def test_small_numbers_are_outlined_and_have_no_range() -> None:
    few, many = Cell(share=Share(0.5)), Cell(share=Share(0.5, 0.4, 0.6))
    rows = (Row((Cell("few"), Cell("1 of 2"), few)), Row((Cell("many"), Cell("5 of 10"), many)))
    first, second = re.findall(r'<div class="share".*?</div>', written(Table("t", "T", COLUMNS, rows)))
    assert 'class="few"' in first
    assert "range" not in first
    assert 'class="reached"' in second
    assert 'class="range"' in second
