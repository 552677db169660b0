"""Imports behind the home page what a click on it needs, so that the start need not wait and the click neither."""

import gc
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

from simulator.ui.worker import Worker

AFTER_MS = 50
"""How long after the event loop began to run; the first page is on screen by then."""


class Preloading(QObject):
    """Imports modules off the GUI thread, which has to wait for none of them longer than Python lets a thread run.

    Those of `first` are imported at once, those of `then` one by one while nothing is `held`.

    Signals:
        finished: everything is imported.
    """

    finished = Signal()

    def __init__(
        self, first: Sequence[str], then: Sequence[str], parent: QObject, *, held: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._halted = False
        self._worker = Worker(self)
        self._worker.finished.connect(self._go_on)
        self._first = first
        self._then = list(then)
        self._held = held
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(AFTER_MS, self, self._start))

    def shut_down(self) -> None:
        """Leave what has not been imported to whoever needs it."""
        self._halted = True
        self._worker.wait()

    def _start(self) -> None:
        if not self._halted:
            gc.freeze()  # what is there by now lives as long as the program: no collection need look at it
            self._worker.begin(partial(self._import, self._first))

    def _go_on(self) -> None:
        if self._halted:
            return
        if not self._then:
            gc.freeze()
            self.finished.emit()
        elif self._held():
            QTimer.singleShot(AFTER_MS, self, self._go_on)
        else:
            self._worker.begin(partial(self._import, (self._then.pop(0),)))

    def _import(self, names: Sequence[str]) -> None:
        for name in names:
            if self._halted:
                return
            import_module(name)
