"""What the system asks by a signal is done in order: the exam is left, the data folder is closed."""

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from simulator.app import run_window
from simulator.house import open_house
from simulator.session.unfinished import unfinished
from simulator.ui.signals import Signals
from tests.stage import stage

pytestmark = pytest.mark.usefixtures("screen")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_is_heard_until_that_is_stopped(number: signal.Signals) -> None:
    before, heard = signal.getsignal(number), []
    signals = Signals(lambda: heard.append(number))
    os.kill(os.getpid(), number)
    QTest.qWait(1)
    signals.shut_down()
    assert heard == [number]
    assert signal.getsignal(number) is before


def test_a_signal_ends_the_program_well(tmp_path: Path) -> None:
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
    assert run_window(tmp_path) == 0


def test_a_signal_in_an_exam_leaves_it_without_a_question(tmp_path: Path) -> None:
    with stage(tmp_path) as shown:
        signals = Signals(shown.window.leave)
        shown.begin()
        attempt = shown.bridge.opened.attempt.id
        os.kill(os.getpid(), signal.SIGTERM)
        shown.wait_for(lambda: not shown.window.isVisible())
        signals.shut_down()
    with open_house(tmp_path) as house:
        assert [one.id for one in unfinished(house.desk)] == [attempt]
        assert type(list(house.desk.journal.read(attempt))[-1].event).__name__ == "Interrupted"
