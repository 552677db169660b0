"""The tools of the whiteboard in a row: what the mouse does, the ink, the width of the pen; they change `aid` alone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from simulator.exam.whiteboard import Ink
from simulator.ui.aids import BoardAid, BoardTool
from simulator.ui.look import Look
from simulator.ui.theme import Role
from simulator.ui.widgets.board_canvas import INKS

WIDTHS = (2, 4, 8)
ICON = QSize(16, 16)
_ICONS = {
    BoardTool.FREEHAND: "pen",
    BoardTool.LINE: "line",
    BoardTool.RECTANGLE: "rectangle",
    BoardTool.ELLIPSE: "ellipse",
    BoardTool.TEXT: "letters",
    BoardTool.ERASER: "eraser",
    BoardTool.HAND: "hand",
}


class BoardTools(QWidget):
    """Three groups of buttons; of each group one is checked."""

    def __init__(self, look: Look, aid: BoardAid) -> None:
        super().__init__()
        self.setObjectName("boardTools")
        self._look = look
        self._aid = aid
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(look.px(3))
        self._add_tools()
        self._inside.addSpacing(look.px(8))
        self._add_inks()
        self._inside.addSpacing(look.px(8))
        self._add_widths()
        self._inside.addStretch(1)

    def _add_tools(self) -> None:
        spoken = {
            BoardTool.FREEHAND: self.tr("Draw freehand"),
            BoardTool.LINE: self.tr("Line"),
            BoardTool.RECTANGLE: self.tr("Rectangle"),
            BoardTool.ELLIPSE: self.tr("Ellipse"),
            BoardTool.TEXT: self.tr("Text"),
            BoardTool.ERASER: self.tr("Eraser"),
            BoardTool.HAND: self.tr("Move the sheet"),
        }
        group = QButtonGroup(self)
        for tool in BoardTool:
            made = self._button(f"board-{tool}", spoken[tool], self._look.icon(_ICONS[tool], Role.DIALOG_TEXT))
            made.setChecked(tool is self._aid.tool)
            self._join(group, made, partial(self._take_tool, tool))

    def _add_inks(self) -> None:
        spoken = {
            Ink.BLACK: self.tr("Black ink"),
            Ink.BLUE: self.tr("Blue ink"),
            Ink.RED: self.tr("Red ink"),
            Ink.GREEN: self.tr("Green ink"),
        }
        group = QButtonGroup(self)
        for ink in Ink:
            made = self._button(f"ink-{ink}", spoken[ink], self._swatch(ink))
            made.setChecked(ink is self._aid.ink)
            self._join(group, made, partial(self._take_ink, ink))

    def _add_widths(self) -> None:
        spoken = (self.tr("Thin pen"), self.tr("Medium pen"), self.tr("Thick pen"))
        group = QButtonGroup(self)
        nearest = min(WIDTHS, key=lambda width: abs(width - self._aid.width))
        for width, name in zip(WIDTHS, spoken, strict=True):
            made = self._button(f"pen-{width}", name, self._bar(width))
            made.setChecked(width == nearest)
            self._join(group, made, partial(self._take_width, width))

    def _button(self, name: str, spoken: str, icon: QIcon) -> QPushButton:
        made = QPushButton(icon, "")
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.setToolTip(spoken)
        made.setIconSize(ICON * self._look.zoom)
        made.setCheckable(True)
        made.setAutoDefault(False)
        return made

    def _join(self, group: QButtonGroup, made: QPushButton, take: Callable[[], None]) -> None:
        group.addButton(made)
        made.clicked.connect(lambda _checked=False: take())
        self._inside.addWidget(made)

    def _take_tool(self, tool: BoardTool) -> None:
        self._aid.tool = tool

    def _take_ink(self, ink: Ink) -> None:
        self._aid.ink = ink

    def _take_width(self, width: int) -> None:
        self._aid.width = width

    def _swatch(self, ink: Ink) -> QIcon:
        pixmap, painter = self._sheet()
        inset = self._look.px(3)
        painter.fillRect(pixmap.rect().adjusted(inset, inset, -inset, -inset), self._look.color(INKS[ink]))
        painter.end()
        return QIcon(pixmap)

    def _bar(self, width: int) -> QIcon:
        pixmap, painter = self._sheet()
        pen = QPen(
            self._look.color(Role.INK_BLACK), self._look.px(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        )
        painter.setPen(pen)
        middle, inset = pixmap.height() // 2, self._look.px(5)
        painter.drawLine(inset, middle, pixmap.width() - inset, middle)
        painter.end()
        return QIcon(pixmap)

    def _sheet(self) -> tuple[QPixmap, QPainter]:
        """A piece of the board to draw a sign on."""
        pixmap = QPixmap(ICON * self._look.zoom)
        pixmap.fill(self._look.color(Role.BOARD))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return pixmap, painter
