"""The window brought down by a fault in the midst of an exam; run as a program with a data folder and one of banks."""

import os
import resource
import signal
import sys
from pathlib import Path

from simulator.exam.commands import ToggleFlag
from simulator.log.logbook import keeping
from simulator.store.paths import logs_folder
from simulator.ui.chronicle import Chronicle
from simulator.ui.diagnosing import Diagnosing
from simulator.ui.watching import watched
from tests.stage import stage


def crash(data: Path, banks: Path) -> None:
    """Resume the first exam, flag its first question, and fault as a library may."""
    with (
        keeping(logs_folder(data)) as kept,
        stage(data, bank_root=banks) as shown,
        watched(shown.window, Diagnosing(shown.look, shown.house.facts, kept), shown.house.desk),
    ):
        for chronicle in shown.window.findChildren(Chronicle):
            chronicle.begin()
        shown.click("resume")
        shown.bridge.send(ToggleFlag(1))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        os.kill(os.getpid(), signal.SIGSEGV)


if __name__ == "__main__":
    crash(*map(Path, sys.argv[1:]))
