"""The report on screen: the same headings as its files, numbers that lead to questions, contents, saving."""

from collections.abc import Callable, Iterator
from pathlib import Path
from re import findall
from time import monotonic

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from simulator import places
from simulator.export.blocks import Table
from simulator.session.preferences import Appearance
from simulator.ui.charts.view import ChartView
from simulator.ui.look import Look
from simulator.ui.pages.report import ReportPage
from simulator.ui.report.saving import Form
from simulator.ui.report.table import ReportTable
from simulator.ui.start import application
from simulator.ui.widgets.saved_line import SavedLine
from tests import report_sample

pytestmark = pytest.mark.usefixtures("screen")


@pytest.fixture
def page() -> Iterator[ReportPage]:
    application(["examgate"], places.resources())
    shown = ReportPage(
        report_sample.known(), Look(places.resources(), Appearance.LIGHT), candidate=report_sample.CANDIDATE
    )
    shown.resize(1280, 720)
    shown.show()
    QTest.qWaitForWindowExposed(shown)
    wait_for(lambda: shown.complete)
    QApplication.processEvents()
    yield shown
    shown.close()
    shown.deleteLater()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = monotonic() + 60
    while not condition():
        assert monotonic() < deadline, "it did not happen in time"
        QTest.qWait(5)


def headings(page: ReportPage) -> list[str]:
    """The headings of the page from top to bottom, those of its charts and of the way to the answers excepted."""
    labels = [one for one in page.findChildren(QLabel) if one.property("kind") == "heading"]
    own = [one for one in labels if not _inside(one, page, ("Chart", "reviewCard"))]
    top = page.mapToGlobal(QPoint(0, 0))
    return [one.text() for one in sorted(own, key=lambda one: one.mapToGlobal(QPoint(0, 0)).y() - top.y())]


def _inside(widget: QWidget, page: QWidget, ends: tuple[str, ...]) -> bool:
    around: QWidget | None = widget
    while around is not None and around is not page:
        if around.objectName().endswith(ends):
            return True
        around = around.parentWidget()
    return False


def save(page: ReportPage, path: Path, form: Form) -> str:
    """Save a report and return what is said of it."""
    (line,) = page.saver.findChildren(SavedLine)
    line.hide()
    page.saver.save(path, form)
    assert line.isHidden()  # the file is written behind the page
    wait_for(line.isVisible)
    return line.accessibleName()


def table(page: ReportPage, name: str) -> ReportTable:
    found = page.findChild(ReportTable, name)
    assert isinstance(found, ReportTable)
    return found


def test_page_html_and_pdf_have_the_same_headings_in_the_same_order(page: ReportPage, tmp_path: Path) -> None:
    wanted = list(page.document.headings())
    save(page, tmp_path / "report.html", Form.HTML)
    save(page, tmp_path / "report.pdf", Form.PDF)
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    text = "".join("".join(one.extract_text().split()) for one in PdfReader(tmp_path / "report.pdf").pages)
    at = 0
    for heading in wanted:
        at = text.find("".join(heading.split()), at) + 1
        assert at > 0, heading
    assert headings(page) == wanted == findall("<h[23]>(.*)</h[23]>", html)


