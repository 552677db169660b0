"""The process is killed 50 times in the midst of a sitting: no answer that was on screen is lost, nor more than 5 s."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from simulator.app import open_house
from simulator.exam.answers import Answer
from simulator.exam.items import Letter
from simulator.exam.state import State
from simulator.session.opening import lay_out
from simulator.session.results import unfinished

LIVES = 10
LOST_AT_MOST_MS = 5_000


def life(folder: Path, seed: int, seconds: float) -> list[dict[str, Any]]:
    """Run the sitting, kill it some time after its first repaint, and return what it showed."""
    command = [sys.executable, "-m", "tests.e2e.driven", str(folder), str(seed)]
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


@pytest.mark.parametrize("seed", range(5))
def test_a_killed_sitting_keeps_every_answer_shown_and_the_time(seed: int, tmp_path: Path) -> None:
    chance, shown = random.Random(seed), {}
    for number in range(LIVES):
        long = number % 5 == 4
        seconds = chance.uniform(4.0, 6.0) if long else chance.uniform(0.0, 0.7)
        lines = life(tmp_path, 1_000 * seed + number, seconds)
        assert lines, "nothing was shown before the end"
        shown.update({line["question"]: frozenset(line["answer"]) for line in lines})
        state = state_after(tmp_path)
        kept = {question: state.answer(question) for question in shown}
        assert all(_holds(kept[question], answer) for question, answer in shown.items()), (shown, kept)
        assert lines[-1]["ms"] - state.at_ms <= LOST_AT_MOST_MS


def _holds(kept: Answer, shown: frozenset[Letter]) -> bool:
    return isinstance(kept, frozenset) and shown <= kept
