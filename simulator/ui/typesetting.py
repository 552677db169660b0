"""Item texts read once and formulas drawn once; both may be asked for ahead of time from another thread."""

from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING

from simulator.ui.look import BODY_PT, Look
from simulator.ui.theme import Role

if TYPE_CHECKING:
    from simulator.formats.html import Formula, Text

CONTENT_PT = BODY_PT + 1.5
"""The size of item text: candidates read it without glasses."""


class Typesetter:
    """Reads item texts, and draws their formulas in the size and colour of item text.

    The libraries it needs are loaded at the first one.
    """

    def __init__(self) -> None:
        self._read: dict[str, Text] = {}
        self._drawn: dict[tuple[str, float, str], bytes] = {}
        self._lock = Lock()

    def text(self, markdown: str) -> "Text":
        """Return what is shown of a Markdown text."""
        from simulator.formats import html

        if markdown not in self._read:
            self._read[markdown] = html.read(markdown)
        return self._read[markdown]

    def svg(self, one: "Formula", look: Look) -> bytes:
        """Return the drawing of a formula; FormulaError where it cannot be drawn."""
        from simulator.formats import formula

        size, color = look.pt(CONTENT_PT) * 96 / 72, look.theme[Role.CONTENT_TEXT]
        key = (one.key, size, color)
        with self._lock:
            if key not in self._drawn:
                self._drawn[key] = formula.svg(one.tex, display=one.display, size_px=size, color=color)
            return self._drawn[key]

    def prepare(self, text: str, look: Look) -> None:
        """Read a Markdown text and draw its formulas ahead of time."""
        from simulator.formats.formula import FormulaError

        for one in self.text(text).formulas:
            with suppress(FormulaError):
                self.svg(one, look)
