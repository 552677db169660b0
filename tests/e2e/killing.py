"""Kills programs in the midst of a sitting and looks at what is left of it."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from simulator.app import open_house
from simulator.exam.state import State
from simulator.session.opening import lay_out
from simulator.session.results import unfinished


def life(seconds: float, program: str, *arguments: object) -> list[dict[str, Any]]:
    """Run a program, kill it some time after its first line, and return what it told: one JSON object a line."""
    command = [sys.executable, "-m", program, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(seconds)  # the moment of death
        process.kill()
        lines = [first, *process.stdout]
    return [json.loads(line) for line in lines if line.endswith("}\n")]


def state_after(folder: Path) -> State:
    """What the journal holds of the unfinished attempt."""
    with open_house(folder) as house:
        (attempt,) = unfinished(house.desk)
        return lay_out(house.desk, attempt.id).sitting.state
