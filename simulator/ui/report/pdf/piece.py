"""What a printed page is filled with; knows neither blocks nor pages."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPainter

Draw = Callable[[QPainter], None]
"""Draws a piece from the origin of the painter on."""


@dataclass(frozen=True)
class Piece:
    """What stands on one page; `binds` keeps it with the next one, `head` is repeated above it on a new page."""

    height: float
    draw: Draw
    binds: bool = False
    head: "Piece | None" = None
