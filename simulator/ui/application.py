"""The application of Qt; files that the system hands to a program that runs, as macOS does, come to it as events."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

Offer = Callable[[Path], None]


class Application(QApplication):
    """Keeps files that come while there is no window to offer them.

    Only what is sent to the application itself comes through Python here; a filter would see every event there is.
    """

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self._kept: list[Path] = []
        self._offer: Offer = self._kept.append

    def hand_to(self, offer: Offer) -> None:
        """Offer the files that came already, and those that come."""
        self._offer = offer
        while self._kept:
            offer(self._kept.pop(0))

    def keep(self) -> None:
        """Keep files that come from now on."""
        self._offer = self._kept.append

    def event(self, event: QEvent) -> bool:
        """Take a file; all else goes its way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._offer(Path(event.file()))
            return True
        return super().event(event)


@contextmanager
def handed_to(offer: Offer, file: Path | None) -> Iterator[None]:
    """Have a file offered that the program was started with, if any, and those that the system hands over meanwhile."""
    if file is not None:
        offer(file)
    app = QApplication.instance()
    if not isinstance(app, Application):
        yield
        return
    app.hand_to(offer)
    try:
        yield
    finally:
        app.keep()
