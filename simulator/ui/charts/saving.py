"""Saves a chart as a picture: asks for the file, writes it whole or not at all, in the colors on screen."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QStandardPaths
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.export.atomic import whole_binary, write_text
from simulator.export.charts.colors import Colors
from simulator.export.charts.model import Chart
from simulator.export.charts.svg import WIDTH, svg
from simulator.ui.charts.painting import paint, painted_height

SCALE = 2
"""How many pixels of a PNG stand for one of the drawing."""


def ask_where(parent: QWidget, chart: Chart) -> Path | None:
    """Ask where the picture shall go; None where it shall not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    kinds = (tr("PNG pictures (*.png)"), tr("SVG drawings (*.svg)"))
    start = str(Path(folder) / f"{file_name(chart)}.png")
    name, kind = QFileDialog.getSaveFileName(parent, tr("Save the chart"), start, ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in {".png", ".svg"}:
        return path
    return path.with_name(f"{path.name}{'.svg' if kind == kinds[1] else '.png'}")


def save(chart: Chart, colors: Colors, path: Path) -> None:
    """Write the picture as the name of the file says, PNG or SVG; OSError where it cannot be written."""
    if path.suffix.lower() == ".svg":
        write_text(path, svg(chart, colors))
    else:
        with whole_binary(path) as file:
            file.write(png(chart, colors))


def png(chart: Chart, colors: Colors) -> bytes:
    """Draw a chart as a PNG, twice as large as the SVG."""
    image = QImage(WIDTH * SCALE, painted_height(chart) * SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    paint(painter, chart, colors)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def file_name(chart: Chart) -> str:
    """A name for the file from the title of the chart, of letters, digits and hyphens."""
    return re.sub(r"[\W_]+", "-", chart.title.casefold()).strip("-") or "chart"


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("charts", text)
