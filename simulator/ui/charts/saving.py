"""Saves a chart as a picture: asks for the file, writes it whole or not at all, in the colors on screen."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QStandardPaths
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QWidget

from simulator.export.atomic import whole_binary, write_text
from simulator.export.charts.colors import Colors
from simulator.export.charts.model import Chart
from simulator.export.charts.svg import WIDTH, svg, whole_height
from simulator.ui import save_file
from simulator.ui.charts.painting import paint
from simulator.ui.save_file import FileKind

SCALE = 2
"""How many pixels of a PNG stand for one of the drawing."""


def ask_where(parent: QWidget, chart: Chart) -> Path | None:
    """Ask where the picture shall go; None where it shall not."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    kinds = (FileKind(tr("PNG pictures (*.png)"), ".png"), FileKind(tr("SVG drawings (*.svg)"), ".svg"))
    return save_file.ask_where(parent, tr("Save the chart"), Path(folder) / f"{file_name(chart)}.png", kinds)


def save(chart: Chart, colors: Colors, path: Path) -> None:
    """Write the picture as the name of the file says, PNG or SVG; OSError where it cannot be written."""
    if path.suffix.lower() == ".svg":
        write_text(path, svg(chart, colors))
    else:
        with whole_binary(path) as file:
            file.write(png(chart, colors))


def png(chart: Chart, colors: Colors) -> bytes:
    """Draw a chart as a PNG, twice as large as the SVG."""
    image = QImage(WIDTH * SCALE, whole_height(chart) * SCALE, QImage.Format.Format_RGB32)
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
