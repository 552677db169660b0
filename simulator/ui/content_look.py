"""The look of the exam's content: the colours of the scheme that the candidate chose; all else is the window's look."""

from simulator.ui.look import Look
from simulator.ui.theme import Theme


class ContentLook(Look):
    """Asked by what stands in the content of the exam; follows the look of the window, where choices are made."""

    def __init__(self, window_look: Look) -> None:
        super().__init__(window_look.resources, window_look.appearance, system=window_look.system, parent=window_look)
        self._window_look = window_look
        window_look.changed.connect(self.changed)
        window_look.recolored.connect(self.recolored)

    @property
    def theme(self) -> Theme:
        """The theme of the window in the colours of the scheme."""
        return self._window_look.content_theme

    @property
    def zoom(self) -> float:
        """The zoom of the window."""
        return self._window_look.zoom

    def text(self, name: str) -> str:
        """A text of the resources, which the look of the window has read already or reads now."""
        return self._window_look.text(name)

    def provide(self) -> None:
        """Have the look of the window read what may be looked at later on."""
        self._window_look.provide()

    def _follow(self) -> None:
        """Leave the system to the window's look."""
