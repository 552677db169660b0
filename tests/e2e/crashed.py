"""The program brought down by a fault in the midst of an exam; run as a program with a data folder."""

import os
import signal
import sys

from PySide6.QtWidgets import QApplication

from simulator.app import main
from simulator.exam.commands import ToggleFlag
from simulator.ports import AttemptId
from simulator.ui.chronicle import Chronicle
from simulator.ui.window import Window


def crash(_app: QApplication) -> int:
    """Resume the first exam, flag its first question, and fault as a library may."""
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
    for chronicle in window.findChildren(Chronicle):
        chronicle.begin()
    window.resume(AttemptId(1))
    if window.bridge is not None and window.bridge.send(ToggleFlag(1)):
        os.kill(os.getpid(), signal.SIGSEGV)
    return 1


if __name__ == "__main__":
    raise SystemExit(main(["--data-dir", sys.argv[1]], run=crash))
