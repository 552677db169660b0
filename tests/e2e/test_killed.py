"""The program is killed at random moments of its work: nothing that was on screen is lost, nor more than 5 s."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.e2e.kills.memory import Memory

KILLS, SEED = 8, 16


def test_a_program_killed_at_any_moment_loses_nothing_that_was_on_screen() -> None:
    command = [sys.executable, "-m", "tests.e2e.kills", "--kills", str(KILLS), "--seed", str(SEED)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.splitlines()[0].partition(",")[0]) == (0, f"{KILLS} kills"), run.stdout


def test_the_killer_notices_what_is_lost(tmp_path: Path) -> None:
    old = Path(__file__).parents[1] / "data" / "store-0005.sqlite3"
    (tmp_path / "data").mkdir()
    shutil.copy(old, tmp_path / "data" / "examgate.sqlite3")
    memory = Memory()
    marks = {"answer": ["B"], "struck": ["C"], "spans": [], "comment": "never written", "flag": True}
    told = {"attempt": 2, "place": "question", "strokes": 2, "ms": 900_000, "question": 1, "marks": marks}
    memory.take([{"doing": "resume"}, told, {"attempt": 2, "stage": "survey", "ended": True}])
    found = " ".join(memory.missing(tmp_path, ""))
    for loss in ("never written", "2 strokes", "given back", "has no score", "goes on", "1 interruptions", "verify"):
        assert loss in found, loss
