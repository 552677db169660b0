"""Saves a chart as a picture: asks for the file, writes it whole or not at all, in the colors on screen."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QStandardPaths
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.export.atomic import whole_binary, write_text
from simulator.export.charts.colors import Colors
from simulator.export.charts.drawing import draw_data, draw_over, draw_under, frame_of, height_of
from simulator.export.charts.model import Chart
from simulator.export.charts.svg import HEAD, PAD, WIDTH, svg
from simulator.ui.charts.qt_pen import QtPen

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
    """Draw a chart that is not empty as a PNG, twice as large as the SVG."""
    height = HEAD + 2 * PAD + round(height_of(chart))
    image = QImage(WIDTH * SCALE, height * SCALE, QImage.Format.Format_RGB32)
    image.fill(QColor(colors.ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    pen = QtPen(colors, painter)
    pen.text((PAD, PAD + 15), chart.title, size=16)
    painter.translate(PAD, PAD + HEAD)
    frame = frame_of(pen, chart, WIDTH - 2 * PAD)
    for draw in (draw_under, draw_data, draw_over):
        draw(pen, chart, frame)
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
