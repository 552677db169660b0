"""What happens in the window, for the log: attempts by number, troubles by kind; no answer, no name, no exam time."""

import logging
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QPushButton, QWidget

from simulator.log.crashes import CrashFile
from simulator.ports import StoreError
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.pages.home import HomePage
from simulator.ui.window import Window

if TYPE_CHECKING:
    from simulator.exam.refusals import Refusal
    from simulator.ports import NotSavedError, Shelved
    from simulator.ui.bridge import Bridge

LOG = logging.getLogger(__name__)
AFTER_MS = 300
"""How long after the start the file is opened; the first page is on screen by then."""

_PLACE = re.compile(r"[A-Za-z_]\w*(?:::~?\w+)*")
_SERIOUS = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


class Chronicle(QObject):
    """Watches a window; opens the log behind the first page, and tells there of a crash of the run before."""

    def __init__(self, window: Window, diagnosing: Diagnosing, shelf: "Callable[[], Sequence[Shelved]]") -> None:
        super().__init__(window)
        self._window = window
        self._logbook = diagnosing.logbook
        self._diagnosing = diagnosing
        self._shelf = shelf
        self._crashes = CrashFile(diagnosing.logbook.folder)
        self._crashed = ""
        self._bridge: Bridge | None = None
        self._qt_before = qInstallMessageHandler(self._on_qt_message)
        window.page_shown.connect(self._on_page_shown)
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self.begin)
        self._start.start(AFTER_MS)

    def begin(self) -> None:
        """Write what there is to be written, and tell of a crash."""
        self._start.stop()
        self._logbook.open()
        self._crashed = self._crashes.take()
        self._crashes.watch()
        if self._crashed:
            self._diagnosing.last_error = self._crashed
            LOG.error("the run before crashed")
            self._on_page_shown(self._window.page)
        for name, value in self._diagnosing.facts():
            LOG.info("%s: %s", name.lower(), value)
        self._note_banks()

    def _note_banks(self) -> None:
        """Log the banks; a shelf that cannot be read is told where it is needed."""
        try:
            shelf = self._shelf()
        except StoreError as error:
            LOG.warning("banks not read: %s", error.trouble.value)
            return
        for one in shelf:
            codes = Counter(problem.code.value for problem in one.problems)
            problems = ", ".join(f"{code} {count}" for code, count in sorted(codes.items())) or "none"
            LOG.info("bank %s %.12s: questions %d, problems: %s", one.bank, one.revision or "-", one.items, problems)

    def shut_down(self) -> None:
        """Hear nothing more."""
        self._crashes.close()
        self._logbook.line.veiled = False
        qInstallMessageHandler(self._qt_before)

    def _on_page_shown(self, page: QWidget | None) -> None:
        LOG.debug("page: %s", type(page).__name__)
        if self._window.bridge is not self._bridge:
            self._leave()
            self._follow(self._window.bridge)
        if isinstance(page, HomePage):
            page.diagnostics_requested.connect(lambda: self._diagnosing.show(self._window))
            if self._crashed:
                self._crashed = ""
                self._tell(page)

    def _leave(self) -> None:
        if self._bridge is not None:
            LOG.info("attempt %d left", self._bridge.opened.attempt.id)
            self._bridge = None
            self._logbook.line.veiled = False

    def _follow(self, bridge: "Bridge | None") -> None:
        """Log what comes of an attempt; the stamps of its lines would tell its time."""
        if bridge is None:
            return
        self._bridge, self._logbook.line.veiled = bridge, True
        LOG.info("attempt %d %s", bridge.opened.attempt.id, "resumed" if bridge.is_on else "opened")
        bridge.not_saved.connect(_on_not_saved)
        bridge.saved.connect(_on_saved)
        bridge.refused.connect(_on_refused)
        bridge.ended.connect(_on_ended)

    def _tell(self, page: HomePage) -> None:
        from simulator.ui.dialogs.ask import AskDialog, Choice

        title = self.tr("Examgate ended unexpectedly")
        text = self.tr(
            "The run before was ended by a fault. Everything that was shown is saved: every answer, flag and mark."
        )
        resume = page.findChild(QPushButton, "resume")
        other = Choice(self.tr("Diagnostics…"), "crashDiagnostics", action=lambda: self._diagnosing.show(self._window))
        if resume is not None:
            text = f"{text}\n\n{self.tr('An exam is unfinished; its time has stood still since.')}"
            other = Choice(self.tr("Resume exam"), "crashResume", "primary", action=resume.click)
        close = Choice(self.tr("Close"), "crashClose", "primary" if resume is None else "")
        AskDialog(page, title, text, (close, other)).open()

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Log where in Qt a warning comes from; the rest of it may hold what is on screen."""
        if kind in _SERIOUS:
            place = _PLACE.match(text)
            LOG.warning("Qt: %s", place.group() if place is not None and "::" in place.group() else "a warning")
        if callable(self._qt_before):
            self._qt_before(kind, context, text)
        elif kind in _SERIOUS:
            sys.stderr.write(f"{text}\n")


def _on_not_saved(error: "NotSavedError") -> None:
    LOG.warning("not saved: %s", error.trouble.value)


def _on_saved() -> None:
    LOG.info("saved again")


def _on_refused(refusal: "Refusal") -> None:
    LOG.debug("refused: %s", refusal.value)


def _on_ended() -> None:
    LOG.info("attempt over")
