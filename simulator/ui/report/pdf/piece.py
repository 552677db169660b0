"""What a printed page is filled with; knows neither blocks nor pages."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

Draw = Callable[[QPainter], None]
"""Draws a piece from the origin of the painter on."""


@dataclass(frozen=True)
class Piece:
    """What stands on one page; `binds` keeps it with the next one, `head` is repeated above it on a new page.

    `least` is the share of its size to which it may shrink rather than leave a page half empty.
    """

    height: float
    draw: Draw
    binds: bool = False
    head: "Piece | None" = None
    least: float = 1.0

    @property
    def slack(self) -> float:
        """By how much it may be lower."""
        return self.height * (1 - self.least)

    def shrunk(self, factor: float) -> "Piece":
        """The piece at a share of its size."""

        def draw(painter: QPainter) -> None:
            painter.scale(factor, factor)
            self.draw(painter)

        return replace(self, height=self.height * factor, draw=draw, least=1.0)
