"""Renders the icons of the desktop from their drawings; run as `uv run python -m tests.icons`."""

import os
import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parents[1] / "resources" / "desktop"
PROGRAM = (16, 24, 32, 48, 64, 128, 256, 512)
DOCUMENT = (16, 24, 32, 48, 64, 128, 256)
SMALL = 24
"""Up to this size the program has a drawing of its own, which keeps to whole pixels."""
APPLE = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def render(drawing: Path, size: int) -> QImage:
    """Render a drawing as a square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """The bytes of a picture as PNG."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(held.data())


def ico(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    """An icon of Windows: a table of sizes and places, then the pictures as PNG."""
    start = 6 + 16 * len(pictures)
    table, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in pictures:
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return table + body


def icns(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    """An icon of macOS: each picture as PNG behind its kind and length."""
    body = b"".join(APPLE[size] + struct.pack(">I", 8 + len(data)) + data for size, data in pictures if size in APPLE)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write() -> None:
    """Write every icon beside its drawing."""
    apps, documents = FOLDER / "apps", FOLDER / "mimetypes"
    pictures = []
    for size in PROGRAM:
        drawing = apps / ("examgate-small.svg" if size <= SMALL else "examgate.svg")
        pictures.append((size, png(render(drawing, size))))
        (apps / f"{size}.png").write_bytes(pictures[-1][1])
    for size in DOCUMENT:
        image = render(documents / "application-vnd.examgate.bank+zip.svg", size)
        (documents / f"{size}.png").write_bytes(png(image))
    (FOLDER / "examgate.ico").write_bytes(ico([one for one in pictures if one[0] <= 256]))
    (FOLDER / "examgate.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    write()
