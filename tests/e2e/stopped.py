"""A sitting to be stopped and continued: `python -m tests.e2e.stopped FOLDER`; tells what the clocks say."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from simulator.exam.events import Resumed
from tests.e2e.kills.life import teller
from tests.e2e.kills.running import RunningClock
from tests.e2e.people import MousePerson, begin
from tests.stage import stage

SILENCE_MS = 800
"""So much is a standstill here, where the program takes ten seconds."""


def main() -> None:
    """Begin an exam and look at it until killed."""
    tell = teller(sys.stdout.fileno())
    with stage(Path(sys.argv[1]), clock=RunningClock(SILENCE_MS)) as shown:
        begin(MousePerson(shown))
        attempt = shown.bridge.opened.attempt.id
        while True:
            events = [entry.event for entry in shown.house.desk.journal.read(attempt)]
            away = [event.away_s for event in events if isinstance(event, Resumed)]
            tell(ms=shown.bridge.opened.sitting.now_ms(), away=away, at=time.monotonic())
            QTest.qWait(50)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main()
