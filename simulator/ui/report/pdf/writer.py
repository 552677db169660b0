"""Writes the report as a PDF: pages with header and number, no row parted, fonts embedded, charts as drawings."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from simulator.export.blocks import Document, Tone
from simulator.export.charts.colors import load_colors
from simulator.ui.report.pdf.piece import Piece
from simulator.ui.report.pdf.setter import Setter
from simulator.ui.report.pdf.type import Ink, Style

DPI, POINTS = 1200, 72
SIDE, TOP, BOTTOM, LINE = 44.0, 56.0, 50.0, 34.0
"""The margins of the text, and where header and footer stand from the edge."""
MOST = 0.7
"""The share of the header that candidate and date may take."""

Page = Sequence[Piece]


def page_size() -> QPageSize:
    """The paper of where the computer is."""
    metric = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
    return QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)


def report_pdf(document: Document, resources: Path, size: QPageSize | None = None) -> bytes:
    """Return the report as a PDF; may run in any thread once there is an application with its fonts."""
    paper = size or page_size()
    printed = Print(document, resources, paper)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(DPI)
    writer.setTitle(document.title)
    writer.setCreator("Examgate")
    painter = QPainter(writer)
    painter.scale(DPI / POINTS, DPI / POINTS)
    for number in range(1, printed.count + 1):
        if number > 1:
            writer.newPage()
        printed.draw(painter, number)
    painter.end()
    return bytes(buffer.data().data())


class Print:
    """A report shared out to pages, which any painter can draw in points."""

    def __init__(self, document: Document, resources: Path, size: QPageSize) -> None:
        self._document = document
        self._ink = Ink(load_colors(resources / "themes" / "light.toml"))
        self._sheet = QRectF(size.rect(QPageSize.Unit.Point))
        pieces = list(Setter(self._ink, self._sheet.width() - 2 * SIDE).pieces(document))
        self._pages = paginated(pieces, self._sheet.height() - TOP - BOTTOM)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page by its number from 1 on."""
        _frame(painter, self._ink, self._document, self._sheet)
        text = self._document.page.format(number=number, count=self.count)
        _number(painter, self._ink, text, self._sheet.height())
        _fill(painter, self._pages[number - 1])


def paginated(pieces: Sequence[Piece], height: float) -> list[Page]:
    """Share pieces out to pages of a height; what binds goes to the page of what follows it, smaller if need be."""
    pages: list[list[Piece]] = [[]]
    left = height
    for number, piece in enumerate(pieces):
        bound = _bound(pieces, number)
        if pages[-1] and sum(one.height - one.slack for one in bound) > left:
            pages.append([] if piece.head is None else [piece.head])
            left = height - sum(one.height for one in pages[-1])
        over = max(0.0, sum(one.height for one in bound) - left)
        fitted = piece.shrunk(1 - min(piece.slack, over) / piece.height) if over and piece.slack else piece
        pages[-1].append(fitted)
        left -= fitted.height
    return [page for page in pages if page]


def _bound(pieces: Sequence[Piece], number: int) -> Page:
    """A piece with all that it binds to."""
    end = next((place for place in range(number, len(pieces)) if not pieces[place].binds), len(pieces) - 1)
    return pieces[number : end + 1]


def _fill(painter: QPainter, page: Page) -> None:
    y = TOP
    for piece in page:
        painter.save()
        painter.translate(SIDE, y)
        piece.draw(painter)
        painter.restore()
        y += piece.height


def _frame(painter: QPainter, ink: Ink, document: Document, sheet: QRectF) -> None:
    """The header: the exam at the left, candidate and date at the right."""
    font = Style.SMALL.font()
    painter.setFont(font)
    painter.setPen(ink.of(Tone.MUTED))
    metrics, whole = QFontMetricsF(font), sheet.width() - 2 * SIDE
    right = metrics.elidedText(document.subtitle, Qt.TextElideMode.ElideRight, whole * MOST)
    taken = metrics.horizontalAdvance(right)
    left = metrics.elidedText(document.title, Qt.TextElideMode.ElideRight, whole - taken - 12)
    painter.drawText(QPointF(SIDE, LINE), left)
    painter.drawText(QPointF(SIDE + whole - taken, LINE), right)
    painter.setPen(QPen(QColor(ink.colors.grid), 0.6))
    painter.drawLine(QLineF(SIDE, LINE + 4, sheet.width() - SIDE, LINE + 4))


def _number(painter: QPainter, ink: Ink, text: str, height: float) -> None:
    painter.setFont(Style.SMALL.font())
    painter.setPen(ink.of(Tone.MUTED))
    painter.drawText(QRectF(SIDE, height - LINE, 200, 14), int(Qt.AlignmentFlag.AlignLeft), text)
