"""Copies of the database while the program runs: made between exams, off the GUI thread, and restored at wish."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from simulator.copies import BrokenOffError, Copies, Copy, KeepCopy, Reason, Restored
from simulator.ports import NotSavedError, StoreError
from simulator.ui.look import Look
from simulator.ui.pages.home import HomePage
from simulator.ui.window import Window
from simulator.ui.worker import Worker

if TYPE_CHECKING:
    from simulator.ui.restoring import InUse, Restoring

LOG = logging.getLogger(__name__)
KIB = 1024

REST_MS = 2_000
"""So long a page is on screen before a copy begins: what is clicked right then comes first."""

TOLD_FROM = 2
"""The failure in a row that the home page tells: the first may be of a moment."""


class Safekeeping(QObject):
    """Looks for a copy that is due whenever a page outside of an exam is shown; breaks it off when an exam opens.

    `wanted` is the copy that shall be restored once the window has closed. What a copy failed of is told with the list
    of copies, and from the second failure in a row on by a line on the home page.
    """

    def __init__(
        self,
        window: Window,
        look: Look,
        keep_copy: KeepCopy,
        copies: Callable[[], Copies],
        *,
        in_use: "Callable[[], InUse]" = frozenset,
    ) -> None:
        super().__init__(window)
        self.wanted: Copy | None = None
        self._window = window
        self._look = look
        self._keep_copy = keep_copy
        self._copies = copies
        self._in_use = in_use
        self._failure: Exception | None = None
        self._failed_in_a_row = 0
        self._uncopied = ""
        self._worker = Worker(self)
        self._restoring: Restoring | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.keep)
        window.page_shown.connect(self._on_page_shown)

    def keep(self) -> None:
        """Make the copy that is due, unless an exam is open or one is being made."""
        if not self._worker.is_busy and self._window.bridge is None:
            self._worker.begin(
                lambda: self._keep_copy(Reason.DAILY, lambda: not self._worker.is_cancelled),
                self._on_done,
                failed=self._on_failed,
                errors=(BrokenOffError, NotSavedError, StoreError),
            )

    def tell(self, done: Restored | StoreError | None) -> None:
        """Say what came of a restoration, where there was one."""
        page = self._window.page
        if done is None or page is None:
            return
        from simulator.ui import copy_words
        from simulator.ui.dialogs.ask import tell

        if isinstance(done, Restored):
            tell(page, self.tr("The copy was restored"), copy_words.restored(done))
        else:
            tell(page, self.tr("The copy was not restored"), copy_words.not_restored(done))

    def shut_down(self) -> None:
        """Break off the copy that is being made; it is due again at the next start."""
        self._rest.stop()
        self._worker.shut_down()
        if self._restoring is not None:
            self._restoring.shut_down()

    def way_to_copies(self) -> Callable[[], None] | None:
        """What shows the copies over the page on screen; None while an exam is open."""
        page = self._window.page
        return partial(self.show_copies, page) if page is not None and self._window.bridge is None else None

    def show_copies(self, page: QWidget) -> None:
        """Show the copies over a page; not while an exam is open."""
        from simulator.ui import copy_words
        from simulator.ui.dialogs.copies import CopiesOverlay
        from simulator.ui.restoring import Restoring

        if self._window.bridge is not None:
            return
        overlay = CopiesOverlay(page, self._look)
        said = copy_words.not_kept(self._failure) if self._failure is not None else ""
        self._failure = None
        self._restoring = Restoring(self._copies(), overlay.pane, said=said, in_use=self._in_use)
        self._restoring.chosen.connect(self._on_chosen)
        overlay.closed.connect(self._forget)
        overlay.open()

    def _on_page_shown(self, page: QWidget) -> None:
        if isinstance(page, HomePage):
            page.copies_requested.connect(partial(self.show_copies, page))
            page.set_uncopied(self._uncopied)
        if self._window.bridge is not None:
            self._rest.stop()
            self._worker.cancel()
        else:
            self._rest.start()

    def _on_done(self, made: Copy | None) -> None:
        self._failure = None
        self._failed_in_a_row = 0
        self._tell_uncopied("")
        if made is not None:
            LOG.info("copy kept: %s, %d KiB", made.reason.value, made.size // KIB)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, BrokenOffError):
            self._failure = None
            LOG.info("copy broken off")
            return
        from simulator.ui import copy_words

        if isinstance(error, NotSavedError | StoreError):
            LOG.warning("copy not kept: %s", error.trouble.value)
        self._failure = error
        self._failed_in_a_row += 1
        if self._failed_in_a_row >= TOLD_FROM:
            self._tell_uncopied(copy_words.not_kept(error))

    def _tell_uncopied(self, text: str) -> None:
        self._uncopied = text
        if isinstance(self._window.page, HomePage):
            self._window.page.set_uncopied(text)

    def _forget(self) -> None:
        self._restoring = None

    def _on_chosen(self, copy: Copy) -> None:
        self.wanted = copy
        self._window.close()
