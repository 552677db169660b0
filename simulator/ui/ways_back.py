"""The ways back from page to page: where one stood on a page, and the page itself where it was much work to make."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from simulator.ui.standing import standing
from simulator.ui.widgets.gradual import GradualPage

Back = Callable[[], None]  # the way back from a page


class Show(Protocol):
    """Puts a page on screen; `again` makes it anew."""

    def __call__(self, page: QWidget, *, again: Callable[[], None]) -> None:
        """Put it on screen."""


class WaysBack:
    """Keeps pages of many parts while one looks further, until what they show may have changed.

    `show` puts a page on screen, `home` is the way to the home page; `current` tells what is on screen, `again` what
    makes that anew.
    """

    def __init__(
        self, show: Show, *, current: Callable[[], QWidget | None], again: Callable[[], Callable[[], None]], home: Back
    ) -> None:
        self.show = show
        self.home = home
        self._current = current
        self._again = again
        self._kept: list[GradualPage] = []

    def __contains__(self, page: QWidget) -> bool:
        return page in self._kept

    def to(self, page: QWidget) -> Back:
        """Return the way back to the page on screen, to where somebody stands on it now."""
        again, stood = self._again(), standing(page)
        if isinstance(page, GradualPage):
            self._kept.append(page)

        def go() -> None:
            if isinstance(page, GradualPage) and page in self._kept:
                self.forget(self._kept.index(page) + 1)
                self._kept.remove(page)
                self.show(page, again=again)
            else:
                again()
            stood.put_back(self._current() or page)

        return go

    def forget(self, start: int = 0) -> None:
        """Keep only so many pages that are off the screen; the others are made anew when they are shown."""
        for page in self._kept[start:]:
            if page is not self._current():
                page.deleteLater()
        del self._kept[start:]
