"""What lies beside the exam and outlives its page: modes, places and what was viewed; the journal holds the rest."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect

from simulator.exam.whiteboard import Ink
from simulator.session.calculator import Calculator
from simulator.ui.seen_content import SeenContent


class BoardTool(StrEnum):
    """What the mouse does on the whiteboard."""

    FREEHAND = "freehand"
    LINE = "line"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    TEXT = "text"
    ERASER = "eraser"
    HAND = "hand"


@dataclass
class CalculatorAid:
    """The calculator: whether it is open, where, and what it holds."""

    is_open: bool = False
    model: Calculator = field(default_factory=Calculator)
    place: QPoint | None = None


@dataclass
class BoardAid:
    """The whiteboard: whether it is open, where, and how it is drawn on.

    `corner` is the point of the endless board at the upper left, `scale` how many pixels a unit of it has at a zoom of
    1.
    """

    is_open: bool = False
    place: QRect | None = None
    tool: BoardTool = BoardTool.FREEHAND
    ink: Ink = Ink.BLACK
    width: int = 3
    scale: float = 1.0
    corner: QPointF = field(default_factory=QPointF)


@dataclass
class Aids:
    """Kept by the bridge, so that it is there again when the page is put together anew.

    `share` is the part of the width that the scenario of a case takes.
    """

    seen: SeenContent = field(default_factory=SeenContent)
    striking: bool = False
    share: float = 0.45
    calculator: CalculatorAid = field(default_factory=CalculatorAid)
    board: BoardAid = field(default_factory=BoardAid)
