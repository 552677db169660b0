"""The card around a chart: the table beside it, and the picture that a click saves."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QLabel, QLineEdit, QWidget

from simulator.export.charts.model import Chart
from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.charts.card import ChartCard
from simulator.ui.charts.colors import chart_colors
from simulator.ui.charts.saving import png
from simulator.ui.charts.table import ChartTable
from simulator.ui.charts.view import ChartView
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.theme import Role
from tests.charts import bars, gallery, nothing, pace

pytestmark = pytest.mark.usefixtures("screen")
CHARTS = {name: chart for name, chart in gallery().items() if chart.data()}


@pytest.fixture(scope="module")
def ready(qapp: object) -> None:
    application(["examgate"], resources())


@pytest.fixture
def look(ready: None) -> Look:
    return Look(resources(), Appearance.LIGHT)


@pytest.fixture
def shown(look: Look) -> Iterator[Callable[[Chart], ChartCard]]:
    """Shows a card; closes what was shown."""
    cards = []

    def show(chart: Chart) -> ChartCard:
        card = ChartCard(look, chart, name="domains")
        card.setStyleSheet(look.style_sheet())
        card.resize(800, 600)
        card.show()
        QTest.qWaitForWindowExposed(card)
        cards.append(card)
        return card

    yield show
    for card in cards:
        card.close()
        card.deleteLater()


Show = Callable[[Chart], ChartCard]


def test_a_summary_of_several_lines_takes_nothing_from_the_drawing(look: Look, ready: None) -> None:
    beside, grid = QWidget(), QGridLayout()
    beside.setLayout(grid)
    told = replace(bars(), summary="This says in many words what is to be seen. " * 5)
    cards = [ChartCard(look, chart, name="domains") for chart in (told, bars())]
    for column, card in enumerate(cards):
        grid.addWidget(card, 0, column)
    grid.setRowStretch(1, 1)
    beside.resize(1100, 900)
    beside.show()
    QTest.qWaitForWindowExposed(beside)
    views = [card.findChildren(ChartView)[0] for card in cards]
    assert [view.height() >= view.sizeHint().height() for view in views] == [True, True]
    beside.close()
    beside.deleteLater()


def press(card: ChartCard, name: str) -> None:
    button = card.findChild(QWidget, f"domains-{name}")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def status(card: ChartCard) -> str:
    found = card.findChild(QLabel, "domains-saved-file")
    assert found is not None
    return found.accessibleName() if found.isVisible() else ""


def save_as(card: ChartCard, name: Path) -> None:
    """Press Save… and type a name into the dialog."""

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(name))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill_in)
    press(card, "save")


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_the_table_on_screen_equals_the_data(shown: Show, chart: Chart) -> None:
    card = shown(chart)
    press(card, "toggle")
    table = card.findChild(ChartTable, "domains-table")
    assert table is not None
    model, expected = table.model(), chart.table()
    heads = tuple(model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount()))
    rows = [[model.index(row, column).data() for column in range(len(heads))] for row in range(model.rowCount())]
    assert (heads, [tuple(row) for row in rows]) == (expected.heads, list(expected.rows))


def test_a_button_changes_between_chart_and_table(shown: Show) -> None:
    card = shown(bars())
    view = card.findChild(ChartView, "domains-chart")
    assert view is not None
    press(card, "toggle")
    table = card.findChild(ChartTable, "domains-table")
    assert table is not None
    assert (view.isVisible(), table.isVisible()) == (False, True)
    press(card, "toggle")
    assert (view.isVisible(), table.isVisible()) == (True, False)


def test_the_table_is_copied_with_its_heads_as_text_with_tabs(shown: Show) -> None:
    card = shown(bars())
    press(card, "toggle")
    table = card.findChild(ChartTable, "domains-table")
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Domain\tShare\tRight\t80 % range"
    assert lines[1] == "Data Engineering\t70 %\t7 of 10\t50–85 %"
    assert len(lines) == 5


def test_only_what_is_selected_is_copied(shown: Show) -> None:
    card = shown(bars())
    press(card, "toggle")
    table = card.findChild(ChartTable, "domains-table")
    assert table is not None
    table.setCurrentIndex(table.model().index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "67 %\t8 of 12"


def test_a_click_saves_a_png_twice_as_large_that_can_be_read_back(shown: Show, tmp_path: Path, look: Look) -> None:
    card = shown(bars())
    save_as(card, tmp_path / "domains.png")
    image = QImage(str(tmp_path / "domains.png"))
    assert image.width() == 2 * 760
    colors = {image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert {look.color(Role.SERIES_1).name(), look.color(Role.SURFACE).name()} <= colors
    assert status(card) == f"Saved as {tmp_path / 'domains.png'}"


def test_a_click_saves_an_svg_with_every_label(shown: Show, tmp_path: Path) -> None:
    card = shown(bars())
    save_as(card, tmp_path / "domains.svg")
    words = [one.text for one in ET.parse(tmp_path / "domains.svg").getroot().iter("{http://www.w3.org/2000/svg}text")]
    assert {"Right answers by domain", "Data Engineering", "Modeling"} <= set(words)


def test_a_name_without_an_ending_gets_that_of_the_kind(shown: Show, tmp_path: Path) -> None:
    card = shown(bars())
    save_as(card, tmp_path / "domains v1.2")
    assert (tmp_path / "domains v1.2.png").is_file()
    assert status(card) == f"Saved as {tmp_path / 'domains v1.2.png'}"


def test_a_picture_that_cannot_be_written_is_told_and_leaves_nothing(shown: Show, tmp_path: Path) -> None:
    card = shown(bars())
    card.save_to(tmp_path / "none" / "domains.png")
    assert status(card) == "The chart was not saved: No such file or directory"
    assert list(tmp_path.iterdir()) == []


def test_a_saved_picture_has_the_colors_on_screen(shown: Show, tmp_path: Path, look: Look) -> None:
    look.set_appearance(Appearance.DARK)
    card = shown(pace())
    card.save_to(tmp_path / "pace.png")
    assert QImage(str(tmp_path / "pace.png")).pixelColor(2, 2) == QColor(look.theme[Role.SURFACE])


@pytest.mark.parametrize("chart", gallery().values(), ids=gallery())
def test_a_painted_chart_stands_on_its_ground_and_is_not_blank(chart: Chart, look: Look) -> None:
    image = QImage.fromData(png(chart, chart_colors(look.theme)))
    ground = look.color(Role.SURFACE)
    assert all(image.pixelColor(x, y) == ground for x in (1, image.width() - 2) for y in (1, image.height() - 2))
    row = range(80, image.height(), 3)
    assert any(image.pixelColor(x, y) != ground for y in row for x in range(0, image.width(), 5))


def test_a_chart_without_data_says_so_and_offers_nothing(shown: Show) -> None:
    card = shown(nothing())
    texts = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    assert texts == ["Time", "No question was shown."]
    assert card.findChild(QWidget, "domains-save") is None
