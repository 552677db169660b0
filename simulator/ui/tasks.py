"""Work off the GUI thread: a function runs in the thread pool, what came of it returns as a signal."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


class Task(QObject, Generic[T]):
    """One function at work.

    Signals:
        done(object): its result.
        failed(Exception): one of the errors it was expected to raise.
    """

    done = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, work: Callable[[], T], *, errors: tuple[type[Exception], ...], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runnable = _Runnable(self, work, errors)

    def start(self) -> None:
        """Begin; the signals arrive in the thread of this object."""
        QThreadPool.globalInstance().start(self._runnable)


class _Runnable(QRunnable, Generic[T]):
    def __init__(self, task: Task[T], work: Callable[[], T], errors: tuple[type[Exception], ...]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task
        self._work = work
        self._errors = errors

    def run(self) -> None:
        try:
            result = self._work()
        except self._errors as error:
            self._task.failed.emit(error)
        else:
            self._task.done.emit(result)
