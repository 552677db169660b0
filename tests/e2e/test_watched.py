"""Nothing keeps the window waiting: a person goes through the whole program, and every event is measured."""

import json
import subprocess
import sys
from pathlib import Path

from tests.e2e.watched import LONG_S

ROOT = Path(__file__).resolve().parents[2]
MARGIN = 6
"""How much slower than people's a machine may be that runs the tests, busy as it is with others of them."""


def test_no_event_keeps_the_window_waiting() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.watched"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    assert told["events"] > 5_000
    assert [one for one in told["waits"] if one["ms"] > 1_000 * LONG_S * MARGIN] == []
