"""The report on screen in all its parts, and its printed pages, for the pictures of `tests.screens`."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QLabel

from simulator import places
from simulator.ui.pages.report import ReportPage
from simulator.ui.report.document import document
from simulator.ui.report.pdf.writer import Print
from simulator.ui.report.saving import Form
from tests import report_sample
from tests.stage import Stage

SECTIONS = ("losses", "domains", "pacing")
SCALE = 1.6
A4 = QPageSize(QPageSize.PageSizeId.A4)


def report_scenes(shown: Stage) -> Iterator[tuple[str, Callable[[], object]]]:
    """Go through sections of the report on screen, then save it."""
    for number, key in enumerate(SECTIONS, start=41):
        yield f"{number}-report-{key}", partial(shown.click, f"to-{key}")
    page = shown.window.page
    assert isinstance(page, ReportPage)
    folder = shown.house.folder
    yield "44-report-saved", partial(_save, shown, page, folder / "report.html", form=Form.HTML)
    yield "45-report-not-saved", partial(_save, shown, page, folder / "missing" / "report.pdf", form=Form.PDF)


def _save(shown: Stage, page: ReportPage, path: Path, *, form: Form) -> None:
    """Save the report, and wait until that is told."""
    told = page.saver.findChildren(QLabel, "saved-file")[0]
    before = told.accessibleName()
    page.saver.save(path, form)
    shown.wait_for(lambda: told.accessibleName() != before)


def render_print(folder: Path) -> list[Path]:
    """Write the printed pages of a known report as pictures."""
    printed = Print(document(report_sample.known(), report_sample.CANDIDATE), places.resources(), A4)
    written = []
    for number in range(1, printed.count + 1):
        image = QImage(QSize(A4.sizePoints()) * SCALE, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        printed.draw(painter, number)
        painter.end()
        written.append(folder / f"110-report-print-{number}.png")
        image.save(str(written[-1]))
    return written
