"""Goes through the whole program as a person does and tells each event that kept the window waiting; run as a program.

An event is measured by the processor time of the main thread, so that other work on the machine counts for nothing, and
by the clock, with a bound that other work does not reach: a thread that waits for a disk or a lock uses no processor. A
loop that an event opens, as a dialog of the system does, is measured by itself, and no clock is held against its event.
"""

import gc
import json
import sys
import tempfile
import threading
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from time import clock_gettime, monotonic, pthread_getcpuclockid, sleep, thread_time

from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication

from simulator import places
from simulator.app import BEHIND, NEXT
from simulator.ui.preloading import Preloading
from tests.e2e.people import MousePerson, end, sit
from tests.stage import Stage, stage

LONG_S = 0.05
"""From here on people see that the window waits."""

BLOCKED_S = 2.0
"""By the clock; so long no event takes even beside other work that has both processors."""

SAMPLE_S = 0.01


@dataclass(frozen=True, slots=True)
class Wait:
    """An event that took long: where the journey was, what it was and what ran last in it.

    `ms` is the time of the processor, `passed_ms` that by the clock; 0 where the event had a loop within.
    """

    step: str
    event: str
    receiver: str
    ms: float
    passed_ms: float
    stack: str


@dataclass(slots=True)
class _Turn:
    """An event that is being delivered: when it began, and the processor time of the loops within it."""

    start: float
    began: float
    within: float = 0.0
    has_loop: bool = False


class Watched(QApplication):
    """Measures every event that an event loop delivers."""

    def __init__(self) -> None:
        super().__init__(["examgate"])
        self.step = "start"
        self.waits: list[Wait] = []
        self.count = 0
        self._turns: dict[int, _Turn] = {}
        self._stack = ""
        self._main = threading.get_ident()
        threading.Thread(target=self._sample, daemon=True).start()

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event; one that is sent from within another is part of that."""
        level = QThread.currentThread().loopLevel()
        if level in self._turns or threading.get_ident() != self._main:
            return super().notify(receiver, event)
        kind, name = event.type().name, receiver.objectName() or type(receiver).__name__
        turn = self._turns[level] = _Turn(thread_time(), monotonic())
        self._stack = ""
        try:
            return super().notify(receiver, event)
        finally:
            del self._turns[level]
            self._note(kind, name, thread_time() - turn.start, turn)

    def _note(self, kind: str, name: str, spent: float, turn: _Turn) -> None:
        self.count += 1
        for outer in self._turns.values():
            outer.within += spent
            outer.has_loop = True
        alone = spent - turn.within
        passed = 0.0 if turn.has_loop else monotonic() - turn.began
        if alone > LONG_S or passed > BLOCKED_S:
            at_work, by_clock = (round(1_000 * one, 1) for one in (alone, passed))
            self.waits.append(Wait(self.step, kind, name, at_work, by_clock, self._stack))

    def _sample(self) -> None:
        """Remember where the main thread is, once an event takes long."""
        clock = pthread_getcpuclockid(self._main)
        while True:
            sleep(SAMPLE_S)
            turn = next(iter(list(self._turns.values())[-1:]), None)
            if turn is None:
                continue
            if clock_gettime(clock) - turn.start > LONG_S / 2 or monotonic() - turn.began > BLOCKED_S / 2:
                self._stack = " < ".join(
                    f"{Path(one.filename).name}:{one.lineno} {one.name}"
                    for one in reversed(traceback.extract_stack(sys._current_frames().get(self._main))[-6:])
                )


def journey(watched: Watched, shown: Stage) -> None:
    """Use every part of the program once."""
    person = MousePerson(shown)

    def go(step: str, *names: str) -> None:
        watched.step = step
        for name in names:
            person.reach(name)

    go("set up an exam", "setUp", "setupStart")
    shown.wait_for(lambda: shown.window.bridge is not None)
    go(
        "before the exam",
        *(["skipToInstructions"] if shown.is_shown("skipToInstructions") else []),
        "next",
        "dialogYes",
    )
    go("navigator", "navigator", "navigatorClose")
    watched.step = "questions"
    sit(person)
    watched.step = "end"
    end(person)
    go("item review", "answers-all", "back")
    go("home", "home")
    go("history", "history")
    go("export", "export", "exportCancel")
    go("report from the history", "openReport")
    go("home again", "home")
    go("guide", "openGuide", "guideClose")
    watched.step = "a bank that is offered"
    shown.window.additions.offer(places.banks() / "aws-mls-c01")
    shown.wait_for(lambda: shown.is_shown("addBankStart"))
    go("a bank that is offered", "addBankCancel")


def preload(shown: Stage) -> None:
    """Have everything imported behind the home page as the program does, which takes it a second."""
    done: list[bool] = []
    behind = Preloading(NEXT, BEHIND, shown.window)
    behind.finished.connect(lambda: done.append(True))
    shown.wait_for(lambda: bool(done))


def main() -> None:
    """Go on the journey and print the waits as JSON."""
    watched = Watched()
    with tempfile.TemporaryDirectory() as folder, stage(Path(folder)) as shown:
        gc.collect()
        preload(shown)
        journey(watched, shown)
    print(json.dumps({"events": watched.count, "waits": [asdict(one) for one in watched.waits]}))


if __name__ == "__main__":
    main()
