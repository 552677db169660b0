"""Unexpected errors in the midst of an exam: a page takes its place, from which it is opened anew from its journal."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from simulator.ports import AttemptId, Clock
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.window import Window

if TYPE_CHECKING:
    from simulator.ui.pages.crash import CrashPage

AT_ONCE_MS = 10_000
"""An error so soon after the exam was resumed is taken for the same one."""


class Mishaps(QObject):
    """Takes the exam off the screen without asking it anything more; what was shown is on disk already.

    The exam time stands still from the last entry of the journal on, as after a power cut.
    """

    def __init__(self, window: Window, diagnosing: Diagnosing, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._diagnosing = diagnosing
        self._clock = clock
        self._broken: AttemptId | None = None
        self._resumed_ms: int | None = None
        self._again = False
        self._pending = False
        self._shown: CrashPage | None = None

    def take(self) -> bool:
        """Take an error that was just reported; whether it is told here. May be called while the exam is painted."""
        bridge = self._window.bridge
        if self._pending:
            return True
        if bridge is not None and bridge.is_on:
            attempt = bridge.opened.attempt.id
            bridge.stop()
            self._again = attempt == self._broken and self._is_soon()
            self._broken = attempt
        elif self._shown is not None and self._window.page is self._shown:
            self._again = True
        else:
            return False
        self._pending = True
        QTimer.singleShot(0, self, self._show)
        return True

    def way_home(self) -> Callable[[], None] | None:
        """What leads home from before or after an exam, where a page that is stuck may not."""
        visit = self._window.visit
        return visit.left.emit if visit is not None and not visit.bridge.is_on else None

    def is_exam_on(self) -> bool:
        """Whether an exam is on screen whose time runs."""
        return self._window.bridge is not None and self._window.bridge.is_on

    def _is_soon(self) -> bool:
        return self._resumed_ms is not None and self._clock.monotonic_ms() - self._resumed_ms < AT_ONCE_MS

    def _show(self) -> None:
        self._pending = False
        self._window.break_off(self._page)

    def _page(self) -> "CrashPage":
        from simulator.ui.pages.crash import CrashPage

        page = self._shown = CrashPage(self._diagnosing.look, again=self._again)
        page.resume_requested.connect(self._resume)
        page.home_requested.connect(self._window.show_home)
        page.diagnostics_requested.connect(lambda: self._diagnosing.show(self._window))
        page.quit_requested.connect(self._window.close)
        return page

    def _resume(self) -> None:
        if self._broken is not None:
            self._resumed_ms = self._clock.monotonic_ms()
            self._window.resume(self._broken)
