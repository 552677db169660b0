"""Banks that are opened, dropped or chosen: each waits until no exam is on screen, then a dialog offers to add it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.services import Services
from simulator.ui.widgets.drop_stack import DropStack

if TYPE_CHECKING:
    from simulator.ui.adding import Adding


class Additions(QObject):
    """Offers one bank after the other."""

    def __init__(
        self,
        services: Services,
        look: Look,
        pages: DropStack,
        *,
        taken: Callable[[], bool],
        added: Callable[[], None],
    ) -> None:
        """`taken` says whether an exam is on screen or about to be; `added` is called when a bank has come in."""
        super().__init__(pages)
        self._services = services
        self._look = look
        self._pages = pages
        self._taken = taken
        self._added = added
        self._waiting: list[Path] = []
        self._adding: Adding | None = None
        pages.dropped.connect(self.offer)
        pages.currentChanged.connect(self.go_on, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Ask for a file and offer it."""
        from simulator.ui.save_file import documents

        host = self._pages.currentWidget()
        kinds = tr("Question banks (*.exambank)")
        name, _ = QFileDialog.getOpenFileName(host, tr("Add a bank"), str(documents()), kinds)
        if name:
            self.offer(Path(name))

    def offer(self, path: Path) -> None:
        """Show what a file or folder holds, now or when the exam is over, and add it where that is wanted."""
        if path not in self._waiting:
            self._waiting.append(path)
        self.go_on()

    def go_on(self) -> None:
        """Offer what waits, where nothing else is on screen."""
        host = self._pages.currentWidget()
        if not self._waiting or self._adding is not None or host is None or self._taken():
            return
        dialogs = [one for one in host.findChildren(Overlay) if one.isVisible()]
        if dialogs:
            dialogs[-1].closed.connect(self.go_on, Qt.ConnectionType.QueuedConnection)
            return
        from simulator.ui.adding import Adding

        adding = self._adding = Adding(self._services.arrivals, self._waiting.pop(0), self)
        adding.ended.connect(partial(self._on_ended, adding), Qt.ConnectionType.QueuedConnection)
        adding.show(host, self._look)

    def shut_down(self) -> None:
        """End the work that goes on."""
        self._waiting.clear()
        if self._adding is not None:
            self._adding.shut_down()

    def _on_ended(self, adding: "Adding") -> None:
        self._adding = None
        adding.deleteLater()
        if adding.came_in:
            self._added()
        self.go_on()


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("additions", text)
