"""The process is killed while questions of every type are answered: nothing of an answer that was on screen is lost."""

import random
from pathlib import Path

from simulator.exam.answers import Answer, Marking, Matching, Ordering, Writing
from tests.e2e.driven_types import STEPS
from tests.e2e.killing import life, state_after

LIVES = 20


def parts(answer: Answer) -> list[object]:
    """An answer part by part, as the screen tells it."""
    match answer:
        case Ordering(letters=letters):
            return list(letters)
        case Matching(pairs=pairs):
            return [choice for _letter, choice in pairs]
        case Writing(text=text):
            return list(text)
        case Marking(spots=spots):
            return [[spot.x, spot.y] for spot in spots]
        case _:
            return []


def test_a_killed_sitting_keeps_order_pairs_text_and_spots_as_shown(tmp_path: Path) -> None:
    chance, kept = random.Random(7), {}
    for _ in range(LIVES):
        lines = life(chance.uniform(0.1, 1.2), "tests.e2e.driven_types", tmp_path)
        state = state_after(tmp_path / "data")
        kept = {number: parts(state.answer(number)) for number in STEPS}
        assert [line for line in lines if kept[line["question"]][: len(line["given"])] != line["given"]] == []
        if all(len(kept[number]) == len(steps) for number, steps in STEPS.items()):
            return
    raise AssertionError(f"the answers never got done: {kept}")
