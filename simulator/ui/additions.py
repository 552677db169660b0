"""Banks that are opened, dropped or chosen: each waits until no exam is on screen, then a dialog offers to add it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from simulator.ports import NotSavedError, Shelved, StoreError, UnknownBankError
from simulator.ui.dialogs.overlay import Overlay
from simulator.ui.look import Look
from simulator.ui.pages.home import HomePage
from simulator.ui.services import Services
from simulator.ui.widgets.drop_stack import DropStack
from simulator.ui.worker import Worker

if TYPE_CHECKING:
    from simulator.ui.adding import Adding


class Additions(QObject):
    """Offers one bank after the other, and removes those that were added."""

    def __init__(
        self,
        services: Services,
        look: Look,
        pages: DropStack,
        *,
        taken: Callable[[], bool],
        changed: Callable[[], None],
    ) -> None:
        """`taken` says whether the page has to stay; `changed` is called when other banks are there."""
        super().__init__(pages)
        self._services = services
        self._look = look
        self._pages = pages
        self._taken = taken
        self._changed = changed
        self._waiting: list[Path] = []
        self._adding: Adding | None = None
        self._removing = Worker(self)
        self._removing.finished.connect(self._on_removed)
        self._failure = ""
        pages.dropped.connect(self.offer)
        pages.currentChanged.connect(self.go_on, Qt.ConnectionType.QueuedConnection)

    @property
    def is_removing(self) -> bool:
        """Whether a bank is being removed."""
        return self._removing.is_busy

    def serve(self, page: HomePage) -> None:
        """Add and remove what a home page asks for."""
        page.is_removable = self._services.arrivals.is_added
        page.add_requested.connect(self.ask)
        page.remove_requested.connect(partial(self._ask_to_remove, page))

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
        self._removing.wait()

    def _ask_to_remove(self, page: HomePage, shelved: Shelved) -> None:
        from simulator.ui.dialogs.ask import AskDialog, Choice

        text = tr("The bank goes from this computer. Attempts, their reports and the questions they were sat on stay.")
        title = tr("Remove {bank}?").format(bank=shelved.title)
        keep = Choice(tr("Keep"), "keep")
        remove = Choice(tr("Remove"), "confirmRemove", "primary", lambda: self._remove(page, shelved))
        AskDialog(page, title, text, (keep, remove)).open()

    def _remove(self, page: HomePage, shelved: Shelved) -> None:
        from simulator.session.arrivals import HinderedError

        errors = (HinderedError, UnknownBankError, NotSavedError, StoreError, OSError)
        page.set_busy(tr("The bank is being removed…"))
        self._failure = ""
        self._removing.begin(
            lambda: self._services.arrivals.remove(str(shelved.bank)), failed=self._on_not_removed, errors=errors
        )

    def _on_not_removed(self, _: Exception) -> None:
        self._failure = tr("The bank could not be removed, or not all of it.")

    def _on_removed(self) -> None:
        """Show the banks as they are now, whatever came of it, and say what went wrong."""
        self._renew()
        page = self._pages.currentWidget()
        if self._failure and isinstance(page, HomePage):
            page.set_failure(self._failure)
        self.go_on()

    def _on_ended(self, adding: "Adding") -> None:
        if self._adding is not adding:
            return
        self._adding = None
        adding.deleteLater()
        if adding.came_in:
            self._renew()
        self.go_on()

    def _renew(self) -> None:
        """Show the banks as they are on disk; other pages lead to a home page that does."""
        if isinstance(self._pages.currentWidget(), HomePage):
            self._changed()


def tr(text: str) -> str:
    """Translate a sentence of this module."""
    return QCoreApplication.translate("additions", text)