def test_a_number_of_a_table_leads_to_its_questions(page: ReportPage) -> None:
    asked: list[tuple[str, tuple[int, ...]]] = []
    page.questions_requested.connect(lambda title, questions: asked.append((title, questions)))
    losses = table(page, "losses")
    spot = losses.visualRect(losses.model().index(1, 2)).center()
    QTest.mouseClick(losses.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked == [("Lost points by cause: Left blank", (13, 26))]


def test_enter_on_a_row_leads_to_its_questions(page: ReportPage) -> None:
    asked: list[tuple[int, ...]] = []
    page.questions_requested.connect(lambda _title, questions: asked.append(questions))
    losses = table(page, "losses")
    losses.setFocus()
    QTest.keyClick(losses, Qt.Key.Key_Down)
    QTest.keyClick(losses, Qt.Key.Key_Return)
    left_blank = page.document.sections[1].blocks[2]
    assert isinstance(left_blank, Table)
    assert asked == [left_blank.rows[1].cells[1].questions]


def test_a_cell_in_focus_is_on_screen(page: ReportPage) -> None:
    words = table(page, "keywords")
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    spot = words.viewport().mapTo(page, words.visualRect(words.currentIndex()).center())
    assert page.rect().contains(spot)


def test_the_contents_lead_to_every_section_and_say_where_one_is(page: ReportPage) -> None:
    for key in ("pacing", "flags", "score"):
        button = page.findChild(QPushButton, f"to-{key}")
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        card = page.findChild(QWidget, f"{key}Card")
        assert isinstance(card, QWidget)
        assert card.mapTo(page, QPoint(0, 0)).y() < page.height()
        assert not card.visibleRegion().isEmpty()
        assert button.isChecked()


@pytest.mark.parametrize("width", [640, 900, 1280])
def test_every_section_of_the_contents_can_be_seen(page: ReportPage, width: int) -> None:
    page.resize(width, 720)
    QApplication.processEvents()
    (bar,) = page.findChildren(QWidget, "contents")
    for button in bar.findChildren(QPushButton):
        assert bar.rect().contains(button.geometry()), button.text()


def test_no_row_of_a_table_is_hidden(page: ReportPage) -> None:
    for one in page.findChildren(ReportTable):
        last = one.visualRect(one.model().index(one.model().rowCount() - 1, 0))
        assert last.bottom() < one.viewport().height()


def test_a_report_that_was_not_saved_is_told(page: ReportPage, tmp_path: Path) -> None:
    assert save(page, tmp_path / "missing" / "report.pdf", Form.PDF).startswith(
        "The report was not saved: No such file"
    )
    assert save(page, tmp_path / "report.pdf", Form.PDF) == f"Saved as {tmp_path / 'report.pdf'}"
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


def test_a_report_is_written_also_where_its_page_is_left_meanwhile(tmp_path: Path) -> None:
    left = ReportPage(report_sample.known(), Look(places.resources(), Appearance.LIGHT), candidate="Ada")
    left.saver.save(tmp_path / "report.pdf", Form.PDF)
    left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait_for((tmp_path / "report.pdf").is_file)
    QTest.qWait(20)


def test_what_is_below_the_fold_comes_after_the_score_or_when_it_is_asked_for() -> None:
    opened = ReportPage(report_sample.known(), Look(places.resources(), Appearance.LIGHT), candidate="Ada")
    assert opened.findChild(QLabel, "rawScore") is not None
    assert opened.findChild(ReportTable) is None
    opened.resize(1280, 720)
    opened.show()
    early = opened.complete
    opened.show_section("flags")
    assert (early, opened.complete) == (False, True)
    flags = opened.findChild(QWidget, "flagsCard")
    assert flags is not None
    assert 0 <= flags.mapTo(opened, QPoint(0, 0)).y() < opened.height() / 2
    opened.close()
    opened.deleteLater()


def test_charts_are_drawn_only_when_they_come_into_view(page: ReportPage) -> None:
    QTest.qWait(50)
    (times,) = [one for one in page.findChildren(ChartView) if one.objectName() == "timesChart-chart"]
    assert times.canvas is None
    (area,) = page.findChildren(QScrollArea, "reportScroll")
    area.ensureWidgetVisible(times)
    QTest.qWait(50)
    assert times.canvas is not None


def test_the_heads_of_a_table_leave_its_round_corners_free(page: ReportPage) -> None:
    page.setStyleSheet(Look(places.resources(), Appearance.LIGHT).style_sheet())
    losses = table(page, "losses")
    heads = losses.horizontalHeader()
    drawn = heads.grab().toImage()
    assert drawn.pixelColor(0, 0) != drawn.pixelColor(drawn.width() // 2, 1)
