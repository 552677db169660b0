"""Being asked by the system to end: SIGTERM, SIGINT and SIGHUP, told to the event loop of Qt."""

import os
import signal
import sys
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    Handler = Callable[[int, FrameType | None], object] | int | signal.Handlers | None

ENOUGH = 64
"""More signals than come at once."""


class Signals(QObject):
    """Listens until it is shut down; on Windows, where a window is closed by a message, it hears nothing.

    Python itself takes a signal when it next runs, which in an idle window may be never: so the byte that the
    interpreter writes for each wakes the event loop.

    Signals:
        asked: the program is to end.
    """

    asked = Signal()

    def __init__(self, leave: "Callable[[], None]") -> None:
        """Have `leave` called when the program is asked to end, and then whatever is open yet closed."""
        super().__init__()
        self.asked.connect(leave)
        self.asked.connect(QApplication.closeAllWindows)
        self._before: dict[int, Handler] = {}
        if sys.platform == "win32":
            return
        self._reading, self._writing = os.pipe()
        for end in (self._reading, self._writing):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        self._woken_before = signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            self._before[number] = signal.signal(number, _pass)

    def shut_down(self) -> None:
        """Leave the signals to those who had them before."""
        if not self._before:
            return
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        os.close(self._reading)
        os.close(self._writing)

    def _on_activated(self) -> None:
        os.read(self._reading, ENOUGH)
        self.asked.emit()


def _pass(_number: int, _frame: FrameType | None) -> None:
    """Take a signal that the event loop hears of."""
