"""A program that is stopped and goes on, as by `kill -STOP`: no exam time is used up, and the report says so."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

STOPPED_S = 1.3
AFTERWARDS = 100
"""So many lines are read at most until the interruption is told."""


def test_a_stopped_program_uses_up_no_exam_time_and_records_the_interruption(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.e2e.stopped", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [json.loads(process.stdout.readline()) for _ in range(4)]
        process.send_signal(signal.SIGSTOP)
        time.sleep(STOPPED_S)  # a real standstill, as short as can be told from a slow moment
        process.send_signal(signal.SIGCONT)
        for _ in range(AFTERWARDS):  # a busy machine may have stood still for a moment of its own before
            lines.append(json.loads(process.stdout.readline()))
            if any(away >= int(STOPPED_S) for away in lines[-1]["away"]):
                break
        process.kill()
    assert max(lines[-1]["away"], default=0) >= int(STOPPED_S)
    first, last = lines[0], lines[-1]
    uncounted = last["at"] - first["at"] - (last["ms"] - first["ms"]) / 1_000
    assert uncounted > STOPPED_S / 2
