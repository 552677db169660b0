"""Work off the GUI thread: a function runs in a thread of its own, what came of it returns as a signal."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class CancelledError(Exception):
    """The work was told to end before it was done."""


class Task(QObject, Generic[T]):
    """One function at work.

    Signals:
        done(object): its result.
        failed(Exception): one of the errors it was expected to raise.
        finished: the function has returned, whatever came of it; other errors go to `threading.excepthook`.
    """

    done = Signal(object)
    failed = Signal(Exception)
    finished = Signal()

    def __init__(
        self, work: Callable[[], T], *, errors: tuple[type[Exception], ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._errors = errors
        self._thread = Thread(target=self._run)

    def start(self) -> None:
        """Begin; the signals arrive in the thread of this object."""
        self._thread.start()

    def wait(self) -> None:
        """Return when the function has."""
        self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work()
        except self._errors as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)
        finally:
            self.finished.emit()
