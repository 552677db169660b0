"""A row of lives on one data folder, each ended by SIGKILL at a moment that comes from a seed."""

import json
import os
import random
import select
import shutil
import signal
import sqlite3
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from simulator.house import open_house
from tests.e2e.kills import life
from tests.e2e.kills.memory import Line, Memory

LIVES = 25
SILENT_S = 300.0
"""A life that tells nothing for so long hangs."""

LATE = (
    "alembic.command",
    "simulator.assembly.draw",
    "simulator.ui.dialogs.setup",
    "simulator.ui.pages.report",
    "simulator.ui.visit",
)
"""What the program imports when it needs it, imported once here."""

OLD = sorted((Path(__file__).parents[2] / "data").glob("store-*.sqlite3"))
Work = Callable[[Path, life.Tell, random.Random], None]


@dataclass(frozen=True)
class Moment:
    """When a life ends: so many seconds after so many lines."""

    lines: int
    seconds: float


class Career:
    """Lives one after the other; keeps what all of them told."""

    def __init__(self, seed: int, folder: Path) -> None:
        self._seed = seed
        self._folder = folder
        self._memory = Memory()
        life.furnish(folder)
        for name in LATE:
            import_module(name)

    def live(self, number: int) -> tuple[str, list[str]]:
        """Live once; return in which act it was ended, and all that is wrong afterwards."""
        chance = random.Random(f"{self._seed}-{number}")
        kind = chance.choices(["sit", "idle", "migrate", "copy"], [85, 2, 9, 4])[0]
        if kind == "migrate":
            return self._migrate(number, chance)
        if kind == "copy":
            return self._copy(chance)
        if kind == "idle":
            lines, found = _ended(life.idle, self._folder, chance, Moment(30, chance.uniform(4.6, 6.5)))
        else:
            lines, found = _ended(life.sit, self._folder, chance, _some_moment(chance))
        act = str(lines[-1].get("doing", "")) if lines else ""
        self._memory.take(lines)
        return _phase(lines), found + self._memory.missing(self._folder, act)

    def _migrate(self, number: int, chance: random.Random) -> tuple[str, list[str]]:
        """A database of an older program is brought up to date, or it is what it was."""
        folder = self._folder / f"old-{number}"
        (folder / "data").mkdir(parents=True)
        old = chance.choice(OLD)
        shutil.copy(old, folder / "data" / "examgate.sqlite3")
        lines, found = _ended(life.migrate, folder, chance, Moment(1, chance.uniform(0.0, 0.35)))
        with closing(sqlite3.connect(old)) as connection:
            (before,) = connection.execute("SELECT count(*) FROM journal").fetchone()
        with open_house(folder / "data") as house:
            found += [f"db check: {one}" for one in house.store.check()]
            desk = house.desk
            attempts = [*(row.id for row in desk.archive.history()), *desk.archive.unsettled()]
            if len(attempts) != 2 or sum(len(desk.journal.read(one)) for one in attempts) != before:
                found.append(f"of {before} entries of {old.name} some are missing")
        return _phase(lines), found

    def _copy(self, chance: random.Random) -> tuple[str, list[str]]:
        """A copy that was told is whole, and so is the one that took its place."""
        copy = self._folder / "copy.sqlite3"
        copy.unlink(missing_ok=True)
        lines, found = _ended(life.copy, self._folder, chance, Moment(chance.randint(1, 6), chance.uniform(0, 0.05)))
        if copy.exists():
            with closing(sqlite3.connect(copy)) as connection:
                found += [f"copy: {text}" for (text,) in connection.execute("PRAGMA integrity_check") if text != "ok"]
        elif any("copied" in line for line in lines):
            found.append("a copy that was told is missing")
        return _phase(lines), found + self._memory.missing(self._folder, "")


def _some_moment(chance: random.Random) -> Moment:
    """In one of four lives early, while it starts; else between or within acts."""
    if chance.random() < 0.25:
        return Moment(1, chance.uniform(0.0, 0.6))
    return Moment(chance.randint(3, 40), chance.choice([0.0, chance.uniform(0.0, 0.06)]))


def _phase(lines: list[Line]) -> str:
    named = [str(line["doing"]) for line in lines if "doing" in line]
    return named[-1] if named else "nothing yet"


def _ended(work: Work, folder: Path, chance: random.Random, moment: Moment) -> tuple[list[Line], list[str]]:
    """Begin a life, end it at its moment; return what it told, and how it ended where that was before."""
    end, start = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(end)
        _live(work, folder, start, chance)
    os.close(start)
    told = _until(end, moment)
    os.kill(process, signal.SIGKILL)
    while chunk := os.read(end, 65_536):
        told += chunk
    os.close(end)
    _, status = os.waitpid(process, 0)
    lines = [json.loads(line) for line in told.decode().splitlines(keepends=True) if line.endswith("\n")]
    broken = [str(line["error"]) for line in lines if "error" in line]
    if not broken and not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
        broken = [f"the program ended by itself, status {status}"]
    return lines, broken


def _until(end: int, moment: Moment) -> bytes:
    """Read until the moment has come, or nothing comes any more."""
    told, due = b"", None
    while True:
        left = SILENT_S if due is None else max(0.0, due - time.monotonic())
        if not select.select([end], [], [], left)[0]:
            return told
        chunk = os.read(end, 65_536)
        if not chunk:
            return told
        told += chunk
        if due is None and told.count(b"\n") >= moment.lines:
            due = time.monotonic() + moment.seconds


def _live(work: Work, folder: Path, pipe: int, chance: random.Random) -> None:
    """What goes on in the fork; an error is told and ends it."""
    tell = life.teller(pipe)

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
            tell(error=text)

    qInstallMessageHandler(on_message)
    try:
        work(folder, tell, chance)
    except BaseException:
        tell(error=traceback.format_exc())
        raise
    finally:
        os._exit(70)
