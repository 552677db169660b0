"""Nothing on a way through exam, reports and history keeps the window at work for long, or blocked."""

import json
import subprocess
import sys
from pathlib import Path

from tests.e2e.watched import BLOCKED_S, LONG_S

ROOT = Path(__file__).resolve().parents[2]
MARGIN = 6
"""How much slower than people's a machine may be that runs the tests, busy as it is with others of them."""


def test_no_event_of_the_journey_is_long_at_work_or_blocked() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.watched"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    assert told["events"] > 5_000
    at_work = [one for one in told["waits"] if one["ms"] > 1_000 * LONG_S * MARGIN]
    blocked = [one for one in told["waits"] if one["passed_ms"] > 1_000 * BLOCKED_S]
    assert (at_work, blocked) == ([], [])
