"""`python -m tests.fuzz --inputs N` feeds the readers with N inputs in all and prints what came of it.

The fuzzer comes with `uv run --group fuzz`. Each reader has a process of its own, one after the other; a finding ends
it, its input is kept in the folder that is named, and the reader goes on in a new process.
"""

import argparse
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from time import monotonic

from tests.fuzz.corpus import FOLDER, SHARES
from tests.fuzz.run import Measures, fuzz

MOST_FINDINGS = 10
"""So many times a reader goes on after a finding."""


@dataclass
class Tally:
    """What came of one reader."""

    inputs: int = 0
    slowest: float = 0.0
    growth_kb: int = 0
    findings: int = 0

    def add(self, one: Measures, failed: bool) -> None:
        """Count one process."""
        self.inputs += one.inputs
        self.slowest = max(self.slowest, one.slowest)
        if one.warm_kb and one.now_kb:
            self.growth_kb = max(self.growth_kb, one.now_kb - one.warm_kb)
        self.findings += failed


def main() -> int:
    """Do it; 1 where there are findings."""
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--target", choices=SHARES, action="append")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    folder = asked.folder or Path(mkdtemp(prefix="examgate-fuzz-"))
    names = asked.target or list(SHARES)
    if asked.one:
        fuzz(names[0], asked.one, corpus=folder / names[0], found=folder / "found", kept=folder / "measures")
    whole = sum(SHARES[name] for name in names)
    print(f"{'reader':10} {'inputs':>9} {'seconds':>8} {'slowest s':>9} {'growth kB':>9} {'findings':>8}  {folder}")
    return max(_reader(name, asked.inputs * SHARES[name] // whole, folder) for name in names)


def _reader(name: str, inputs: int, folder: Path) -> int:
    """Feed one reader; 1 where that had findings."""
    (folder / "found").mkdir(parents=True, exist_ok=True)
    shutil.copytree(FOLDER / name, folder / name, dirs_exist_ok=True)
    tally, started = Tally(), monotonic()
    while tally.inputs < inputs and tally.findings < MOST_FINDINGS:
        tally.add(*_process(name, inputs - tally.inputs, folder))
    print(
        f"{name:10} {tally.inputs:9} {monotonic() - started:8.1f} {tally.slowest:9.3f} {tally.growth_kb:9}"
        f" {tally.findings:8}",
        flush=True,
    )
    return int(tally.findings > 0)


def _process(name: str, inputs: int, folder: Path) -> tuple[Measures, bool]:
    """Feed one reader in a process of its own; return what was measured and whether it had a finding."""
    command = [sys.executable, "-m", "tests.fuzz", "--target", name, "--folder", str(folder), "--one", str(inputs)]
    memory, kept = Path("/dev/shm"), folder / "measures"
    kept.unlink(missing_ok=True)
    with (
        TemporaryDirectory(dir=memory if memory.is_dir() else None) as place,  # no disk is worn by a million files
        (folder / f"{name}.log").open("ab") as log,
    ):
        environment = {**os.environ, "TMPDIR": place}
        ended = subprocess.run(command, stdout=log, stderr=log, check=False, env=environment)
    if not kept.exists():
        sys.exit(f"{name} did not begin: see {folder / name}.log")
    return Measures.of(kept), ended.returncode != 0


if __name__ == "__main__":
    sys.exit(main())
