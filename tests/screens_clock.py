"""The pictures of the clock and of breaks; `tests.screens` renders them among the others."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from simulator.exam.commands import ShowQuestion
from simulator.exam.profile import BreakRule, ClockPolicy, Profile
from tests.stage import Stage
from tests.ui.seats import MINUTE, PLANNED, let_pass, take_seat

Step = tuple[str, Callable[[], object]]
FROM_START_MS = 2_928_000
VISIBLE = ClockPolicy.VISIBLE


def clock_scenes(shown: Stage) -> Iterator[Step]:
    """Sit under a visible clock, with breaks, at both ends of the zoom."""
    yield "50-clock-shown", lambda: _sit(shown, FROM_START_MS, policy=VISIBLE, warnings=True, pause_minutes=20)
    yield "51-clock-and-counter-hidden", lambda: _click(shown, "clockToggle", "counterToggle")
    yield "52-clock-hidden-zoomed", lambda: _zoom(shown, 4)
    shown.look.zoom_reset()
    yield "53-notice-30-minutes", lambda: let_pass(shown, 150 * MINUTE - FROM_START_MS)
    shown.click("dialogOk")
    yield "54-last-minutes", lambda: let_pass(shown, 25 * MINUTE + 18_000)
    yield "55-last-minutes-zoomed", lambda: _zoom(shown, 4)
    yield "56-pause-zoomed", lambda: shown.click("pause")
    shown.look.zoom_reset()
    shown.settle()
    yield "57-pause", lambda: let_pass(shown, 3 * MINUTE)
    yield "58-pause-run-out", lambda: let_pass(shown, 18 * MINUTE)


def set_up_scenes(shown: Stage) -> Iterator[Step]:
    """The set-up with everything about the clock in it."""
    shown.window.show_home()
    shown.settle()
    yield "67-set-up-clock", lambda: shown.click("setUp")
    shown.click("setupCancel")
    _zoom(shown, 4)
    shown.settle()
    yield "68-set-up-clock-zoomed", lambda: shown.click("setUp")
    shown.click("setupCancel")
    shown.look.zoom_reset()


def break_scenes(shown: Stage) -> Iterator[Step]:
    """Breaks that are offered and taken, and the questions that they close."""
    locking = Profile(breaks=BreakRule(locks=True))
    _sit(shown, MINUTE, profile=locking, breaks=PLANNED)
    yield "60-break-confirmed", lambda: shown.click("break")
    shown.click("dialogNo")
    yield "61-break-offered", lambda: shown.bridge.send(ShowQuestion(3))
    yield "62-break-planned", lambda: shown.click("dialogYes")
    shown.click("resumeExam")
    yield "63-navigator-closed-questions", lambda: shown.click("navigator")
    shown.click("navigatorClose")
    shown.click("endExam")
    yield "64-review-closed-questions", lambda: shown.click("dialogYes")
    yield "65-review-closed-zoomed", lambda: _zoom(shown, 4)
    shown.look.zoom_reset()
    shown.settle()
    shown.click("break")
    yield "66-break-unscheduled", lambda: shown.click("dialogYes")


def _sit(shown: Stage, ms: int, **wishes: Any) -> None:
    take_seat(shown, **wishes)
    let_pass(shown, ms)


def _click(shown: Stage, *names: str) -> None:
    for name in names:
        QTest.mouseClick(shown.find(name), Qt.MouseButton.LeftButton)


def _zoom(shown: Stage, steps: int) -> None:
    shown.enlarge(steps)
