"""The process is killed while every kind of mark is made: whatever was on screen is there after the restart."""

import json
import random
from pathlib import Path
from typing import Any

import msgspec
import pytest

from simulator.exam.state import State
from tests.e2e.killing import life, state_after

LIVES = 6


def marked(state: State, question: int) -> Any:
    """What the journal holds of a question, in the form in which it was shown."""
    found = {
        "answer": state.answer(question),
        "notes": state.note(question),
        "flag": question in state.flags,
    }
    return json.loads(json.dumps(msgspec.to_builtins(found, order="sorted")))


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_sitting_keeps_every_mark_that_was_on_screen(seed: int, tmp_path: Path) -> None:
    chance, shown, last = random.Random(seed), {}, 0
    for number in range(LIVES):
        lines = life(chance.uniform(0.1, 1.2), "tests.e2e.marked", tmp_path, 100 * seed + number)
        assert lines, "nothing was shown before the end"
        for line in lines:
            shown[line["question"]], last = line["marked"], line["question"]
        state = state_after(tmp_path / "data")
        kept = {question: marked(state, question) for question in shown}
        # The last step may have come on disk without its repaint having been told.
        assert {q: kept[q] for q in shown if q != last} == {q: shown[q] for q in shown if q != last}
        assert_goes_on(shown[last], kept[last])
        shown[last] = kept[last]


def assert_goes_on(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Between what was told last and what is on disk there is one mark at most."""
    different = [name for name in before if before[name] != after[name]]
    assert len(different) <= 1, (before, after)
