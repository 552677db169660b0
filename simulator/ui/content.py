"""Item text as documents of Qt: only the bank's own pictures and formulas are ever loaded."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QPointF, QSize, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageReader,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from simulator.exam.bank import Revision
from simulator.ui.look import Look
from simulator.ui.pictures import CheckedPictures
from simulator.ui.theme import Role
from simulator.ui.typesetting import CONTENT_PT, Typesetter

if TYPE_CHECKING:
    from simulator.formats.html import Formula

CODE_FONT = "JetBrains Mono"

TALLEST = 4
"""Drawings are cut at this many times their largest width."""

PICTURE_WIDTH = 900
"""Pictures wider than this at a zoom of 1 are drawn smaller."""


class Content:
    """Renders the Markdown of one revision of a bank in the look in force."""

    def __init__(self, pictures: CheckedPictures, revision: Revision, look: Look, typesetter: Typesetter) -> None:
        self.look = look
        self._pictures = pictures
        self._revision = revision
        self._typesetter = typesetter

    @property
    def stamp(self) -> str:
        """Another one when texts must be rendered anew."""
        return self.look.stamp

    def document(self, markdown: str, parent: QObject) -> QTextDocument:
        """Return a document of a Markdown text; it holds everything it needs."""
        text = self._typesetter.text(markdown)
        made = _Document(parent)
        made.setProperty("look", self.stamp)
        made.setDocumentMargin(0)
        font = QFont("Inter")
        font.setPointSizeF(self.look.pt(CONTENT_PT))
        made.setDefaultFont(font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        made.setDefaultTextOption(option)
        made.setDefaultStyleSheet(self._style())
        made.furnish({f"math/{one.key}": one for one in text.formulas}, self._formula, self._picture)
        made.setHtml(text.html)
        _space_pictures(made)
        _part_ligatures(made)
        return made

    def plain(self, markdown: str) -> str:
        """The text without markup, for screen readers and titles."""
        return self._typesetter.text(markdown).plain

    def picture(self, name: str, width: int) -> QImage:
        """A picture of the bank, drawings as wide as asked for in pixels of the text; null where there is none."""
        data = self._pictures.media(self._revision, name)
        if data is None:
            return QImage()
        if not name.endswith(".svg"):
            return _opened(data)
        renderer = QSvgRenderer(QByteArray(data))
        size = renderer.defaultSize()
        return _rendered(renderer, size.toSizeF() * (width / size.width())) if size.width() > 0 else QImage()

    def _formula(self, one: "Formula") -> QImage:
        from simulator.formats.formula import FormulaError

        font = QFont("Inter")
        font.setPointSizeF(self.look.pt(CONTENT_PT))
        try:
            svg = self._typesetter.svg(one, self.look)
        except FormulaError:
            font.setFamily("JetBrains Mono")
            return _written(one.tex, font, self.look.color(Role.CONTENT_TEXT))
        image = _drawn(svg, largest=PICTURE_WIDTH * self.look.zoom)
        return image if one.display else _on_baseline(image, svg, QFontMetricsF(font).xHeight() / 2)

    def _picture(self, name: str) -> QImage:
        data = self._pictures.media(self._revision, name)
        if data is None:
            return QImage()
        largest = PICTURE_WIDTH * self.look.zoom
        if name.endswith(".svg"):
            return _drawn(data, largest=largest, scale=self.look.zoom)
        image = _opened(data)
        if image.width() > largest:
            return image.scaledToWidth(round(largest), Qt.TransformationMode.SmoothTransformation)
        return image

    def _style(self) -> str:
        color = self.look.theme
        return f"""
            body {{ color: {color[Role.CONTENT_TEXT]}; }}
            img {{ vertical-align: middle; }}
            p {{ margin-top: 0; margin-bottom: 10px; line-height: 135%; }}
            li {{ margin-bottom: 5px; line-height: 135%; }}
            a {{ color: {color[Role.CONTENT_LINK]}; }}
            code {{ font-family: "JetBrains Mono"; background-color: {color[Role.CODE]}; }}
            pre {{ font-family: "JetBrains Mono"; background-color: {color[Role.CODE]}; white-space: pre-wrap; }}
            table {{ margin-top: 6px; margin-bottom: 12px; border-color: {color[Role.BORDER]}; }}
            th, td {{ padding: 5px 12px; }}
            th {{ background-color: {color[Role.CODE]}; }}
        """


def _part_ligatures(document: QTextDocument) -> None:
    """Draw each sign of code as itself: no arrow for a hyphen and a bracket."""
    found = []
    block = document.begin()
    while block.isValid():
        found += [
            (block.position() + span.start, span.length, QTextCharFormat(span.format))
            for span in block.textFormats()
            if CODE_FONT in (span.format.fontFamilies() or ())
        ]
        block = block.next()
    cursor = QTextCursor(document)
    for start, length, shape in found:
        font = shape.font()
        for tag in ("calt", "liga"):
            font.setFeature(QFont.Tag(tag), 0)
        shape.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)


def _space_pictures(document: QTextDocument) -> None:
    """Give lines that are one picture no spacing: it would be a share of the height of the picture."""
    plain = QTextBlockFormat()
    plain.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block = document.begin()
    while block.isValid():
        if block.text() == "\ufffc":
            QTextCursor(block).mergeBlockFormat(plain)
        block = block.next()


class _Document(QTextDocument):
    """Serves formulas and pictures of the bank and nothing else."""

    _formulas: "Mapping[str, Formula]" = MappingProxyType({})
    _draw: "Callable[[Formula], QImage]"
    _load: Callable[[str], QImage]

    def furnish(
        self, formulas: "Mapping[str, Formula]", draw: "Callable[[Formula], QImage]", load: Callable[[str], QImage]
    ) -> None:
        self._formulas, self._draw, self._load = formulas, draw, load

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        image = self._image(path)
        self.addResource(kind, QUrl(path), image)  # Qt would ask for it each time the text is laid out or painted
        return image

    def _image(self, path: str) -> QImage:
        if path in self._formulas:
            return self._draw(self._formulas[path])
        return self._load(path) if path.startswith("media/") else QImage()


def _opened(data: bytes) -> QImage:
    """Open a picture; null where it cannot be or would take too much memory."""
    from simulator.formats.native.pixels import MOST_PIXELS

    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer)
    size = reader.size()
    return QImage() if size.width() * size.height() > MOST_PIXELS else reader.read()


def _drawn(svg: bytes, *, largest: float, scale: float = 1.0) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize().toSizeF() * scale
    if size.width() > largest:
        size *= largest / size.width()
    size.setHeight(min(size.height(), TALLEST * largest))
    return _rendered(renderer, size)


def _rendered(renderer: QSvgRenderer, size: QSizeF) -> QImage:
    image = _blank(size)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _blank(size: QSizeF) -> QImage:
    """A transparent picture of a size in pixels of the text."""
    ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())  # it may be moved to any
    image = QImage((size * ratio).toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    return image


_VIEW_BOX = re.compile(rb'viewBox="[-\d.]+ ([-\d.]+) [-\d.]+ ([-\d.]+)"')


def _on_baseline(image: QImage, svg: bytes, half_x: float) -> QImage:
    """Pad a formula, whose drawing has its baseline at 0, so that it stands on the line where Qt centres it.

    Qt puts the middle of a picture half of `half_x` above the baseline of the text.
    """
    box = _VIEW_BOX.search(svg)
    if box is None:
        return image
    size = image.deviceIndependentSize()
    ascent = -float(box[1]) * size.height() / float(box[2])
    below = max(size.height() - ascent, ascent - half_x)
    padded = _blank(QSizeF(size.width(), below + below + half_x))
    painter = QPainter(padded)
    painter.drawImage(QPointF(0, below + half_x - ascent), image)
    painter.end()
    return padded


def _written(tex: str, font: QFont, color: QColor) -> QImage:
    """The TeX of a formula that cannot be drawn, as it is written."""
    metrics = QFontMetricsF(font)
    image = _blank(QSizeF(metrics.horizontalAdvance(tex) + 2, metrics.height()))
    painter = QPainter(image)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPointF(1, metrics.ascent()), tex)
    painter.end()
    return image
