"""The process is killed 50 times in the midst of a sitting: no answer that was on screen is lost, nor more than 5 s."""

import random
from pathlib import Path

import pytest

from simulator.exam.answers import Answer
from simulator.exam.items import Letter
from tests.e2e.killing import life, state_after

LIVES = 10
LOST_AT_MOST_MS = 5_000


@pytest.mark.parametrize("seed", range(5))
def test_a_killed_sitting_keeps_every_answer_shown_and_the_time(seed: int, tmp_path: Path) -> None:
    chance, shown = random.Random(seed), {}
    for number in range(LIVES):
        long = number % 10 == 9
        seconds = chance.uniform(4.0, 6.0) if long else chance.uniform(0.0, 0.7)
        lines = life(seconds, "tests.e2e.driven", tmp_path, 1_000 * seed + number)
        assert lines, "nothing was shown before the end"
        shown.update({line["question"]: frozenset(line["answer"]) for line in lines})
        state = state_after(tmp_path)
        kept = {question: state.answer(question) for question in shown}
        assert all(_holds(kept[question], answer) for question, answer in shown.items()), (shown, kept)
        assert lines[-1]["ms"] - state.at_ms <= LOST_AT_MOST_MS


def _holds(kept: Answer, shown: frozenset[Letter]) -> bool:
    return isinstance(kept, frozenset) and shown <= kept
