"""Work off the GUI thread, one piece at a time: what came of it returns as a signal; knows nothing of what is done."""

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from shiboken6 import isValid

T = TypeVar("T")

STEPS = 100
"""Progress is told so many times at most."""


class CancelledError(Exception):
    """The work was told to end before it was done."""


class Worker(QObject):
    """Does one piece of work at a time, and is free for the next before it is told what came of it.

    Where it is deleted while something is done, that is cancelled, and nothing is told any more.

    Signals:
        progressed(int, int): so much of so much is done.
        finished: nothing is done any more, whatever came of it; errors that nobody expected have gone to
            `threading.excepthook`.
    """

    progressed = Signal(object, object)
    finished = Signal()
    _told = Signal(int, object, object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._task: _Task | None = None
        self._is_cancelled = False
        self._turn = 0
        self._step = -1
        self._told.connect(self._on_told)

    @property
    def is_busy(self) -> bool:
        """Whether something is done."""
        return self._task is not None

    @property
    def is_cancelled(self) -> bool:
        """Whether the work shall end before it is done; may be asked off the GUI thread."""
        return self._is_cancelled or not isValid(self)

    def begin(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] = lambda _: None,
        *,
        failed: Callable[[Exception], object] = lambda _: None,
        errors: tuple[type[Exception], ...] = (),
    ) -> None:
        """Begin a piece of work, once the one before has returned.

        `done` is called with its result, `failed` with a CancelledError or one of the errors that it may raise, be it
        while other work that was begun since is going on; a method of a widget or another object of Qt is not called
        when that is gone.
        """
        if self._task is not None:
            self._leave(self._task)
        task = _Task(work, (CancelledError, *errors), self)
        for returned in (task.done, task.failed):
            returned.connect(partial(self._leave, task))
        task.done.connect(done)
        task.failed.connect(failed)
        task.finished.connect(partial(self._on_finished, task))
        self._is_cancelled, self._turn, self._step = False, self._turn + 1, -1
        task.thread_of_work.start()
        self._task = task  # not before: who waits for it in another thread could not join what has not started

    def cancel(self) -> None:
        """Have the work end where it next tells how far it is, or asks whether it shall."""
        self._is_cancelled = True

    def check(self) -> None:
        """CancelledError where the work shall end; asked off the GUI thread."""
        if self.is_cancelled:
            raise CancelledError

    def tell(self, done: int, total: int) -> None:
        """Tell how far the work is, off the GUI thread; CancelledError where it shall end."""
        self.check()
        step = STEPS * done // max(1, total)
        if step != self._step:
            self._step = step
            _emit(self, self._told, self._turn, done, total)

    def wait(self) -> None:
        """Return when the work has; may be called off the GUI thread, where work that is just beginning is missed."""
        task = self._task
        if task is not None:
            task.thread_of_work.join()

    def shut_down(self) -> None:
        """Cancel the work, and return when it has; in the thread of this object.

        What came of it by then is still told, though no more how far it is.
        """
        self.cancel()
        if self._task is not None:
            self._leave(self._task)

    def _on_told(self, turn: int, done: int, total: int) -> None:
        if self._task is not None and turn == self._turn:
            self.progressed.emit(done, total)

    def _leave(self, task: "_Task", _came: object = None) -> None:
        if self._task is task:
            task.thread_of_work.join()
            self._task = None

    def _on_finished(self, task: "_Task") -> None:
        """The last that a task tells: gone any sooner, it would take with it what is still on its way.

        One pass of Qt delivers only what was posted when it began, so a deletion asked for before may overtake.
        """
        self._leave(task)
        task.deleteLater()
        if self._task is None:
            self.finished.emit()


class _Task(QObject):
    """A function in a thread of its own; the signals arrive in the thread of this object."""

    done = Signal(object)
    failed = Signal(Exception)
    finished = Signal()

    def __init__(self, work: Callable[[], object], errors: tuple[type[Exception], ...], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._errors = errors
        self.thread_of_work = Thread(target=self._run)

    def _run(self) -> None:
        try:
            result = self._work()
        except self._errors as error:
            _emit(self, self.failed, error)
        else:
            _emit(self, self.done, result)
        finally:
            _emit(self, self.finished)


def _emit(sender: QObject, signal: SignalInstance, *told: object) -> None:
    """Emit a signal off the GUI thread; nothing comes of it where the sender is gone."""
    try:
        signal.emit(*told)
    except RuntimeError:
        if isValid(sender):
            raise
