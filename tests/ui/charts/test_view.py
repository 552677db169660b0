"""A chart on screen: every datum where it belongs, in the colors of the theme, told by mouse and by keyboard."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from simulator.export.charts.kinds import STYLES, Marker
from simulator.export.charts.model import BarChart, Chart
from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.charts.view import PAD, ChartView
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.theme import Role
from simulator.ui.widgets.frames import scrolled
from tests.charts import bars, gallery, lines, pace, scores, split, times

pytestmark = pytest.mark.usefixtures("screen")
CHARTS = {name: chart for name, chart in gallery().items() if chart.data()}
Show = Callable[[Chart], ChartView]


@pytest.fixture(scope="module")
def ready(qapp: object) -> None:
    application(["examgate"], resources())


@pytest.fixture
def look(ready: None) -> Look:
    return Look(resources(), Appearance.LIGHT)


@pytest.fixture
def shown(look: Look) -> Iterator[Show]:
    """Shows a chart in a page that scrolls; closes what was shown."""
    pages: list[QWidget] = []

    def show(chart: Chart) -> ChartView:
        content = QWidget()
        view = ChartView(look, chart, name="chart")
        view.setParent(content)
        content.setFixedSize(900, 2_000)
        view.setGeometry(0, 0, 880, view.sizeHint().height())
        page = scrolled(content, name="page")
        page.resize(920, 500)
        page.show()
        pages.append(page)
        QTest.qWaitForWindowExposed(page)
        _settle(view)
        return view

    yield show
    for page in pages:
        page.close()
        page.deleteLater()


def _settle(view: ChartView) -> None:
    for _ in range(3):
        QApplication.processEvents()
    assert view.canvas is not None


def items(view: ChartView, kind: str) -> list[Any]:
    assert view.canvas is not None
    return [item for item in view.canvas.box.addedItems if type(item).__name__ == kind]


def place(view: ChartView, number: int) -> QPoint:
    """Where a datum is on the widget."""
    frame, datum = view.frame, view._data[number]
    assert frame is not None
    return QPoint(round(frame.x(datum.x)) + PAD, round(frame.y(datum.y)) + PAD)


def pixels(view: ChartView) -> QImage:
    return view.grab().toImage()


def test_a_chart_is_made_when_it_comes_into_sight(shown: Show, look: Look) -> None:
    first = shown(bars())
    below = ChartView(look, pace(), name="below")
    below.setParent(first.parentWidget())
    below.setGeometry(0, 1_000, 880, below.sizeHint().height())
    below.show()
    QApplication.processEvents()
    assert below.canvas is None
    page = first.window()
    assert isinstance(page, QScrollArea)
    page.verticalScrollBar().setValue(1_000)
    _settle(below)


@pytest.mark.parametrize("name", [name for name, chart in CHARTS.items() if not isinstance(chart, BarChart)])
def test_each_point_is_drawn_at_its_values(shown: Show, name: str) -> None:
    chart = CHARTS[name]
    assert not isinstance(chart, BarChart)
    view = shown(chart)
    drawn = [list(zip(*item.getData(), strict=True)) for item in items(view, "ScatterPlotItem")]
    drawn += [list(zip(*item.getData(), strict=True)) for item in items(view, "PlotCurveItem")]
    for series in chart.series:
        assert [(point.x, point.y) for point in series.points] in drawn


def test_each_bar_ends_at_its_value(shown: Show) -> None:
    view = shown(bars())
    (item,) = items(view, "BarGraphItem")
    assert list(item.opts["x1"]) == [bar.value for bar in bars().bars]
    assert list(item.opts["y"]) == [0, 1, 2, 3]


def test_parts_of_a_bar_follow_each_other(shown: Show) -> None:
    (item,) = items(shown(split()), "BarGraphItem")
    assert list(zip(item.opts["x0"], item.opts["x1"], strict=True))[:2] == [(0, 17), (17, 22)]


@pytest.mark.parametrize("chart", [bars(), times(), scores()], ids=["bars", "points", "lines"])
def test_a_datum_is_seen_where_the_frame_says(shown: Show, chart: Chart) -> None:
    view = shown(chart)
    assert view.canvas is not None
    assert view.frame is not None
    for datum in chart.data():
        spot = view.canvas.box.mapViewToScene(QPointF(datum.x, datum.y))
        assert abs(spot.x() - view.frame.x(datum.x)) < 1.5
        assert abs(spot.y() - view.frame.y(datum.y)) < 1.5


def test_the_colors_follow_the_theme_while_the_chart_is_shown(shown: Show, look: Look) -> None:
    view = shown(split())
    spot = place(view, 2) - QPoint(40, 0)
    before = pixels(view).pixelColor(spot)
    light = look.color(Role.BAD)
    look.set_appearance(Appearance.DARK)
    _settle(view)
    assert (before, pixels(view).pixelColor(spot)) == (light, look.color(Role.BAD))
    assert light != look.color(Role.BAD)


def test_the_chart_grows_with_the_zoom(shown: Show, look: Look) -> None:
    view = shown(bars())
    before = view.sizeHint().height()
    for _ in range(4):
        look.zoom_in()
    assert view.sizeHint().height() == 2 * before
    assert view.frame is not None
    assert view.frame.width == pytest.approx((view.width() - 2 * look.px(PAD)) / 2)


def test_the_wheel_scrolls_the_page_and_does_not_zoom(shown: Show) -> None:
    view = shown(pace())
    assert view.canvas is not None
    before, window = view.canvas.box.viewRange(), view.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(view.rect().center()), QPoint(0, -240))
    assert view.canvas.box.viewRange() == before
    assert view.mapTo(window, QPoint(0, 0)).y() < 0


@pytest.mark.parametrize("chart", [bars(), times(), lines()], ids=["bars", "points", "lines"])
def test_each_datum_is_found_by_the_mouse(shown: Show, chart: Chart) -> None:
    view, found = shown(chart), set()
    for number in range(len(chart.data())):
        QTest.mouseMove(view, place(view, number))
        found.add(view.current)
    assert found == set(range(len(chart.data())))


def test_what_is_under_the_mouse_is_shown_until_it_leaves(shown: Show) -> None:
    view = shown(times())
    bare = pixels(view)
    QTest.mouseMove(view, place(view, 5))
    _settle(view)
    assert pixels(view) != bare
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    _settle(view)
    assert pixels(view) == bare


def test_the_arrow_keys_tell_every_value_to_screen_readers(shown: Show) -> None:
    view = shown(times())
    said: list[str] = []
    view.announcer.announced.connect(said.append)
    view.setFocus()
    for _ in range(len(times().data()) + 1):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert said == [datum.words for datum in times().data()]


def test_home_end_and_the_other_arrows_lead_to_ends_and_to_the_next_series(shown: Show) -> None:
    view, reached = shown(lines()), []
    view.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        QTest.keyClick(view, key)
        reached.append(view.current)
    assert reached == [17, 16, 13, 0, 3, None]


def test_a_chart_that_has_the_focus_shows_it(shown: Show, look: Look) -> None:
    view = shown(bars())
    view.clearFocus()
    assert pixels(view).pixelColor(1, 60) != look.color(Role.FOCUS)
    view.setFocus()
    assert pixels(view).pixelColor(1, 60) == look.color(Role.FOCUS)


def test_a_chart_is_named_and_described_for_screen_readers(shown: Show) -> None:
    view = shown(bars())
    assert view.accessibleName() == "Right answers by domain"
    assert view.accessibleDescription().startswith(bars().summary)


def test_every_kind_of_series_differs_from_the_others_without_color() -> None:
    looks = [(style.stroke, style.marker, style.filled) for style in STYLES.values()]
    assert len(set(looks)) == len(looks)
    assert all(style.marker is not Marker.NONE or style.stroke.value != "none" for style in STYLES.values())
