"""Imports behind the home page what a click on it needs, so that the start need not wait and the click neither."""

import gc
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from simulator.ui.tasks import Task

AFTER_MS = 300
"""How long after the start; the first page is on screen by then."""


class Preloading(QObject):
    """Imports modules off the GUI thread, which has to wait for none of them longer than Python lets a thread run."""

    def __init__(self, names: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._halted = False
        self._task: Task[None] | None = None
        self._names = names
        QTimer.singleShot(AFTER_MS, self, self._start)

    def shut_down(self) -> None:
        """Leave what has not been imported to whoever needs it."""
        self._halted = True
        if self._task is not None:
            self._task.wait()

    def _start(self) -> None:
        if not self._halted:
            gc.freeze()  # what is there by now lives as long as the program: no collection need look at it
            gc.enable()
            self._task = Task(self._import, errors=(), parent=self)
            self._task.finished.connect(gc.freeze)
            self._task.start()

    def _import(self) -> None:
        for name in self._names:
            if self._halted:
                return
            import_module(name)
