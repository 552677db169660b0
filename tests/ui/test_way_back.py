"""The ways back after an exam: to the page one came from, to where one stood on it, by Escape too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea

from simulator.ui.pages.comparison import ComparisonPage
from simulator.ui.pages.history import HistoryPage
from simulator.ui.pages.home import HomePage
from simulator.ui.pages.report import ReportPage
from simulator.ui.review.page import ReviewPage
from tests.bench.crowd import crowded
from tests.stage import Stage, stage
from tests.ui.hands import key

pytestmark = pytest.mark.usefixtures("screen")


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Stage]:
    with crowded(tmp_path, 3):
        pass
    with stage(tmp_path) as made:
        yield made


def attempts(shown: Stage) -> list[int]:
    return [int(row.id) for row in shown.house.store.archive.history()]


def scrolled(shown: Stage, name: str = "reportScroll") -> int:
    area = shown.find(name)
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().value()


def cell_in_focus() -> tuple[str, int, int]:
    view = QApplication.focusWidget()
    assert isinstance(view, QAbstractItemView)
    return view.objectName(), view.currentIndex().row(), view.currentIndex().column()


def test_from_the_review_one_comes_back_to_where_one_stood_in_the_report(shown: Stage) -> None:
    shown.window.retrospect.show_report(attempts(shown)[0])
    shown.settle()
    shown.find("keywords").setFocus()
    key(shown, Qt.Key.Key_Down, times=4)
    stood, cell = scrolled(shown), cell_in_focus()
    assert stood > 0
    key(shown, Qt.Key.Key_Return)
    assert isinstance(shown.window.page, ReviewPage)
    key(shown, Qt.Key.Key_Escape)
    shown.settle()
    assert abs(scrolled(shown) - stood) <= 2
    assert cell_in_focus() == cell


def test_escape_leads_back_along_the_way_one_came(shown: Stage) -> None:
    first, _of_another, second = attempts(shown)
    way = (HistoryPage, ComparisonPage, ReportPage)
    shown.window.retrospect.show_history()
    shown.settle()
    history = shown.window.page
    assert isinstance(history, HistoryPage)
    history.compare_requested.emit(first, second)
    shown.settle()
    shown.click("report-second")
    for kind in reversed(way):
        assert isinstance(shown.window.page, kind)
        if kind is not HistoryPage:
            QTest.keyClick(shown.window.page, Qt.Key.Key_Escape)
            shown.settle()


def test_escape_leaves_the_report_from_a_table_for_where_it_was_opened(shown: Stage) -> None:
    shown.window.retrospect.show_report(attempts(shown)[0])
    shown.settle()
    shown.find("keywords").setFocus()
    key(shown, Qt.Key.Key_Escape)
    assert isinstance(shown.window.page, HomePage)


def test_end_and_home_scroll_the_report_to_its_edges(shown: Stage) -> None:
    shown.window.retrospect.show_report(attempts(shown)[0])
    shown.settle()
    area = shown.find("reportScroll")
    assert isinstance(area, QScrollArea)
    key(shown, Qt.Key.Key_End)
    assert scrolled(shown) == area.verticalScrollBar().maximum() > 0
    key(shown, Qt.Key.Key_Home)
    assert scrolled(shown) == 0


def test_tab_goes_on_inside_the_section_that_the_contents_led_to(shown: Stage) -> None:
    shown.window.retrospect.show_report(attempts(shown)[0])
    shown.settle()
    shown.find("to-keywords").setFocus()
    key(shown, Qt.Key.Key_Space)
    stood = scrolled(shown)
    key(shown, Qt.Key.Key_Tab)
    focused, section = QApplication.focusWidget(), shown.find("keywordsCard")
    assert focused is not None
    assert section.isAncestorOf(focused)
    assert abs(scrolled(shown) - stood) < shown.window.height()


def test_the_report_is_kept_while_its_questions_are_looked_at_and_made_anew_at_another_zoom(shown: Stage) -> None:
    shown.window.retrospect.show_report(attempts(shown)[0])
    report = shown.window.page
    shown.click("answers-all")
    shown.click("back")
    assert shown.window.page is report
    shown.click("answers-all")
    shown.look.zoom_in()
    shown.settle()
    shown.click("back")
    assert isinstance(shown.window.page, ReportPage)
    assert shown.window.page is not report
