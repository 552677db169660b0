"""Kills the program at random moments and looks for what is lost: `python -m tests.e2e.kills --kills 1000 --seed 1`.

Every seed is a career of so many lives on one data folder; a failure names its seed, and that seed alone can be run
again with `--kills 25 --seed N`. Modules are imported once: each life is a fork of this process, which never has a
window of its own.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from simulator.ports import StoreError
from tests.e2e.kills.careers import LIVES, Career


def main() -> int:
    """Run careers until so many lives have been ended; 1 where anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=LIVES, help="how many lives are ended")
    parser.add_argument("--seed", type=int, default=1, help="the seed of the first career")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    began, phases, lost = time.monotonic(), Counter[str](), 0
    for number, first in enumerate(range(0, options.kills, LIVES)):
        seed = options.seed + number
        with tempfile.TemporaryDirectory(prefix="examgate-kills-") as folder:
            career = Career(seed, Path(folder))
            for life in range(min(LIVES, options.kills - first)):
                try:
                    phase, found = career.live(life)
                except StoreError as error:
                    phase, found = "any act", [f"the data cannot be opened: {error}"]
                phases[phase] += 1
                for one in found:
                    lost += 1
                    print(f"seed {seed}, life {life}, killed in {phase}: {one}", flush=True)
        print(f"{sum(phases.values())} kills, {time.monotonic() - began:.0f} s, lost: {lost}", flush=True)
    for phase, count in phases.most_common():
        print(f"{count:6} in {phase}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
