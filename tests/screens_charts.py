"""Every kind of chart on its card, as chart and as table, in all themes and at 100 and 200 %, for `tests.screens`."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.places import resources
from simulator.session.preferences import Appearance
from simulator.ui.charts.card import ChartCard
from simulator.ui.look import Look
from simulator.ui.start import application
from simulator.ui.system import System
from tests.charts import gallery

LARGEST_STEPS = 4
WIDTHS = {100: 900, 200: 1240}


class Contrast(System):
    """A system on which high contrast is wished for."""

    @property
    def contrast(self) -> bool:
        return True


def render_charts(folder: Path) -> list[Path]:
    """Write a picture of each chart in each look to a folder and return the files."""
    application(["examgate"], resources())
    written = []
    for system in (System, Contrast):
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            for zoom in (100, 200) if system is System else (100,):
                look = Look(resources(), appearance, system=system())
                for _ in range(LARGEST_STEPS if zoom == 200 else 0):
                    look.zoom_in()
                for name, page in _pages(look, WIDTHS[zoom]):
                    path = folder / f"charts-{name}-{look.theme.name}-{zoom}.png"
                    page.grab().save(str(path))
                    written.append(path)
    return written


def _pages(look: Look, width: int) -> Iterator[tuple[str, QWidget]]:
    """Show each chart, its second value pointed at, and then its table."""
    QApplication.setPalette(look.palette())
    for name, chart in gallery().items():
        page = QWidget()
        page.setObjectName("page")
        page.setStyleSheet(look.style_sheet())
        QVBoxLayout(page).addWidget(ChartCard(look, chart, name=name))
        page.resize(QSize(width, 100))
        page.show()
        QTest.qWaitForWindowExposed(page)
        _settle()
        if chart.data():
            yield from _both(page, name)
        else:
            yield name, page
        page.close()
        page.deleteLater()
        _settle()


def _both(page: QWidget, name: str) -> Iterator[tuple[str, QWidget]]:
    view, toggle = page.findChild(QWidget, f"{name}-chart"), page.findChild(QWidget, f"{name}-toggle")
    assert view is not None
    assert toggle is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    _settle()
    yield name, page
    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    _settle()
    yield f"{name}-table", page


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
